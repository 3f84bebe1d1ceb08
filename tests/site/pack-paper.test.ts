import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { paperEn } from '../../src/i18n/paper.en.ts';
import { paperZh } from '../../src/i18n/paper.zh.ts';
import type { OpenPack } from '../../src/packs/open-pack.ts';
import { singleFile } from '../../src/packs/paper/single-file.ts';
import { browserNames, launch, skipNote, type BrowserName } from '../browsers/launch.ts';
import { inkMargins, withPdf, type PdfPage } from '../pdf-pages.ts';
import { idsOf, libraryPack, libraryPart } from '../unit/packs/library-pack.ts';
import { axeViolations } from './axe-violations.ts';

const { url } = inject('site');
const browsers = new Map<BrowserName, Browser | undefined>();
for (const name of browserNames) browsers.set(name, await launch(name));
const today = browsers.get('143');
const folder = mkdtempSync(path.join(tmpdir(), 'pack-paper-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  for (const browser of browsers.values()) await browser?.close();
});

const { outputFiles: [program] } = await build({ entryPoints: [path.resolve(import.meta.dirname, '../../src/packs/paper/draw-pack.ts')], bundle: true, write: false, format: 'iife', globalName: 'drawing', target: 'chrome86' });

/** Two cases, five practices and a trip, as an official takes them along. */
const trip = libraryPack({
  'trip/dongcheng-to-yichang': 'full', 'case/xiling-owners-committee-plus': 'full', 'case/wanshou-zhuge-team': 'brief', 'practice/resident-cofunding': 'full', 'practice/six-two-n': 'brief',
  'practice/three-party-platform': 'brief', 'practice/doorstep-persuasion': 'brief', 'practice/check-up-first': 'ask',
}, { name: '宜昌两日', delegation: '曾都区东城街道办事处', date: '2026-12-03', notes: { 'case/xiling-owners-committee-plus': '先看这一篇。\n带上台账。' }, questions: { 'case/xiling-owners-committee-plus': '维修资金续交了没有？' } });

interface Drawn { drawPack: (open: OpenPack, into: HTMLElement, words: object, options?: object) => Promise<number | undefined>; removePages: (into: HTMLElement) => void }

async function drawn(browser: Browser, open: OpenPack, { width = 1280, size = 'normal' } = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.addInitScript((value) => localStorage.setItem('tashan:size', value), size);
  await page.goto(`${url}pack/`, { waitUntil: 'load' });
  await page.evaluate(`${program!.text};window.drawing=drawing`);
  await page.evaluate(([pack, words]) => (window as unknown as { drawing: Drawn }).drawing.drawPack(pack, document.querySelector<HTMLElement>('[data-paper]')!, words), [open, open.lang === 'en' ? paperEn : paperZh] as const);
  return page;
}

const onPaper = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: true });

/** Runs in the page: what is wrong with its sheets of paper. */
function faults(): string[] {
  const found: string[] = [];
  for (const [index, page] of Array.from(document.querySelectorAll<HTMLElement>('.pp-page')).entries()) {
    const body = page.querySelector<HTMLElement>('.pp-body')!;
    const [frame, say] = [body.getBoundingClientRect(), (text: string) => void found.push(`page ${index + 1}: ${text}`)];
    const range = document.createRange();
    // The signs of a face may be a little taller than their line.
    range.selectNodeContents(body);
    for (const rect of Array.from(range.getClientRects())) if (rect.width && (rect.bottom > frame.bottom + 4 || rect.right > frame.right + 1 || rect.left < frame.left - 1 || rect.top < frame.top - 4)) { say(`a line at ${Math.round(rect.top - frame.top)} of ${Math.round(frame.height)} stands out`); break; }
    if (body.scrollHeight > body.clientHeight + 1) say('the body is overfull');
    if (!body.childElementCount) say('nothing on it');
    let last: Element | null = body.lastElementChild;
    for (; last; last = last.lastElementChild) if (last.classList.contains('pp-stays')) say(`“${last.textContent}” is left alone at the foot`);
    for (const part of Array.from(body.querySelectorAll<HTMLElement>('p.pp-breaks-off, p.pp-goes-on'))) {
      const lines = part.getBoundingClientRect().height / parseFloat(getComputedStyle(part).lineHeight);
      if (lines < 1.5) say(`a single line of a paragraph: “${part.textContent!.slice(0, 12)}”`);
    }
  }
  return found;
}

