import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { launch, skipNote } from '../browsers/launch.ts';
import { axeViolations } from './axe-violations.ts';
import { builtPages, filesOf } from './built-page.ts';

const browser = await launch('143');
const note = skipNote('143', browser);
const { folder, url } = inject('site');
const guide = 'trips/dongcheng-to-yichang/guide/';
const stops = ['联运小区', '北京花园小区', '西陵街道座谈会', '万寿小区', '万寿桥街道座谈会'];
const stored = 'tashan:guide:dongcheng-to-yichang';
const contexts: BrowserContext[] = [];
afterEach(async () => { for (const context of contexts.splice(0)) await context.close(); });
afterAll(() => browser?.close());

async function open(address = guide, options: Parameters<NonNullable<typeof browser>['newContext']>[0] = {}, before?: (context: BrowserContext) => Promise<unknown>): Promise<Page> {
  const context = await browser!.newContext({ viewport: { width: 390, height: 780 }, reducedMotion: 'reduce', ...options });
  contexts.push(context);
  await before?.(context);
  const page = await context.newPage();
  await page.goto(url + address, { waitUntil: 'load' });
  return page;
}

const heading = () => document.querySelector('.panel:not([hidden]) h2')?.textContent;

/** Waits until the panel with this heading is shown, and fails with what is shown instead. */
async function isShown(page: Page, name: string): Promise<void> {
  await expect.poll(() => page.evaluate(heading), { timeout: 3000 }).toBe(name);
}

const bar = (page: Page, name: string) => page.locator('.panel:not([hidden]) .bar').getByRole('link', { name, exact: true });

describe('where it is found', () => {
  const guides = builtPages(folder).filter(({ address }) => address.endsWith('/guide/'));
  const trips = builtPages(folder).filter(({ address }) => /^\/(?:en\/)?trips\/[^/]+\/$/.test(address));

  test('every trip has one in both languages and leads to it, and it leads to its file', () => {
    expect(guides.map(({ address }) => address)).toEqual(trips.map(({ address }) => `${address}guide/`));
    const files = filesOf(folder, '.html');
    const linksOf = (page: (typeof trips)[number]) => page.elements.flatMap(({ attributes }) => attributes.href ?? []);
    for (const [index, trip] of trips.entries()) {
      expect(linksOf(trip)).toContain(`${trip.address}guide/`);
      const file = linksOf(guides[index]!).find((link) => link.startsWith(`${trip.address}guide/`) && link.endsWith('.html'));
      expect(files).toContain(file?.slice(1));
    }
  });

  test('search engines, the sitemap and the search of the site know the trip only', () => {
    expect(guides.filter(({ elements }) => !elements.some(({ attributes }) => attributes.name === 'robots' && attributes.content === 'noindex'))).toEqual([]);
    const { folder: below } = inject('subPathSite');
    expect(readFileSync(path.join(below, 'sitemap-0.xml'), 'utf8')).not.toContain('/guide/');
    expect(filesOf(path.join(folder, 'search'), '.json').filter((name) => readFileSync(path.join(folder, 'search', name), 'utf8').includes('/guide/'))).toEqual([]);
  });
});

