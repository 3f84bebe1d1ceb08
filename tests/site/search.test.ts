import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { fold } from '../../src/search/normalise.ts';
import { Lexicon } from '../../src/search/client/lexicon.ts';
import type { CatalogueFile, Meanings, TextBundle } from '../../src/search/contract.ts';
import { decodeCatalogue } from '../../src/search/client/decode-catalogue.ts';
import { launch, skipNote } from '../browsers/launch.ts';
import { builtPages } from './built-page.ts';

const site = inject('site');
const subPathSite = inject('subPathSite');
const modern = await launch('143');
const old = await launch('92');
afterAll(async () => { await modern?.close(); await old?.close(); });

const open: Page[] = [];
afterEach(async () => { await Promise.all(open.splice(0).map((page) => page.context().close())); });

async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
  open.push(page);
  return page;
}

/** What a reader sees on the search page. Read in the page itself, since Playwright's own queries need a newer Chromium than 92. */
interface Seen { state: string; says: string; box: string; address: string; links: string[]; marks: string[]; titles: string[]; chosen: string[]; chips: string[] }

function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const all = (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(selector));
    return {
      state: document.querySelector<HTMLElement>('search-page')?.dataset['searchState'] ?? '',
      says: document.querySelector('.cnt')?.textContent ?? '',
      box: document.querySelector<HTMLInputElement>('#q-page')?.value ?? '',
      address: location.search,
      links: all('ol[data-search-results] > li').map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
      titles: all('ol[data-search-results] > li').map((item) => item.querySelector('a')?.textContent ?? ''),
      marks: all('ol[data-search-results] mark').map((mark) => mark.textContent ?? ''),
      chosen: all('.facets input').filter((box) => (box as HTMLInputElement).checked).map((box) => `${(box as HTMLInputElement).name}=${(box as HTMLInputElement).value}`),
      chips: all('.chips .chip').map((chip) => chip.textContent ?? ''),
    };
  });
}

/** Waits until the page has settled on what is asked: the box and the address agree, and nothing is being searched. */
async function settled(page: Page, q?: string): Promise<Seen> {
  await page.waitForFunction((expected) => {
    const state = document.querySelector<HTMLElement>('search-page')?.dataset['searchState'];
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    return state && state !== 'loading' && (expected === undefined || asked === expected) && (state !== 'idle' || !asked);
  }, q, { timeout: 15_000 });
  return look(page);
}

async function search(page: Page, address: string, url = site.url): Promise<Seen> {
  await page.goto(`${url}${address}`);
  await page.waitForFunction(() => customElements.get('search-page'));
  return settled(page);
}

const query = (words: string) => `search/?q=${encodeURIComponent(words)}`;
const json = <T>(name: string) => JSON.parse(readFileSync(path.join(site.folder, 'search', name), 'utf8')) as T;
const catalogue = decodeCatalogue(json<CatalogueFile>('catalogue.zh.json'));
const texts = catalogue.bundles.flatMap((_, index) => json<TextBundle>(`texts/zh-${index}.json`).entries);
const lexicon = new Lexicon(json<Meanings>('meanings.zh.json'));
const bundlesBelow = (JSON.parse(readFileSync(path.join(subPathSite.folder, 'search/catalogue.zh.json'), 'utf8')) as CatalogueFile).bundles.length;

/** What a search asks the server for. */
async function askedFor(page: Page, url: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await search(page, query('业委会'), url);
  return asked;
}
const entryAt = (address: string) => catalogue.entries[texts.findIndex((text) => text.address === address)];

/** Words of the seed article and the entry each stands for. */
const words: [string, string][] = [
  ['业委会', '/terms/owners-committee/'],
  ['诸葛军团', '/cases/wanshou-zhuge-team/'],
  ['拆违', '/practices/deliberated-clearance/'],
  ['居民出资', '/practices/resident-cofunding/'],
  ['6+2+N', '/practices/six-two-n/'],
  ['三方平台', '/practices/three-party-platform/'],
];

