import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { launch, skipNote } from '../browsers/launch.ts';

const { url } = inject('site');
const browser = await launch('143');
afterAll(() => browser?.close());

const open: Page[] = [];
afterEach(async () => { await Promise.all(open.splice(0).map((page) => page.context().close())); });

async function visit(address: string, options: BrowserContextOptions & { size?: 'large' } = {}): Promise<Page> {
  const { size, ...rest } = options;
  const context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...rest });
  if (size) await context.addInitScript(() => localStorage.setItem('tashan:size', 'large'));
  const page = await context.newPage();
  open.push(page);
  await page.goto(url + address, { waitUntil: 'load' });
  return page;
}

const pathOf = (page: Page) => new URL(page.url()).pathname;

describe.skipIf(!browser)(`a reader with a mouse${skipNote('143', browser)}`, () => {
  test.each([1280, 800, 390])('can press everything on the first screen of the home page, %i px wide', async (width) => {
    const page = await visit('', { viewport: { width, height: 900 } });
    const covered = await page.evaluate(() => [...document.querySelectorAll('a, button, summary, label, input:not([type=radio])')].flatMap((element) => {
      const { left, top, width: w, height: h } = element.getBoundingClientRect();
      const [x, y] = [left + w / 2, top + h / 2];
      if (!element.checkVisibility() || y < 0 || y > innerHeight || x < 0 || x > innerWidth || element.closest('[aria-hidden=true], svg, .vh, .skip')) return [];
      const top_ = document.elementFromPoint(x, y);
      return top_ && (element.contains(top_) || top_.contains(element) || top_.closest('label') === element) ? [] : [`${element.outerHTML.slice(0, 60)} under ${top_?.outerHTML.slice(0, 60)}`];
    }));
    expect(covered).toEqual([]);
  });

  test('leaves the home page by its navigation', async () => {
    const page = await visit('');
    await page.click('header nav a[href="/practices/"]');
    await page.waitForLoadState();
    expect(pathOf(page)).toBe('/practices/');
  });

  test('chooses a tier on the drawing, which stays where it is', async () => {
    const page = await visit('');
    await page.evaluate(() => scrollTo(0, 300));
    await page.click('.seg label:has([value=basic])');
    expect(await page.evaluate(() => [document.querySelector('works-plate')!.getAttribute('data-tier'), scrollY])).toEqual(['basic', 300]);
  });

  test('reads the model case, follows a practice that it names, and comes back to the case from there', async () => {
    const page = await visit('cases/xiling-owners-committee-plus/');
    await page.click('aside a[href="/practices/three-party-platform/"]');
    await page.waitForLoadState();
    expect(await page.textContent('h1')).toContain('三方平台');
    await page.click('aside a[href="/cases/xiling-owners-committee-plus/"]');
    await page.waitForLoadState();
    expect(await page.textContent('h1')).toContain('业委会+');
  });

  test('goes from a reference to the digest of its paragraph', async () => {
    const page = await visit('cases/wanshou-zhuge-team/');
    await page.click('.lead .ref a');
    expect(await page.evaluate(() => document.querySelector(':target')?.textContent)).toContain('第11段');
  });

  test('copies the citation', async () => {
    const page = await visit('cases/lianyun/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('#cite [data-copy]:first-child');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('联运小区');
    expect(await page.textContent('#cite [data-copy]')).toBe('已复制');
  });
});

test.skipIf(!browser)(`what is meant for paper is not on the screen${skipNote('143', browser)}`, async () => {
  const page = await visit('trips/dongcheng-to-yichang/');
  expect(await page.locator('.printonly').count()).toBeGreaterThan(5);
  expect(await page.locator('.printonly:visible').count()).toBe(0);
});

describe.skipIf(!browser)(`a reader with a keyboard${skipNote('143', browser)}`, () => {
  test('skips to the text, and works the tiers by arrows', async () => {
    const page = await visit('works/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await page.focus('.seg input:checked');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getAttribute('works-plate', 'data-tier')).toBe('improved');
  });

  test('meets the sixteen works in the order of their numbers', async () => {
    const page = await visit('works/');
    const numbers = await page.evaluate(() => [...document.querySelectorAll<SVGAElement>('works-plate svg a:not([tabindex="-1"])')].filter((link) => link.getClientRects().length > 0).map((link) => Number(/\d+/.exec(link.textContent ?? '')?.[0])));
    expect(numbers).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });

  test('closes the menu of a phone by Escape, with the focus back on its button', async () => {
    const page = await visit('', { viewport: { width: 390, height: 800 } });
    await page.click('.menu summary');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => [document.querySelector<HTMLDetailsElement>('.menu')!.open, document.activeElement?.tagName])).toEqual([false, 'SUMMARY']);
  });
});

describe.skipIf(!browser)(`a reader who likes large print${skipNote('143', browser)}`, () => {
  test('switches it on, and finds it on the next page', async () => {
    const page = await visit('');
    await page.click('[data-switch=size]');
    await page.goto(`${url}terms/`);
    expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('large');
    expect(await page.getAttribute('[data-switch=size]', 'aria-pressed')).toBe('true');
  });

  test('sees results on the first screen of a search; the facets are folded above', async () => {
    const page = await visit('search/?q=%E4%B8%9A%E5%A7%94%E4%BC%9A', { size: 'large' });
    await page.waitForSelector('[data-search-state=done]');
    expect(await page.evaluate(() => document.querySelector('[data-search-results] > li')!.getBoundingClientRect().top)).toBeLessThan(900);
    await page.click('.fbtn');
    expect(await page.isVisible('.facets fieldset')).toBe(true);
  });
});