describe('one stop at a time', () => {
  test.skipIf(!browser)(`links lead from stop to stop, the address says where one is, and the way back works${note}`, async () => {
    const page = await open();
    await bar(page, '从第1站开始').click();
    for (const [index, stop] of stops.entries()) {
      await isShown(page, stop);
      expect(await page.locator('.panel:not([hidden]) .where b').textContent()).toBe(`5站中第${index + 1}站`);
      await bar(page, index < 4 ? '下一站' : '看完了，去收尾').click();
    }
    await isShown(page, '收尾：导出笔记');
    expect(new URL(page.url()).hash).toBe('#finish');
    await page.goBack();
    await isShown(page, stops[4]!);
    await bar(page, '上一站').click();
    await isShown(page, stops[3]!);
  });

  test.skipIf(!browser)(`an address with a stop opens there, one with nonsense opens the list${note}`, async () => {
    await isShown(await open(`${guide}#at-wanshou`), '万寿小区');
    for (const hash of ['#nowhere', '#%E0%A4%A', '#<img>', '#h1']) await isShown(await open(guide + hash), '各站');
  });

  test.skipIf(!browser)(`a mark of a source leads to it, and back${note}`, async () => {
    const page = await open(`${guide}#at-lianyun`);
    await page.locator('.panel:not([hidden]) .remark .ref').click();
    expect(await page.locator('#source-1').isVisible()).toBe(true);
    await page.goBack();
    await isShown(page, '联运小区');
  });

  test.skipIf(!browser)(`by keyboard: a link puts the focus on the heading; ticks, answers and the bar follow in order${note}`, async () => {
    const page = await open();
    await page.locator('.days a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === '联运小区');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('ref');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('#at-lianyun input').first().isChecked()).toBe(true);
    await page.locator('#at-lianyun summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('先去党员家');
    expect(await page.locator('#at-lianyun .write textarea').first().inputValue()).toBe('先去党员家');
    expect(await page.locator('trip-guide').getAttribute('class')).toContain('is-writing');
  });
});

test.skipIf(!browser)(`what the keyboard comes to never lies behind the bar${note}`, async () => {
  const page = await open(`${guide}#at-xiling-talk`);
  const hidden: string[] = [];
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab');
    const behind = await page.evaluate(() => {
      const { activeElement: here } = document;
      const foot = document.querySelector('.panel:not([hidden]) .bar')!;
      return here && here !== document.body && !foot.contains(here) && here.getBoundingClientRect().bottom > foot.getBoundingClientRect().top + 1 ? here.outerHTML.slice(0, 80) : '';
    });
    if (behind) hidden.push(behind);
  }
  expect(hidden).toEqual([]);
});

describe('ticks, answers and notes', () => {
  async function write(page: Page) {
    await page.goto(`${url}${guide}#at-lianyun`);
    const stop = page.locator('#at-lianyun');
    await stop.locator('input[type=checkbox]').first().check();
    await stop.locator('summary').first().click();
    await stop.locator('.write textarea').first().fill('先去党员家\n再去别家');
    await stop.locator('.write input').first().fill('社区书记');
    await stop.locator('.note textarea').fill('<b>三号楼</b>在刷墙');
  }

  test.skipIf(!browser)(`stay on the device, in every window of it, and in both languages${note}`, async () => {
    const page = await open();
    const second = await page.context().newPage();
    await second.goto(`${url}en/${guide}#at-lianyun`);
    await write(page);
    await page.reload();
    for (const window of [page, second]) {
      const stop = window.locator('#at-lianyun');
      expect(await stop.locator('input[type=checkbox]').first().isChecked()).toBe(true);
      expect(await stop.locator('.write textarea').first().inputValue()).toBe('先去党员家\n再去别家');
      expect(await stop.locator('.write input').first().inputValue()).toBe('社区书记');
      expect(await stop.locator('.note textarea').inputValue()).toBe('<b>三号楼</b>在刷墙');
    }
    await bar(page, '全程').click();
    expect(await page.locator('[data-count=at-lianyun]').textContent()).toMatch(/^已勾1／\d+$/);
  });

  test.skipIf(!browser)(`are saved as a text file, copied, and cleared when that is confirmed${note}`, async () => {
    const page = await open(guide, { permissions: ['clipboard-read', 'clipboard-write'] });
    await write(page);
    await page.goto(`${url}${guide}#finish`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '笔记存成文件' }).click()]);
    expect(download.suggestedFilename()).toBe('宜昌两日：出发前读本－考察笔记.txt');
    const file = readFileSync(await download.path(), 'utf8');
    expect(file.startsWith('\ufeff宜昌两日：出发前读本　考察笔记\r\n')).toBe(true);
    expect(file).toContain('    答：先去党员家\r\n        再去别家\r\n    谁答的：社区书记\r\n');
    expect(file).toContain('随手记：<b>三号楼</b>在刷墙');
    expect(file.match(/［√］/g)).toHaveLength(1);
    for (const stop of stops) expect(file).toContain(stop);
    await page.getByRole('button', { name: '复制全部笔记' }).click();
    await page.getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('谁答的：社区书记');
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('button', { name: '全部清除' }).click();
    expect(await page.evaluate((key) => localStorage.getItem(key), stored)).toContain('社区书记');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: '全部清除' }).click();
    expect(await page.evaluate((key) => localStorage.getItem(key), stored)).toBeNull();
    await page.goto(`${url}${guide}#at-lianyun`);
    expect(await page.locator('#at-lianyun input:checked').count()).toBe(0);
  });

  test.skipIf(!browser)(`where nothing can be copied, the notes stand on the page to be selected${note}`, async () => {
    const page = await open(`${guide}#finish`, {}, (context) => context.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    }));
    await page.getByRole('button', { name: '复制全部笔记' }).click();
    expect(await page.locator('[data-text]').inputValue()).toContain('【第1站　联运小区（7月13日下午）】');
  });

  test.skipIf(!browser).each(['{"version":1,"items":', '[]', '{"version":9,"items":{}}', '{"version":1,"items":7}'])(`kept as %s, they are left untouched and new ones stand beside them${note}`, async (broken) => {
    const page = await open(`${guide}#at-lianyun`, {}, (context) => context.addInitScript(([key, value]) => { if (!localStorage.getItem(key!)) localStorage.setItem(key!, value!); }, [stored, broken]));
    expect(await page.getByRole('alert').textContent()).toContain('没有动');
    await page.locator('#at-lianyun .note textarea').fill('另记');
    await page.reload();
    expect(await page.locator('#at-lianyun .note textarea').inputValue()).toBe('另记');
    expect(await page.evaluate((key) => localStorage.getItem(key), stored)).toBe(broken);
  });

  test.skipIf(!browser)(`that cannot be kept are told of at once, on the stop one stands at${note}`, async () => {
    const page = await open(`${guide}#at-lianyun`, {}, (context) => context.addInitScript(() => { Storage.prototype.setItem = () => { throw new Error('full'); }; }));
    await page.locator('#at-lianyun input[type=checkbox]').first().check();
    expect(await page.getByRole('alert').textContent()).toContain('不让网页存东西');
  });
});

