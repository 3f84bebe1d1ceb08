import { afterAll, describe, expect, inject, test } from 'vitest';
import { launch, skipNote } from '../browsers/launch.ts';
import { oneOfEachLayout } from './layouts.ts';

const browser = await launch('143');
const addresses = oneOfEachLayout(inject('site').folder).concat('/search/?q=%E4%B8%9A%E5%A7%94%E4%BC%9A', '/nowhere/');
afterAll(() => browser?.close());

describe.each(['site', 'subPathSite'] as const)('in a browser, %s', (which) => {
  const site = inject(which);

  test.skipIf(!browser)(`every layout asks its own host only, finds all it asks for, and breaks no policy${skipNote('143', browser)}`, async () => {
    const waiting = [...addresses];
    const faults: string[] = [];
    const watch = async () => {
      const page = await browser!.newPage();
      let address = '';
      const say = (what: string) => faults.push(`${address}: ${what}`);
      page.on('request', (request) => void (/^(?:data|blob):/.test(request.url()) || request.url().startsWith(site.url) || say(`asks ${request.url()}`)));
      page.on('response', (response) => void (response.status() >= 400 && address !== '/nowhere/' && say(`${response.status()} for ${response.url()}`)));
      page.on('pageerror', (error) => say(`script fails: ${error.message}`));
      page.on('console', (message) => void (message.type() === 'error' && address !== '/nowhere/' && say(`console: ${message.text()}`)));
      for (address = waiting.pop() ?? ''; address; address = waiting.pop() ?? '') await page.goto(site.url + address.slice(1), { waitUntil: 'networkidle' });
      await page.close();
    };
    // Three at a time: each waits most of its time to see whether anything more is asked for.
    await Promise.all([watch(), watch(), watch()]);
    expect(faults).toEqual([]);
  });
});

test.skipIf(!browser)(`a missing page shows the site's own 404 page${skipNote('143', browser)}`, async () => {
  const page = await browser!.newPage();
  const response = await page.goto(`${inject('site').url}no/such/page/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('main a').count()).toBeGreaterThan(0);
  await page.close();
});
