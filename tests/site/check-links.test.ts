import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { checkLinksZh } from '../../src/i18n/check-links.zh.ts';
import { linkStates } from '../../src/library/anchors/link-state.ts';
import type { AnchorsFile } from '../../src/library/anchors/ledger.ts';
import { browserNames, launch, skipNote } from '../browsers/launch.ts';
import { anchors, lianyun } from '../fixtures/check-links/anchors.ts';
import { plainText, slides, thirtyLinks, webPage, wordDocument } from '../fixtures/check-links/thirty-links.ts';
import { axeViolations } from './axe-violations.ts';

const { url } = inject('site');
const browser = await launch('143');
afterAll(() => browser?.close());
const open: Page[] = [];
afterEach(async () => { await Promise.all(open.splice(0).map((page) => page.context().close())); });

/** Opens the checker; with `isFixture` the site tells of itself what the fixture says. */
async function visit({ isFixture = true, look = {}, address = 'check-links/', ...options }: BrowserContextOptions & { isFixture?: boolean; look?: Record<string, string>; address?: string } = {}): Promise<Page> {
  const context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  await context.addInitScript((kept) => { for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value); }, look);
  const page = await context.newPage();
  open.push(page);
  if (isFixture) {
    await page.route('**/data/anchors.json', (route) => route.fulfill({ json: anchors }));
    await page.route('**/data/anchors/cases/lianyun.json', (route) => route.fulfill({ json: lianyun }));
  }
  await page.goto(url + address, { waitUntil: 'load' });
  await page.waitForSelector('.check-ask');
  return page;
}

