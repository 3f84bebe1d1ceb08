import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { readContentFiles } from '../../src/authoring/read-content-files.ts';
import { projectorAddress, trainerAddress, addressOf } from '../../src/library/addresses.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { readingsOf } from '../../src/library/lesson-readings.ts';
import { all } from '../../src/library/library.ts';
import { lessonKit } from '../../src/publishing/lesson-kit.ts';
import { textInWords } from '../../src/publishing/text-in-words.ts';
import { browserNames, launch, skipNote } from '../browsers/launch.ts';
import { withPdf } from '../pdf-pages.ts';
import { axeViolations, colours } from './axe-violations.ts';
import { builtPages, fileFor } from './built-page.ts';

const site = inject('site');
const { library } = buildLibrary(readContentFiles(process.cwd()));
const lessons = all(library, 'lesson');
const pages = new Map(builtPages(site.folder).filter(({ address }) => address.includes('/lessons/')).map((page) => [page.address, page]));
const projectors = lessons.flatMap(({ id, data }) => data.versions.map(({ minutes }) => projectorAddress(id, minutes)));
const [first] = lessons;
const deck = projectorAddress(first!.id, 90);

/** Characters alone: marks of sources and word joiners stand between the words on a page. */
const bare = (words: string) => words.replace(/〔[^〕]*〕|[\s\u2060]/g, '');
const words = (text: string) => bare(textInWords(library, text.replace(/<(Cite|Fact)[^>]*\/>/g, '…'), 'zh')).split('…').sort((a, b) => b.length - a.length)[0]!;
const textOf = (address: string) => bare(pages.get(address)!.elements.find(({ tag }) => tag === 'body')!.text());

describe('the three views of a lesson', () => {
  test('exist in both languages, and each leads to the others', () => {
    for (const { id, data } of lessons) for (const prefix of ['', '/en']) {
      const own = [addressOf('lesson', id), trainerAddress(id), ...data.versions.map(({ minutes }) => projectorAddress(id, minutes))].map((address) => prefix + address);
      for (const address of own) {
        const links = new Set(pages.get(address)?.elements.filter(({ tag }) => tag === 'a').map(({ attributes }) => attributes.href));
        expect(own.filter((other) => other !== address && !links.has(other)), address).toEqual([]);
      }
    }
  });

  test('tell nothing of the notes for the trainer and of what the roles want, the trainer’s page apart', () => {
    const told: string[] = [];
    for (const { id, data } of lessons) {
      const secrets = [...data.versions.flatMap(({ steps }) => steps.flatMap(({ notes }) => notes)), ...data.questions.flatMap(({ notes }) => notes), ...data.discussion.roles.map(({ brief }) => brief)].map(words);
      expect(secrets.filter((secret) => !textOf(trainerAddress(id)).includes(secret))).toEqual([]);
      for (const address of [addressOf('lesson', id), ...data.versions.map(({ minutes }) => projectorAddress(id, minutes))].flatMap((one) => [one, `/en${one}`])) {
        const html = bare(pages.get(address)!.html);
        told.push(...secrets.filter((secret) => secret.length > 5 && html.includes(secret)).map((secret) => `${address}: ${secret}`));
      }
    }
    expect(told).toEqual([]);
  });

  test('show steps whose minutes add up to those of their length', () => {
    for (const { id, data } of lessons) {
      const { elements } = pages.get(trainerAddress(id))!;
      const spans = elements.filter(({ tag, attributes }) => tag === 'span' && 'data-from' in attributes).map(({ attributes }) => [Number(attributes['data-from']), Number(attributes['data-to'])]);
      const begins = spans.flatMap(([from], index) => (from === 0 ? [index] : []));
      const ends = begins.map((_, at) => spans[(begins[at + 1] ?? spans.length) - 1]![1]);
      expect(ends).toEqual(data.versions.map(({ minutes }) => minutes));
      expect(spans.every(([from], index) => from === 0 || from === spans[index - 1]![1])).toBe(true);
    }
  });

  test('name every part of the kit, on the trainer’s page alone what is not for the class, and all of it is served', () => {
    for (const lesson of lessons) {
      const linked = (address: string) => new Set(pages.get(address)!.elements.filter(({ tag }) => tag === 'a').map(({ attributes }) => attributes.href));
      const [forClass, forTrainer] = [linked(addressOf('lesson', lesson.id)), linked(trainerAddress(lesson.id))];
      for (const { isForTrainer, files } of lessonKit(lesson)) for (const { address } of files) {
        expect(fileFor(site, address), address).toBeDefined();
        expect([forClass.has(address), forTrainer.has(address)], address).toEqual([!isForTrainer, true]);
      }
    }
  });

  test('give passages to read that stand on the pages they lead to, by their first words', () => {
    const read = builtPages(site.folder);
    const faults = lessons.flatMap((lesson) => readingsOf(lesson.data).flatMap(({ kind, id, passages }) => passages.flatMap((anchor) => {
      const link = pages.get(addressOf('lesson', lesson.id))!.elements.find(({ tag, attributes }) => tag === 'a' && attributes.href === `${addressOf(kind, id)}#${anchor}`);
      // A table is told by its head, with words and signs that the table itself does not show.
      const opening = bare(link?.text() ?? '').replace(/^表：/, '').split(/、|；|……/)[0]!;
      const target = read.find(({ address }) => address === addressOf(kind, id))?.elements.find(({ attributes }) => attributes.id === anchor);
      return link && target && opening.length > 1 && bare(target.text()).includes(opening.slice(0, 5)) ? [] : [`${lesson.id}: ${id}#${anchor} “${link?.text()}”`];
    })));
    expect(faults).toEqual([]);
  });
});

