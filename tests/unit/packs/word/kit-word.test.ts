import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf } from '../../../../src/library/addresses.ts';
import { readingsOf } from '../../../../src/library/lesson-readings.ts';
import type { CardSheets, KitDocument, KitPaper } from '../../../../src/packs/kit/kit-document.ts';
import { plainText } from '../../../../src/packs/open-pack.ts';
import { kitWordFile } from '../../../../src/publishing/kits/kit-papers.ts';
import { bare, lessons, notesOf, papers, site, wordsOf } from '../../kits/kit-library.ts';
import { notesIn } from '../../kits/notes-in.ts';
import { readDocx, type ReadDocx } from './read-docx.ts';

const documents = new Map<string, { bytes: Uint8Array; read: ReadDocx; whole: string }>();
const documentOf = (lesson: string, paper: KitPaper) => documents.get(`${lesson}/${paper}`)!;
const withoutMarks = (words: string) => words.replace(/〔[^〕]*〕/g, '');
const wordsIn = ({ read }: { read: ReadDocx }) => withoutMarks(bare(read.html.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')));

/** Every part of the package, bytes that are no XML too, with and without the marks of XML. */
async function everyPart(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(Object.values(zip.files).filter(({ dir }) => !dir).map((file) => file.async('string')));
  return [...parts, ...parts.map((part) => part.replace(/<[^>]+>/g, '')), ...Object.keys(zip.files)].join('\n');
}

/** What the QR codes of a document hold, in the order in which they stand in it. */
async function codesIn(bytes: Uint8Array, read: ReadDocx): Promise<(string | undefined)[]> {
  const zip = await JSZip.loadAsync(bytes);
  const targets = new Map([...read.part('word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*?>/g)].map(([tag]) => [/ Id="([^"]+)"/.exec(tag)![1]!, / Target="([^"]+)"/.exec(tag)![1]!]));
  const pictures = [...read.part('word/document.xml').matchAll(/r:embed="([^"]+)"/g)].map(([, id]) => targets.get(id!)!);
  return Promise.all(pictures.map(async (target) => {
    const png = await zip.file(`word/${target}`)!.async('base64');
    const { pixels, width, height } = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240"><image width="240" height="240" href="data:image/png;base64,${png}"/></svg>`).render();
    return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
  }));
}

beforeAll(async () => {
  for (const { lesson, paper, made } of papers) {
    const bytes = await kitWordFile(made);
    documents.set(`${lesson.id}/${paper}`, { bytes, read: await readDocx(bytes), whole: await everyPart(bytes) });
  }
}, 120_000);

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('the Word documents of %s', (id, lesson) => {
  test('what is handed out holds no note in any part of its package', () => {
    for (const paper of ['handout', 'cards', 'record'] as const) expect(notesIn(lesson, documentOf(id, paper).whole)).toEqual([]);
  });

  test('nothing is hidden in them: no comments, no custom XML, no hidden text, no alternate content', () => {
    for (const paper of ['handout', 'cards', 'record'] as const) {
      const { read, whole } = documentOf(id, paper);
      // The writer puts an empty list of comments into every package.
      if (read.parts.includes('word/comments.xml')) expect(read.part('word/comments.xml')).not.toContain('<w:comment ');
      expect(read.parts.filter((part) => part.startsWith('customXml'))).toEqual([]);
      expect(whole).not.toMatch(/<w:vanish|<mc:AlternateContent|<w:del |<w:ins /);
    }
  });

  test('the answers hold every note, and every page says for whom they are', () => {
    const document = documentOf(id, 'answers');
    const words = wordsIn(document);
    expect(notesOf(lesson).filter((note) => !words.includes(note))).toEqual([]);
    expect(document.read.part('word/header1.xml')).toContain('讲师用，不发给学员');
    expect(document.read.part('word/document.xml').match(/<w:headerReference /g)).toHaveLength(1);
  });

  test('the handout has real headings, every question, and as many lines as asked', () => {
    const document = documentOf(id, 'handout');
    const { data } = lesson;
    for (const heading of ['学完能做到', '课前阅读', '结构化研讨', '讨论题', '来源', ...data.worksheets.map(({ title }) => `工作单：${title}`)]) expect(document.read.headings).toContain(`h1 ${heading}`);
    for (const { text } of [...data.questions, ...data.discussion.rounds, ...data.worksheets.flatMap(({ asks }) => asks)]) expect(wordsIn(document)).toContain(wordsOf(lesson, text));
    const ruled = document.read.part('word/document.xml').match(/<w:trHeight w:val="510"/g)?.length;
    expect(ruled).toBe(data.worksheets.flatMap(({ asks }) => asks).reduce((sum, { lines }) => sum + lines, 0));
  });

  test('the code beside each entry to read opens that entry, and the last one the lesson', async () => {
    const { bytes, read } = documentOf(id, 'handout');
    const { parts, sheet } = papers.find((one) => one.lesson.id === id && one.paper === 'handout')!.made as KitDocument;
    expect(await codesIn(bytes, read)).toEqual([...parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'reading' ? [block.address] : []))), sheet.permanent]);
  });

  test('questions are counted from one in each list', () => {
    const xml = documentOf(id, 'handout').read.part('word/document.xml');
    const numbers = [...xml.matchAll(/<w:pStyle w:val="Question"\/>.*?<w:numId w:val="(\d+)"\/>/g)].map(([, number]) => number);
    expect(new Set(numbers).size).toBe(1 + lesson.data.worksheets.length);
    expect(numbers.filter((number) => number === numbers[0])).toHaveLength(lesson.data.questions.length);
  });

  test('the cards are cells of one size that stay whole', () => {
    const { read } = documentOf(id, 'cards');
    const { sets } = papers.find((one) => one.lesson.id === id && one.paper === 'cards')!.made as CardSheets;
    const rows = read.part('word/document.xml').match(/<w:trPr>.*?<\/w:trPr>/g)!;
    expect(rows).toHaveLength(sets.flatMap(({ cards }) => Array.from({ length: Math.ceil(cards.length / 8) }, (_one, at) => Math.ceil(Math.min(8, cards.length - at * 8) / 2))).reduce((sum, count) => sum + count, 0));
    for (const row of rows) { expect(row).toContain('<w:cantSplit/>'); expect(row).toContain('w:val="3798" w:hRule="exact"'); }
    expect(new Set(read.part('word/document.xml').match(/<w:tcW [^>]*>/g))).toEqual(new Set(['<w:tcW w:type="dxa" w:w="5386"/>']));
    const written = read.texts('td').map((text) => withoutMarks(bare(text)));
    for (const { title = '', text } of sets.flatMap(({ cards }) => cards)) {
      const words = bare(plainText(text.filter((span) => typeof span === 'string' || !('source' in span))));
      expect(written.some((cell) => cell.includes(bare(title) + words))).toBe(true);
    }
  });

  test('the record sheet has a row for every role, a list for the rounds and a table of the four questions', () => {
    const document = documentOf(id, 'record');
    for (const { name } of lesson.data.discussion.roles) expect(document.read.texts('td')).toContain(name);
    for (const { text } of lesson.data.discussion.rounds) expect(wordsIn(document)).toContain(wordsOf(lesson, text));
    for (const name of ['谁来定', '谁来出', '谁监督', '谁维护']) expect(document.read.texts('td')).toContain(name);
  });

  test('every link within leads somewhere', () => {
    for (const paper of ['handout', 'answers', 'cards', 'record'] as const) {
      const xml = documentOf(id, paper).read.part('word/document.xml');
      const bookmarks = new Set([...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name));
      // With an id of a target the anchor belongs to a page elsewhere.
      expect([...xml.matchAll(/<w:hyperlink (?![^>]*r:id)[^>]*w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor).filter((anchor) => !bookmarks.has(anchor))).toEqual([]);
    }
  });

  test('the passages to read before class are linked as they stood when the lesson was last changed', () => {
    const passages = readingsOf(lesson.data).flatMap(({ kind, id: read, passages: anchors }) => anchors.map((anchor) => `${site}${addressOf(kind, read)}?on=${lesson.data.updated}#${anchor}`));
    for (const paper of ['handout', 'answers'] as const) {
      const { read } = documentOf(id, paper);
      const targets = new Map([...read.part('word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*?>/g)].map(([tag]) => [/ Id="([^"]+)"/.exec(tag)![1]!, / Target="([^"]+)"/.exec(tag)![1]!]));
      const linked = [...read.part('word/document.xml').matchAll(/<w:hyperlink ([^>]*)>/g)].flatMap(([, tag = '']) => {
        const [target, anchor] = [/r:id="([^"]+)"/.exec(tag)?.[1], /w:anchor="(p-[^"]+)"/.exec(tag)?.[1]];
        return target && anchor ? [`${targets.get(target)}#${anchor}`] : [];
      });
      expect(linked).toEqual(passages);
    }
  });
});

test('the same paper gives the same bytes, with its day of change for a date', async () => {
  const { made } = papers[0]!;
  const [first, second] = [await kitWordFile(made), await kitWordFile(made)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  expect((await readDocx(first)).part('docProps/core.xml')).toContain(`>${made.sheet.updated}T00:00:00Z<`);
});