const check = async (page: Page) => { await page.click('.check-ask [type=submit]'); await page.waitForFunction(() => document.activeElement?.id === 'h-told'); };
const states = (page: Page) => page.locator('.check-table tbody tr').evaluateAll((rows) => rows.map((row) => [row.querySelector('.check-link a')!.textContent, row.querySelector('.check-state')!.textContent]));
const files = async (root: string) => [
  { name: '讲稿.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(await wordDocument(root)) },
  { name: '课件.pptx', mimeType: 'application/octet-stream', buffer: Buffer.from(await slides(root)) },
  { name: '备课.html', mimeType: 'text/html', buffer: Buffer.from(webPage(root)) },
];
const thirty = async (page: Page, root = url) => {
  await page.fill('.check-ask textarea', plainText(root));
  await page.setInputFiles('.check-ask [type=file]', await files(root));
  await check(page);
};

describe.skipIf(!browser)(`a trainer checking old material${skipNote('143', browser)}`, () => {
  test('pastes a text, chooses three files, and sees the state of each of thirty links, the bad ones first', async () => {
    const page = await visit();
    await thirty(page);
    const seen = await states(page);
    expect([...seen].sort()).toEqual(thirtyLinks.map(({ path, state }) => [url + path, checkLinksZh.states[state]]).sort());
    const order = seen.map(([, state]) => linkStates.findIndex((one) => checkLinksZh.states[one] === state));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(await page.textContent('#h-told')).toBe('30处链接：7处完好，5处没写段落，4处改过，3处搬了家，2处已撤下，2处撤下的页，2处没有这一段，5处没有这一页');
    expect(await page.textContent('.check-elsewhere summary')).toContain('有1处');
  });

  test('sends nothing anywhere: only this site is asked, and only for what it publishes', async () => {
    const page = await visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.postData() ?? ''} ${request.url()}`));
    await thirty(page);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((one) => !new RegExp(`^(?:GET|HEAD)  ${url}(?:data/anchors|_astro/|fonts/)`).test(one))).toEqual([]);
  });

  test('sees what changed, where matter went, and copies the new link', async () => {
    const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.fill('.check-ask textarea', `${url}cases/lianyun/?on=2026-06-01#p-2b3c4d和${url}cases/lianyun/#p-9f8e7d`);
    await check(page);
    const [gone, changed] = [page.locator('.check-table tbody tr').nth(0), page.locator('.check-table tbody tr').nth(1)];
    expect(await gone.textContent()).toContain('两段并成一段');
    expect(await gone.locator('.check-advice a').first().getAttribute('href')).toBe('/cases/lianyun/?on=2026-11-22#p-1a2b3c');
    await gone.locator('button').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url}cases/lianyun/?on=2026-11-22#p-1a2b3c`);
    await changed.locator('summary').click();
    expect(await changed.locator('del').textContent()).toContain('一');
    expect(await changed.locator('ins').last().textContent()).toContain('居民也来');
  });

  test('saves a table that Excel opens, copies all as text, and changes the order', async () => {
    const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await thirty(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-do=save]')]);
    const table = parse(readFileSync(await download.path()), { bom: true }) as string[][];
    expect(table).toHaveLength(31);
    expect(table[0]).toEqual(checkLinksZh.script.csv.columns);
    await page.click('[data-do=copy]');
    expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n\n')).toHaveLength(31);
    await page.check('.check-order [value=found]', { force: true });
    expect((await states(page))[0]![0]).toBe(`${url}cases/lianyun`);
  });

  test('does all of it by keyboard', async () => {
    const page = await visit();
    await page.focus('.check-ask textarea');
    await page.keyboard.type(`${url}cases/lianyum/`);
    for (const stop of ['file', 'SUMMARY', 'submit']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => { const at = document.activeElement as HTMLInputElement; return at.type ?? at.tagName; }), stop).toBe(stop);
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'h-told');
    expect(await states(page)).toEqual([[`${url}cases/lianyum/`, '没有这一页']]);
  });

  test('pastes from Word, where links hide behind words', async () => {
    const page = await visit();
    await page.evaluate((href) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', `<p>见<a href="${href}">原文</a></p>`);
      document.querySelector('.check-ask textarea')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, `${url}cases/lianyun/#p-000000`);
    await page.fill('.check-ask textarea', '见原文');
    await check(page);
    expect(await states(page)).toEqual([[`${url}cases/lianyun/#p-000000`, '没有这一段']]);
  });

  test('names a former address of the site', async () => {
    const page = await visit();
    await page.fill('.check-ask textarea', '见old.example.cn/zt/cases/lianyun/');
    await check(page);
    expect(await page.textContent('#h-told')).toBe(checkLinksZh.script.none);
    await page.click('.check-ask summary');
    await page.fill('[name=hosts]', 'old.example.cn/zt');
    await check(page);
    expect(await states(page)).toEqual([['https://old.example.cn/zt/cases/lianyun/', '没写段落']]);
  });

  test('is told which files are not read, and that nothing was given', async () => {
    const page = await visit();
    await page.click('.check-ask [type=submit]');
    expect(await page.textContent('[data-said]')).toBe(checkLinksZh.script.nothing);
    await page.setInputFiles('.check-ask [type=file]', [{ name: '旧.doc', mimeType: '', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) }, { name: '断.pptx', mimeType: '', buffer: Buffer.from('PK断') }, { name: '<img src=x onerror=alert(1)>.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.4') }]);
    await check(page);
    expect(await page.locator('.check-faults li').allTextContents()).toEqual([expect.stringContaining('旧.doc加了密码'), expect.stringContaining('断.pptx打不开'), expect.stringContaining('<img src=x onerror=alert(1)>.pdf是PDF')]);
  });

  test('without a network is told so, keeps the text, and can go on later', async () => {
    const page = await visit();
    await page.fill('.check-ask textarea', `${url}cases/lianyun/`);
    await page.context().setOffline(true);
    await page.route('**/data/anchors.json', (route) => route.abort());
    await page.click('.check-ask [type=submit]');
    await page.waitForFunction((said) => document.querySelector('[data-said]')!.textContent === said, checkLinksZh.script.offline);
    expect(await page.inputValue('.check-ask textarea')).toContain('lianyun');
    await page.context().setOffline(false);
    await page.unroute('**/data/anchors.json');
    await check(page);
    expect(await page.locator('.check-table tbody tr').count()).toBe(1);
  });

  test('links with hostile addresses are counted nowhere and run nothing', async () => {
    const page = await visit();
    const html = `<a href="javascript:document.title='x'">${url}cases/lianyun/</a><a href="${url}cases/&quot;&gt;&lt;img src=x onerror=document.title='x'&gt;/">甲</a><script>document.title='x'</script>`;
    await page.setInputFiles('.check-ask [type=file]', [{ name: 'a.html', mimeType: '', buffer: Buffer.from(html) }]);
    await check(page);
    expect(await page.title()).toContain(checkLinksZh.title);
    expect(await page.locator('.check-table img, .check-table [href^="javascript"]').count()).toBe(0);
  });
});

