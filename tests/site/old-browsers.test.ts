import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { browserNames, launch, skipNote } from '../browsers/launch.ts';

const { url } = inject('site');
const addresses = ['', 'cases/xiling-owners-committee-plus/', 'practices/six-two-n/', 'search/', 'fit/', 'policies/civil-code-278/', 'places/', 'matrix/'];
const words = ['业委会', '诸葛军团', '拆违', '居民出资', '6+2+N', '三方平台'];

/** One element as it is seen: where it begins, how wide it is, and in which colours. */
interface Look {
  what: string;
  left: number;
  width: number;
  colours: string;
}

/** Runs in the page: how every block of header and main looks. Playwright's own queries need a newer Chromium than 92. */
function looks(): Look[] {
  return [...document.querySelectorAll('header *, main *')].filter((element) => element.getBoundingClientRect().width > 0 && !/^inline|contents/.test(getComputedStyle(element).display)
    && !element.closest('svg')).map((element) => {
    const { left, width } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return { what: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`, left: Math.round(left), width: Math.round(width), colours: `${style.color} on ${style.backgroundColor}, ${style.borderTopColor}, ${style.fill}` };
  });
}

async function open(browser: Browser, address: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url + address, { waitUntil: 'load' });
  return { page, errors };
}

async function looksOf(browser: Browser, address: string): Promise<Look[]> {
  const { page, errors } = await open(browser, address);
  // The search page lists every entry once it has read its catalogue.
  if (address === 'search/') await page.waitForFunction(() => document.querySelector('[data-search-state=idle] ol[data-search-results] > li'), undefined, { timeout: 15_000 });
  const seen = await page.evaluate(looks);
  await page.close();
  expect(errors).toEqual([]);
  return seen;
}

const modern = await launch('143');
afterAll(() => modern?.close());

describe.each(browserNames)('Chromium %s', async (name) => {
  const browser = name === '143' ? modern : await launch(name);
  afterAll(() => name === '143' ? undefined : browser?.close());
  const note = skipNote(name, browser);

  test.skipIf(!browser).each(addresses)(`/%s is laid out and coloured${note}`, async (address) => {
    const { page, errors } = await open(browser!, address);
    const seen = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      const [first, second] = [...document.querySelectorAll('header nav a')].map((link) => link.getBoundingClientRect());
      return {
        paper: style('body').backgroundColor, heading: parseFloat(style('h1').fontSize), serif: style('h1').fontFamily,
        navigationInOneLine: first!.top === second!.top && second!.left > first!.left, margins: document.querySelector('main h1')!.getBoundingClientRect().left,
      };
    });
    await page.close();
    expect(seen).toMatchObject({ paper: 'rgb(246, 244, 236)', navigationInOneLine: true });
    expect(seen.heading).toBeGreaterThan(30);
    expect(seen.margins).toBeGreaterThan(20);
    expect(seen.serif).toContain('Serif');
    expect(errors).toEqual([]);
  });

  if (name !== '143') test.skipIf(!browser || !modern).each(addresses)(`/%s looks as in today's Chromium${note}`, async (address) => {
    const [today, then] = [await looksOf(modern!, address), await looksOf(browser!, address)];
    expect(then.map(({ what }) => what)).toEqual(today.map(({ what }) => what));
    const moved = then.filter(({ left, width }, index) => Math.abs(left - today[index]!.left) > 4 || Math.abs(width - today[index]!.width) > 4);
    const recoloured = then.filter(({ colours }, index) => colours !== today[index]!.colours);
    // Lines break a little differently without text-autospace and text-wrap, which shifts what is as wide as its text.
    expect(moved.length / then.length, JSON.stringify(moved.slice(0, 8))).toBeLessThan(0.1);
    expect(recoloured.map(({ what, colours }, index) => `${what}: ${colours}, today ${today[then.indexOf(recoloured[index]!)]!.colours}`)).toEqual([]);
  });

  test.skipIf(!browser).each(words)(`a search for %s has results${note}`, async (word) => {
    const { page, errors } = await open(browser!, `search/?q=${encodeURIComponent(word)}`);
    await page.waitForFunction(() => document.querySelector('[data-search-state=done]') && document.querySelectorAll('ol[data-search-results] > li').length > 0, undefined, { timeout: 15_000 });
    const links = await page.evaluate(() => [...document.querySelectorAll('ol[data-search-results] > li')].map((item) => item.querySelector('a')?.getAttribute('href')));
    await page.close();
    expect(links.every((link) => link?.startsWith('/'))).toBe(true);
    expect(errors).toEqual([]);
  });

  test.skipIf(!browser)(`what fits is sorted by the answers of an address, and by another answer${note}`, async () => {
    const { page, errors } = await open(browser!, 'fit/#v=1&structures=none');
    const group = () => page.evaluate(() => [...document.querySelectorAll('.fit-group:not([hidden])')].map((one) => `${one.getAttribute('data-verdict')} ${one.querySelectorAll('li').length > 0}`));
    expect(await group()).toContain('unsuitable true');
    await page.evaluate(() => document.querySelector<HTMLInputElement>('[name=structures][value=blocking]')!.click());
    expect(await group()).toContain('fits true');
    expect(await group()).not.toContain('unsuitable true');
    await page.close();
    expect(errors).toEqual([]);
  });

  test.skipIf(!browser)(`a vote is counted${note}`, async () => {
    const { page, errors } = await open(browser!, 'policies/civil-code-278/');
    const verdict = await page.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLInputElement>('owners-vote input[type=text]')) box.value = '100';
      document.querySelector('owners-vote form')!.dispatchEvent(new Event('input'));
      return document.querySelector('owners-vote .verdict')?.textContent;
    });
    await page.close();
    expect(verdict).toContain('通过');
    expect(errors).toEqual([]);
  });

  test.skipIf(!browser)(`the two models are found by their own words${note}`, async () => {
    for (const [word, address] of [['业委会', '/cases/xiling-owners-committee-plus/'], ['诸葛军团', '/cases/wanshou-zhuge-team/']] as const) {
      const { page } = await open(browser!, `search/?q=${encodeURIComponent(word)}`);
      await page.waitForFunction((href) => document.querySelector(`ol[data-search-results] > li a[href^="${href}"]`), address, { timeout: 15_000 });
      await page.close();
    }
  });
});