describe.each([['143', modern], ['92', old]] as const)('in Chromium %s', (name, browser) => {
  test.skipIf(!browser).each(words)(`%s finds %s among the first three, and marks the whole word${skipNote(name, browser)}`, async (word, address) => {
    const page = await newPage(browser!);
    const seen = await search(page, query(word));
    expect(seen.state).toBe('done');
    expect(seen.links.slice(0, 3)).toContain(address);
    expect(seen.marks.length).toBeGreaterThanOrEqual(Math.min(3, seen.links.length));
    // Marked whole: the word, or another name of the same thing.
    const same = [word, ...lexicon.same(fold(word).text)].map((name) => fold(name).text);
    expect(seen.marks.map((mark) => fold(mark).text).filter((mark) => !same.includes(mark))).toEqual([]);
    expect(seen.says).toContain(word);
  });

  test.skipIf(!browser)(`a small library is searched by its texts, without Pagefind${skipNote(name, browser)}`, async () => {
    const asked = await askedFor(await newPage(browser!), site.url);
    expect(asked.filter((one) => one.includes('/pagefind/'))).toEqual([]);
    expect(asked.filter((one) => one.includes('/search/texts/'))).toHaveLength(1);
  });

  test.skipIf(!browser)(`a large one by Pagefind where this browser can run it${skipNote(name, browser)}`, async () => {
    const asked = await askedFor(await newPage(browser!), subPathSite.url);
    expect(asked.some((one) => one.includes('/pagefind/zh/index/'))).toBe(name === '143');
    if (name === '143') expect(asked.filter((one) => one.includes('/search/texts/')).length).toBeLessThan(bundlesBelow);
    else expect(asked.filter((one) => one.includes('/search/texts/'))).toHaveLength(bundlesBelow);
  });

  test.skipIf(!browser)(`keys, facets and history work${skipNote(name, browser)}`, async () => {
    const page = await newPage(browser!);
    await search(page, 'search/');
    await page.evaluate(() => document.querySelector<HTMLElement>('#q-page')?.focus());
    await page.keyboard.type('拆违');
    await page.keyboard.press('Enter');
    expect((await settled(page, '拆违')).links.length).toBeGreaterThan(3);
    await page.evaluate(() => document.querySelector<HTMLElement>('.facets input[value=practice]')?.click());
    await page.waitForFunction(() => location.search.includes('kind=practice'));
    expect((await settled(page)).links.every((link) => link.startsWith('/practices/'))).toBe(true);
  });
});

test.skipIf(!modern)('both back ends give the same results in the same order', async () => {
  const [today, then] = [await newPage(modern!), await newPage(modern!)];
  for (const word of [...words.map(([one]) => one), '怎么拆违', '280户', '梯', '“三在”工程', '业委会 党员', '滑雪场']) {
    const [a, b] = [await search(today, query(word)), await search(then, query(word), subPathSite.url)];
    expect({ word, links: b.links.slice(0, 5) }).toEqual({ word, links: a.links.slice(0, 5).map((link) => subPathSite.base + link.slice(1)) });
  }
});

