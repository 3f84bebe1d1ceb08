import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { launch, skipNote } from '../browsers/launch.ts';
import { axeViolations } from './axe-violations.ts';
import { builtPages, fileFor, filesOf } from './built-page.ts';

const site = inject('subPathSite');
const host = 'https://example.org';
const read = (name: string) => readFileSync(path.join(site.folder, name), 'utf8');
const cards = filesOf(path.join(site.folder, 'data/cards'), '.html').map((name) => `data/cards/${name}`);
const browser = await launch('143');
const oldest = await launch('92');
afterAll(async () => { await browser?.close(); await oldest?.close(); });

const cardOf = (file: string) => /<body style="margin:0">([\s\S]*)<\/body>/.exec(read(file))?.[1] ?? '';
const entries = builtPages(site.folder).filter(({ address }) => /^\/(?:en\/)?(?:cases|practices|trips|lessons)\/[^/]+\/$/.test(address));

describe('in the built site', () => {
  test('every case, practice, trip and lesson has a card in both languages, and its page leads to it', () => {
    expect(cards.length).toBe(entries.length);
    const without = entries.filter(({ elements }) => !elements.some(({ tag, attributes }) => tag === 'a' && fileFor(site, attributes.href ?? '')?.includes('/data/cards/')));
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  test('a card may style itself and do nothing else, and is found by no search engine', () => {
    const faults = cards.filter((file) => {
      const html = read(file);
      return !html.includes(`content="default-src 'none'; style-src 'unsafe-inline'"`) || !html.includes('<meta name="robots" content="noindex">') || /<script|<link|<img|<a\s|class=|src=|url\(/.test(html);
    });
    expect(faults).toEqual([]);
  });

  test('every page says where its oEmbed lies, and there the same card is found', () => {
    const faults = entries.flatMap(({ address, elements }) => {
      const href = elements.find(({ tag, attributes }) => tag === 'link' && attributes.type === 'application/json+oembed')?.attributes.href ?? '';
      const file = href.startsWith(host + site.base) ? fileFor(site, new URL(href).pathname) : undefined;
      if (!file) return [`${address}: ${href || 'none'}`];
      const { type, html } = JSON.parse(readFileSync(file, 'utf8')) as { type: string; html: string };
      const [, lang = '', folder = '', id = ''] = /^\/(en\/)?([a-z]+)\/([^/]+)\/$/.exec(address) ?? [];
      return type === 'rich' && html === cardOf(`data/cards/${lang ? 'en' : 'zh'}/${folder}/${id}.html`) ? [] : [`${address}: another card`];
    });
    expect(faults).toEqual([]);
  });

  test('without a public address there is no oEmbed, and no page names one', () => {
    const bare = inject('site');
    expect(filesOf(bare.folder, '.json').filter((name) => name.startsWith('data/oembed/'))).toEqual([]);
    expect(readFileSync(path.join(bare.folder, 'cases/jiaming-garden/index.html'), 'utf8')).not.toContain('oembed');
  });
});

interface Opened { context: BrowserContext; page: Page; faults: string[] }

/** Presses a button by keyboard: a gesture of the reader in every browser, the oldest too. */
async function press(page: Page, selector: string): Promise<void> {
  await page.evaluate((one) => document.querySelector<HTMLElement>(one)?.focus(), selector);
  await page.keyboard.press('Enter');
}

/** The page of an entry with its card open. */
async function openCard(one: Browser, address: string, width = 1280, look: Record<string, string> = {}): Promise<Opened> {
  const context = await one.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await context.addInitScript((keys) => { for (const [key, value] of Object.entries(keys)) localStorage.setItem(key, value); }, look);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && !message.text().includes("'wasm-unsafe-eval'") && faults.push(message.text())));
  page.on('pageerror', (error) => void faults.push(error.message));
  await page.goto(site.url + address, { waitUntil: 'load' });
  await press(page, 'paste-card > button');
  await page.waitForFunction(() => document.querySelector('.paste-panel .btn:not([disabled])'));
  return { context, page, faults };
}

/** What an editor elsewhere is given when the reader pastes. */
async function pasted(context: BrowserContext): Promise<{ html: string; text: string }> {
  const editor = await context.newPage();
  await editor.setContent('<!doctype html><div contenteditable="true" id="e">.</div>');
  await editor.evaluate(() => { document.addEventListener('paste', (event) => { (window as unknown as { given: object }).given = { html: event.clipboardData?.getData('text/html'), text: event.clipboardData?.getData('text/plain') }; }); });
  await editor.evaluate(() => document.querySelector<HTMLElement>('#e')?.focus());
  await editor.keyboard.press('Control+V');
  const given = await editor.waitForFunction(() => (window as unknown as { given?: { html: string; text: string } }).given);
  const value = await given.jsonValue();
  await editor.close();
  return value as { html: string; text: string };
}

const isCard = ({ html, text }: { html: string; text: string }) => {
  for (const part of ['嘉明花园：居民交纳改造费和物业管理费', '两家来源', '132', '各占多少未载', `${host}${site.base}go/cases/jiaming-garden/`]) { expect(html).toContain(part); expect(text).toContain(part); }
  expect(html).toMatch(/<section[^>]* style="[^"]*border/);
  expect(html).not.toMatch(/<script|class="/);
};

describe.skipIf(!browser)(`in a browser${skipNote('143', browser)}`, () => {
  test('a card is copied as a card and as words, as it was built', async () => {
    const { context, page, faults } = await openCard(browser!, 'cases/jiaming-garden/');
    await press(page, '.paste-panel .btn');
    await page.waitForFunction(() => document.querySelector('.paste-panel [role=status]')?.textContent?.includes('复制好了'));
    isCard(await pasted(context));
    expect(faults).toEqual([]);
    await context.close();
  });

  test('where the old command is refused, the new way copies the same', async () => {
    const { context, page } = await openCard(browser!, 'cases/jiaming-garden/');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => { document.execCommand = () => false; });
    await press(page, '.paste-panel .btn');
    await page.waitForFunction(() => document.querySelector('.paste-panel [role=status]')?.textContent?.includes('复制好了'));
    isCard(await pasted(context));
    await context.close();
  });

  test('where nothing may be copied, the code is there to be taken by hand', async () => {
    const { context, page } = await openCard(browser!, 'cases/jiaming-garden/');
    await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false; });
    await press(page, '.paste-panel .btn');
    await page.waitForSelector('.paste-panel textarea');
    expect(await page.inputValue('.paste-panel textarea')).toBe(cardOf('data/cards/zh/cases/jiaming-garden.html'));
    await context.close();
  });

  test('the code that is copied is the card as it was built, and looks the same on a page without style', async () => {
    const { context, page } = await openCard(browser!, 'cases/jiaming-garden/');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, '.paste-panel .btn + .btn');
    await page.waitForFunction(() => document.querySelector('.paste-panel [role=status]')?.textContent?.includes('代码复制好了'));
    const { text } = await pasted(context);
    expect(text).toBe(cardOf('data/cards/zh/cases/jiaming-garden.html'));
    await context.close();
  });

  test('opens and closes by keyboard, and says so', async () => {
    const { context, page } = await openCard(browser!, 'lessons/who-pays/');
    const button = page.locator('paste-card > button');
    await button.focus();
    await page.keyboard.press('Enter');
    expect([await button.getAttribute('aria-expanded'), await page.locator('.paste-panel').isVisible()]).toEqual(['false', false]);
    await page.keyboard.press('Enter');
    expect([await button.getAttribute('aria-expanded'), await page.locator('.paste-panel').isVisible()]).toEqual(['true', true]);
    await context.close();
  });

  test.each([['light', 'normal', 1280], ['dark', 'normal', 390], ['light', 'large', 320]] as const)('%s, %s, %i wide: nothing is cut off, and axe finds nothing', async (theme, size, width) => {
    const { context, page } = await openCard(browser!, 'cases/jiaming-garden/', width, { 'tashan:theme': theme, 'tashan:size': size });
    await page.waitForTimeout(100);
    const { frame, card, overflow } = await page.evaluate(() => {
      const iframe = document.querySelector<HTMLIFrameElement>('.paste-panel iframe')!;
      const { body } = iframe.contentDocument!;
      return { frame: iframe.clientHeight, card: (body.firstElementChild as HTMLElement).offsetHeight, overflow: [document.documentElement.scrollWidth - innerWidth, iframe.contentDocument!.documentElement.scrollWidth - iframe.clientWidth] };
    });
    expect(Math.abs(frame - card)).toBeLessThanOrEqual(1);
    expect(overflow.every((excess) => excess <= 0)).toBe(true);
    expect(await axeViolations(page, { within: '#paste-card' })).toEqual([]);
    await context.close();
  });

  test('oEmbed gives a height in which every card fits, and not twice as much', async () => {
    const page = await browser!.newPage({ viewport: { width: 677, height: 600 } });
    const wrong: string[] = [];
    for (const file of filesOf(path.join(site.folder, 'data/oembed'), '.json')) {
      const { html, height } = JSON.parse(read(`data/oembed/${file}`)) as { html: string; height: number };
      await page.setContent(`<!doctype html><body style="margin:0">${html}</body>`);
      const real = await page.evaluate(() => document.querySelector('section')?.offsetHeight ?? 0);
      if (real > height || height > real * 1.6) wrong.push(`${file}: ${height} for ${real}`);
    }
    await page.close();
    expect(wrong).toEqual([]);
  }, 60_000);
});

test.skipIf(!oldest)(`the oldest browser copies the card too${skipNote('92', oldest)}`, async () => {
  const { context, page, faults } = await openCard(oldest!, 'cases/jiaming-garden/');
  await press(page, '.paste-panel .btn');
  await page.waitForFunction(() => document.querySelector('.paste-panel [role=status]')?.textContent?.includes('复制好了'));
  isCard(await pasted(context));
  expect(faults).toEqual([]);
  await context.close();
});
