import path from 'node:path';
import jsQR from 'jsqr';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawingFor } from '../../../src/build/lesson-kit/figure-drawing.ts';
import { kitPaperOf } from '../../../src/build/lesson-kit/kit-paper.ts';
import { createKitTypesetter } from '../../../src/build/lesson-kit/kit-typesetter.ts';
import type { CardSheets, KitPaper } from '../../../src/packs/kit/kit-document.ts';
import { plainText } from '../../../src/packs/open-pack.ts';
import { withPdf, type PdfPage } from '../../pdf-pages.ts';
import { insideOf } from '../../pdf-streams.ts';
import { bare, lessons, library, notesOf, papers, root, wordsOf } from '../kits/kit-library.ts';
import { notesIn } from '../kits/notes-in.ts';
import { hostileText } from './ready-pdf-sheet.ts';

const set = createKitTypesetter(path.join(root, 'src/build'));
const draw = drawingFor(library);
const pdfs = new Map<string, { bytes: Buffer; pages: string[][] }>();
const pdfOf = (lesson: string, paper: KitPaper) => pdfs.get(`${lesson}/${paper}`)!;
const wordsIn = (lesson: string, paper: KitPaper) => bare(pdfOf(lesson, paper).pages.flat().join(''));

beforeAll(async () => {
  for (const { lesson, paper, made } of papers) {
    const { bytes } = set(kitPaperOf(made, draw));
    pdfs.set(`${lesson.id}/${paper}`, { bytes, pages: await withPdf(bytes, (pages) => pages.map(({ lines }) => lines)) });
  }
}, 120_000);

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('the PDFs of %s', (id, lesson) => {
  test('what is handed out holds no note: not on its pages, not in its streams, not in its metadata', () => {
    for (const paper of ['handout', 'cards', 'record'] as const) {
      expect(notesIn(lesson, wordsIn(id, paper))).toEqual([]);
      expect(notesIn(lesson, insideOf(pdfOf(id, paper).bytes).words)).toEqual([]);
    }
  });

  test('the answers hold every note, and say on every page for whom they are', () => {
    const { pages } = pdfOf(id, 'answers');
    // A note may run over from one page to the next, past its head and foot.
    const body = bare(pages.map((lines) => lines.slice(lines.findIndex((line) => line.includes('讲师用')) + 2, -1).join('')).join(''));
    const whole = wordsIn(id, 'answers');
    const withoutMarks = (words: string) => words.replace(/〔[^〕]*〕/g, '');
    expect(notesOf(lesson).filter((note) => ![body, whole].some((words) => withoutMarks(words).includes(note)))).toEqual([]);
    expect(pages.filter((lines) => !lines.join('').includes('讲师用，不发给学员'))).toEqual([]);
  });

  test('the handout asks every question, tells every round and leaves room for every answer', () => {
    const words = wordsIn(id, 'handout').replace(/〔[^〕]*〕/g, '');
    const { data } = lesson;
    for (const { text } of [...data.questions, ...data.discussion.rounds, ...data.worksheets.flatMap(({ asks }) => asks)]) expect(words).toContain(wordsOf(lesson, text));
    for (const { title } of data.worksheets) expect(words).toContain(bare(`工作单：${title}`));
  });

  test('handouts have three to six pages, record sheets one or two', () => {
    expect(pdfOf(id, 'handout').pages.length).toBeGreaterThanOrEqual(3);
    expect(pdfOf(id, 'handout').pages.length).toBeLessThanOrEqual(6);
    expect(pdfOf(id, 'record').pages.length).toBeLessThanOrEqual(2);
  });

  test('no heading stands alone at the foot of a page', () => {
    for (const paper of ['handout', 'answers', 'record'] as const) {
      const made = papers.find((one) => one.lesson.id === id && one.paper === paper)!.made;
      const headings = 'parts' in made ? made.parts.map(({ heading }) => bare(heading)).filter(Boolean) : [];
      expect(pdfOf(id, paper).pages.map((lines) => bare(lines.at(-2) ?? '')).filter((line) => headings.includes(line))).toEqual([]);
    }
  });

  test('every card is there, whole and in the largest type that its room allows', () => {
    const { made } = papers.find((one) => one.lesson.id === id && one.paper === 'cards')! as { made: CardSheets };
    const words = wordsIn(id, 'cards').replace(/〔[^〕]*〕/g, '');
    const all = made.sets.flatMap(({ cards }) => cards);
    expect(words.split(bare(made.sheet.label)).length - 1).toBe(all.length);
    for (const { title = '', text } of all) {
      expect(words).toContain(bare(title));
      expect(words).toContain(bare(plainText(text.filter((span) => typeof span === 'string' || !('source' in span)))));
    }
    expect(pdfOf(id, 'cards').pages).toHaveLength(made.sets.reduce((sum, { cards }) => sum + Math.ceil(cards.length / 8), 0));
  });

  test('every paper is A4 with its fonts in it, and does not weigh much', async () => {
    for (const paper of ['handout', 'answers', 'cards', 'record'] as const) {
      const { bytes } = pdfOf(id, paper);
      await withPdf(bytes, async (pages) => {
        const { width, height } = await pages[0]!.picture(2);
        expect([Math.round(width / 2), Math.round(height / 2)]).toEqual([210, 297]);
      });
      const { raw } = insideOf(bytes);
      const fonts = raw.match(/\/Type\s*\/FontDescriptor/g)?.length ?? 0;
      expect(fonts).toBeGreaterThan(0);
      expect(raw.match(/\/FontFile[23]?\s/g)).toHaveLength(fonts);
      expect(bytes.length).toBeLessThan(320_000);
    }
  });
});

