import { parse } from 'pptxtojson/dist/index.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../../../src/packs/open-pack.ts';
import type { Deck } from '../../../../src/packs/slides/deck.ts';
import { writeDeck } from '../../../../src/packs/slides/pptx/write-deck.ts';
import { bare, dotsFor, lessonDecks } from './library-decks.ts';
import { readPackage, type OfficePackage } from './read-package.ts';

interface Element { type: string; name: string; content?: string; data?: { text: string }[][]; left: number; top: number; width: number; height: number }
interface Opened { slides: { elements: Element[]; layoutElements: Element[]; note: string }[]; size: { width: number; height: number } }

/** A deck as a program opens it that did not write it. */
async function open(bytes: Uint8Array): Promise<Opened> {
  return await parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer, { imageMode: 'none', videoMode: 'none', audioMode: 'none' }) as unknown as Opened;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' };
const wordsOf = (html: string) => bare(html.replace(/<[^>]+>/g, '').replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole));
const wordsIn = ({ content = '', data = [] }: Element) => wordsOf(content) + data.flat().map(({ text }) => wordsOf(text)).join('');

describe.each(lessonDecks)('the slides of $name', ({ deck }) => {
  let bytes: Uint8Array;
  let written: OfficePackage;
  let opened: Opened;
  beforeAll(async () => {
    bytes = await writeDeck(deck, dotsFor(deck));
    [written, opened] = [await readPackage(bytes), await open(bytes)];
  }, 60_000);
  const slideParts = () => deck.slides.map((_, index) => written.parts.get(`ppt/slides/slide${index + 1}.xml`)!);

  test('are a package without loose ends', () => {
    const inner = written.relations.filter(({ isExternal }) => !isExternal);
    expect(inner.filter(({ to }) => !written.paths.includes(to))).toEqual([]);
    const reached = new Set(inner.map(({ to }) => to));
    expect(written.paths.filter((path) => !reached.has(path) && !path.endsWith('.rels') && path !== '[Content_Types].xml')).toEqual([]);
    expect(written.paths.filter((path) => path !== '[Content_Types].xml' && !written.typeOf(path))).toEqual([]);
    expect(slideParts().map(({ path }) => written.typeOf(path)?.split('.').at(-1))).toEqual(deck.slides.map(() => 'slide+xml'));
    const used = [...written.parts.values()].flatMap((part) => part.values('//@*[namespace-uri()="http://schemas.openxmlformats.org/officeDocument/2006/relationships"]').map((id) => `${part.path} ${id}`));
    const known = new Set(written.relations.map(({ from, id }) => `${from} ${id}`));
    expect(used.length).toBeGreaterThan(deck.slides.length);
    expect(used.filter((one) => !known.has(one))).toEqual([]);
  });

  test('number their shapes once each and begin with the title', () => {
    for (const part of [...written.parts.values()].filter(({ path }) => /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides)\/[^/]+\.xml$/.test(path))) {
      const ids = part.values('//p:cNvPr/@id');
      expect(new Set(ids).size, part.path).toBe(ids.length);
    }
    const first = slideParts().map((part) => part.values('(//p:spTree/p:sp)[1]//p:ph/@type')[0]);
    expect(first).toEqual(deck.slides.map(({ is }) => (is === 'title' ? 'ctrTitle' : 'title')));
    expect(slideParts().flatMap((part) => part.valuesIn('//p:sp[.//p:ph[@type="title" or @type="ctrTitle"]]', './/a:t').map((runs) => bare(runs.join('')))).filter(Boolean)).toHaveLength(deck.slides.length);
  });

  test('are Chinese, in faces of the theme, and large enough for a hall', () => {
    for (const part of slideParts()) {
      expect(part.values('//a:rPr/@lang').filter((lang) => lang !== 'zh-CN')).toEqual([]);
      expect(part.values('//a:latin/@typeface | //a:ea/@typeface').filter((face) => !face.startsWith('+m'))).toEqual([]);
      // Marks, notes on sources and the head of a table are the smallest.
      expect(part.values('//a:rPr/@sz').map(Number).filter((size) => size < 1400)).toEqual([]);
    }
    const bodies = slideParts().flatMap((part, index) => (deck.slides[index]!.is === 'step' ? part.values('//p:sp[.//p:ph[@idx="1"]]//a:r[not(a:rPr//a:schemeClr[@val="accent4"])]/a:rPr/@sz') : []));
    expect(bodies.map(Number).filter((size) => size < 2800)).toEqual([]);
  });

  test('show each step and each of its lines to a program that did not write them', () => {
    expect(opened.slides).toHaveLength(deck.slides.length);
    deck.slides.forEach((slide, index) => {
      const words = opened.slides[index]!.elements.map(wordsIn).join('');
      expect(words).toContain(bare(slide.is === 'question' ? plainText(slide.text).replace(/[〔〕]/g, '') : slide.title).slice(0, 12));
      if (slide.is === 'step') for (const line of slide.lines) for (const piece of line) {
        if (typeof piece === 'string') expect(words).toContain(bare(piece));
        else if ('source' in piece) expect(words).toContain(`〔${piece.source}·${piece.at.join('、')}〕`);
      }
      if (slide.is === 'plan' || slide.is === 'table' || slide.is === 'discussion') {
        const table = opened.slides[index]!.elements.find(({ type }) => type === 'table');
        expect(table?.data).toHaveLength((slide.is === 'plan' ? slide.steps : slide.is === 'table' ? slide.rows : slide.rounds).length + 1);
      }
    });
  });

  test('tell how long each step and each round is, and number steps, questions and slides', () => {
    const steps = deck.slides.filter(({ is }) => is === 'step').length;
    const wordsNamed = (index: number, name: string) => opened.slides[index]!.elements.filter((element) => element.name === name).map(wordsIn).join('');
    const cellsOf = (index: number) => opened.slides[index]!.elements.find(({ type }) => type === 'table')!.data!.slice(1).map((row) => row.map(({ text }) => wordsOf(text)));
    deck.slides.forEach((slide, index) => {
      if (slide.is !== 'title') expect(wordsNamed(index, '页码')).toBe(String(index + 1));
      if (slide.is === 'step') expect(wordsNamed(index, '时间')).toBe(`${slide.step.stageName}${slide.step.minutes}分钟${slide.step.from}–${slide.step.to}分钟第${slide.step.no}步，共${steps}步`);
      if (slide.is === 'question') expect(wordsNamed(index, '时间')).toContain(`讨论题${slide.no}`);
      if (slide.is === 'plan') expect(cellsOf(index).map((row) => row.at(-1))).toEqual(slide.steps.map(({ minutes }) => String(minutes)));
      if (slide.is === 'discussion') slide.rounds.forEach(({ minutes }, at) => expect(cellsOf(index)[at]![0]).toContain(`${minutes}分钟`));
    });
  });

  test('lead from their last slide to where the lesson stands', () => {
    expect(written.relations.filter(({ from, isExternal }) => isExternal && from === `ppt/slides/slide${deck.slides.length}.xml`).map(({ to }) => to)).toEqual([deck.permanent]);
  });

  test('give the speaker every note', () => {
    deck.slides.forEach((slide, index) => {
      const note = wordsOf(opened.slides[index]!.note);
      for (const { name, lines } of slide.notes) for (const words of [name, ...lines.map((line) => line.filter((piece) => typeof piece === 'string').at(0) ?? '')]) expect(note).toContain(bare(words as string));
    });
  });

  test('keep everything on the slide, above the foot', () => {
    for (const { elements } of opened.slides) for (const { type, name, left, top, width, height } of elements) {
      expect([left, top].every((edge) => edge >= 0) && left + width <= opened.size.width + 1 && top + height <= (name === '页脚' || name === '页码' ? 540 : 490), `${type} ${name} ${top}+${height}`).toBe(true);
    }
  });

  test('describe every picture and table', () => {
    const described = slideParts().flatMap((part) => part.valuesIn('//p:pic | //p:graphicFrame', './*/p:cNvPr/@descr'));
    expect(described.filter(([words = '']) => words.length < 4)).toEqual([]);
  });
});

