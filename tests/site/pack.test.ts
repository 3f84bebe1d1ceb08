import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { browserNames, launch, skipNote } from '../browsers/launch.ts';
import { hostileLinks } from '../unit/packs/hostile-links.ts';
import { axeViolations } from './axe-violations.ts';

const { url } = inject('site');
const browser = await launch('143');
afterAll(() => browser?.close());
const open: Page[] = [];
afterEach(async () => { await Promise.all(open.splice(0).map((page) => page.context().close())); });

const link = '#1/tf-dongcheng-to-yichang/cb-lianyun/pb-six-two-n';
const keys = ['trip/dongcheng-to-yichang', 'case/lianyun', 'practice/six-two-n'];

async function visit(address: string, { settings = {}, from }: { settings?: BrowserContextOptions; from?: Page } = {}): Promise<Page> {
  const context = from?.context() ?? await browser!.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', acceptDownloads: true, ...settings });
  const page = await context.newPage();
  if (!from) open.push(page);
  await page.goto(url + address, { waitUntil: 'load' });
  if (address.startsWith('pack/') || address.startsWith('en/pack/')) await ready(page);
  return page;
}

const ready = (page: Page) => page.waitForFunction(() => document.querySelector<HTMLElement>('[data-wait]')?.hidden);
const rows = (page: Page) => page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.pack-row')].map(({ dataset }) => dataset.key));
const count = (page: Page) => page.textContent('.tools [data-pack-count]');
const hash = (page: Page) => page.evaluate(() => location.hash);
const said = (page: Page) => page.textContent('[data-said]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }));

describe.skipIf(!browser)(`putting together${skipNote('143', browser)}`, () => {
  test('an entry goes into the pack from its page and comes out again, and the header counts', async () => {
    const page = await visit('cases/lianyun/');
    expect(await page.isVisible('.tools [data-pack-count]')).toBe(false);
    await page.click('pack-button button');
    expect(await page.textContent('pack-button')).toContain('已在读本');
    expect(await count(page)).toBe('1');
    await page.click('pack-button a');
    await ready(page);
    expect(await rows(page)).toEqual(['case/lianyun']);
    await page.goBack();
    await page.click('pack-button button');
    expect(await page.textContent('pack-button')).toContain('加入读本');
    expect(await page.isVisible('.tools [data-pack-count]')).toBe(false);
  });

  test('an entry goes into the pack from a result of a search, whose first link stays the entry', async () => {
    const page = await visit('search/?q=%E8%81%94%E8%BF%90%E5%B0%8F%E5%8C%BA');
    const result = page.locator('li.hit', { has: page.locator('h2 a[href="/cases/lianyun/"]') });
    await result.locator('.pick').click();
    expect(await result.locator('a').first().getAttribute('href')).toBe('/cases/lianyun/');
    expect(await result.locator('.pick').getAttribute('aria-label')).toMatch(/^已在读本：.*联运/);
    expect(await page.textContent('.pack-said')).toContain('共1篇');
    expect(await count(page)).toBe('1');
  });

  test('other tabs count along', async () => {
    const page = await visit('cases/lianyun/');
    const other = await visit('practices/six-two-n/', { from: page });
    await page.click('pack-button button');
    await other.waitForFunction(() => document.querySelector('.tools [data-pack-count]')?.textContent === '1');
    await other.click('pack-button button');
    await page.waitForFunction(() => document.querySelector('.tools [data-pack-count]')?.textContent === '2');
  });

  test('a trip becomes a pack with all it has its reader read', async () => {
    const page = await visit('trips/dongcheng-to-yichang/');
    await page.click('.title a[href^="/pack/#"]');
    await ready(page);
    const found = await rows(page);
    expect(found[0]).toBe('trip/dongcheng-to-yichang');
    expect(found.length).toBeGreaterThan(5);
    expect(found.every((key) => /^(?:trip|case|practice)\//.test(key ?? ''))).toBe(true);
  });

  test('by keyboard entries are moved, made deeper and removed, told each time, and the focus never gets lost', async () => {
    const page = await visit(`pack/${link}`);
    await page.focus('.pack-row:nth-child(1) [data-move=down]');
    await page.keyboard.press('Enter');
    expect(await rows(page)).toEqual([keys[1], keys[0], keys[2]]);
    expect(await said(page)).toContain('排到第2');
    expect(await focused(page)).toBe('下移《宜昌两日：出发前读本》');
    await page.keyboard.press('Enter');
    expect(await rows(page)).toEqual([keys[1], keys[2], keys[0]]);
    expect(await focused(page)).toBe('上移《宜昌两日：出发前读本》');
    await page.focus('.pack-row:nth-child(1) .depth input:checked');
    await page.keyboard.press('ArrowRight');
    expect(await hash(page)).toBe('#1/cf-lianyun/pb-six-two-n/tf-dongcheng-to-yichang');
    await page.focus('.pack-row:nth-child(2) [data-move=away]');
    await page.keyboard.press('Enter');
    expect(await rows(page)).toEqual([keys[1], keys[0]]);
    expect(await focused(page)).toBe('撤销');
    await page.keyboard.press('Enter');
    expect(await rows(page)).toEqual([keys[1], keys[2], keys[0]]);
    await page.click('[data-do=order]');
    expect(await rows(page)).toEqual(keys);
  });

  test('time and pages grow with the depth', async () => {
    const page = await visit('pack/#1/ca-lianyun');
    const minutes = async () => Number(/读完约(\d+)分钟/.exec((await page.textContent('[data-extent]')) ?? '')?.[1]);
    const before = await minutes();
    await page.check('.depth [value=full]', { force: true });
    expect(await minutes()).toBeGreaterThan(before);
  });
});

describe.skipIf(!browser)(`a link${skipNote('143', browser)}`, () => {
  test('opened on a fresh device shows the same pack, and nothing of the notes', async () => {
    const page = await visit(`pack/${link}`);
    await page.fill('[name=name]', '西陵考察'); 
    await page.click('.pack-row:nth-child(2) [data-jot-open]');
    await page.fill('.pack-row:nth-child(2) [data-jot=notes]', '三号楼的电梯');
    const shared = page.url();
    expect(decodeURIComponent(shared)).not.toMatch(/[^\x20-\x7e]/);
    const other = await visit(shared.slice(url.length));
    expect(await rows(other)).toEqual(keys);
    expect(await other.inputValue('[name=name]')).toBe('');
    expect(JSON.stringify(await stored(other))).not.toContain('电梯');
    expect(await page.getAttribute('[data-copy-link]', 'data-copy')).toBe(shared);
  });

  test('of another pack lies beside one’s own until it is taken over, and one’s own comes back', async () => {
    const page = await visit('pack/#1/cb-lianyun');
    await page.goto(`${url}pack/#1/pf-six-two-n/pb-three-party-platform`);
    await page.waitForFunction(() => document.querySelectorAll('.pack-row').length === 2);
    expect(await page.textContent('[data-link]')).toContain('链接里的读本，2篇');
    await page.click('.pack-row:nth-child(2) [data-move=away]');
    expect(await hash(page)).toBe('#1/pf-six-two-n');
    expect((await stored(page))['tashan:pack']).toBe('1/cb-lianyun');
    await page.click('[data-do=back]');
    expect(await rows(page)).toEqual(['case/lianyun']);
    await page.goto(`${url}pack/#1/pf-six-two-n`);
    await page.click('[data-do=merge]');
    expect(await rows(page)).toEqual(['case/lianyun', 'practice/six-two-n']);
    expect(await page.isVisible('[data-link]')).toBe(false);
    await page.goto(`${url}pack/#1/mb-no-such-term/ca-lianyun`);
    await page.click('[data-do=replace]');
    expect((await stored(page))['tashan:pack']).toBe('1/ca-lianyun');
  });

  test('once it is one’s own stays one’s own when one comes back to the page after adding more elsewhere', async () => {
    const page = await visit('pack/#1/cb-lianyun');
    await page.goto(`${url}practices/six-two-n/`);
    await page.click('pack-button button');
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.pack-row').length === 2);
    expect(await page.isVisible('[data-link]')).toBe(false);
  });

  test('to a place on the page leaves the pack as it is', async () => {
    const page = await visit('pack/#1/cb-lianyun');
    await page.goto(`${url}pack/#1/pf-six-two-n`);
    await page.waitForFunction(() => document.querySelector('.pack-row')?.getAttribute('data-key') === 'practice/six-two-n');
    await page.focus('.skip');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#1/pf-six-two-n');
    expect(await rows(page)).toEqual(['practice/six-two-n']);
  });

  test('says what it could not understand, and opens with the rest', async () => {
    const page = await visit('pack/#2/cb-lianyun/cb-nowhere/layout=wide');
    const told = await page.textContent('[data-told]');
    for (const words of ['新一版', '“nowhere”', 'layout=wide']) expect(told).toContain(words);
    expect(await rows(page)).toEqual(['case/lianyun']);
  });

  test('that means harm puts no markup into the page, runs nothing and leaves the page working', async () => {
    const page = await visit('pack/');
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('dialog', (dialog) => { problems.push(dialog.message()); void dialog.dismiss(); });
    const shape = () => page.evaluate(() => [...document.querySelectorAll('main *')].filter((element) => !element.closest('[data-told]')).map(({ tagName }) => tagName).join());
    const sample = hostileLinks.filter((one) => one.length < 2000 && /[<>"'&\\{]|proto|construct|script|%/i.test(one)).slice(0, 60);
    expect(sample.length).toBeGreaterThanOrEqual(25);
    for (const hostile of sample) {
      await page.evaluate((text) => { localStorage.clear(); history.replaceState(null, '', location.pathname); location.hash = text; }, hostile);
      await page.waitForFunction(() => history.state !== null || !location.hash);
      const strange = await page.evaluate(() => [...document.querySelectorAll('[data-told] > *, [data-told] p *, main script:not([src]), main img, main iframe')].filter(({ tagName }) => tagName !== 'P').map((element) => element.outerHTML.slice(0, 200)));
      if (strange.length) problems.push(`${hostile}: ${strange.join()}`);
    }
    await page.evaluate(() => { localStorage.clear(); history.replaceState(null, '', location.pathname); });
    await page.reload();
    await ready(page);
    const before = await shape();
    await page.evaluate(() => { location.hash = '1/<svg onload=alert(1)>'; });
    await page.waitForFunction(() => document.querySelector('[data-told]')?.textContent);
    expect(await shape()).toBe(before);
    expect(problems).toEqual([]);
  });
});

describe.skipIf(!browser)(`notes${skipNote('143', browser)}`, () => {
  test('stay on the device, and come back', async () => {
    const page = await visit(`pack/${link}`);
    await page.fill('[name=delegation]', '东城街道');
    await page.click('.pack-row:nth-child(2) [data-jot-open]');
    await page.fill('.pack-row:nth-child(2) [data-jot=questions]', '钱怎么收\n谁批');
    await page.reload();
    await ready(page);
    expect(await page.inputValue('[name=delegation]')).toBe('东城街道');
    expect(await page.inputValue('.pack-row:nth-child(2) [data-jot=questions]')).toBe('钱怎么收\n谁批');
    expect(await page.textContent('.pack-row:nth-child(2) [data-jot-open]')).toBe('笔记（已写）');
  });

  test('go to another device in a file, with the pack', async () => {
    const page = await visit(`pack/${link}`);
    await page.fill('[name=name]', '西陵考察');
    await page.click('.pack-row:nth-child(2) [data-jot-open]');
    await page.fill('.pack-row:nth-child(2) [data-jot=notes]', '看三号楼');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-do=save]')]);
    expect(download.suggestedFilename()).toMatch(/^他山读本-西陵考察-\d{4}-\d\d-\d\d\.json$/);
    const other = await visit('pack/#1/pf-three-party-platform');
    await other.setInputFiles('[data-open]', await download.path());
    await other.waitForFunction(() => document.querySelectorAll('.pack-row').length === 4);
    expect(await rows(other)).toEqual(['practice/three-party-platform', ...keys]);
    expect(await other.inputValue('[name=name]')).toBe('西陵考察');
    expect(await other.inputValue('.pack-row:nth-child(3) [data-jot=notes]')).toBe('看三号楼');
  });

  test('of a wrong file change nothing, and it is said what file is wanted', async () => {
    const page = await visit('pack/#1/cb-lianyun');
    await page.setInputFiles('[data-open]', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
    await page.waitForFunction(() => document.querySelector('[data-progress]')?.textContent);
    expect(await page.textContent('[data-progress]')).toContain('不是从这里导出的读本文件');
    expect(await rows(page)).toEqual(['case/lianyun']);
  });
});

describe.skipIf(!browser)(`when something is missing${skipNote('143', browser)}`, () => {
  test('a browser that keeps nothing goes on for this page and says so', async () => {
    const context = await browser!.newContext();
    await context.addInitScript(() => { Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } }); });
    const page = await context.newPage();
    open.push(page);
    await page.goto(`${url}cases/lianyun/`);
    await page.click('pack-button button');
    expect(await page.textContent('.see-pack')).toContain('离开这一页读本就没有了');
    await page.click('.see-pack a');
    await ready(page);
    expect(await rows(page)).toEqual(['case/lianyun']);
    expect(await page.isVisible('[data-not-kept]')).toBe(true);
    await page.click('.pack-row [data-jot-open]');
    await page.fill('[data-jot=notes]', '记一笔');
    await page.click('.pack-row [data-move=away]');
    expect(await rows(page)).toEqual([]);
  });

  test('a list that cannot be fetched is said, and the pack stays stored', async () => {
    const page = await visit('pack/#1/cb-lianyun');
    await page.route('**/data/sheets/zh.json', (route) => route.abort());
    await page.reload();
    await page.waitForFunction(() => document.querySelector('[data-wait]')?.textContent?.includes('没有取到'));
    expect((await stored(page))['tashan:pack']).toBe('1/cb-lianyun');
  });

  test('an entry that cannot be fetched is named, and the file is made of the rest', async () => {
    const page = await visit(`pack/${link}`);
    await page.route('**/data/sheets/zh/case/lianyun.json', (route) => route.abort());
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-output=file]')]);
    expect(download.suggestedFilename()).toMatch(/\.html$/);
    await page.waitForFunction(() => document.querySelector('[data-progress]')?.textContent?.includes('做好了'));
    expect(await page.textContent('[data-progress]')).toMatch(/没有取到，先没有放进去：《联运小区/);
  });

  test('in WeChat, which saves no files, the way out is told', async () => {
    const page = await visit(`pack/${link}`, { settings: { userAgent: 'Mozilla/5.0 (Linux; Android 12) Chrome/107 MicroMessenger/8.0' } });
    await page.click('[data-output=word]');
    expect(await page.textContent('[data-progress]')).toContain('在浏览器打开');
  });

  test('without script the page says what a pack is and leads to the trips', async () => {
    const context = await browser!.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    open.push(page);
    await page.goto(`${url}pack/`);
    expect(await page.isVisible('pack-page .plist a[href="/trips/dongcheng-to-yichang/"]')).toBe(true);
    expect(await page.isVisible('[data-output=print]')).toBe(false);
  });
});

describe.skipIf(!browser)(`the outputs${skipNote('143', browser)}`, () => {
  test.each([['word', /\.docx$/], ['report', /\.docx$/], ['adoption', /\.docx$/], ['file', /^他山读本-.*\.html$/], ['calendar', /\.ics$/]] as const)('%s is a file of its kind', async (output, name) => {
    const page = await visit(`pack/${link}`);
    await page.fill('[name=date]', '2026-12-01');
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.click(`[data-output=${output}]`)]);
    expect(download.suggestedFilename()).toMatch(name);
    expect(readFileSync(await download.path()).length).toBeGreaterThan(500);
  });

  test('paper is drawn and goes to the printer, and is taken away when the pack changes', async () => {
    const page = await visit(`pack/${link}`);
    await page.evaluate(() => { window.print = () => { document.documentElement.dataset['printed'] = 'yes'; }; });
    await page.click('[data-output=print]');
    await page.waitForFunction(() => document.documentElement.dataset['printed'] === 'yes', undefined, { timeout: 60_000 });
    expect(await page.locator('[data-paper] > *').count()).toBeGreaterThan(4);
    await page.click('.pack-row:nth-child(3) [data-move=away]');
    await page.waitForFunction(() => document.querySelector('[data-paper]')?.childElementCount === 0);
  });

  test.each([['calendar', 'cb-lianyun', '没有考察'], ['calendar', 'tf-dongcheng-to-yichang', '哪天出发'], ['adoption', 'cb-lianyun', '没有做法']])('%s of %s says what it lacks', async (output, entry, words) => {
    const page = await visit(`pack/#1/${entry}`);
    await page.click(`[data-output=${output}]`);
    await page.waitForFunction((wanted) => document.querySelector('[data-progress]')?.textContent?.includes(wanted), words);
  });
});