describe.skipIf(!browser)(`a reader whose window grows${skipNote('143', browser)}`, () => {
  test('finds the facets open beside the results', async () => {
    const page = await visit('search/', { viewport: { width: 900, height: 900 } });
    await page.waitForSelector('[data-search-state=idle] li');
    expect(await page.isVisible('.facets fieldset')).toBe(false);
    await page.setViewportSize({ width: 1300, height: 900 });
    await page.waitForSelector('.facets fieldset', { state: 'visible' });
  });
});

describe.skipIf(!browser)(`a reader without script${skipNote('143', browser)}`, () => {
  test.each(['', 'cases/xiling-owners-committee-plus/', 'works/', 'trips/dongcheng-to-yichang/'])('meets no button that does nothing on /%s, and can read it', async (address) => {
    const page = await visit(address, { javaScriptEnabled: false });
    expect(await page.locator('button:visible').evaluateAll((buttons) => buttons.filter((button) => (button as HTMLButtonElement).type !== 'submit').map((button) => button.textContent))).toEqual([]);
    expect((await page.innerText('main')).length).toBeGreaterThan(400);
  });
});

describe.skipIf(!browser)(`a device without storage${skipNote('143', browser)}`, () => {
  test('switches for the page, and says nothing', async () => {
    const context = await browser!.newContext();
    await context.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } }));
    const page = await context.newPage();
    open.push(page);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(url);
    await page.click('[data-switch=theme]');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(errors).toEqual([]);
  });
});

describe.skipIf(!browser)(`a reader who counts a vote${skipNote('143', browser)}`, () => {
  const fill = async (page: Page, values: Record<string, string>) => { for (const [name, value] of Object.entries(values)) await page.fill(`owners-vote [name="${name}"]`, value); };
  const owners = { 'owners-all': '120', 'owners-voting': '80', 'owners-agreeing': '60' };

  test('is told what passes, and what is wanting when the matter asks for more', async () => {
    const page = await visit('policies/civil-code-278/');
    expect(await page.textContent('owners-vote .outcome')).toContain('填满六个数');
    await fill(page, { ...owners, 'area-all': '９，０００', 'area-voting': '6,000', 'area-agreeing': '4400' });
    expect(await page.textContent('owners-vote .verdict')).toContain('通过');
    await page.check('owners-vote input[value=special] >> nth=0');
    expect(await page.textContent('owners-vote .verdict')).toContain('没有通过');
    expect(await page.$$eval('owners-vote .unmet', (lines) => lines.map((line) => line.textContent))).toEqual([expect.stringContaining('至少要4,500平方米，现有4,400平方米')]);
  });

  test('is told which number is wrong', async () => {
    const page = await visit('en/policies/civil-code-278/');
    await fill(page, { ...owners, 'owners-voting': '130', 'area-all': 'many', 'area-voting': '1', 'area-agreeing': '1' });
    expect(await page.$$eval('owners-vote .fault', (lines) => lines.map((line) => line.textContent))).toEqual(['Owners: more are voting than there are', 'Exclusive floor area (m²): one of these is not a number']);
  });
});

describe.skipIf(!browser)(`a reader who asks what fits his neighbourhood${skipNote('143', browser)}`, () => {
  const group = (page: Page, verdict: string) => page.$$eval(`[data-verdict=${verdict}] li[data-kind=practice] > a`, (links) => links.map((link) => link.getAttribute('href')));

  test('is told by every answer what fits, with the clause that says so', async () => {
    const page = await visit('fit/');
    expect(await page.textContent('.fit-count')).toContain('答一题');
    expect(await page.locator('.fit-group:visible').count()).toBe(0);
    await page.check('[name=structures][value=blocking]');
    expect(await group(page, 'fits')).toContain('/practices/deliberated-clearance/');
    await page.check('[name=structures][value=none]');
    expect(await group(page, 'unsuitable')).toContain('/practices/deliberated-clearance/');
    const shown = page.locator('[data-verdict=unsuitable] li', { has: page.locator('a[href="/practices/deliberated-clearance/"]') }).locator('.clause:visible');
    expect(await shown.count()).toBe(1);
    expect(await shown.textContent()).toContain('违建：没有');
    await page.check('[name=structures][value=""]');
    expect(await page.locator('.fit-group:visible').count()).toBe(0);
  });

  test('shares what he told by the address, and is told what of it could not be read', async () => {
    const page = await visit('fit/#v=1&committee=none&weather=fair');
    expect(await page.isChecked('[name=committee][value=none]')).toBe(true);
    expect(await page.isVisible('.fit-odd')).toBe(true);
    await page.check('[name=size][value=pocket]');
    expect(new URL(page.url()).hash).toBe('#v=1&committee=none&size=pocket');
    expect(await page.isVisible('.fit-odd')).toBe(false);
    expect(await page.textContent('.fit-told')).toContain('小区有没有业委会？没有');
  });

  test('without script, reads which neighbourhood each practice suits', async () => {
    const page = await visit('fit/', { javaScriptEnabled: false });
    expect(await page.locator('.fit-ask:visible').count()).toBe(0);
    expect(await page.locator('.clause:visible').count()).toBeGreaterThan(100);
  });
});