const tight = (text: string) => text.replace(/[\s\u2060]/g, '');

async function decoded(page: PdfPage): Promise<string | undefined> {
  const scale = 8;
  const { width, height, grey } = await page.picture(scale);
  // On part pages the code stands at the upper right, on the cover at the lower right.
  for (const top of [12, 212]) {
    const [left, side] = [145 * scale, 60 * scale];
    const square = new Uint8ClampedArray(side * side * 4);
    for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) {
      const shade = left + x < width && top * scale + y < height ? grey[(top * scale + y) * width + left + x]! : 255;
      square.set([shade, shade, shade, 255], (y * side + x) * 4);
    }
    const code = jsQR(square, side, side);
    if (code?.data) return code.data;
  }
  return undefined;
}

describe.skipIf(!today)(`a pack on A4${skipNote('143', today)}`, () => {
  test('prints as many sheets as were drawn, says so on each, and the contents are right', async () => {
    const page = await drawn(today!, trip);
    const boxes = await page.locator('.pp-page').count();
    await withPdf(await onPaper(page), (pages) => {
      expect(pages).toHaveLength(boxes);
      const texts = pages.map(({ lines }) => tight(lines.join('')));
      texts.slice(1).forEach((text, index) => expect(text).toContain(`第${index + 2}页共${boxes}页`));
      expect(texts.join('')).not.toMatch(/跳到正文|返回|添加备注/);
      const contents = pages[1]!.lines.map(tight);
      const folioOf = (line: string) => Number(/\d+$/.exec(contents.find((one) => one.startsWith(line))!.slice(line.length))![0]);
      for (const [index, { sheet }] of trip.parts.slice(0, 7).entries()) {
        const [named, folio] = [tight(`${sheet.label}${sheet.title}`), folioOf(tight(`${index + 1}${sheet.label}${sheet.title}`))];
        // The title stands at the head of every page of a part, and as its title on the first.
        expect(texts[folio - 1], `${named} on page ${folio}`).toContain(named);
        if (folio - 2 > 1) expect(texts[folio - 2]).not.toContain(named);
      }
      expect(texts[folioOf('问题单') - 1]).toContain(paperZh.askIntro);
      expect(texts[folioOf('来源') - 1]).toContain(tight(trip.parts[0]!.sheet.sources[0]!.title));
    });
    await page.close();
  });

  test('the numbers in the contents are those of the pages on which the parts begin', async () => {
    const page = await drawn(today!, trip);
    const said = await page.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('.pp-folio'), ({ dataset, textContent }) => [dataset['target'], Number(textContent)]));
    const found = await page.evaluate(() => Array.from(document.querySelectorAll('.pp-page')).flatMap(({ id }, index) => (/^paper-(?!cover|contents)/.test(id) ? [[id.replace('paper-', ''), index + 1]] : [])));
    expect(said).toEqual(found);
    expect(said).toHaveLength(10);
    await page.close();
  });

  test('nothing stands outside the margins, and codes lead to the permanent addresses', async () => {
    const page = await drawn(today!, trip);
    expect(await page.evaluate(faults)).toEqual([]);
    const pdf = await onPaper(page);
    await withPdf(pdf, async (pages) => {
      for (const one of pages) {
        const { right, top, bottom } = await inkMargins(one, 24);
        expect([right >= 15, top >= 8, bottom >= 8]).toEqual([true, true, true]);
      }
    });
    await withPdf(pdf, async (pages) => {
      const codes: (string | undefined)[] = [];
      for (const one of pages) codes.push(await decoded(one));
      expect(codes.filter(Boolean)).toEqual([trip.link, ...trip.parts.slice(0, 7).map(({ sheet }) => sheet.permanent)]);
    });
    await page.close();
  });

  test.each([['on a phone', { width: 390 }], ['in large print', { size: 'large' }]])('is the same %s', async (_, look) => {
    const texts = async (page: Page) => withPdf(await onPaper(page), (pages) => pages.map(({ lines }) => lines.join('\n')));
    const [usual, other] = [await drawn(today!, trip), await drawn(today!, trip, look)];
    expect(await texts(other)).toEqual(await texts(usual));
    await usual.close();
    await other.close();
  });

  test('is read on a phone without moving sideways', async () => {
    const page = await drawn(today!, trip, { width: 390 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const small = await page.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('.pack-paper p, .pack-paper li, .pack-paper td')).filter((part) => part.textContent && part.getClientRects().length && parseFloat(getComputedStyle(part).fontSize) < 14).length);
    expect(small).toBe(0);
    await page.close();
  });

  test('matter of any shape is laid out: words without end, tables and questions taller than a page', async () => {
    const endless = `长${'不断的字'.repeat(700)}`;
    const { choice, sheet } = libraryPart('case/lianyun', 'full');
    const blocks = [
      { is: 'text' as const, spans: [endless, { source: 1, at: ['1'] }] },
      { is: 'table' as const, head: [['甲'], ['乙']], rows: [...Array.from({ length: 60 }, (_, row) => [[`第${row}行`], ['说'.repeat(row)]]), [[endless], ['短']]] },
      { is: 'box' as const, of: 'editorial' as const, name: '提示', blocks: [{ is: 'heading' as const, level: 3 as const, spans: ['题'] }, { is: 'list' as const, ordered: true, items: [[endless], ['x'.repeat(400)], ['后']] }] },
      { is: 'checks' as const, items: Array.from({ length: 40 }, (_, index) => [`第${index}条`]) },
    ];
    const odd = { choice, sheet: { ...sheet, title: '题'.repeat(120), sections: [{ part: 'body' as const, heading: '正文', blocks, isAdvice: false }], asks: [{ text: [endless], from: 'questions' as const }] } };
    const page = await drawn(today!, { ...trip, parts: [odd], notes: { ...trip.notes, name: 'W'.repeat(300) } });
    expect(await page.evaluate(faults)).toEqual([]);
    const text = tight(await page.locator('.pp-body').allTextContents().then((all) => all.join('')));
    // Whole in the text, the list and the question; in the table a neighbouring cell comes between.
    expect(text.split(endless)).toHaveLength(4);
    expect(tight(await page.locator('.pp-table td:first-child').allTextContents().then((all) => all.join('')))).toContain(endless);
    for (const row of ['第0行', '第59行', '第39条', '后']) expect(text).toContain(row);
    // The head of the table stands again on each of its pages.
    expect(text.split('甲乙').length).toBeGreaterThan(2);
    await page.close();
  });

  test('text of any kind stays text', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const page = await drawn(today!, { ...trip, notes: { ...trip.notes, name: hostile, delegation: hostile, date: hostile, notes: { 'practice/six-two-n': hostile }, questions: { 'practice/six-two-n': hostile } } });
    expect(await page.locator('.pack-paper img, .pack-paper script').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    await page.close();
  });

  test('pages taken away leave the site to print as itself', async () => {
    const page = await drawn(today!, trip);
    await page.evaluate(() => (window as unknown as { drawing: Drawn }).drawing.removePages(document.querySelector<HTMLElement>('[data-paper]')!));
    await withPdf(await onPaper(page), ([first]) => expect(first!.lines.join('')).toContain(paperZh.binding[0]));
    expect(await page.locator('.pp-way, .pack-paper').count()).toBe(0);
    await page.close();
  });

  test('can be stopped: what stood there stays', async () => {
    const page = await drawn(today!, trip);
    const outcome = await page.evaluate(async ([pack, words]) => {
      const control = new AbortController();
      const into = document.querySelector<HTMLElement>('[data-paper]')!;
      const before = into.childElementCount;
      const made = await (window as unknown as { drawing: Drawn }).drawing.drawPack(pack, into, words, { signal: control.signal, onProgress: () => control.abort() });
      return { made, same: into.childElementCount === before, press: document.querySelectorAll('.pack-press').length };
    }, [trip, paperZh] as const);
    expect(outcome).toEqual({ same: true, press: 0 });
    await page.close();
  });

  test('twenty entries in full are laid out with a turn for the reader after each', async () => {
    const keys = Object.fromEntries([...idsOf('case').slice(0, 10).map((id) => `case/${id}`), ...idsOf('practice').slice(0, 10).map((id) => `practice/${id}`)].map((key) => [key, 'full' as const]));
    const page = await drawn(today!, { ...trip, parts: [] });
    const told = await page.evaluate(async ([pack, words]) => {
      let [turns, steps] = [0, 0];
      const timer = setInterval(() => turns++, 0);
      await (window as unknown as { drawing: Drawn }).drawing.drawPack(pack, document.querySelector<HTMLElement>('[data-paper]')!, words, { onProgress: () => steps++ });
      clearInterval(timer);
      return { steps, turns };
    }, [libraryPack(keys), paperZh] as const);
    expect(told.steps).toBe(20);
    expect(told.turns).toBeGreaterThanOrEqual(19);
    expect(await page.evaluate(faults)).toEqual([]);
    await page.close();
  });

  test('English packs are laid out too', async () => {
    const page = await drawn(today!, libraryPack({ 'trip/dongcheng-to-yichang': 'full', 'practice/resident-cofunding': 'full' }, { name: 'Two days in Yichang' }, 'en'));
    expect(await page.evaluate(faults)).toEqual([]);
    await withPdf(await onPaper(page), (pages) => expect(tight(pages[1]!.lines.join(''))).toContain(`Page2of${pages.length}`));
    await page.close();
  });
});