describe.skipIf(!browser)(`the page${skipNote('143', browser)}`, () => {
  test.each([['empty', 'pack/'], ['filled', `pack/${link}/cb-nowhere`], ['English', `en/pack/${link}`]])('%s has no violation of WCAG 2.2 AA or best practice, in any look', async (_name, address) => {
    for (const [theme, size, width] of [['light', 'normal', 1280], ['dark', 'normal', 390], ['light', 'large', 390]] as const) {
      const page = await visit('about/', { settings: { viewport: { width, height: 900 } } });
      await page.evaluate(([look, print]) => { localStorage.setItem('tashan:theme', look!); localStorage.setItem('tashan:size', print!); localStorage.setItem('tashan:pack', '1/pf-three-party-platform'); }, [theme, size]);
      if (address === 'pack/') await page.evaluate(() => localStorage.removeItem('tashan:pack'));
      await page.goto(url + address);
      await ready(page);
      if (address !== 'pack/') await page.click('.pack-row:nth-child(1) [data-jot-open]');
      expect((await axeViolations(page)).map((violation) => `${theme} ${size} ${width}: ${violation}`)).toEqual([]);
    }
  });

  test.each(['normal', 'large'])('does not scroll sideways at 320 px, size %s, and controls are large enough for a thumb', async (size) => {
    const page = await visit('about/', { settings: { viewport: { width: 320, height: 800 } } });
    await page.evaluate((value) => localStorage.setItem('tashan:size', value), size);
    for (const address of [`pack/${link}`, `en/pack/${link}`]) {
      await page.goto(url + address);
      await ready(page);
      await page.click('.pack-row:nth-child(1) [data-jot-open]');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const small = await page.evaluate(() => [...document.querySelectorAll('pack-page button, pack-page input:not([type=file]), pack-page textarea, pack-page .depth label')].filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5).map((element) => element.outerHTML.slice(0, 80)));
      expect(small).toEqual([]);
    }
  });
});

