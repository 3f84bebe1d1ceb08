import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { browserNames, launch, skipNote } from '../browsers/launch.ts';
import { builtPages, fileFor } from './built-page.ts';
import { serveSite, type Meddling, type ServedSite } from './serve-site.ts';

const modern = await launch('143');
const note = skipNote('143', modern);
const site = inject('site');
const guide = 'trips/dongcheng-to-yichang/guide/';
const kept = '已存好，没有信号也能看';
const budget = 50_000;
const served: ServedSite[] = [];
const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
  for (const one of served.splice(0)) await one.close();
});
afterAll(() => modern?.close());

/** A site of its own for a test, whose answers can be spoilt while it runs, and what it was asked for. */
async function serve(which: 'site' | 'subPathSite' = 'site') {
  const { folder, base } = inject(which);
  const asked: string[] = [];
  const spoil: { page?: Meddling } = {};
  const one = await serveSite(folder, base, (pathname) => {
    asked.push(pathname);
    return pathname.endsWith('/guide/') ? spoil.page : undefined;
  });
  served.push(one);
  return { url: one.url, asked, spoil };
}

async function openPage(browser: Browser, offline = false): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 780 } });
  const page = await context.newPage();
  pages.push(page);
  if (offline) await context.setOffline(true);
  return page;
}

const saysOffline = (page: Page, words: string) => page.waitForFunction((text) => document.querySelector('[data-offline]')?.textContent === text, words, { timeout: 15_000 });
const headingShown = (page: Page) => page.evaluate(() => document.querySelector('.panel:not([hidden]) h2')?.textContent);

test.skipIf(!modern).each(builtPages(site.folder).map(({ address }) => address).filter((address) => address.endsWith('/guide/')))(`the first load of %s weighs no more than 50 kB, with all that is fetched to keep it${note}`, async (address) => {
  const { url, asked } = await serve();
  const page = await openPage(modern!);
  await page.goto(url + address.slice(1));
  await saysOffline(page, address.startsWith('/en/') ? 'Saved: works without a signal' : kept);
  // What was asked for twice, by the page and by its worker, counts twice: not every host lets browsers keep what they have.
  const weight = asked.reduce((sum, one) => sum + gzipSync(readFileSync(fileFor(site, one)!), { level: 6 }).length + 300, 0);
  console.info(`${address}: ${(weight / 1000).toFixed(1)} kB in ${asked.length} requests`);
  expect(asked.length).toBeGreaterThan(5);
  expect(weight).toBeLessThanOrEqual(budget);
});

describe.each(['site', 'subPathSite'] as const)('once opened, on %s', (which) => {
  test.skipIf(!modern)(`it opens again without a network, from stop to stop, and keeps what is ticked${note}`, async () => {
    const { url } = await serve(which);
    const page = await openPage(modern!);
    await page.goto(url + guide);
    await saysOffline(page, kept);
    await served.pop()!.close();
    await page.context().setOffline(true);
    await page.reload();
    await saysOffline(page, kept);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(246, 244, 236)');
    await page.locator('.days a').nth(3).click();
    await expect.poll(() => headingShown(page)).toBe('万寿小区');
    await page.locator('#at-wanshou input').first().check();
    await page.reload();
    await expect.poll(() => headingShown(page)).toBe('万寿小区');
    expect(await page.locator('#at-wanshou input').first().isChecked()).toBe(true);
  });
});

