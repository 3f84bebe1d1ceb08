import { afterAll, describe, expect, inject, test } from 'vitest';
import { launch, skipNote } from '../browsers/launch.ts';
import { oneOfEachLayout } from './layouts.ts';

const browser = await launch('143');
const { folder, url } = inject('site');
const addresses = oneOfEachLayout(folder).concat('/search/?q=%E4%B8%9A%E5%A7%94%E4%BC%9A');
afterAll(() => browser?.close());

/** Runs in the page: how far it can be pushed sideways, and what sticks out. */
function overflow(): string | undefined {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return undefined;
  const scrolls = (element: Element | null): boolean => element !== null && element !== document.body && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element.parentElement));
  return `${scrollWidth} px: ${wide.slice(0, 4).map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`).join(', ')}`;
}

describe.each(['normal', 'large'])('size %s', (size) => {
  test.skipIf(!browser)(`no page scrolls sideways at 360, 390, 768 and 1280 px${skipNote('143', browser)}`, async () => {
    const context = await browser!.newContext();
    await context.addInitScript((value) => localStorage.setItem('tashan:size', value), size);
    const page = await context.newPage();
    const found: string[] = [];
    for (const address of addresses) {
      await page.goto(url + address.slice(1), { waitUntil: 'load' });
      if (address.includes('?q=')) await page.waitForSelector('[data-search-state=done]', { state: 'attached' });
      for (const width of [1280, 768, 390, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(overflow);
        if (wide) found.push(`${address} at ${width}: ${wide}`);
      }
    }
    await context.close();
    expect(found).toEqual([]);
  });
});
