import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { launch, skipNote } from '../browsers/launch.ts';
import { oneOfEachLayout } from './layouts.ts';

const { folder, url } = inject('site');
const browser = await launch('143');
afterAll(() => browser?.close());

/** A4 less its margins, in CSS pixels. */
const paper = Math.round(((210 - 16 - 26) / 25.4) * 96);

async function onPaper(address: string): Promise<Page> {
  const page = await browser!.newPage({ viewport: { width: paper, height: 1000 } });
  await page.goto(url + address.replace(/^\//, ''), { waitUntil: 'load' });
  if (address.includes('?q=')) await page.waitForSelector('[data-search-state=done]', { state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Runs in the page: what is wrong with it on paper. */
function faults(): string[] {
  const visible = (element: Element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 12)}”`;
  const found: string[] = [];
  if (getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)') found.push('the ground is not white');
  for (const selector of ['.mast', '.foot', '.crumb', '.toc', 'button', '.fpanel']) for (const part of document.querySelectorAll(selector)) if (visible(part)) found.push(`${name(part)} is printed`);
  if (document.documentElement.scrollWidth > innerWidth + 1) found.push(`wider than the paper: ${document.documentElement.scrollWidth}`);
  // A column of single characters: text of some length in a box narrower than two of them.
  for (const part of document.querySelectorAll('main p, main li, main th, main td, main dd, main h1, main h2, main h3')) {
    const text = (part.textContent ?? '').replace(/\s/g, '');
    const { fontSize, writingMode } = getComputedStyle(part);
    if (text.length > 5 && visible(part) && !part.closest('.vh') && writingMode === 'horizontal-tb' && !part.querySelector('svg, a') && part.clientWidth > 0 && part.clientWidth < 2 * parseFloat(fontSize)) found.push(`${name(part)} is a column of characters`);
  }
  const [heading, record] = [document.querySelector('main h1'), document.querySelector('.rec')];
  if (heading && record && visible(record)) {
    const range = document.createRange();
    range.selectNodeContents(heading);
    const box = record.getBoundingClientRect();
    if ([...range.getClientRects()].some(({ right, bottom, top }) => right > box.left + 1 && bottom > box.top && top < box.bottom)) found.push('the record stands over the heading');
  }
  return found;
}

describe.skipIf(!browser)(`on A4${skipNote('143', browser)}`, () => {
  const addresses = oneOfEachLayout(folder).filter((address) => address !== '/404.html').concat('/search/?q=%E4%B8%9A%E5%A7%94%E4%BC%9A');

  test.each(addresses)('%s is laid out for paper', async (address) => {
    const page = await onPaper(address);
    const found = await page.evaluate(faults);
    await page.close();
    expect(found).toEqual([]);
  });

  // As many sheets as a reader would carry; one more is a sheet wasted on white.
  test.each([['cases/xiling-owners-committee-plus/', 9], ['cases/wanshou-zhuge-team/', 6], ['practices/resident-cofunding/', 6], ['trips/dongcheng-to-yichang/', 8], ['matrix/', 3]] as const)('%s fills at most %i sheets', async (address, most) => {
    const page = await onPaper(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    await page.close();
    expect(pdf.match(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12]/g)?.length).toBe(pdf.match(/\/Type\s*\/Page\b/g)!.length);
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(most);
  });

  test('the trip has lines for a name, boxes for notes and works to tick', async () => {
    const page = await onPaper('trips/dongcheng-to-yichang/');
    expect(await page.isVisible('.pnote')).toBe(true);
    expect(await page.locator('.memo:visible').count()).toBe(5);
    expect(await page.locator('.ticks tbody tr').count()).toBe(16);
    expect(await page.locator('.ticks table:first-child thead th').allTextContents()).toEqual(['联运', '北京花园', '万寿']);
    await page.close();
  });
});