const browsers = Object.fromEntries(await Promise.all(browserNames.map(async (name) => [name, await launch(name)] as const)));
const browser = browsers['143'];
afterAll(() => Promise.all(Object.values(browsers).map((one) => one?.close())));

async function open(address: string, options: BrowserContextOptions = {}, on: Browser = browser!): Promise<Page> {
  const page = await (await on.newContext({ viewport: { width: 1280, height: 720 }, ...options })).newPage();
  await page.goto(site.url + address.slice(1), { waitUntil: 'load' });
  return page;
}

const shown = (page: Page) => page.locator('.slide.is-shown').getAttribute('id');

/** Turns through the deck and tells what sticks out of each slide, and where letters are too small. Runs in the page. */
function faultsOfSlides(): string[] {
  return [...document.querySelectorAll('.slide')].flatMap((slide) => {
    const body = slide.querySelector('.slide-body')!;
    const { bottom, right } = body.getBoundingClientRect();
    const out = [...body.querySelectorAll('*')].find((part) => !part.closest('svg *') && part.getClientRects().length > 0 && (part.getBoundingClientRect().bottom > bottom + 2 || part.getBoundingClientRect().right > right + 2));
    const smallest = Math.min(...[...body.querySelectorAll('h2, li, td, .lead')].map((part) => parseFloat(getComputedStyle(part).fontSize)));
    const faults = [!slide.classList.contains('is-shown') && 'is not shown', out && `${out.tagName} sticks out`, smallest < innerHeight / 50 && `letters of ${smallest} px`].filter(Boolean);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', cancelable: true }));
    return faults.map((fault) => `#${slide.id}: ${fault}`);
  });
}

