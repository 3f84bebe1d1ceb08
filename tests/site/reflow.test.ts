import { afterAll, expect, inject, test } from 'vitest';
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

test.skipIf(!browser)(`no page scrolls sideways at 360, 390, 768 and 1280 px, in normal and large print${skipNote('143', browser)}`, async () => {
  const page = await browser!.newPage();
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(url + address.slice(1), { waitUntil: 'load' });
    if (address.includes('?q=')) await page.waitForSelector('[data-search-state=done]', { state: 'attached' });
    for (const size of ['normal', 'large']) {
      // What the switch of the page does.
      await page.evaluate((value) => { document.documentElement.dataset.size = value; }, size);
      for (const width of [1280, 768, 390, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(overflow);
        if (wide) found.push(`${address}, ${size}, at ${width}: ${wide}`);
      }
    }
  }
  await page.close();
  expect(found).toEqual([]);
});

/** Runs in a page of an entry: puts the heads of others into it, one after another, and finds figures wider than their cell or reaching out of the frame. */
async function cutFigures(heads: [string, string][]): Promise<string[]> {
  await document.fonts.ready;
  let frame = document.querySelector('.figs-frame')!;
  return heads.flatMap(([address, html]) => {
    const head = new DOMParser().parseFromString(html, 'text/html').querySelector('.figs-frame')!;
    frame.replaceWith(head);
    frame = head;
    const edge = frame.getBoundingClientRect().right;
    return [...frame.querySelectorAll('.fig')].filter((cell) => {
      const room = Math.min(edge, cell.getBoundingClientRect().right) + 1;
      return [...cell.querySelectorAll('.n, .src')].some((part) => part.getBoundingClientRect().right > room);
    }).map((cell) => `${address}: ${cell.querySelector('.n')!.textContent}`);
  });
}

// Every entry has its head looked at, within one page of its language: to load each page took minutes.
test.skipIf(!browser).each(['zh', 'en'])(`no figure at the head of an entry is cut off: %s${skipNote('143', browser)}`, async (lang) => {
  const heads = builtPages(folder).filter(({ address, html }) => address.startsWith('/en/') === (lang === 'en') && html.includes('class="figs-frame"')).map(({ address, html }): [string, string] => [address, html]);
  expect(heads.length).toBeGreaterThan(50);
  const page = await browser!.newPage();
  await page.goto(url + heads[0]![0].slice(1), { waitUntil: 'load' });
  const found: string[] = [];
  for (const width of [1280, 768, 390]) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await page.evaluate(cutFigures, heads)).map((cut) => `${cut} at ${width}`));
  }
  await page.close();
  expect(found).toEqual([]);
});