describe.each(browserNames)('Chromium %s', async (name) => {
  const old: Browser | undefined = name === '143' ? browser : await launch(name);
  afterAll(() => (name === '143' ? undefined : old?.close()));

  test.skipIf(!old)(`opens a link, moves, removes and notes${skipNote(name, old)}`, async () => {
    const page = await old!.newPage({ viewport: { width: 1280, height: 900 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${url}pack/${link}`);
    await page.waitForFunction(() => document.querySelectorAll('.pack-row').length === 3);
    await page.evaluate(() => document.querySelector<HTMLElement>('.pack-row:nth-child(1) [data-move=down]')!.click());
    await page.evaluate(() => document.querySelector<HTMLElement>('.pack-row:nth-child(3) [data-move=away]')!.click());
    await page.evaluate(() => document.querySelector<HTMLInputElement>('.pack-row:nth-child(1) [value=full]')!.click());
    await page.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('.pack-row:nth-child(1) [data-jot=notes]')!;
      box.value = '记一笔';
      box.dispatchEvent(new Event('input'));
    });
    await page.waitForFunction(() => document.querySelector('[data-qr] svg'));
    const found = await page.evaluate(() => [location.hash, localStorage.getItem('tashan:pack'), localStorage.getItem('tashan:pack-notes')]);
    expect(found.slice(0, 2)).toEqual(['#1/cf-lianyun/tf-dongcheng-to-yichang', '1/cf-lianyun/tf-dongcheng-to-yichang']);
    expect(found[2]).toContain('记一笔');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-output=file]')!.click());
    await page.waitForFunction(() => document.querySelector('[data-progress]')?.textContent?.includes('做好了'), undefined, { timeout: 30_000 });
    await page.close();
    expect(errors).toEqual([]);
  });
});
