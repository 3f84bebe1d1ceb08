import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { browserNames, launch, skipNote } from '../browsers/launch.ts';
import { axeViolations } from './axe-violations.ts';

const { url } = inject('site');
const browser = await launch('143');
afterAll(() => browser?.close());

const open: Page[] = [];
afterEach(async () => { await Promise.all(open.splice(0).map((page) => page.context().close())); });

const four = 'compare/?cases=jiaming-garden,lianyun,ningbo-cofunding,baoguang-fifth-group';

/** Opens a comparison in a fresh context and waits for its columns. */
async function visit(address: string, { look = {}, ...options }: BrowserContextOptions & { look?: Record<string, string> } = {}): Promise<Page> {
  const context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  await context.addInitScript((kept) => { for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value); }, look);
  const page = await context.newPage();
  open.push(page);
  await page.goto(url + address, { waitUntil: 'load' });
  return page;
}

const columns = (page: Page, count: number) => page.waitForFunction((n) => document.querySelectorAll('.cmp thead th').length === n, count);
const heads = (page: Page) => page.locator('.cmp thead th a').allTextContents();
const search = (page: Page) => new URL(page.url()).search;

describe.skipIf(!browser)(`a reader comparing cases${skipNote('143', browser)}`, () => {
  test('chooses two by keyboard, reads them side by side, and shares the link', async () => {
    const page = await visit('compare/');
    await page.focus('[name=cases][value=lianyun]');
    await page.keyboard.press('Space');
    await page.focus('[name=cases][value=suzhou]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await columns(page, 2);
    expect(await page.locator('.cmp-pick').getAttribute('open')).toBe(null);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('cmp-state');
    expect(search(page)).toBe('?cases=lianyun,suzhou');
    const other = await visit(`compare/${search(page)}`);
    await columns(other, 2);
    expect(await heads(other)).toEqual(await heads(page));
    expect(await other.textContent('.cmp')).toBe(await page.textContent('.cmp'));
  });

  test('is refused a fifth case, and told why', async () => {
    const page = await visit(four);
    await columns(page, 4);
    await page.click('.cmp-pick summary');
    await page.click('.cmp-pick label:has([value=suzhou])');
    expect(await page.isChecked('[value=suzhou]')).toBe(false);
    expect(await page.textContent('.cmp-bar [role=status]')).toContain('一次最多看4个');
  });

  test('takes a case out, and has it back by the history', async () => {
    const page = await visit('compare/?cases=lianyun,suzhou,yidu');
    await columns(page, 3);
    await page.click('.cmp-chosen li:first-child button');
    await columns(page, 2);
    expect(search(page)).toBe('?cases=suzhou,yidu');
    await page.goBack();
    await columns(page, 3);
    expect(await page.isChecked('[value=lianyun]')).toBe(true);
    await page.goForward();
    await columns(page, 2);
  });

  test('comes from the page of a case, which is chosen already', async () => {
    const page = await visit('cases/lianyun/');
    await page.click('a[href="/compare/?cases=lianyun"]');
    await columns(page, 1);
    expect(await page.textContent('.cmp-state')).toContain('再选一个');
    expect(await page.isVisible('.cmp-pick form')).toBe(true);
  });

  test('sees what is not recorded as hatched cells, and which rows are empty everywhere', async () => {
    const page = await visit(four);
    await columns(page, 4);
    const empty = await page.locator('tr[data-of=record] td.void').allTextContents();
    expect(empty.length).toBeGreaterThan(10);
    expect(new Set(empty)).toEqual(new Set(['原文未载']));
    expect(await page.locator('tr[data-row] td').evaluateAll((cells) => cells.filter((cell) => !cell.textContent?.trim()).length)).toBe(0);
    const blank = await page.locator('tr.blank th').allTextContents();
    expect(blank.length).toBeGreaterThan(0);
    expect(await page.locator('.cmp-blanks li').allTextContents()).toEqual(blank);
    expect(await page.locator('.cov > div').count()).toBe(4);
  });

  test('goes from a reference to the digest of its passage on the page of the case', async () => {
    const page = await visit('compare/?cases=lianyun,jiaming-garden');
    await columns(page, 2);
    const targets = await page.locator('.cmp .ref a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(targets.length).toBeGreaterThan(30);
    for (const id of ['lianyun', 'jiaming-garden']) {
      await page.goto(`${url}cases/${id}/`);
      const lost = await page.evaluate((links) => links.filter((link) => !document.getElementById(new URL(link).hash.slice(1))), targets.filter((link) => link.includes(`/cases/${id}/`)));
      expect(lost).toEqual([]);
    }
  });

  test('takes the questions of the cases along as a question sheet', async () => {
    const page = await visit('compare/?cases=lianyun,suzhou');
    await columns(page, 2);
    expect(await page.getAttribute('.cmp-asks a', 'href')).toBe('/pack/#1/ca-lianyun/ca-suzhou');
  });

  test('is told when a case could not be read, and reads it again', async () => {
    const page = await visit('compare/');
    await page.route('**/data/compare/zh/suzhou.json', (route) => route.abort());
    await page.evaluate(() => { history.pushState(null, '', '?cases=lianyun,suzhou'); dispatchEvent(new PopStateEvent('popstate')); });
    await columns(page, 1);
    expect(await page.textContent('.cmp-state')).toContain('没有读到：苏州');
    await page.unroute('**/data/compare/zh/suzhou.json');
    await page.click('.cmp-again');
    await columns(page, 2);
  });

  test('without script, finds the cases one by one', async () => {
    const page = await visit('compare/', { javaScriptEnabled: false });
    expect(await page.isVisible('.cmp-pick')).toBe(false);
    expect(await page.locator('noscript a[href^="/cases/"]:visible').count()).toBeGreaterThan(30);
  });

  test('reads English cells on the English page', async () => {
    const page = await visit('en/compare/?cases=lianyun,suzhou');
    await columns(page, 2);
    expect(await page.textContent('td.void')).toBe('not recorded');
    expect(await page.textContent('tr[data-row=tier] th')).toBe('Tier');
  });
});

describe.skipIf(!browser)(`a comparison of four${skipNote('143', browser)}`, () => {
  test('stands in columns at 1280 px and below one another at 390 px, and nothing reaches out', async () => {
    const page = await visit(four);
    await columns(page, 4);
    const lefts = () => page.locator('tr[data-row=money] td').evaluateAll((cells) => new Set(cells.map((cell) => Math.round(cell.getBoundingClientRect().left))).size);
    const reachesOut = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect([await lefts(), await reachesOut()]).toEqual([4, false]);
    for (const width of [768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await lefts(), await reachesOut()]).toEqual([width, 1, false]);
    }
  });

  test.each(['compare/', four, `en/${four}`])('/%s is no wider than the paper, which lies across, and leaves the buttons away', async (address) => {
    const page = await visit(address, { viewport: { width: 1000, height: 700 } });
    if (address.includes('cases')) await columns(page, 4);
    await page.emulateMedia({ media: 'print' });
    // The width of A4 across less its margins, and of A4 upright for printers that know no pages lying across.
    for (const millimetres of [297 - 32, 210 - 42]) {
      await page.setViewportSize({ width: Math.round((millimetres / 25.4) * 96), height: 700 });
      expect(await page.evaluate(() => [document.documentElement.scrollWidth > innerWidth, Array.from(document.querySelectorAll('button')).some((button) => button.getClientRects().length > 0)])).toEqual([false, false]);
    }
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const sheets = pdf.match(/\/MediaBox \[0 0 [\d. ]+\]/g) ?? [];
    expect(sheets.filter((sheet) => !/ 84[12](?:\.\d+)? 59[45]/.test(sheet))).toEqual([]);
    expect(sheets.length).toBeLessThanOrEqual(address.startsWith('en') ? 10 : 7);
  });

  test.each([{ theme: 'light', size: 'normal', width: 1280 }, { theme: 'dark', size: 'normal', width: 390 }, { theme: 'light', size: 'large', width: 1280 }, { theme: 'light', size: 'large', width: 390 }])('$theme, $size, $width px wide, has no violation of WCAG 2.2 AA', async ({ theme, size, width }) => {
    const page = await visit(four, { viewport: { width, height: 900 }, look: { 'tashan:theme': theme, 'tashan:size': size } });
    await columns(page, 4);
    await page.click('.cmp-pick summary');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
});

describe.skipIf(!browser)(`a hostile link${skipNote('143', browser)}`, () => {
  const hostile = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "'-alert(1)-'", '__proto__', 'constructor', '../../search/texts', '%E4%B8', '%00', 'javascript:alert(1)', 'x'.repeat(4000), '&cases=<b>b</b>'];

  test('injects nothing, breaks nothing, and what it says that is understood is shown', async () => {
    const page = await visit('compare/');
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('dialog', (dialog) => { faults.push(dialog.message()); void dialog.dismiss(); });
    const elements = () => page.evaluate(() => document.querySelectorAll('main img, main script, main b:not(.cov b, .cmp b)').length);
    for (const part of hostile) {
      await page.goto(`${url}compare/?cases=lianyun,${part.startsWith('%') ? part : encodeURIComponent(part)}`, { waitUntil: 'load' });
      await columns(page, 1);
      expect([part, await elements(), await page.isVisible('.cmp-odd')]).toEqual([part, 0, true]);
    }
    expect(faults).toEqual([]);
  });

  test('with too many cases shows four and names the rest', async () => {
    const page = await visit(`${four},suzhou,yidu,lianyun`);
    await columns(page, 4);
    expect(await page.textContent('.cmp-odd')).toMatch(/没有放进来：苏州.*、宜都/);
  });
});

describe.each(browserNames)('Chromium %s', async (name) => {
  const one = name === '143' ? browser : await launch(name);
  afterAll(() => name === '143' ? undefined : one?.close());

  test.skipIf(!one)(`fills the columns, and takes another case${skipNote(name, one)}`, async () => {
    const page = await one!.newPage({ viewport: { width: 1280, height: 900 } });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(url + four.replace(',baoguang-fifth-group', ''), { waitUntil: 'load' });
    await columns(page, 3);
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('[name=cases][value=suzhou]')!.click();
      document.querySelector<HTMLButtonElement>('.cmp-bar button')!.click();
    });
    await columns(page, 4);
    const seen = await page.evaluate(() => ({
      hatched: getComputedStyle(document.querySelector('.cmp .void')!).backgroundImage.includes('gradient'), bar: getComputedStyle(document.querySelector('.cmp .g th')!).backgroundColor,
      lefts: new Set(Array.from(document.querySelectorAll('tr[data-row=money] td'), (cell) => Math.round(cell.getBoundingClientRect().left))).size, drawings: document.querySelectorAll('.cmp thead svg').length,
    }));
    await page.close();
    expect(seen).toEqual({ hatched: true, bar: 'rgb(26, 28, 27)', lefts: 4, drawings: 4 });
    expect(errors).toEqual([]);
  });
});
