import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../../../src/library/library.ts';
import { bare, lessons, notesOf, root, wordsOf } from './kit-library.ts';

/** Characters in a row by which a piece of a note is known again. */
const run = 12;

/** Everything that the library says to everybody: all content but the notes of lessons, in words. */
function publicWords(): string[] {
  const below = (folder: string): string[] => readdirSync(folder, { withFileTypes: true, recursive: true }).filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name));
  const files = below(path.join(root, 'content')).filter((file) => !file.includes(`${path.sep}lessons${path.sep}`)).map((file) => readFileSync(file, 'utf8').replace(/<[^>]+>/g, ''));
  const ofLessons = lessons.map((lesson) => JSON.stringify(lesson.data, (key, value: unknown) => (key === 'notes' ? undefined : typeof value === 'string' ? wordsOf(lesson, value) : value)) + lesson.body.replace(/<[^>]+>/g, ''));
  return [...files, ...ofLessons].map(bare);
}

const runsOf = (text: string) => Array.from({ length: Math.max(0, text.length - run + 1) }, (_, at) => text.slice(at, at + run));

/** Runs of twelve characters of each lesson's notes that stand in no text for everybody. */
const telling = new Map(lessons.map((lesson) => [lesson.id, new Set(notesOf(lesson).flatMap(runsOf))]));
for (const words of publicWords()) for (let at = 0; at + run <= words.length; at++) { const piece = words.slice(at, at + run); for (const runs of telling.values()) runs.delete(piece); }

/** Runs by which the notes of a lesson are known again. */
export const tellingRuns = ({ id }: Entry<'lesson'>): string[] => [...telling.get(id)!];

/** What of a lesson's notes stands in a text: whole notes, and runs that are said nowhere else. */
export function notesIn(lesson: Entry<'lesson'>, text: string): string[] {
  const words = bare(text);
  const runs = telling.get(lesson.id)!;
  return [...notesOf(lesson).filter((note) => words.includes(note)), ...runsOf(words).filter((piece) => runs.has(piece))];
}