describe.skipIf(!browser)('against the site as it is', () => {
  test('its own anchors are sound, sections and lists among them, and what is not there is told', async () => {
    const page = await visit({ isFixture: false });
    const { entries } = await (await fetch(`${url}data/anchors.json`)).json() as AnchorsFile;
    const [address, entry] = Object.entries(entries).find(([one]) => one.startsWith('/cases/'))!;
    const passage = entry.ids.find((id) => /^[0-9a-f]{6}$/.test(id))!;
    const links = [`${address.slice(1)}?on=${entry.since}#p-${passage}`, `${address.slice(1)}#cite`, `${address.slice(1)}#nowhere`, 'terms/#owners-committee', 'data/none.csv'];
    await page.fill('.check-ask textarea', links.map((link) => url + link).join('\n'));
    await check(page);
    await page.check('.check-order [value=found]', { force: true });
    expect((await states(page)).map(([, state]) => state)).toEqual(['完好', '完好', '没有这一段', '完好', '没有这一页']);
  });
});

test.skipIf(!browser).each([[1280, 'light', 'normal', 'check-links/'], [390, 'dark', 'normal', 'check-links/'], [390, 'light', 'large', 'check-links/'], [320, 'light', 'normal', 'en/check-links/']])('with results at %d px, %s, %s, /%s has no violation and does not scroll sideways', async (width, theme, size, address) => {
  const page = await visit({ address, viewport: { width, height: 900 }, look: { 'tashan:theme': theme, 'tashan:size': size } });
  await page.click('.check-ask summary');
  await thirty(page);
  for (const summary of await page.locator('.check-advice summary').all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
});

describe.each(browserNames.filter((name) => name !== '143'))('Chromium %s', async (name) => {
  const old = await launch(name);
  afterAll(() => old?.close());

  test.skipIf(!old)(`reads text and all three kinds of file${skipNote(name, old)}`, async () => {
    const page = await old!.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/data/anchors.json', (route) => route.fulfill({ json: anchors }));
    await page.route('**/data/anchors/cases/lianyun.json', (route) => route.fulfill({ json: lianyun }));
    await page.goto(`${url}check-links/`, { waitUntil: 'load' });
    const given = (await files(url)).map(({ name: called, buffer }) => ({ called, bytes: buffer.toString('base64') }));
    await page.evaluate(({ text, kept }) => {
      document.querySelector('textarea')!.value = text;
      const transfer = new DataTransfer();
      for (const { called, bytes } of kept) transfer.items.add(new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], called));
      document.querySelector('.check-ask')!.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      document.querySelector<HTMLButtonElement>('.check-ask [type=submit]')!.click();
    }, { text: plainText(url), kept: given });
    await page.waitForFunction(() => document.querySelectorAll('.check-table tbody tr').length === 30, undefined, { timeout: 60_000 });
    expect(errors).toEqual([]);
  });
});

test.skipIf(!browser)('on paper stand the results, not the form', async () => {
  const page = await visit();
  await thirty(page);
  await page.emulateMedia({ media: 'print' });
  expect([await page.isVisible('.check-ask'), await page.isVisible('.check-table'), await page.isVisible('.check-means'), await page.isVisible('.check-advice button')]).toEqual([false, true, false, false]);
});