test('a deck that is written again is the same bytes, of the day of its lesson’s last change', async () => {
  const deck: Deck = { ...lessonDecks[0]!.deck, updated: '2020-02-03' };
  const [once, again] = [await writeDeck(deck, dotsFor(deck)), await writeDeck(deck, dotsFor(deck))];
  expect(Buffer.compare(once, again)).toBe(0);
  const { zip } = await readPackage(once);
  expect(new Set(Object.values(zip.files).map(({ date }) => date.toISOString().slice(0, 10)))).toEqual(new Set([deck.updated]));
}, 30_000);

describe('a deck with words that are hard on XML', () => {
  const { deck } = lessonDecks[0]!;
  const hostile = `</a:t><script>"'&\u0000\u000b\uFFFE]]>`;
  const changed: Deck = { ...deck, title: hostile, slides: deck.slides.map((slide) => ({ ...slide, title: slide.title + hostile, notes: [{ name: hostile, lines: [[hostile, { words: hostile, href: 'https://a.example/?a=1&b="2"' }]] }] })) };

  test('is still a package that opens, with the words in it', async () => {
    const bytes = await writeDeck(changed, dotsFor(changed));
    await readPackage(bytes);
    expect((await open(bytes)).slides).toHaveLength(deck.slides.length);
  }, 30_000);
});

test('a slide with more than it can hold stops the writing and says which', async () => {
  const { deck } = lessonDecks[0]!;
  const crowded: Deck = { ...deck, slides: deck.slides.map((slide) => (slide.is === 'step' ? { ...slide, lines: Array.from({ length: 40 }, () => ['一行又一行，放也放不下']) } : slide)) };
  expect(() => writeDeck(crowded, dotsFor(crowded))).toThrow('幻灯片上放不下：一行又一行');
});