test.skipIf(!browser)(`without script it is a list to read, with all stops, and no fields that would forget${note}`, async () => {
  const page = await open(guide, { javaScriptEnabled: false });
  for (const stop of stops) expect(await page.getByRole('heading', { level: 2, name: stop, exact: true }).isVisible()).toBe(true);
  expect(await page.locator('noscript').textContent()).toContain('存不下来');
  expect(await page.locator('textarea:visible, input[type=text]:visible, button:visible').count()).toBe(0);
  await page.locator('#list .bar a').click();
  expect(new URL(page.url()).hash).toBe('#at-lianyun');
});

describe.each([['normal', 'light'], ['large', 'dark']] as const)('in size %s, %s', (size, theme) => {
  const panels = ['', '#at-lianyun', '#at-xiling-talk', '#lists', '#finish'];
  const look = (context: BrowserContext) => context.addInitScript(([one, two]) => { localStorage.setItem('tashan:size', one!); localStorage.setItem('tashan:theme', two!); }, [size, theme]);
  const openAll = (page: Page) => page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));

  test.skipIf(!browser)(`it fits 320 px, and what is touched is large enough${note}`, async () => {
    const page = await open(guide, { viewport: { width: 320, height: 640 } }, look);
    const found: string[] = [];
    for (const panel of panels) {
      await page.goto(`${url}${guide}${panel}`);
      await openAll(page);
      found.push(...await page.evaluate((at) => {
        const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        const heights = (selector: string) => [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length).map((one) => one.getBoundingClientRect().height);
        return [
          ...(wide > 0 ? [`${at}: ${wide} px too wide`] : []),
          ...heights('.bar a, .items label:not(.write label), .ways a, .days a, .acts > *').filter((height) => height < 56).map((height) => `${at}: a target of ${height} px`),
          ...heights('summary, .top a, .top button, textarea, input[type=text]').filter((height) => height < 44).map((height) => `${at}: a control of ${height} px`),
        ];
      }, panel));
    }
    expect(found).toEqual([]);
  });

  test.skipIf(!browser)(`no panel violates WCAG 2.2 AA or best practice${note}`, async () => {
    const page = await open(guide, {}, look);
    const found: string[] = [];
    for (const address of [...panels.map((panel) => guide + panel), `en/${guide}#at-wanshou`]) {
      await page.goto(url + address);
      await openAll(page);
      // The bar lies over what can be scrolled from below it: whatever stands there at the moment would count as too small.
      await page.evaluate(() => document.querySelector('trip-guide')!.classList.add('is-writing'));
      found.push(...(await axeViolations(page)).map((violation) => `${address}: ${violation}`));
    }
    expect(found).toEqual([]);
  });
});