describe.skipIf(!browser)(`on the wall${skipNote('143', browser)}`, () => {
  test('keys, digits, clicker and buttons turn; the address and the listener are told which slide it is', async () => {
    const page = await open(deck);
    const count = await page.locator('.slide').count();
    expect(await shown(page)).toBe('1');
    for (const [key, at] of [['ArrowRight', 2], ['Space', 3], ['PageDown', 4], ['PageUp', 3], ['ArrowLeft', 2], ['End', count], ['ArrowRight', count], ['Home', 1], ['ArrowLeft', 1]] as const) {
      await page.keyboard.press(key);
      expect(await shown(page), key).toBe(String(at));
    }
    await page.keyboard.type('12');
    expect(await page.textContent('.told')).toContain('12');
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe('12');
    expect(new URL(page.url()).hash).toBe('#12');
    expect(await page.textContent('.told')).toBe(`第12张，共${count}张：${await page.locator('.slide.is-shown').getAttribute('data-title')}`);
    await page.getByRole('button', { name: '下一张' }).click();
    expect(await shown(page)).toBe('13');
    // A button keeps the key that presses it: the space bar turns once, not twice.
    await page.keyboard.press('Space');
    expect(await shown(page)).toBe('14');
    await page.context().close();
  });

  test.each([['#3', '3'], ['#0', '1'], ['#999', 'last'], ['#%3Cimg%20src=x%3E', '1'], ['', '1']])('the address %j opens slide %s', async (hash, at) => {
    const page = await open(deck + hash);
    expect(await shown(page)).toBe(at === 'last' ? String(await page.locator('.slide').count()) : at);
    await page.evaluate(() => { location.hash = '#5'; });
    await page.waitForSelector('.slide.is-shown[id="5"]');
    await page.context().close();
  });

  test('B makes it black, and turning brings back the slide that was left; D turns light to dark', async () => {
    const page = await open(`${deck}#4`);
    await page.keyboard.press('b');
    expect(await page.isVisible('.black')).toBe(true);
    await page.keyboard.press('PageDown');
    expect([await page.isVisible('.black'), await shown(page)]).toEqual([false, '4']);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.keyboard.press('d');
    expect(await ground()).not.toBe(light);
    await page.keyboard.press('d');
    expect(await ground()).toBe(light);
    await page.keyboard.press('?');
    expect(await page.isVisible('.keys')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('.keys')).toBe(false);
    await page.context().close();
  });

  test('T counts the minutes of the step, through its slides, until they are over and on; T again stops', async () => {
    const page = await open(`${deck}#4`);
    await page.clock.install();
    const minutes = Number(await page.locator('.slide.is-shown').getAttribute('data-minutes'));
    await page.keyboard.press('t');
    await page.clock.runFor(65_000);
    expect(await page.textContent('.step-clock')).toBe(`1:05／${minutes}分钟`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.clock.runFor((minutes * 60 - 65 + 7) * 1000);
    expect(await page.textContent('.step-clock')).toBe(`${minutes}:07／${minutes}分钟，超出0:07`);
    await page.keyboard.press('t');
    expect(await page.isVisible('.step-clock')).toBe(false);
    await page.keyboard.press('Home');
    await page.keyboard.press('t');
    expect([await page.isVisible('.step-clock'), await page.textContent('.told')]).toEqual([false, '这一张不在课堂步骤里，不计时']);
    await page.context().close();
  });

  test('a swipe and a click near an edge turn, a click in the middle does not', async () => {
    const page = await open(deck, { hasTouch: true });
    const swipe = (from: number, to: number) => page.evaluate(([x0, x1]) => {
      const target = document.querySelector('main')!;
      const touch = (clientX: number) => new Touch({ identifier: 1, target, clientX, clientY: 300 });
      target.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(x0!)], changedTouches: [touch(x0!)] }));
      target.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [touch(x1!)] }));
    }, [from, to]);
    await swipe(900, 400);
    expect(await shown(page)).toBe('2');
    await swipe(400, 420);
    expect(await shown(page)).toBe('2');
    await swipe(400, 900);
    expect(await shown(page)).toBe('1');
    await page.mouse.click(1260, 300);
    expect(await shown(page)).toBe('2');
    await page.mouse.click(640, 300);
    expect(await shown(page)).toBe('2');
    await page.mouse.click(20, 300);
    expect(await shown(page)).toBe('1');
    await page.context().close();
  });

  test.each([[1024, 768], [1280, 720], [1920, 1080]])('at %i × %i no slide of any deck is taller or wider than its box, and the smallest text is a fiftieth of the height', async (width, height) => {
    const page = await open(deck, { viewport: { width, height } });
    const faults: string[] = [];
    for (const address of projectors) {
      await page.goto(site.url + address.slice(1), { waitUntil: 'load' });
      faults.push(...(await page.evaluate(faultsOfSlides)).map((fault) => address + fault));
    }
    await page.context().close();
    expect(faults).toEqual([]);
  }, 240_000);

  test('without script every slide stands on the page, and on paper there are two a page', async () => {
    const page = await open(deck, { javaScriptEnabled: false });
    const count = await page.locator('.slide').count();
    expect(await page.locator('.slide:visible').count()).toBe(count);
    const sheets = await withPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }), (all) => all.length);
    expect(sheets).toBeLessThanOrEqual(Math.ceil(count / 2) + 1);
    await page.context().close();
    const live = await open(`${deck}#4`);
    expect(await withPdf(await live.pdf({ preferCSSPageSize: true, printBackground: true }), (all) => all.length)).toBe(sheets);
    await live.context().close();
  });

  test('the trainer’s clock turns minutes into times of the day, and knows them when the page is opened again', async () => {
    const page = await open(trainerAddress(first!.id));
    await page.fill('#class-starts', '23:50');
    const { steps } = first!.data.versions[0]!;
    const to = steps[0]!.minutes + 50 - 60;
    expect(await page.locator('#v45 .timetable [data-from]').first().textContent()).toBe(`23:50–${to < 0 ? `23:${60 + to}` : `0:${String(to).padStart(2, '0')}`}`);
    await page.reload();
    expect(await page.inputValue('#class-starts')).toBe('23:50');
    expect(await page.locator('#v45 .seg-r [data-from]').first().textContent()).toMatch(/^23:50–/);
    await page.context().close();
  });

  test('lists have one marker, roles stand on one line, and what a question belongs to is no part of its sentence', async () => {
    const page = await open(trainerAddress(first!.id));
    const marks = await page.evaluate(() => [...document.querySelectorAll('.trainer-note li')].map((item) => [getComputedStyle(item).listStyleType !== 'none', getComputedStyle(item, '::before').content !== 'none'].filter(Boolean).length));
    expect(marks.length).toBeGreaterThan(10);
    expect(new Set(marks)).toEqual(new Set([1]));
    await page.goto(site.url + addressOf('lesson', first!.id).slice(1));
    const heights = await page.evaluate(() => [...document.querySelectorAll('#discussion .names li')].map((item) => { const range = document.createRange(); range.selectNodeContents(item); return range.getClientRects().length; }));
    expect(heights).toEqual(first!.data.discussion.roles.map(() => 1));
    expect(await page.evaluate(() => [...document.querySelectorAll('#questions .of')].every((tag) => parseFloat(getComputedStyle(tag).fontSize) < parseFloat(getComputedStyle(tag.parentElement!).fontSize) && parseFloat(getComputedStyle(tag).marginLeft) > 0))).toBe(true);
    await page.context().close();
  });

  const looks = [['light', 'normal'], ['dark', 'normal'], ['light', 'large']] as const;

  test.each(looks)('%s, %s: none of the three views has a violation, wide or narrow', async (theme, size) => {
    const found: string[] = [];
    for (const width of [1280, 390]) {
      const page = await open(deck, { viewport: { width, height: 800 } });
      await page.addInitScript((look) => { localStorage.setItem('tashan:theme', look[0]!); localStorage.setItem('tashan:size', look[1]!); }, [theme, size]);
      const check = async (where: string) => {
        found.push(...(await axeViolations(page, theme === 'dark' ? { rules: colours } : {})).map((violation) => `${where} at ${width}: ${violation}`));
      };
      for (const address of [addressOf('lesson', first!.id), trainerAddress(first!.id)]) {
        await page.goto(site.url + address.slice(1), { waitUntil: 'load' });
        await check(address);
      }
      for (const no of [1, 3, 4, 7, 11, 12, 19]) {
        await page.goto(`${site.url}${deck.slice(1)}#${no}`, { waitUntil: 'load' });
        if (theme === 'dark') await page.evaluate(() => { document.documentElement.dataset['theme'] = 'dark'; });
        await check(`${deck}#${no}`);
      }
      await page.context().close();
    }
    expect(found).toEqual([]);
  }, 240_000);
});

describe.each(['109', '92'] as const)('in Chromium %s', (name) => {
  test.skipIf(!browsers[name])(`the projector view turns, counts and fits${skipNote(name, browsers[name])}`, async () => {
    const page = await open(`${deck}#4`, {}, browsers[name]);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.keyboard.press('t');
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toBe('5');
    // What Playwright calls visible needs a newer browser.
    expect(await page.evaluate(() => document.querySelector('.step-clock')!.getBoundingClientRect().width)).toBeGreaterThan(50);
    await page.keyboard.press('ArrowLeft');
    const box = await page.evaluate(() => document.querySelector('.slide.is-shown')!.getBoundingClientRect().toJSON() as DOMRect);
    expect(box).toMatchObject({ x: 0, y: 0, width: 1280, height: 720 });
    expect(await page.evaluate(() => { const body = document.querySelector('.slide.is-shown .slide-body')!; return body.scrollHeight - body.clientHeight; })).toBeLessThanOrEqual(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
