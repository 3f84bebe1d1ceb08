import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { launch, skipNote } from '../browsers/launch.ts';
import { axeViolations } from './axe-violations.ts';

const site = inject('site');
const subPathSite = inject('subPathSite');
const modern = await launch('143');
const old = await launch('92');
afterAll(async () => { await modern?.close(); await old?.close(); });

const open: Page[] = [];
const errors: string[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((page) => page.context().close()));
  expect(errors.splice(0)).toEqual([]);
});

interface Visit extends BrowserContextOptions { url?: string; stored?: Record<string, string>; browser?: Browser | undefined }

/** A page of the site, on a device that has stored something before. */
async function visit(address: string, { url = site.url, stored = {}, browser = modern, ...options }: Visit = {}): Promise<Page> {
  const context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  await context.addInitScript((items) => {
    if (sessionStorage.getItem('begun')) return;
    sessionStorage.setItem('begun', 'yes');
    for (const [key, value] of Object.entries(items)) localStorage.setItem(key, value);
  }, stored);
  const page = await context.newPage();
  open.push(page);
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url + address, { waitUntil: 'load' });
  return page;
}

const focusOn = (page: Page, box: string) => page.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.focus(), box);
const recent = (...queries: string[]) => ({ 'tashan:searches': JSON.stringify(queries) });

/** What is to be seen of a box, read in the page itself, since Playwright's own queries need a newer Chromium than 92. */
interface Seen { isOpen: boolean; options: string[]; active: string | undefined; value: string; says: string; focus: string }

function look(page: Page, box: string): Promise<Seen> {
  return page.evaluate((selector) => {
    const input = document.querySelector<HTMLInputElement>(selector)!;
    const list = document.querySelector<HTMLElement>(`${selector}-list`)!;
    const isShown = list.getClientRects().length > 0;
    const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    return {
      isOpen: isShown && input.getAttribute('aria-expanded') === 'true',
      options: isShown ? Array.from(list.children, (option) => option.firstElementChild?.textContent ?? '') : [],
      active: active?.getAttribute('aria-selected') === 'true' ? active.firstElementChild?.textContent ?? '' : undefined,
      value: input.value,
      says: input.form!.querySelector('[role=status]')?.textContent ?? '',
      focus: document.activeElement?.id || document.activeElement?.textContent || '',
    };
  }, box);
}

/** Waits until the list of a box is open, with an option that holds these words if any are given. */
async function listOpens(page: Page, box: string, words = ''): Promise<Seen> {
  await page.waitForFunction(([selector, part]) => document.querySelector(selector!)!.getAttribute('aria-expanded') === 'true' && document.querySelector(`${selector}-list`)!.textContent!.includes(part!), [box, words], { timeout: 15_000 });
  return look(page, box);
}

async function type(page: Page, box: string, words: string, expected = words): Promise<Seen> {
  await focusOn(page, box);
  await page.keyboard.insertText(words);
  return listOpens(page, box, expected);
}

const asked = (page: Page) => { const { pathname, searchParams } = new URL(page.url()); return pathname + (searchParams.get('q') ?? ''); };
const searchesFor = (page: Page, words: string, base = '/') => page.waitForFunction(([path, q]) => location.pathname === path && new URLSearchParams(location.search).get('q') === q, [`${base}search/`, words], { timeout: 15_000 });

const boxes: [string, string][] = [['', '#q-home'], ['', '#q-header'], ['cases/lianyun/', '#q-header'], ['search/', '#q-page'], ['nowhere/', '#q-page']];

