import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { browserNames, launch, skipNote } from '../browsers/launch.ts';
import { visit } from './passage-visit.ts';
import { serveSite } from './serve-site.ts';

const { folder } = inject('site');
const { folder: subPathFolder, url: subPathUrl } = inject('subPathSite');
const behind = '?on=2026-11-26#p-a17023';

describe.each(browserNames)('an address that leads elsewhere, in Chromium %s', async (name) => {
  const browser = await launch(name);
  afterAll(() => browser?.close());

  test.skipIf(!browser)(`takes the passage and its day along, below a sub-path too${skipNote(name, browser)}`, async () => {
    const page = await visit(`go/cases/lianyun/${behind}`, { of: browser!, site: subPathUrl });
    await page.waitForURL(`${subPathUrl}cases/lianyun/${behind}`);
    // The permanent address is no step on the way back.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test.skipIf(!browser)('does so when the page it leads to answers late', async () => {
    const late = await serveSite(folder, '/', (pathname) => (pathname === '/cases/lianyun/' ? { delay: 1500 } : undefined));
    const page = await visit(`go/cases/lianyun/${behind}`, { of: browser!, site: late.url });
    await page.waitForURL(`${late.url}cases/lianyun/${behind}`);
    await late.close();
  });

  test.skipIf(!browser)('to a part of a page by itself, leads there', async () => {
    const page = await visit('', { of: browser! });
    const html = readFileSync(path.join(folder, 'go/cases/lianyun/index.html'), 'utf8').replaceAll('/cases/lianyun/"', '/cases/lianyun/#limits"');
    await page.route('**/cases/former/**', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    await page.goto(`${inject('site').url}cases/former/${behind}`);
    await page.waitForURL(`${inject('site').url}cases/lianyun/#limits`);
  });

  test.skipIf(!browser)('without script leads to the page', async () => {
    const page = await visit(`go/cases/lianyun/${behind}`, { of: browser!, javaScriptEnabled: false });
    await page.waitForURL((url) => url.pathname === '/cases/lianyun/');
  });
});

test('the page of a permanent address holds no script of its own, for the policy allows none', () => {
  expect(readFileSync(path.join(subPathFolder, 'go/cases/lianyun/index.html'), 'utf8')).not.toMatch(/<script(?![^>]*\ssrc=)/);
});