/** Pixels of a rectangle of a page, in millimetres, that are darker than `paper`. */
function inkIn({ width, grey }: { width: number; grey: Uint8Array }, scale: number, [x, y, w, h]: [number, number, number, number], paper = 240): number {
  let dark = 0;
  for (let row = Math.round(y * scale); row < Math.round((y + h) * scale); row++) for (let column = Math.round(x * scale); column < Math.round((x + w) * scale); column++) if (grey[row * width + column]! < paper) dark += 1;
  return dark;
}

test.each(lessons.map(({ id }) => [id]))('the cards of %s are equal, and nothing on them comes near the cut', async (id) => {
  const scale = 4;
  await withPdf(pdfOf(id, 'cards').bytes, async (pages) => {
    for (const page of pages) {
      const picture = await page.picture(scale);
      for (let at = 0; at < 8; at++) {
        const [x, y] = [10 + (at % 2) * 95, 12.5 + Math.floor(at / 2) * 68];
        const bands: [number, number, number, number][] = [[x + 1, y + 1, 93, 3.5], [x + 1, y + 63.5, 93, 3.5], [x + 1, y + 1, 3.5, 66], [x + 90.5, y + 1, 3.5, 66]];
        expect(bands.map((band) => inkIn(picture, scale, band))).toEqual([0, 0, 0, 0]);
      }
      // The cuts themselves: two outer and one inner line across the height, five across the width.
      for (const x of [10, 105, 200]) expect(inkIn(picture, scale, [x - 0.5, 6, 1, 285])).toBeGreaterThan(300);
      for (const y of [12.5, 80.5, 148.5, 216.5, 284.5]) expect(inkIn(picture, scale, [6, y - 0.5, 198, 1])).toBeGreaterThan(200);
    }
  });
});

/** What QR codes a strip at the right of a page holds. */
async function codesOn(page: PdfPage): Promise<Set<string>> {
  const scale = 8;
  const { width, height, grey } = await page.picture(scale);
  const [left, high] = [165 * scale, 30 * scale];
  const found = new Set<string>();
  for (let top = 60 * scale; top + high < height; top += 3 * scale) {
    const pixels = new Uint8ClampedArray((width - left) * high * 4).fill(255);
    for (let y = 0; y < high; y++) for (let x = left; x < width; x++) pixels.fill(grey[(top + y) * width + x]!, (y * (width - left) + x - left) * 4, (y * (width - left) + x - left) * 4 + 3);
    const code = jsQR(pixels, width - left, high);
    if (code) found.add(code.data);
  }
  return found;
}

test('what is to be read before class can be opened from the paper', async () => {
  const lesson = lessons[0]!;
  await withPdf(pdfOf(lesson.id, 'handout').bytes, async ([first]) => {
    const codes = await codesOn(first!);
    expect(codes.size).toBe(lesson.data.readBefore.length);
    for (const code of codes) expect(code).toMatch(/^https:\/\/tashan\.example\/go\/(?:cases|practices|policies|terms|trips)\/[a-z0-9-]+\/$/);
  });
}, 60_000);

describe('hostile text', () => {
  const { made } = papers.find(({ paper }) => paper === 'handout')!;

  test('is set as it was written and runs nothing', async () => {
    const hostile = { ...made, parts: [{ heading: '照写', blocks: [{ is: 'ask', number: 1, text: [hostileText.replace(/[\u202e\u0007]/g, '')], lines: 2 }] }] };
    const { bytes } = set(kitPaperOf(hostile as never));
    await withPdf(bytes, (pages) => expect(bare(pages.flatMap(({ lines }) => lines).join(''))).toContain('#panic("no")sys.inputs'));
  });

  test('a card with too many words stops the build and says which', () => {
    const cards = papers.find(({ paper }) => paper === 'cards')!.made as CardSheets;
    const full = { ...cards, sets: [{ title: '角色', cards: [{ kind: '角色', title: '话多的人', text: ['说个没完。'.repeat(60)], sources: [] }] }] };
    expect(() => set(kitPaperOf(full))).toThrow(/印不下，请写短：角色 话多的人/);
  });
});

test('the same paper gives the same bytes', () => {
  const { made } = papers.find(({ paper }) => paper === 'record')!;
  expect(set(kitPaperOf(made)).bytes.equals(set(kitPaperOf(made)).bytes)).toBe(true);
});