describe('where the network is poor', () => {
  test.skipIf(!modern).each<[string, Meddling]>([['hangs', { delay: 20_000 }], ['answers with a fault', { status: 502 }]])(`and %s, what is kept is shown${note}`, async (_, meddling) => {
    const { url, spoil } = await serve();
    const page = await openPage(modern!);
    await page.goto(url + guide);
    await saysOffline(page, kept);
    spoil.page = meddling;
    const started = Date.now();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expect.poll(() => headingShown(page)).toBe('各站');
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  test.skipIf(!modern)(`a guide that is gone says so, and other pages are left alone${note}`, async () => {
    const { url, spoil } = await serve();
    const page = await openPage(modern!);
    await page.goto(url + guide);
    await saysOffline(page, kept);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname))).toEqual([`/${guide}`]);
    spoil.page = { status: 404 };
    expect((await page.reload())?.status()).toBe(404);
    expect((await page.goto(`${url}trips/dongcheng-to-yichang/`))?.fromServiceWorker()).toBe(false);
  });

  test.skipIf(!modern)(`old caches of the same guide are dropped, those of others are not${note}`, async () => {
    const { url } = await serve();
    const page = await openPage(modern!);
    await page.goto(`${url}trips/`);
    await page.evaluate((scope) => Promise.all([`tashan-guide-0 ${scope}`, 'tashan-guide-0 elsewhere', 'other'].map((name) => caches.open(name))), url + guide);
    await page.goto(url + guide);
    await saysOffline(page, kept);
    expect((await page.evaluate(() => caches.keys())).sort()).toEqual(['other', 'tashan-guide-0 elsewhere', `tashan-guide-1 ${url}${guide}`]);
  });
});

test.skipIf(!modern).each<[string, () => void, string]>([
  ['HTTPS', () => Object.defineProperty(window, 'isSecureContext', { value: false }), '网址不是HTTPS'],
  ['workers', () => { delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker; }, '这个浏览器不能离线保存'],
])(`without %s it says that it cannot be kept, and to save the file${note}`, async (_, spoil, words) => {
  const { url } = await serve();
  const page = await openPage(modern!);
  await page.addInitScript(spoil);
  await page.goto(url + guide);
  await page.waitForFunction((text) => document.querySelector('[data-offline]')?.textContent?.includes(text), words);
  expect(await page.locator('[data-offline]').textContent()).toContain('请存成一个文件');
  expect(await page.getByRole('link', { name: '导览存成一个文件' }).first().getAttribute('download')).toBe('');
});

// Playwright's own queries need a newer Chromium than 92: here everything is done in the page.
describe.each(browserNames)('Chromium %s', async (name) => {
  const browser = name === '143' ? modern : await launch(name);
  afterAll(() => (name === '143' ? undefined : browser?.close()));
  const file = pathToFileURL(path.join(site.folder, guide, 'dongcheng-to-yichang.html')).href;

  async function tickAndReload(page: Page, address: string): Promise<void> {
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('.days a')!.click());
    await page.waitForFunction(() => document.querySelector('.panel:not([hidden]) h2')?.textContent === '联运小区');
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('#at-lianyun input[type=checkbox]')!.click();
      const answer = document.querySelector<HTMLTextAreaElement>('#at-lianyun .write textarea')!;
      answer.value = '先去党员家';
      answer.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.reload({ waitUntil: 'load' });
    await expect.poll(() => headingShown(page)).toBe('联运小区');
    expect(await page.evaluate(() => [document.querySelector<HTMLInputElement>('#at-lianyun input')!.checked, document.querySelector<HTMLTextAreaElement>('#at-lianyun .write textarea')!.value])).toEqual([true, '先去党员家']);
    expect(await page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.body);
      const here = document.querySelector('.panel:not([hidden]) .bar')!.getBoundingClientRect();
      return { backgroundColor, barAtFoot: Math.abs(here.bottom - innerHeight) < 2, wide: document.documentElement.scrollWidth > innerWidth };
    })).toEqual({ backgroundColor: 'rgb(246, 244, 236)', barAtFoot: true, wide: false });
  }

  test.skipIf(!browser)(`the one file opens from file:// with the network cut, ticks, and asks for nothing${skipNote(name, browser)}`, async () => {
    const page = await openPage(browser!, true);
    const faults: string[] = [];
    page.on('request', (request) => void (request.url().split('#')[0] === file || /^data:/.test(request.url()) || faults.push(request.url())));
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
    await tickAndReload(page, file);
    expect(await page.evaluate(() => document.querySelector('[data-offline]')!.textContent)).toBe('这是存下来的文件，不用网络。');
    expect(await page.evaluate(() => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')).filter((href) => !href?.startsWith('#')))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test.skipIf(!browser)(`the guide works, and is kept${skipNote(name, browser)}`, async () => {
    const { url } = await serve();
    const page = await openPage(browser!);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await tickAndReload(page, url + guide);
    await saysOffline(page, kept);
    expect(faults).toEqual([]);
  });
});