describe.each(browserNames)('Chromium %s', (name) => {
  const browser = browsers.get(name);

  test.skipIf(!browser || !today)(`lays out and prints as many pages as today's${skipNote(name, browser)}`, async () => {
    const counts: number[] = [];
    for (const one of [browser!, today!]) {
      const page = await drawn(one, trip);
      expect(await page.evaluate(faults)).toEqual([]);
      const boxes = await page.locator('.pp-page').count();
      counts.push(boxes);
      await withPdf(await onPaper(page), (pages) => expect(pages).toHaveLength(boxes));
      await page.close();
    }
    expect(counts[0]).toBe(counts[1]);
  });

  test.skipIf(!browser)(`opens the one file from a disk without a network${skipNote(name, browser)}`, async () => {
    const file = path.join(folder, `${name}.html`);
    writeFileSync(file, singleFile(trip, paperZh));
    const context = await browser!.newContext({ viewport: { width: 390, height: 800 } });
    await context.setOffline(true);
    const page = await context.newPage();
    const asked: string[] = [];
    const wrong: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => wrong.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(wrong).toEqual([]);
    expect(await page.title()).toBe('宜昌两日｜他山');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('article p:not([class])')!).fontSize))).toBe(18);
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a[href="#part-2"]')!.click());
    expect(await page.evaluate(() => Math.abs(document.getElementById('part-2')!.getBoundingClientRect().top))).toBeLessThan(5);
    expect(await page.locator('.pp-qr svg').count()).toBe(8);
    await context.close();
  });
});

test.skipIf(!today).each([[1280, 'light'], [390, 'light'], [390, 'dark']] as const)(`the pages and the one file have no violation of WCAG 2.2 AA or best practice, %i px wide, %s${skipNote('143', today)}`, async (width, colorScheme) => {
  const found: string[] = [];
  const look = async (page: Page) => {
    found.push(...await axeViolations(page));
    await page.close();
  };
  await look(await drawn(today!, trip, { width }));
  const file = path.join(folder, 'axe.html');
  writeFileSync(file, singleFile(trip, paperZh));
  const page = await today!.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(pathToFileURL(file).href);
  await look(page);
  expect(found).toEqual([]);
});
