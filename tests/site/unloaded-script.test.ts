import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { browserNames, launch, skipNote } from '../browsers/launch.ts';
import { address, visit } from './passage-visit.ts';

const said = '没有读到，请刷新网页';
const parts = '**/_astro/*.js';
const body = '.flow-body > p[id^="p-"]';

/** The script of a page that comes when asked for: whatever the page has not loaded by itself. */
async function cutOff(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.route(parts, (route) => route.abort());
}

/** Presses a button in every browser, the oldest too. */
const press = (page: Page, button: string) => page.evaluate((one) => { const found = document.querySelector<HTMLElement>(one)!; found.focus({ preventScroll: true }); found.click(); }, button);

/** Moves the mouse over an element in every browser. */
async function point(page: Page, element: string): Promise<void> {
  const { x, y } = await page.evaluate((one) => { const found = document.querySelector(one)!; found.scrollIntoView({ block: 'center' }); return found.getBoundingClientRect(); }, element);
  await page.mouse.move(x + 20, y + 10);
}

const says = (page: Page, button: string, words: string) => page.waitForFunction(([one, said]) => document.querySelector(one!)?.textContent === said, [button, words], { timeout: 10_000 });
const is = (page: Page, element: string) => page.waitForFunction((one) => document.querySelector(one), element, { timeout: 10_000 });

// An error that nothing caught fails these tests: `visit` sees to it.
describe.each(browserNames)('script that does not come, in Chromium %s', async (name) => {
  const browser = await launch(name);
  afterAll(() => browser?.close());

  test.skipIf(!browser)(`is told by the button that asked for it, for a while${skipNote(name, browser)}`, async () => {
    const page = await visit(address, { of: browser! });
    await cutOff(page);
    for (const [button, opened] of [['.toc [data-cite-passages]', '.passage-bar'], ['paste-card > button', '.paste-panel']] as const) {
      const label = (await page.textContent(button))!;
      await press(page, button);
      await says(page, button, said);
      expect([await page.locator(opened).count(), await page.getAttribute(button, 'aria-expanded')]).not.toContain('true');
      // A second press meanwhile leaves the label to come back.
      await press(page, button);
      await says(page, button, label);
    }
    await press(page, 'cite-block [data-more]');
    await page.waitForFunction(() => document.querySelector('cite-block [data-note]')!.textContent!.includes('还不行就刷新网页'), undefined, { timeout: 10_000 });
    // What is said is true: opened anew with the network back, the page does all of it.
    await page.unroute(parts);
    await page.reload();
    await press(page, 'paste-card > button');
    await is(page, '.paste-panel');
    await press(page, '.toc [data-cite-passages]');
    await is(page, '.passage-bar');
  });

  test.skipIf(!browser)('is told by the button of the code', async () => {
    const page = await visit(address, { of: browser! });
    await press(page, '.toc [data-cite-passages]');
    await is(page, '.passage-bar');
    await press(page, '.flow-body .passage-mark');
    await is(page, '.passage-dialog[open]');
    await cutOff(page);
    const code = '.passage-dialog .acts button:nth-of-type(4)';
    expect(await page.textContent(code)).toBe('二维码');
    await press(page, code);
    await says(page, code, said);
  });

  test.skipIf(!browser)('is missed by nobody who did not ask for it', async () => {
    const page = await visit('about/', { of: browser! });
    await page.route('**/_astro/passage*.js', (route) => (/passage-links|Passages/.test(route.request().url()) ? route.continue() : route.abort()));
    const failed = (part: string) => page.waitForEvent('requestfailed', { predicate: (request) => request.url().includes(part) });
    await Promise.all([failed('passage-news'), page.goto(`${inject('site').url}${address}?on=2026-11-26#p-a17023`)]);
    await Promise.all([failed('passage-mark'), point(page, body)]);
    await page.waitForTimeout(200);
    expect(await page.locator('.passage-news, .passage-mark').count()).toBe(0);
  });
});