describe.skipIf(!modern)(`the search page${skipNote('143', modern)}`, () => {
  test('before a query lists everything, to be browsed by facets', async () => {
    const page = await newPage(modern!);
    const seen = await search(page, 'search/');
    expect(seen).toMatchObject({ state: 'idle', box: '' });
    expect(seen.says).toContain(String(catalogue.entries.length));
    const browsed = await search(page, 'search/?theme=fund&kind=practice');
    const expected = texts.filter((_, order) => catalogue.entries[order]?.kind === 'practice' && catalogue.entries[order].facets.theme?.includes('fund'));
    expect(browsed).toMatchObject({ state: 'done', links: expected.map(({ address }) => address).slice(0, 10) });
  });

  test('counts at the facets are the lengths of the lists they lead to', async () => {
    const page = await newPage(modern!);
    await search(page, query('业委会'));
    const counts = await page.evaluate(() => Array.from(document.querySelectorAll<HTMLInputElement>('.facets input')).map((box) => [box.name, box.value, box.closest('label')?.querySelector('.ct')?.textContent ?? ''] as const));
    const some = counts.filter(([, , count], index) => Number(count) > 0 && index % 5 === 0);
    expect(some.length).toBeGreaterThan(4);
    for (const [name, value, count] of some) {
      const seen = await search(page, `${query('业委会')}&${name}=${value}`);
      expect(seen.says, `${name}=${value}`).toMatch(new RegExp(`\\D${count}\\D*$`));
      expect(seen.links.every((link) => (entryAt(link)?.facets[name as 'theme'] ?? []).includes(value)), `${name}=${value}`).toBe(true);
    }
  });

  test('its address says all there is to say', async () => {
    const page = await newPage(modern!);
    const seen = await search(page, `${query('业委会')}&theme=organise,deliberate&kind=practice`);
    expect(seen.box).toBe('业委会');
    expect(seen.chosen.sort()).toEqual(['kind=practice', 'theme=deliberate', 'theme=organise']);
    expect(seen.chips).toHaveLength(4);
    await page.locator('.chips .chip').first().click();
    await page.waitForFunction(() => !location.search.includes('kind='));
    const wider = await settled(page);
    expect(decodeURIComponent(wider.address)).toBe('?q=业委会&theme=organise,deliberate');
    expect(await search(await newPage(modern!), `search/${wider.address}`)).toEqual(wider);
  });

  test('pages of ten follow each other without gap or repetition', async () => {
    const page = await newPage(modern!);
    const first = await search(page, query('小区'));
    const total = Number(/共(\d+)条/.exec(first.says)?.[1]);
    await page.getByRole('link', { name: '下一页' }).click();
    await page.waitForFunction(() => location.search.includes('page=2'));
    const second = await settled(page);
    expect(first.links).toHaveLength(10);
    expect(new Set([...first.links, ...second.links]).size).toBe(Math.min(20, total));
    const beyond = await search(page, `${query('小区')}&page=9999`);
    expect(beyond.links.length).toBeGreaterThan(0);
    expect(new URLSearchParams(beyond.address).get('page')).toBe(String(Math.ceil(total / 10)));
  });

  test('its title names the search, and the other language keeps it', async () => {
    const page = await newPage(modern!);
    await search(page, `${query('拆违')}&theme=clear`);
    expect(await page.title()).toMatch(/^拆违｜检索/);
    const other = await page.getAttribute('a.t-lang', 'href');
    expect(new URL(other!, site.url).pathname + decodeURIComponent(new URL(other!, site.url).search)).toBe('/en/search/?q=拆违&theme=clear');
  });

  test('a facet word that does not exist is passed over', async () => {
    const seen = await search(await newPage(modern!), `${query('拆违')}&theme=nope`);
    expect(seen.links.length).toBeGreaterThan(0);
    expect(seen.chosen).toEqual([]);
  });

  test('Back leads to the search before, not to half a word', async () => {
    const page = await newPage(modern!);
    await search(page, 'search/');
    const box = page.locator('#q-page');
    for (const word of ['拆违', '三方平台']) {
      await box.fill(word.slice(0, 1));
      await settled(page, word.slice(0, 1));
      await box.fill(word);
      await box.press('Enter');
      await settled(page, word);
    }
    await page.locator('.facets input[value=case]').check();
    await page.waitForFunction(() => location.search.includes('kind=case'));
    await page.goBack();
    expect(await settled(page, '三方平台')).toMatchObject({ box: '三方平台', chosen: [] });
    await page.goBack();
    expect(await settled(page, '拆违')).toMatchObject({ box: '拆违', state: 'done' });
    await page.goForward();
    expect(await settled(page, '三方平台')).toMatchObject({ box: '三方平台' });
  });

  test('works by keyboard alone', async () => {
    const page = await newPage(modern!);
    await search(page, 'search/');
    await page.locator('#q-page').focus();
    await page.keyboard.type('业委会');
    await page.keyboard.press('Enter');
    await settled(page, '业委会');
    const focused = () => page.evaluate(() => { const element = document.activeElement as HTMLInputElement; return element.closest('.facets') ? `${element.name}=${element.value}` : element.closest('ol[data-search-results]') ? 'result' : element.tagName; });
    const tabTo = async (wanted: RegExp) => { for (let presses = 0; presses < 120; presses++) { if (wanted.test(await focused())) return focused(); await page.keyboard.press('Tab'); } throw new Error(`Tab never reaches ${wanted}`); };
    const facet = await tabTo(/^kind=/);
    await page.keyboard.press('Space');
    await page.waitForFunction(() => location.search.includes('kind='));
    await settled(page);
    expect(await focused()).toBe(facet);
    expect((await look(page)).chosen).toEqual([facet]);
    await tabTo(/^result$/);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('Escape empties the box and leads back to the beginning', async () => {
    const page = await newPage(modern!);
    await search(page, query('拆违'));
    await page.locator('#q-page').press('Escape');
    expect(await settled(page, '')).toMatchObject({ state: 'idle', box: '', address: '' });
  });

  test('letters of an input method that is still composing start no search', async () => {
    const page = await newPage(modern!);
    await search(page, 'search/');
    await page.locator('#q-page').focus();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'chaiwei', selectionStart: 7, selectionEnd: 7 });
    await page.waitForTimeout(600);
    expect((await look(page)).address).toBe('');
    await client.send('Input.insertText', { text: '拆违' });
    expect((await settled(page, '拆违')).state).toBe('done');
  });

  test('when nothing is found says so and offers the themes', async () => {
    const page = await newPage(modern!);
    const seen = await search(page, query('滑雪场'));
    expect(seen).toMatchObject({ state: 'empty', links: [] });
    expect(seen.says).toContain('滑雪场');
    expect(await page.locator('.ways li a:visible').count()).toBeGreaterThanOrEqual(6);
    expect(await page.locator('.facets').isVisible()).toBe(false);
  });

  test('when only a part of the query is found says so', async () => {
    const page = await newPage(modern!);
    const seen = await search(page, query('拆违滑雪场'));
    expect(seen.state).toBe('done');
    expect(await page.locator('.sortrow').textContent()).toContain('拆违滑雪场');
    const same = new Set(['拆违', ...lexicon.same('拆违')]);
    expect(seen.marks.length).toBeGreaterThan(0);
    expect(seen.marks.filter((mark) => !same.has(mark))).toEqual([]);
  });

  test('sections it leads to exist on the pages it leads to', async () => {
    const pages = new Map(builtPages(site.folder).map((page) => [page.address, page]));
    const page = await newPage(modern!);
    const links: string[] = [];
    for (const [word] of words) {
      await search(page, query(word));
      links.push(...await page.evaluate(() => Array.from(document.querySelectorAll('.subs a')).map((link) => link.getAttribute('href') ?? '')));
    }
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => { const [address = '', anchor = ''] = link.split('#'); return !pages.get(address)?.ids.has(decodeURIComponent(anchor)); })).toEqual([]);
  });

  test('finds English words on the English page, and leads to English pages', async () => {
    const seen = await search(await newPage(modern!), 'en/search/?q=committee');
    expect(seen.state).toBe('done');
    expect(seen.links.every((link) => link.startsWith('/en/'))).toBe(true);
    expect(new Set(seen.marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['committee']));
  });

  test('works under a sub-path', async () => {
    const seen = await search(await newPage(modern!), query('诸葛军团'), subPathSite.url);
    expect(seen.links).toContain(`${subPathSite.base}cases/wanshou-zhuge-team/`);
  });

  test.each([
    ['markup', '?q=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D1%22%3E'],
    ['a broken escape', '?q=%E4%BD%'],
    ['a lone surrogate', '?q=%ED%A0%80%E6%8B%86'],
    ['names that every object has', '?theme=__proto__&kind=constructor&__proto__=1&q=toString'],
    ['ten thousand characters', `?q=${'x'.repeat(10_000)}`],
    ['marks of direction', '?q=%E2%80%AE%E6%8B%86%E8%BF%9D'],
    ['a page before the first', '?page=-1&q=%22'],
    ['a pattern', '?q=(.*)%2B%5C'],
    ['two thousand facets', `?theme=${'a,'.repeat(2000)}`],
  ])('an address that nobody meant ends in a page that stands: %s', async (_, address) => {
    const page = await newPage(modern!);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const seen = await search(page, `search/${address}`);
    expect(['done', 'empty', 'idle']).toContain(seen.state);
    expect(errors).toEqual([]);
    expect(await page.locator('search-page img').count()).toBe(0);
  });
});