describe.each([['143', modern], ['92', old]] as const)('in Chromium %s', (name, browser) => {
  test.skipIf(!browser).each(boxes)(`/%s: %s suggests, and leads to the search by keys${skipNote(name, browser)}`, async (address, box) => {
    const page = await visit(address, { browser });
    const seen = await type(page, box, '拆');
    expect(seen).toMatchObject({ active: undefined, value: '拆' });
    expect(seen.options).toHaveLength(address === 'search/' ? 6 : 8);
    expect(seen.options[0]).toMatch(/^拆违/);
    expect(seen.says).toContain(String(seen.options.length));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await look(page, box)).toMatchObject({ active: seen.options[1], value: '拆', focus: box.slice(1) });
    await page.keyboard.press('Enter');
    await searchesFor(page, seen.options[1]!);
    await page.waitForFunction(() => document.querySelector('[data-search-state=done]'));
    expect(await look(page, '#q-page')).toMatchObject({ isOpen: false, value: seen.options[1] });
  });

  test.skipIf(!browser)(`recent searches are offered in an empty box, and cleared by keys${skipNote(name, browser)}`, async () => {
    const page = await visit('search/', { browser });
    await focusOn(page, '#q-page');
    expect((await look(page, '#q-page')).isOpen).toBe(false);
    for (const words of ['业委会', '拆违']) {
      await page.evaluate(() => { document.querySelector<HTMLInputElement>('#q-page')!.value = ''; });
      await page.keyboard.insertText(words);
      await page.keyboard.press('Enter');
      await searchesFor(page, words);
    }
    await page.goto(`${site.url}cases/lianyun/`);
    await focusOn(page, '#q-header');
    expect((await listOpens(page, '#q-header')).options).toEqual(['拆违', '业委会']);
    await page.keyboard.press('Tab');
    expect(await look(page, '#q-header')).toMatchObject({ isOpen: true, focus: '清空' });
    await page.keyboard.press('Enter');
    expect(await look(page, '#q-header')).toMatchObject({ isOpen: false, focus: 'q-header', says: '已清空' });
    expect(await page.evaluate(() => localStorage.getItem('tashan:searches'))).toBe(null);
  });

  test.skipIf(!browser)(`looks as it should: an ink frame, an ink fill for the active option, squares${skipNote(name, browser)}`, async () => {
    for (const theme of ['light', 'dark']) {
      const page = await visit('cases/lianyun/', { browser, stored: { 'tashan:theme': theme } });
      await type(page, '#q-header', '拆');
      await page.keyboard.press('ArrowDown');
      // The pointer over the active option changes nothing.
      const { x, y } = await page.evaluate(() => document.querySelector('.suggestions [aria-selected=true]')!.getBoundingClientRect().toJSON() as DOMRect);
      await page.mouse.move(x + 20, y + 20);
      const look = await page.evaluate(() => {
        const [frame, active, other] = ['.suggestions:not([hidden])', '.suggestions [aria-selected=true]', '.suggestions [aria-selected=false]'].map((selector) => getComputedStyle(document.querySelector(selector)!));
        const probe = (name: string) => { const one = document.createElement('i'); one.className = 'ink'; document.body.append(one); const value = getComputedStyle(one)[name as 'color']; one.remove(); return value; };
        return { ink: probe('backgroundColor'), onInk: probe('color'), frame: frame!.borderTopColor, fill: active!.backgroundColor, words: active!.color, radius: frame!.borderRadius, otherFill: other!.backgroundColor };
      });
      expect(look).toMatchObject({ frame: look.ink, fill: look.ink, words: look.onInk, radius: '0px' });
      expect(look.otherFill).not.toBe(look.ink);
    }
  });
});

describe.skipIf(!modern)(`by keyboard${skipNote('143', modern)}`, () => {
  const box = '#q-header';

  test('the box is a combobox that names its list and its active option', async () => {
    const page = await visit('cases/lianyun/');
    const attributes = () => page.evaluate(() => { const input = document.querySelector('#q-header')!; return Object.fromEntries(['role', 'aria-autocomplete', 'aria-controls', 'aria-expanded', 'aria-activedescendant'].map((name) => [name, input.getAttribute(name)])); });
    expect(await attributes()).toEqual({ 'role': 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'q-header-list', 'aria-expanded': 'false', 'aria-activedescendant': null });
    await type(page, box, '拆');
    await page.keyboard.press('ArrowDown');
    expect(await attributes()).toMatchObject({ 'aria-expanded': 'true', 'aria-activedescendant': 'q-header-list-0' });
    expect(await page.getByRole('listbox').getAttribute('aria-label')).toBeTruthy();
    expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
  });

  test('the arrows go round through what was typed, and the rest of the keys stay with the text', async () => {
    const page = await visit('cases/lianyun/');
    const { options } = await type(page, box, '拆');
    const active = async () => (await look(page, box)).active;
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(options.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(undefined);
    for (const option of options) {
      await page.keyboard.press('ArrowDown');
      expect(await active()).toBe(option);
    }
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(undefined);
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press(key);
      expect(await look(page, box), key).toMatchObject({ isOpen: true, active: undefined });
    }
    await page.keyboard.press('Home');
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#q-header')!.selectionStart)).toBe(0);
  });

  test('Enter without an active option asks for what was typed', async () => {
    const page = await visit('cases/lianyun/');
    await type(page, box, '拆');
    await page.keyboard.press('Enter');
    await searchesFor(page, '拆');
  });

  test('Escape closes the list; a second one does what the browser does', async () => {
    const page = await visit('cases/lianyun/', { stored: recent('业委会') });
    await focusOn(page, box);
    await listOpens(page, box, '业委会');
    await type(page, box, '拆');
    await page.keyboard.press('Escape');
    expect(await look(page, box)).toMatchObject({ isOpen: false, value: '拆', focus: 'q-header' });
    await page.keyboard.press('Escape');
    expect(await look(page, box)).toMatchObject({ isOpen: false, value: '' });
  });

  test('an arrow opens it again', async () => {
    const page = await visit('cases/lianyun/', { stored: recent('业委会') });
    await type(page, box, '拆');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await listOpens(page, box, '拆');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    expect((await listOpens(page, box, '业委会')).options).toEqual(['业委会']);
  });

  test('Tab closes it and moves on', async () => {
    const page = await visit('cases/lianyun/');
    await type(page, box, '拆');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await look(page, box)).toMatchObject({ isOpen: false, value: '拆', focus: '检索' });
  });

  test('from the button that clears, Tab moves on and closes, Escape goes back and closes', async () => {
    const page = await visit('cases/lianyun/', { stored: recent('业委会') });
    await focusOn(page, box);
    await listOpens(page, box);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await look(page, box)).toMatchObject({ isOpen: false, focus: 'q-header' });
    await page.keyboard.press('ArrowDown');
    await listOpens(page, box);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await look(page, box)).toMatchObject({ isOpen: false, focus: '检索' });
  });

  test('a recent search is chosen like a suggestion', async () => {
    const page = await visit('cases/lianyun/', { stored: recent('业委会', '拆违 居民') });
    await focusOn(page, box);
    await listOpens(page, box);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await searchesFor(page, '拆违 居民');
    expect(await page.evaluate(() => JSON.parse(localStorage.getItem('tashan:searches')!))).toEqual(['拆违 居民', '业委会']);
  });

  test('on the search page the results follow, and the list does not come back', async () => {
    const page = await visit('search/');
    await type(page, '#q-page', '拆违');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-search-state=done]'));
    await page.waitForTimeout(500);
    expect(await look(page, '#q-page')).toMatchObject({ isOpen: false, value: '拆违' });
  });
});

