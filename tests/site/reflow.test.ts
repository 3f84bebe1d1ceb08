import { afterAll, describe, expect, inject, test } from 'vitest';
import { launch, skipNote } from '../browsers/launch.ts';
import { builtPages } from './built-page.ts';
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

/** Runs in the page: figures at its head that are wider than their cell or reach out of the frame, and so are cut off or over their neighbour. */
function cutFigures(): (string | null)[] {
  const frame = document.querySelector('.figs-frame')!.getBoundingClientRect().right;
  return [...document.querySelectorAll('.fig')].filter((cell) => {
    const room = Math.min(frame, cell.getBoundingClientRect().right) + 1;
    return [...cell.querySelectorAll('.n, .src')].some((part) => part.getBoundingClientRect().right > room);
  }).map((cell) => cell.querySelector('.n')!.textContent);
}

test.skipIf(!browser)(`no figure at the head of an entry is cut off${skipNote('143', browser)}`, async () => {
  const waiting = builtPages(folder).filter(({ html }) => html.includes('class="figs-frame"')).map(({ address }) => address);
  const found: string[] = [];
  const context = await browser!.newContext();
  // Two pages at a time: there are as many cores, and every entry is looked at.
  await Promise.all([1, 2].map(async () => {
    const page = await context.newPage();
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      await page.goto(url + address.slice(1), { waitUntil: 'load' });
      for (const width of [1280, 768, 390]) {
        await page.setViewportSize({ width, height: 800 });
        const cut = await page.evaluate(cutFigures);
        if (cut.length) found.push(`${address} at ${width}: ${cut.join(', ')}`);
      }
    }
  }));
  await context.close();
  expect(found).toEqual([]);
}, 300_000);
