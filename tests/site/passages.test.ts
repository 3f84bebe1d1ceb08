import { readFileSync } from 'node:fs';
import path from 'node:path';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import type { AnchorsFile, EntryLedger } from '../../src/library/anchors/ledger.ts';
import { citationForms, fillCitation, type CitationsOfEntry } from '../../src/packs/cite/citation-forms.ts';
import { launch, skipNote } from '../browsers/launch.ts';
import { axeViolations } from './axe-violations.ts';
import { builtPages } from './built-page.ts';
import { address, visit as visitWith, type Visit } from './passage-visit.ts';

const { folder, url } = inject('site');
const subPathSite = inject('subPathSite');
const browser = await launch('143');
const ledger = JSON.parse(readFileSync(path.join(folder, 'data/anchors/cases/lianyun.json'), 'utf8')) as EntryLedger;
const body = '.flow-body > p[id^="p-"]';
afterAll(() => browser?.close());

const visit = (at: string, options: Omit<Visit, 'of'> = {}) => visitWith(at, { of: browser!, ...options });
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** Presses a button of the open dialog by its label. */
const press = (page: Page, label: string) => page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
const marks = (page: Page) => page.locator('main .passage-mark').count();

/** Opens the dialog of the first paragraph of the body, and says what that is. */
async function cite(page: Page): Promise<{ id: string; shown: string }> {
  await page.hover(body);
  await page.click('.passage-mark.at-margin');
  await page.waitForSelector('.passage-dialog[open]');
  return page.evaluate((selector) => { const { id, innerText } = document.querySelector<HTMLElement>(selector)!; return { id, shown: innerText }; }, body);
}

describe('the anchors that are published', () => {
  const file = JSON.parse(readFileSync(path.join(folder, 'data/anchors.json'), 'utf8')) as AnchorsFile;

  test('are those that stand on the pages, in both languages', () => {
    const pages = new Map(builtPages(folder).map((page) => [page.address, page]));
    const missing = Object.entries(file.entries).flatMap(([at, { ids }]) => ['', '/en'].flatMap((lang) => ids.map((id) => (id.startsWith('#') ? id.slice(1) : `p-${id}`))
      .filter((id) => !pages.get(lang + at)?.ids.has(id)).map((id) => `${lang}${at}#${id}`)));
    expect(missing).toEqual([]);
    expect(Object.keys(file.entries).length).toBeGreaterThan(100);
  });

  test('leave out no passage that a page gives an anchor', () => {
    const unrecorded = builtPages(folder).filter(({ address: at }) => at in file.entries).flatMap(({ address: at, ids }) => [...ids].filter((id) => /^p-[0-9a-f]{6}/.test(id))
      .filter((id) => !file.entries[at]!.ids.includes(id.slice(2)) && !(id.slice(2) in (file.entries[at]!.gone ?? {}))).map((id) => `${at}#${id}`));
    expect(unrecorded).toEqual([]);
  });
});

