import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { launch, skipNote } from '../browsers/launch.ts';
import { withPdf, type PdfPage } from '../pdf-pages.ts';
import { fileFor } from './built-page.ts';

const site = inject('subPathSite');
const host = 'https://example.org';
const browser = await launch('143');
afterAll(() => browser?.close());

const chosen = [
  'trips/yichang-lifts-day', 'cases/jiaming-garden', 'cases/caitao-lift',
  'practices/lift-by-whole-stair', 'practices/statutory-vote', 'practices/four-questions', 'practices/resident-cofunding', 'practices/organise-first',
];

/** Where the QR codes of a page of paper stand, in millimetres. */
interface Square { page: number; x: number; y: number; side: number }

async function openPack(address: string): Promise<Page> {
  const context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => { window.print = () => undefined; });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-wait]')?.hidden);
  return page;
}

/** Runs in the page: where the codes stand on the sheets. */
function squares(): Square[] {
  return [...document.querySelectorAll<HTMLElement>('.pp-page')].flatMap((sheet, page) => {
    const frame = sheet.getBoundingClientRect();
    const scale = 210 / frame.width;
    return [...sheet.querySelectorAll('.pp-qr svg')].map((code) => {
      const { left, top, width } = code.getBoundingClientRect();
      return { page, x: (left - frame.left) * scale, y: (top - frame.top) * scale, side: width * scale };
    });
  });
}

/** Reads the code that stands in a square of a rasterised page. */
async function readCode(paper: PdfPage, { x, y, side }: Square): Promise<string | undefined> {
  const scale = 8;
  const { width, grey } = await paper.picture(scale);
  const [left, top, span] = [Math.round((x - 2) * scale), Math.round((y - 2) * scale), Math.round((side + 4) * scale)];
  const pixels = new Uint8ClampedArray(span * span * 4).fill(255);
  for (let row = 0; row < span; row++) for (let column = 0; column < span; column++) pixels.fill(grey[(top + row) * width + left + column] ?? 255, (row * span + column) * 4, (row * span + column) * 4 + 3);
  return jsQR(pixels, span, span)?.data;
}

describe.skipIf(!browser)(`a pack of a trip, two cases and five practices${skipNote('143', browser)}`, () => {
  test('is put together on the pages of its entries, opens from its link on a fresh device, and prints with codes that lead to live addresses', async () => {
    const context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const own = await context.newPage();
    for (const entry of chosen) {
      await own.goto(`${site.url}${entry}/`, { waitUntil: 'load' });
      // A trip is taken with all it brings by its own button; alone, by its entry in the link.
      if (entry.startsWith('trips/')) await own.evaluate((choice) => localStorage.setItem('tashan:pack', `1/${choice}`), `tf-${entry.slice('trips/'.length)}`);
      else await own.click('pack-button button');
    }
    await own.goto(`${site.url}pack/`, { waitUntil: 'load' });
    await own.waitForFunction((count) => document.querySelectorAll('.pack-row').length === count, chosen.length);
    const link = own.url();
    expect(link.slice(link.indexOf('#')).length).toBeLessThan(600);
    await context.close();

    const page = await openPack(link);
    await page.click('[data-output=print]');
    await page.waitForFunction(() => document.querySelectorAll('.pack-paper .pp-page').length > 0, undefined, { timeout: 60_000 });
    const sheets = await page.locator('.pack-paper .pp-page').count();
    const codes = await page.evaluate(squares);
    const contents = await page.locator('.pp-contents li').evaluateAll((lines) => lines.map((line) => ({ title: line.querySelector('.pp-entry')!.textContent!, page: Number(line.querySelector('.pp-folio')!.textContent) })));
    const clipped = await page.locator('.pp-body').evaluateAll((bodies) => bodies.filter((body) => [...body.querySelectorAll('*')].some((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().bottom > body.getBoundingClientRect().bottom + 1)).length);
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    await page.context().close();

    expect(clipped).toBe(0);
    await withPdf(pdf, async (paper) => {
      const texts = paper.map(({ lines }) => lines.join('').replace(/[\s\u2060]/g, ''));
      expect(paper.length).toBe(sheets);
      expect(texts.slice(1).map((text, index) => text.includes(`第${index + 2}页共${sheets}页`))).toEqual(texts.slice(1).map(() => true));
      expect(contents.length).toBeGreaterThanOrEqual(chosen.length + 2);
      for (const { title, page: folio } of contents) expect(texts[folio - 1], `${title} on page ${folio}`).toContain(title.replace(/[\s\u2060]/g, ''));
      const read = await Promise.all(codes.map((code) => readCode(paper[code.page]!, code)));
      const entries = read.filter((address) => !address?.includes('/pack/'));
      expect(entries).toEqual(chosen.map((entry) => `${host}${site.base}go/${entry}/`));
      expect(entries.filter((address) => !fileFor(site, new URL(address!).pathname))).toEqual([]);
      expect(read.filter((address) => address?.includes('/pack/'))).toEqual([`${host}${site.base}pack/${link.slice(link.indexOf('#'))}`]);
    });
  });
});