/** Ways of using the page in which something was lost once. */
describe.each([['143', modern], ['92', old]] as const)('in Chromium %s nothing is lost', (name, browser) => {
  const note = skipNote(name, browser);

  test.skipIf(!browser)(`what was typed before the script came is searched${note}`, async () => {
    const page = await newPage(browser!);
    await page.addInitScript(() => document.addEventListener('readystatechange', () => { const box = document.querySelector<HTMLInputElement>('#q-page'); if (box && document.readyState === 'interactive') box.value = '拆违'; }));
    await page.goto(`${site.url}search/`);
    expect(await settled(page, '拆违')).toMatchObject({ state: 'done', box: '拆违' });
  });

  test.skipIf(!browser)(`a facet takes along what is typed and not yet searched${note}`, async () => {
    const page = await newPage(browser!);
    await search(page, query('小区'));
    await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('#q-page')!;
      box.value = '拆违';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      document.querySelector<HTMLElement>('.facets input[value=practice]')!.click();
    });
    expect(await settled(page, '拆违')).toMatchObject({ box: '拆违', chosen: ['kind=practice'], address: `?q=${encodeURIComponent('拆违')}&kind=practice` });
    await page.waitForTimeout(500);
    expect(await look(page)).toMatchObject({ box: '拆违', chosen: ['kind=practice'] });
  });

  test.skipIf(!browser)(`Back from a result leads to the same place in the list${note}`, async () => {
    const page = await newPage(browser!);
    await search(page, query('小区'));
    const left = await page.evaluate(() => { const link = document.querySelectorAll<HTMLElement>('ol[data-search-results] > li > h2 > a')[7]!; link.scrollIntoView(); const top = Math.round(scrollY); link.click(); return top; });
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
    expect(left).toBeGreaterThan(500);
    await page.goBack();
    await settled(page, '小区');
    await page.waitForFunction((top) => Math.abs(scrollY - top) < 3, left, { timeout: 5000 });
    expect(await page.evaluate(() => history.scrollRestoration)).toBe('auto');
  });

  test.skipIf(!browser)(`a long paste is asked as it is shown${note}`, async () => {
    const page = await newPage(browser!);
    await search(page, 'search/');
    await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('#q-page')!;
      box.value = '拆违'.repeat(5000);
      document.querySelector<HTMLElement>('.stop [type=submit]')!.click();
    });
    expect((await settled(page, '拆违'.repeat(50))).box).toBe('拆违'.repeat(50));
    await page.goto(`${site.url}cases/`);
    await page.waitForFunction(() => customElements.get('search-box'));
    await page.evaluate(() => { document.querySelector<HTMLInputElement>('#q-header')!.value = '拆违'.repeat(5000); document.querySelector<HTMLElement>('.in-header [type=submit]')!.click(); });
    expect((await settled(page, '拆违'.repeat(50))).box).toBe('拆违'.repeat(50));
  });
});

