import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { launch, skipNote } from '../browsers/launch.ts';
import { citationForms, fillCitation, type CitationsOfEntry } from '../../src/packs/cite/citation-forms.ts';
import { axeViolations } from './axe-violations.ts';
import { builtPages } from './built-page.ts';

const site = inject('site');
const known = inject('subPathSite');
const browser = await launch('143');
afterAll(() => browser?.close());
const open: Page[] = [];
afterEach(async () => { await Promise.all(open.splice(0).map((page) => page.context().close())); });

async function visit(address: string, settings: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'], ...settings });
  const page = await context.newPage();
  open.push(page);
  await page.clock.setFixedTime(new Date(2026, 11, 3, 12));
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

const line = (page: Page, within = '#cite') => page.textContent(`${within} [data-line]`);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const citations = (folder: string, file: string): CitationsOfEntry => JSON.parse(readFileSync(path.join(folder, 'data/citations', file), 'utf8'));
/** What reference managers are told by a page, `name=content`. */
const meta = (address: string, { folder } = site) => [...readFileSync(path.join(folder, address, 'index.html'), 'utf8').matchAll(/<meta name="((?:DC\.|z:|citation_)[^"]*)" content="([^"]*)">/g)].map(([, name, content]) => `${name}=${content}`);

async function openForms(page: Page, within = '#cite'): Promise<void> {
  await page.click(`${within} [data-more]`);
  await page.waitForSelector(`${within} .cite-forms select`);
}

describe.skipIf(!browser)(`citing${skipNote('143', browser)}`, () => {
  test('the line is whole: permanent address and today; it is what is copied, and what passages take', async () => {
    const page = await visit(`${known.url}cases/lianyun/`);
    const expected = fillCitation(citations(known.folder, 'zh/cases/lianyun.json').page['gbt7714-2025'], { url: 'https://example.org/zt/tashan/go/cases/lianyun/', accessed: '2026-12-03' });
    expect(expected).toMatch(/^他山\. .+：案例\d+\[EB\/OL\]\. （\d{4}-\d\d-\d\d）\[2026-12-03\]\. https:\/\/example\.org\/zt\/tashan\/go\/cases\/lianyun\/\.$/);
    expect(await line(page)).toBe(expected);
    await page.click('#cite [data-copy]');
    expect(await copied(page)).toBe(expected);
    expect(await page.getAttribute('#cite', 'data-citation')).toBe(expected);
  });

  test('without a public address it gives the address that is open, without what follows # and ?, and says so', async () => {
    const page = await visit(`${site.url}cases/lianyun/?from=mail#questions`);
    expect(await line(page)).toContain(`[2026-12-03]. ${site.url}cases/lianyun/.`);
    expect(await page.textContent('#cite [data-note]')).toContain('换个地方不一定打得开');
  });

  test('every form is shown filled, copied as shown, and the last three are saved as files', async () => {
    const page = await visit(`${known.url}en/practices/six-two-n/`);
    await openForms(page);
    const templates = citations(known.folder, 'en/practices/six-two-n.json').page;
    const saved: string[] = [];
    for (const form of citationForms) {
      await page.selectOption('#cite select', form);
      const expected = fillCitation(templates[form], { url: 'https://example.org/zt/tashan/go/practices/six-two-n/', accessed: '2026-12-03' });
      expect(await page.textContent('#cite .cite-text')).toBe(expected);
      await page.click('#cite .cite-forms .btn >> nth=0');
      await page.waitForFunction(() => document.querySelector('#cite .cite-forms [role=status]')?.textContent);
      expect((await copied(page)).replace(/\r\n/g, '\n')).toBe(expected.replace(/\r\n/g, '\n'));
      const button = page.locator('#cite .cite-forms .btn').nth(1);
      if (!await button.isVisible()) continue;
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      saved.push(download.suggestedFilename());
      expect(readFileSync(await download.path(), 'utf8')).toBe(`${expected}\n`);
    }
    expect(saved).toEqual(['tashan-practice-six-two-n.bib', 'tashan-practice-six-two-n.ris', 'tashan-practice-six-two-n.json']);
  });

  test('by keyboard: the forms open, take the focus, and close again', async () => {
    const page = await visit(`${site.url}cases/lianyun/`);
    await page.focus('#cite [data-more]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#cite .cite-forms select');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await page.focus('#cite [data-more]');
    await page.keyboard.press('Space');
    await page.waitForSelector('#cite .cite-forms', { state: 'detached' });
    expect(await page.getAttribute('#cite [data-more]', 'aria-expanded')).toBe('false');
  });

  test('a source is cited where it stands, and on its own page', async () => {
    const page = await visit(`${site.url}cases/lianyun/`);
    await page.locator('a[data-cite-source]').first().click();
    const shown = await page.waitForSelector('.source .cite-forms .cite-text');
    const file = (await page.getAttribute('a[data-cite-source]', 'data-cite-source'))!.replace('/data/citations/', '');
    const { source } = citations(site.folder, file);
    expect(await shown.textContent()).toBe(fillCitation(source!['gbt7714-2025'], { url: '', accessed: '2026-12-03' }));
    const own = await visit(`${site.url}sources/ahnews-2024-walking-design/`);
    expect(await line(own, '#cite-source')).toBe('安徽新闻网蜀山频道. 五里墩街道：倾听居民意愿 落实老旧小区改造[EB/OL]. （2024-01-09）[2026-12-03]. http://xzr.ahnews.com.cn/news/2024/01/09/c_461019.htm.');
  });

  test('where the forms cannot be read the page says so, and a second try may succeed', async () => {
    const page = await visit(`${site.url}cases/lianyun/`);
    await page.route('**/data/citations/**', (route) => route.abort());
    await page.click('#cite [data-more]');
    await page.waitForFunction(() => document.querySelector('#cite [data-note]')?.textContent?.includes('请再试一次'));
    expect(await page.getAttribute('#cite [data-more]', 'aria-expanded')).toBe('false');
    await page.unroute('**/data/citations/**');
    await openForms(page);
  });

  test.each([{ width: 1280, theme: 'light', size: 'normal' }, { width: 390, theme: 'dark', size: 'normal' }, { width: 320, theme: 'light', size: 'large' }])('with the forms open axe finds nothing and nothing runs over at $width, $theme, $size', async ({ width, theme, size }) => {
    const page = await visit(`${known.url}cases/lianyun/`, { viewport: { width, height: 900 } });
    await page.evaluate((look) => { document.documentElement.dataset.theme = look.theme; document.documentElement.dataset.size = look.size; }, { theme, size });
    await openForms(page);
    await page.locator('a[data-cite-source]').first().click();
    await page.waitForSelector('.source .cite-forms .cite-text');
    for (const form of ['bibtex', 'csl-json']) {
      await page.selectOption('#cite select', form);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
    await page.waitForTimeout(200);
    expect(await axeViolations(page, { within: ['#cite', '.source'] })).toEqual([]);
  });

  test('without script the line, the address and the way to cite a source are there', async () => {
    const page = await visit(`${known.url}cases/lianyun/`, { javaScriptEnabled: false });
    expect(await line(page)).toMatch(/（\d{4}-\d\d-\d\d）\. https:\/\/example\.org\/zt\/tashan\/go\/cases\/lianyun\/\.$/);
    expect(await page.textContent('#cite [data-note]')).toContain('请自己填');
    expect(await page.getAttribute('a[data-cite-source]', 'href')).toMatch(/^\/zt\/tashan\/sources\/[a-z0-9-]+\/#cite-source$/);
  });
});

test('Zotero reads a page as a web page: type, title, author, day, language and, where there is one, address', () => {
  expect(meta('/en/cases/lianyun/')).toEqual(['z:itemType=webpage', expect.stringMatching(/^DC\.title=.*Lianyun/), 'DC.creator=Tashan', expect.stringMatching(/^DC\.date=\d{4}-\d\d-\d\d$/), 'DC.language=en']);
  expect(meta('/sources/ahnews-2024-walking-design/', known)).toContain('DC.identifier=https://example.org/zt/tashan/sources/ahnews-2024-walking-design/');
});

test('a page that is no entry has none of it', () => {
  expect(meta('/matrix/')).toEqual([]);
});

test('every entry of both languages has its citations, in six forms without anything left to fill but address and day', () => {
  const pages = builtPages(site.folder).flatMap(({ elements }) => elements.flatMap(({ tag, attributes }) => tag === 'cite-block' ? [attributes['data-file']!.replace('/data/citations/', '')] : []));
  expect(new Set(pages).size).toBeGreaterThan(400);
  for (const file of new Set(pages)) {
    const { page, source } = citations(site.folder, file);
    for (const form of citationForms) for (const made of [page, source]) {
      if (made) expect(fillCitation(made[form], { url: 'https://a.cn/', accessed: '2026-12-03' }), file).not.toMatch(/\{(?:url|accessed)|undefined|invalid/);
    }
  }
});