describe.skipIf(!browser)(`a reader who cites a passage${skipNote('143', browser)}`, () => {
  test('sees one ¶ at the margin of the passage under the pointer, over no words, and no more stops for the Tab key', async () => {
    const page = await visit(address);
    expect(await page.locator('.passage-mark').count()).toBe(0);
    for (const passage of [body, '.gist li', '.flow-body > h2[id^="p-"]', '.flow-body > ul > li', '#unknowns li']) {
      await page.hover(passage);
      await page.waitForFunction((selector) => {
        const [mark, line] = [document.querySelector('.passage-mark'), document.querySelector(selector)!.getBoundingClientRect()];
        const { left, right, top, bottom, width } = mark?.getBoundingClientRect() ?? new DOMRect();
        return width > 0 && right <= line.left + 1 && left >= 0 && top < line.bottom && bottom > line.top;
      }, passage);
    }
    expect(await page.locator('.passage-mark').count()).toBe(1);
    expect(await page.locator('.passage-mark').getAttribute('tabindex')).toBe('-1');
  });

  test('copies a link that holds the day of the edition', async () => {
    const page = await visit(address, clipboard);
    const { id } = await cite(page);
    await press(page, '复制链接');
    expect(await copied(page)).toMatch(new RegExp(`^${url}${address}\\?on=\\d{4}-\\d\\d-\\d\\d#${id}$`));
    expect(await page.getByRole('dialog').getByRole('button', { name: '已复制' }).count()).toBe(1);
  });

  test('is given the public address where there is one', async () => {
    const page = await visit(address, { ...clipboard, site: subPathSite.url });
    const { id } = await cite(page);
    await press(page, '复制链接');
    expect(await copied(page)).toMatch(new RegExp(`^https://example\\.org/zt/tashan/cases/lianyun/\\?on=[\\d-]+#${id}$`));
  });

  test('copies the words as they are read, without marks of sources, and where they stand', async () => {
    const page = await visit(address, clipboard);
    const { id, shown } = await cite(page);
    await press(page, '复制原话和出处');
    const [quotation = '', citation = ''] = (await copied(page)).split('\n');
    expect(shown).toContain('〔');
    expect(quotation).not.toMatch(/[〔〕¶\u2060]/);
    expect(quotation.replace(/[“”‘’]/g, '')).toBe(shown.replace(/\u2060?〔[^〕]*〕/g, '').replace(/[“”‘’]/g, ''));
    expect(quotation).toMatch(/^“.*”$/);
    expect(citation).toContain('[EB/OL]');
    expect(citation).toContain(`#${id}`);
    expect(citation).not.toContain('{');
  });

  test('has the citation of the passage in every form, to copy and to save', async () => {
    const page = await visit(address, clipboard);
    const { id } = await cite(page);
    await press(page, '复制链接');
    const link = await copied(page);
    expect(link).toContain(`#${id}`);
    await press(page, '换一种格式');
    await page.waitForSelector('.passage-dialog .cite-forms select:focus');
    const { page: templates } = JSON.parse(readFileSync(path.join(folder, 'data/citations/zh/cases/lianyun.json'), 'utf8')) as CitationsOfEntry;
    const accessed = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    for (const form of citationForms) {
      await page.selectOption('.passage-dialog select', form);
      const expected = fillCitation(templates[form], { url: link, accessed });
      expect(expected).toContain(`#${id}`);
      expect(await page.textContent('.passage-dialog .cite-text')).toBe(expected);
      await press(page, '复制');
      await page.waitForFunction(() => document.querySelector('.passage-dialog .cite-forms [role=status]')?.textContent);
      expect((await copied(page)).replace(/\r\n/g, '\n')).toBe(expected.replace(/\r\n/g, '\n'));
    }
    const download = page.waitForEvent('download');
    await press(page, '存成.json文件');
    expect((await download).suggestedFilename()).toBe(`lianyun-${id}.json`);
    await press(page, '换一种格式');
    expect(await page.locator('.passage-dialog .cite-forms').count()).toBe(0);
  });

  test('copies a form where the browser knows only the old command, which reaches nothing outside the open dialog', async () => {
    const page = await visit(address, clipboard);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { readText: navigator.clipboard.readText.bind(navigator.clipboard) } }));
    await cite(page);
    await press(page, '换一种格式');
    await page.waitForSelector('.passage-dialog .cite-forms select:focus');
    await press(page, '复制');
    await page.waitForFunction(() => document.querySelector('.passage-dialog .cite-forms [role=status]')?.textContent === '已复制');
    expect(await copied(page)).toBe(await page.textContent('.passage-dialog .cite-text'));
  });

  test('gets a code that leads to the same link, and can save it', async () => {
    const page = await visit(address, clipboard);
    await cite(page);
    await press(page, '复制链接');
    await press(page, '二维码');
    await page.waitForSelector('.passage-dialog img');
    const { data, width, height } = await page.evaluate(async () => {
      const picture = document.querySelector<HTMLImageElement>('.passage-dialog img')!;
      await picture.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: picture.naturalWidth, height: picture.naturalHeight });
      const pen = canvas.getContext('2d')!;
      pen.drawImage(picture, 0, 0);
      return { data: [...pen.getImageData(0, 0, canvas.width, canvas.height).data], width: canvas.width, height: canvas.height };
    });
    expect(jsQR(Uint8ClampedArray.from(data), width, height)?.data).toBe(await copied(page));
    const download = page.waitForEvent('download');
    await press(page, '存二维码图片');
    expect((await download).suggestedFilename()).toMatch(/^lianyun-p-[0-9a-f]{6}\.png$/);
  });

  test('holds the code down to save it within WeChat, which saves no files', async () => {
    const page = await visit(address, { userAgent: 'Mozilla/5.0 (Linux; Android 12) Chrome/107 Mobile MicroMessenger/8.0' });
    await cite(page);
    await press(page, '二维码');
    await page.waitForSelector('.passage-dialog img');
    expect(await page.textContent('.passage-dialog .code')).toBe('长按图片，存到手机。');
  });

  test('is shown the text to copy by hand where the browser lets no page copy', async () => {
    const page = await visit(address);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await cite(page);
    await press(page, '复制链接');
    expect(await page.evaluate(() => getSelection()!.toString() || (document.activeElement as HTMLTextAreaElement).value)).toContain('?on=');
  });

  test('has a ¶ behind every passage when asked for, reached by the keyboard, and Escape takes them off', async () => {
    const page = await visit(address);
    const [stops, texts] = await page.evaluate(() => [document.querySelectorAll('main a, main button').length, [...document.querySelectorAll('main [id^="p-"]')].filter((one) => one.getClientRects().length).length]);
    await page.focus('.toc [data-cite-passages]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.passage-bar');
    expect(await marks(page)).toBe(texts);
    expect(await page.getAttribute('.toc [data-cite-passages]', 'aria-pressed')).toBe('true');
    await page.keyboard.press('Tab');
    while (!(await page.evaluate(() => document.activeElement?.classList.contains('passage-mark')))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.passage-dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog') && document.activeElement?.classList.contains('passage-mark'));
    await page.keyboard.press('Escape');
    expect(await marks(page)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches('[data-cite-passages]'))).toBe(true);
    expect(await page.locator('main a, main button').count()).toBe(stops);
  });

  test('finds targets of 44 px by touch, on a page that does not slide sideways', async () => {
    const page = await visit(address, { viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });
    await page.tap('.toc [data-cite-passages]');
    await page.waitForSelector('.passage-bar');
    const sizes = await page.evaluate(() => [...document.querySelectorAll('.passage-mark')].map((mark) => mark.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44).length);
    expect([sizes, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([0, 320]);
  });

  test.each(['light', 'dark'])('meets nothing that axe objects to, in the mode or with the dialog open: %s', async (theme) => {
    const page = await visit(address);
    await page.evaluate((to) => document.documentElement.setAttribute('data-theme', to), theme);
    await page.click('.toc [data-cite-passages]');
    await page.waitForSelector('.passage-bar');
    expect(await axeViolations(page)).toEqual([]);
    await page.click('.flow-body .passage-mark');
    await page.waitForSelector('.passage-dialog[open]');
    await press(page, '二维码');
    await page.waitForSelector('.passage-dialog img');
    await press(page, '换一种格式');
    await page.waitForSelector('.passage-dialog .cite-forms select');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('has nothing of it on paper', async () => {
    const page = await visit(`${address}?on=2026-11-26#${ledger.passages[1]!.id}`);
    await page.waitForSelector('.passage-news');
    await page.hover(body);
    await page.waitForSelector('.passage-mark');
    await page.click('.toc [data-cite-passages]');
    await page.waitForSelector('.passage-bar');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.passage-mark:visible, .passage-bar:visible, .passage-news:visible, [data-cite-passages]:visible').count()).toBe(0);
  });
});