describe.skipIf(!modern)(`with an input method${skipNote('143', modern)}`, () => {
  test.each(boxes)('/%s: %s waits until the words are made', async (address, box) => {
    const page = await visit(address);
    await focusOn(page, box);
    const client = await page.context().newCDPSession(page);
    for (const letters of ['c', 'chai', 'chaiwei']) await client.send('Input.imeSetComposition', { text: letters, selectionStart: letters.length, selectionEnd: letters.length });
    await page.waitForTimeout(500);
    expect((await look(page, box)).isOpen).toBe(false);
    await client.send('Input.insertText', { text: '拆违' });
    expect((await listOpens(page, box, '拆违')).value).toBe('拆违');
  });

  test('an arrow while composing belongs to the input method', async () => {
    const page = await visit('cases/lianyun/');
    await type(page, '#q-header', '拆');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'wei', selectionStart: 3, selectionEnd: 3 });
    await page.keyboard.press('ArrowDown');
    expect((await look(page, '#q-header')).active).toBe(undefined);
  });
});

describe.skipIf(!modern)(`by mouse and finger${skipNote('143', modern)}`, () => {
  test('a click on a suggestion searches for it', async () => {
    const page = await visit('');
    const { options } = await type(page, '#q-home', '拆');
    await page.locator('#q-home-list [role=option]').nth(2).click();
    await searchesFor(page, options[2]!);
  });

  test.each(['search/', 'cases/lianyun/'])('so does a tap, on /%s', async (address) => {
    const page = await visit(address, { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });
    const box = address === 'search/' ? '#q-page' : '#q-header';
    await page.tap(box);
    const { options } = await type(page, box, '拆');
    await page.locator(`${box}-list [role=option]`).nth(1).tap();
    await searchesFor(page, options[1]!);
    await page.waitForFunction(() => document.querySelector('[data-search-state=done]'));
    // The keyboard is gone, so that the results are seen.
    expect((await look(page, '#q-page')).focus).not.toBe('q-page');
  });

  test('a tap clears the recent searches', async () => {
    const page = await visit('search/', { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true, stored: recent('业委会') });
    await page.tap('#q-page');
    await listOpens(page, '#q-page');
    expect(await page.textContent('.suggestions:not([hidden]) .on-device')).toContain('只存在这台设备上');
    await page.tap('.suggestions:not([hidden]) button');
    expect(await look(page, '#q-page')).toMatchObject({ isOpen: false, focus: 'q-page' });
    expect(asked(page)).toBe('/search/');
  });

  test('pressing without letting go keeps the list, and the focus in the box', async () => {
    const page = await visit('cases/lianyun/');
    await type(page, '#q-header', '拆');
    const place = (await page.locator('#q-header-list [role=option]').first().boundingBox())!;
    await page.mouse.move(place.x + 20, place.y + 10);
    await page.mouse.down();
    expect(await look(page, '#q-header')).toMatchObject({ isOpen: true, focus: 'q-header' });
    await page.mouse.move(10, 600);
    await page.mouse.up();
    expect(asked(page)).toBe('/cases/lianyun/');
  });

  test('a click beside the box closes the list', async () => {
    const page = await visit('cases/lianyun/');
    await type(page, '#q-header', '拆');
    await page.mouse.click(60, 700);
    expect((await look(page, '#q-header')).isOpen).toBe(false);
  });

  test.each([['normal', 44], ['large', 60]] as const)('in %s print what can be pressed is at least %i px high, and nothing covers it', async (size, height) => {
    for (const [address, box] of boxes) {
      for (const width of [1280, 1200, 390]) {
        const page = await visit(address, { viewport: { width, height: 1000 }, stored: { 'tashan:size': size, ...recent('业委会', '拆违') } });
        if (!await page.isVisible(box)) continue;
        for (const typed of ['', '拆']) {
          await (typed ? type(page, box, typed) : focusOn(page, box));
          await listOpens(page, box);
          const wrong = await page.evaluate((least) => Array.from(document.querySelectorAll('.suggestions:not([hidden]) :is([role=option], button)')).filter((target) => target.getClientRects().length > 0).flatMap((target) => {
            const { left, top, width, height } = target.getBoundingClientRect();
            const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
            return [...height < least - 0.01 ? [`${height} px high`] : [], ...onTop && target.contains(onTop) ? [] : [`covered by ${onTop?.outerHTML.slice(0, 60)}`], ...left < 0 || left + width > document.documentElement.clientWidth ? ['sticks out'] : []];
          }), height);
          expect(wrong, `${address} ${box} ${width}`).toEqual([]);
        }
        await page.context().close();
        open.splice(open.indexOf(page), 1);
      }
    }
  });

  test('where a keyboard leaves little room the box moves up, so that the first suggestions are seen', async () => {
    const page = await visit('nowhere/', { viewport: { width: 390, height: 420 }, hasTouch: true, isMobile: true });
    await type(page, '#q-page', '拆');
    const bottoms = await page.evaluate(() => Array.from(document.querySelectorAll('#q-page-list > *'), (option) => option.getBoundingClientRect().bottom));
    expect(bottoms[2]).toBeLessThanOrEqual(420);
    expect(await page.evaluate(() => document.querySelector('#q-page')!.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  });
});

describe.skipIf(!modern)(`the page${skipNote('143', modern)}`, () => {
  test('loads nothing of it before the first key', async () => {
    const page = await visit('cases/lianyun/', { stored: recent('业委会') });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await focusOn(page, '#q-header');
    await listOpens(page, '#q-header', '业委会');
    await page.waitForTimeout(300);
    expect(requests).toEqual([]);
    await type(page, '#q-header', '拆');
    expect(requests.filter((one) => one.startsWith('/search/')).sort()).toEqual(['/search/catalogue.zh.json', '/search/words.zh.json']);
  });

  test('on the search page the names are read once the box is used', async () => {
    const page = await visit('search/');
    await page.waitForSelector('[data-search-state=idle] li');
    const script = page.waitForRequest(/open-suggestions/);
    await focusOn(page, '#q-page');
    await script;
  });

  test.each(boxes)('/%s: the list of %s pushes nothing about', async (address, box) => {
    const page = await visit(address);
    if (address === 'search/') await page.waitForSelector('[data-search-state=idle] li');
    const places = () => page.evaluate(() => [scrollX, scrollY, ...Array.from(document.querySelectorAll('body *')).filter((one) => !one.closest('.suggestions, search-page .rs, search-page .sgrid')).map((one) => { const { left, top, width, height } = one.getBoundingClientRect(); return [left, top, width, height].join(); })]);
    await focusOn(page, box);
    const before = await places();
    await type(page, box, '拆');
    expect(await places()).toEqual(before);
  });

  test('prints no list', async () => {
    const page = await visit('search/');
    await type(page, '#q-page', '拆');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.suggestions:visible').count()).toBe(0);
  });

  test.each(['light', 'dark'])('has no violation of WCAG 2.2 AA or best practice with an open list, %s', async (theme) => {
    const page = await visit('search/', { stored: { 'tashan:theme': theme, ...recent('业委会') } });
    await page.waitForSelector('[data-search-state=idle] li');
    await focusOn(page, '#q-page');
    await listOpens(page, '#q-page');
    expect(await axeViolations(page)).toEqual([]);
    await type(page, '#q-page', '拆');
    await page.keyboard.press('ArrowDown');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('without script has a plain box', async () => {
    const page = await visit('cases/lianyun/', { javaScriptEnabled: false });
    expect(await page.locator('#q-header').getAttribute('role')).toBe(null);
    expect(await page.locator('.suggestions').count()).toBe(0);
    await page.fill('#q-header', '业委会');
    await page.press('#q-header', 'Enter');
    await page.waitForURL(/\/search\/\?q=/);
  });

  test('under a sub-path suggests and leads on', async () => {
    const page = await visit('cases/lianyun/', { url: subPathSite.url });
    const { options } = await type(page, '#q-header', '拆');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await searchesFor(page, options[0]!, subPathSite.base);
  });

  test('in English suggests English names, with their kinds', async () => {
    const page = await visit('en/cases/lianyun/');
    expect((await type(page, '#q-header', 'comm', 'ommittee')).options.every((option) => /\bcomm/i.test(option))).toBe(true);
    expect(await page.locator('#q-header-list small').first().textContent()).toMatch(/^(?:Practice|Term|Case)$/);
  });
});

describe.skipIf(!modern)(`what is suggested${skipNote('143', modern)}`, () => {
  test.each([['sanfang', '三方平台'], ['sfpt', '三方平台'], ['zgjt', '诸葛军团'], ['加裝電', '加装电梯'], ['“三在', '“三在”工程'], ['６+2', '6+2+N']])('%s: %s', async (typed, expected) => {
    expect((await type(await visit('practices/'), '#q-header', typed, expected)).options).toContain(expected);
  });

  test('nothing for what is no name; the list closes', async () => {
    const page = await visit('practices/');
    await type(page, '#q-header', '拆');
    await page.keyboard.insertText('滑雪场');
    await page.waitForFunction(() => document.querySelector('#q-header')!.getAttribute('aria-expanded') === 'false');
  });
});

describe.skipIf(!modern)(`when something is amiss${skipNote('143', modern)}`, () => {
  test.each([['the names', /catalogue\./], ['their script', /open-suggestions/], ['any further script', /_astro\/.*\.js/]])('without %s the box is a plain box', async (_, part) => {
    const page = await visit('cases/lianyun/');
    await page.route(part, (route) => route.abort());
    await focusOn(page, '#q-header');
    await page.keyboard.type('拆违');
    await page.waitForTimeout(500);
    expect(await look(page, '#q-header')).toMatchObject({ isOpen: false, value: '拆违' });
    await page.keyboard.press('Enter');
    await searchesFor(page, '拆违');
  });

  test('without the words there are titles', async () => {
    const page = await visit('cases/lianyun/');
    await page.route(/words\./, (route) => route.abort());
    expect((await type(page, '#q-header', '拆')).options).toContain('拆违');
  });

  test('names that come too late are not shown', async () => {
    const page = await visit('cases/lianyun/');
    await page.route(/catalogue\./, async (route) => { await new Promise((done) => setTimeout(done, 600)); await route.continue(); });
    await focusOn(page, '#q-header');
    await page.keyboard.insertText('拆');
    await page.keyboard.press('Tab');
    await page.waitForTimeout(1000);
    expect((await look(page, '#q-header')).isOpen).toBe(false);
  });

  test.each([['no JSON', '{{{'], ['another shape', '{"length":6}'], ['a million characters', JSON.stringify(['长'.repeat(1_000_000)])]])('a record of recent searches that is %s is none', async (_, record) => {
    const page = await visit('cases/lianyun/', { stored: { 'tashan:searches': record } });
    await focusOn(page, '#q-header');
    expect((await look(page, '#q-header')).isOpen).toBe(false);
    await type(page, '#q-header', '拆');
  });

  test('markup among the recent searches is text, and is searched for as text', async () => {
    const markup = '<img src=x onerror="document.title=1">';
    const page = await visit('cases/lianyun/', { stored: recent(markup, '__proto__') });
    await focusOn(page, '#q-header');
    expect((await listOpens(page, '#q-header')).options).toEqual([markup, '__proto__']);
    expect(await page.locator('.suggestions img').count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await searchesFor(page, markup);
  });

  test('a device without storage has no recent searches, and searches all the same', async () => {
    const page = await visit('');
    await page.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } }));
    await page.goto(`${site.url}cases/lianyun/`);
    await focusOn(page, '#q-header');
    expect((await look(page, '#q-header')).isOpen).toBe(false);
    await type(page, '#q-header', '拆');
    await page.keyboard.press('Enter');
    await searchesFor(page, '拆');
  });
});