describe.skipIf(!modern)(`what the page says and where it leads${skipNote('143', modern)}`, () => {
  /** A search that finds little, so that related entries follow. */
  const rare = '留改拆';

  test('related entries are counted and set apart from those that hold the words', async () => {
    const page = await newPage(modern!);
    const seen = await search(page, query(rare));
    const related = await page.locator('ol[data-search-results] .tied').count();
    expect(related).toBeGreaterThan(0);
    expect(seen.says).toBe(`“${rare}”共${seen.links.length - related}条，另有${related}条相关`);
    expect(await page.locator('.begins-related').count()).toBe(1);
    expect(await page.locator('.begins-related .tied').count()).toBe(1);
    expect(await page.locator('li:not(.begins-related) .tied').count()).toBe(related - 1);
  });

  test('the outcome is said once, in one place', async () => {
    const page = await newPage(modern!);
    await search(page, 'search/');
    await page.evaluate(() => {
      const said: string[] = (globalThis as unknown as { said: string[] }).said = [];
      new MutationObserver(() => said.push(document.querySelector('.cnt')!.textContent!)).observe(document.querySelector('.cnt')!, { childList: true, characterData: true, subtree: true });
    });
    await page.locator('#q-page').fill(rare);
    await settled(page, rare);
    await page.locator('#q-page').press('Enter');
    await settled(page, rare);
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.filter((words) => words !== '正在查……'));
    expect(said).toEqual([(await look(page)).says]);
    // What is put into a study pack is said in a place of its own, and nothing was.
    expect(await page.locator('search-page > :not(.stop) :is([aria-live], [role=status]):not(.pack-said), search-page > [aria-live]').count()).toBe(1);
    expect(await page.textContent('.pack-said')).toBe('');
  });

  test('a link leads past the facets, and the focus to what another try brought', async () => {
    const page = await newPage(modern!);
    await page.route(/\/texts\//, (route) => route.abort());
    await search(page, query('拆违'));
    expect(await page.locator('.stop .skip').isVisible()).toBe(false);
    await page.unrouteAll();
    await page.locator('.cnt button').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-search-state=done]');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('results');
    await page.locator('.stop .skip').focus();
    expect((await page.locator('.stop .skip').boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('results');
    expect((await look(page)).address).toBe(`?q=${encodeURIComponent('拆违')}`);
  });

  test('on a phone Enter puts the keyboard away, and the filter leads to the results', async () => {
    const page = await newPage(modern!, { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    await search(page, 'search/');
    await page.locator('#q-page').fill('拆违');
    await page.locator('#q-page').press('Enter');
    const seen = await settled(page, '拆违');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('q-page');
    expect(await page.locator('#q-page').getAttribute('aria-expanded')).toBe('false');
    await page.locator('.fbtn').tap();
    const lead = page.locator('.see button');
    expect(await lead.isVisible()).toBe(true);
    expect(await lead.textContent()).toBe(`看结果（${/共(\d+)条/.exec(seen.says)?.[1]}条）`);
    await lead.tap();
    expect(await page.evaluate(() => document.querySelector<HTMLDetailsElement>('.fpanel')!.open)).toBe(false);
    expect(await page.evaluate(() => Math.abs(document.querySelector('#results')!.getBoundingClientRect().top))).toBeLessThan(120);
  });

  test('when the facets leave nothing, fewer of them are offered', async () => {
    const page = await newPage(modern!);
    const all = await search(page, query(rare));
    const missing = await page.evaluate(() => Array.from(document.querySelectorAll<HTMLInputElement>('.facets .zero input'), ({ name, value }) => `${name}=${value}`)[0]);
    const seen = await search(page, `${query(rare)}&${missing}`);
    expect(seen).toMatchObject({ state: 'empty', links: [] });
    expect(await page.locator('.nothing .left').textContent()).toContain('去掉一些筛选');
    expect(await page.locator('.ways .after:visible').count()).toBe(0);
    await page.locator('.nothing .left button').click();
    await page.waitForFunction((address) => !location.search.includes(address!), missing);
    expect((await settled(page, rare)).links).toEqual(all.links);
  });

  test('when nothing is found the themes stand before the note to the editors', async () => {
    const page = await newPage(modern!);
    await search(page, query('滑雪场'));
    const [ways, note] = [await page.locator('.ways').boundingBox(), await page.locator('.tell').boundingBox()];
    expect(ways!.y + ways!.height).toBeLessThanOrEqual(note!.y);
  });

  test('a sheet says which results are on it', async () => {
    const page = await newPage(modern!);
    await search(page, `${query('小区')}&page=2`);
    expect(await page.locator('.on-sheet').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.on-sheet').isVisible()).toBe(true);
    expect(await page.locator('.on-sheet').textContent()).toBe('这里是第11–20条');
    expect(await page.locator('.cnt').textContent()).toContain('小区');
  });

  test('on the English page Chinese results are named as Chinese', async () => {
    const page = await newPage(modern!);
    await search(page, 'en/search/?kind=source');
    const wrong = await page.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('ol[data-search-results] h2'), (title) => ({ title: title.textContent!, lang: title.lang })).filter(({ title, lang }) => /^\p{Script=Han}/u.test(title) !== (lang === 'zh-CN')));
    expect(wrong).toEqual([]);
    await search(page, query('小区'));
    expect(await page.locator('ol[data-search-results] [lang]').count()).toBe(0);
  });

  test('figures about the search are not broken on a phone', async () => {
    const page = await newPage(modern!, { viewport: { width: 390, height: 800 } });
    await page.goto(`${site.url}search/quality/`);
    const broken = await page.evaluate(() => Array.from(document.querySelectorAll('.measures td')).filter((cell) => { const range = document.createRange(); range.selectNodeContents(cell); return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1; }).map((cell) => cell.textContent));
    expect(broken).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.wide-table > p')!, '::after').content)).toContain('左右滑动');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('a paragraph that a result leads to is marked, with room above it', async () => {
    const page = await newPage(modern!);
    await search(page, query('业委会'));
    const address = await page.locator('.subs a').first().getAttribute('href');
    await page.goto(new URL(address!, site.url).href);
    const target = await page.evaluate(() => { const element = document.querySelector(':target')!; return { top: element.getBoundingClientRect().top, colour: getComputedStyle(element).backgroundColor }; });
    expect(target.top).toBeGreaterThan(40);
    expect(target.colour).not.toBe('rgba(0, 0, 0, 0)');
  });
});

describe.skipIf(!modern)(`when something does not load${skipNote('143', modern)}`, () => {
  const themes = (page: Page) => page.locator('.ways li a:visible').count();

  test('neither index: the page says so, offers the themes, and another try works', async () => {
    const page = await newPage(modern!);
    await page.route(/\/pagefind\/|\/texts\//, (route) => route.abort());
    const seen = await search(page, query('拆违'));
    expect(seen).toMatchObject({ state: 'error', links: [], box: '拆违' });
    expect(seen.says).toContain('索引没有读到');
    expect(await themes(page)).toBeGreaterThanOrEqual(6);
    await page.unrouteAll();
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.waitForSelector('[data-search-state=done]');
    expect((await look(page)).links).toContain('/practices/deliberated-clearance/');
  });

  test('no catalogue: the same', async () => {
    const page = await newPage(modern!);
    await page.route(/catalogue\./, (route) => route.fulfill({ status: 500, body: '' }));
    expect(await search(page, 'search/')).toMatchObject({ state: 'error' });
    expect(await themes(page)).toBeGreaterThanOrEqual(6);
  });

  test.each([['its script', /pagefind\.js/], ['its program', /wasm\./], ['its entry', /pagefind-entry/]])('Pagefind alone, for %s: the shipped text is read instead', async (_, part) => {
    const page = await newPage(modern!);
    await page.route(part, (route) => route.abort());
    expect((await search(page, query('拆违'), subPathSite.url)).links.slice(0, 3)).toContain(`${subPathSite.base}practices/deliberated-clearance/`);
  });

  test.each([
    ['missing', (route: Route) => route.abort()],
    ['not found', (route: Route) => route.fulfill({ status: 404, body: 'no' })],
    ['corrupted', (route: Route) => route.fulfill({ status: 200, body: Buffer.from('H4sIAAAAAAAAA0vOzy0oSi0uTk1RKMlIVUjOyC9KBQBuHSQuFAAAAA==', 'base64') })],
    ['garbage', (route: Route) => route.fulfill({ status: 200, body: 'garbage' })],
  ])('a part of the index is %s: the texts are read through instead', async (_, spoil) => {
    const page = await newPage(modern!);
    const whole = await search(page, query('拆违'), subPathSite.url);
    const spoilt = await newPage(modern!);
    await spoilt.route(/\/pagefind\/zh\/index\//, spoil);
    expect((await search(spoilt, query('拆违'), subPathSite.url)).links.slice(0, 3)).toEqual(whole.links.slice(0, 3));
  });

  test('a part of the index and the texts: an error, not “nothing found”, and another try works', async () => {
    const page = await newPage(modern!);
    await page.route(/\/pagefind\/zh\/index\/|\/texts\//, (route) => route.abort());
    expect(await search(page, query('拆违'), subPathSite.url)).toMatchObject({ state: 'error' });
    await page.unrouteAll();
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.waitForSelector('[data-search-state=done]');
  });

  test('the words: what was typed is found, the page says that it looked no further, and another try does', async () => {
    const page = await newPage(modern!);
    await page.route(/words\.zh/, (route) => route.fulfill({ status: 200, body: '{"words":' }));
    expect((await search(page, query('留改拆'))).links.length).toBeGreaterThan(0);
    expect(await page.locator('.sortrow').textContent()).toContain('只查了原词');
    await page.unrouteAll();
    await page.locator('.sortrow button').click();
    await page.waitForFunction(() => !document.querySelector('.sortrow')?.textContent?.includes('只查了原词'));
  });

  test('one text: an error, and another try works', async () => {
    const page = await newPage(modern!);
    await page.route(/texts\/zh-\d/, (route) => route.fulfill({ status: 200, body: '[' }));
    expect(await search(page, query('拆违'))).toMatchObject({ state: 'error' });
    await page.unrouteAll();
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.waitForSelector('[data-search-state=done]');
  });

  test.each([
    ['a text', /texts\/zh-\d/, '{"entries":[]}', 'error'],
    ['the catalogue', /catalogue\.zh/, '{}', 'error'],
    ['the meanings', /meanings\.zh/, '{"same":[]}', 'error'],
    ['the words', /words\.zh/, '[]', 'done'],
  ])('%s of the wrong shape counts as missing, and another try goes past the cache', async (_, file, body, state) => {
    const page = await newPage(modern!);
    await page.addInitScript(() => {
      const asked: [string, string | undefined][] = (globalThis as unknown as { asked: typeof asked }).asked = [];
      const real = globalThis.fetch;
      globalThis.fetch = (address, options) => { asked.push([String(address), options?.cache]); return real(address, options); };
    });
    await page.route(file, (route) => route.fulfill({ status: 200, contentType: 'application/json', body }));
    expect((await search(page, query('留改拆'))).state).toBe(state);
    await page.unrouteAll();
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.waitForFunction(() => document.querySelector<HTMLElement>('search-page')?.dataset['searchState'] === 'done' && !document.querySelector('.rs button, .sortrow button'));
    const caches = await page.evaluate(() => (globalThis as unknown as { asked: [string, string | undefined][] }).asked);
    // The file that was spoilt; others of its kind may be asked for the first time behind it.
    const [spoilt] = caches.find(([address]) => file.test(address))!;
    expect(caches.filter(([address]) => address === spoilt).map(([, cache]) => cache).slice(-1)).toEqual(['reload']);
  });

  test('a file that never comes: the page says so after a while, and another try works', async () => {
    const page = await newPage(modern!);
    await page.route(/meanings\.zh/, () => undefined);
    await page.goto(`${site.url}${query('拆违')}`);
    await page.waitForSelector('[data-search-state=error]', { timeout: 25_000 });
    expect((await look(page)).says).toContain('15秒');
    await page.unrouteAll();
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.waitForSelector('[data-search-state=done]');
  });

  test('without a network the page says so', async () => {
    const page = await newPage(modern!);
    await search(page, 'search/');
    await page.context().setOffline(true);
    await page.locator('#q-page').fill('拆违');
    await page.locator('#q-page').press('Enter');
    expect(await settled(page, '拆违')).toMatchObject({ state: 'error' });
    expect((await look(page)).says).toContain('没有连上网');
    expect(await themes(page)).toBeGreaterThanOrEqual(6);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.waitForSelector('[data-search-state=done]');
  });
});

describe.skipIf(!modern)(`without script${skipNote('143', modern)}`, () => {
  test('the page says what is missing and offers themes, cases and practices', async () => {
    const page = await newPage(modern!, { javaScriptEnabled: false });
    await page.goto(`${site.url}${query('拆违')}`);
    expect(await page.locator('search-page').getAttribute('data-search-state')).toBe('idle');
    expect(await page.locator('noscript .notice').isVisible()).toBe(true);
    expect(await page.locator('noscript .notice').textContent()).toContain('没有打开脚本');
    expect(await page.locator('.facets').isVisible()).toBe(false);
    for (const address of ['/themes/fund/', '/cases/', '/practices/']) expect(await page.locator(`.ways a[href="${address}"]`).isVisible()).toBe(true);
  });

  test('the box in a header leads to the search page with the words in its address', async () => {
    const page = await newPage(modern!, { javaScriptEnabled: false });
    await page.goto(`${site.url}practices/six-two-n/`);
    expect(await page.locator('header [role=search] input').getAttribute('maxlength')).toBe('200');
    await page.locator('header [role=search] input').fill('业委会');
    await page.locator('header [role=search] input').press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('业委会');
  });
});
