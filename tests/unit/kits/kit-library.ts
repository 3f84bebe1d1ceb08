import path from 'node:path';
import { readContentFiles } from '../../../src/authoring/read-content-files.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { all, type Entry, type Library } from '../../../src/library/library.ts';
import { kitPapers, type KitPaper } from '../../../src/packs/kit/kit-document.ts';
import { plainText } from '../../../src/packs/open-pack.ts';
import { kitPaper } from '../../../src/publishing/kits/kit-papers.ts';
import { spansOf, type SheetPage } from '../../../src/publishing/sheets/sheet-page.ts';
import { startReading } from '../../../src/reading.ts';

export const root = path.resolve(import.meta.dirname, '../../..');
export const { library }: { library: Library } = buildLibrary(readContentFiles(root));
export const lessons = all(library, 'lesson');
export const site = 'https://tashan.example';
export const links = { href: (address: string) => address, toPage: (address: string) => site + address, permanent: (address: string) => site + address };

/** A paper of a lesson, made from the library itself. */
export const paperOf = (lesson: Entry<'lesson'>, paper: KitPaper) => kitPaper(library, lesson, paper, links);

/** All papers of all lessons. */
export const papers = lessons.flatMap((lesson) => kitPapers.map((paper) => ({ lesson, paper, made: paperOf(lesson, paper) })));

/** Characters alone: how many spaces stand between them depends on who sets them and who reads them. */
export const bare = (words: string) => words.replace(/[\s\u00a0\u2060\u200b\ufffe\u0002-]/g, '');

/** What a text of front matter says in words, references left out. */
export function wordsOf(lesson: Entry<'lesson'>, text: string): string {
  const page: SheetPage = { library, links, reading: startReading('zh', lesson) };
  return bare(plainText(spansOf(page, text).filter((span) => typeof span === 'string' || !('source' in span))));
}

/** Every note for the trainer, in words. */
export function notesOf(lesson: Entry<'lesson'>): string[] {
  const { versions, questions } = lesson.data;
  return [...versions.flatMap(({ steps }) => steps.flatMap(({ notes }) => notes)), ...questions.flatMap(({ notes }) => notes)].map((note) => wordsOf(lesson, note));
}

/** Every word of a paper in its order; links, ids and references left out. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value !== 'object' || value === null || 'source' in value) return '';
  return Object.entries(value).filter(([key]) => !['is', 'href', 'address', 'figure', 'paper', 'sheet'].includes(key)).map(([, inner]) => textOf(inner)).join('');
}
