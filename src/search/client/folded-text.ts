import type { EntryText } from '../contract.ts';
import { fold } from '../normalise.ts';
import { bare, neighbours } from './likeness.ts';

/** A name in comparable form, without the marks that do not tell names apart, and its pairs of neighbouring characters. */
export interface FoldedName { text: string; bare: string; pairs: Set<string> }

/** The parts of an entry in comparable form. */
export interface FoldedText {
  title: FoldedName;
  names: FoldedName[];
  /** Names of what it is about, bare. */
  subjects: string[];
  asks: { text: string; pairs: Set<string> }[];
  headings: string[];
  /** What stands before the first heading. */
  opening: string;
  /** Paragraphs, the opening among them, and their length together. */
  paragraphs: string[];
  length: number;
  /** Title, names, headings and paragraphs, one a line: what is not in it is nowhere. */
  all: string;
}

const known = new WeakMap<EntryText, FoldedText>();
const foldAll = (parts: string[]) => parts.filter(Boolean).map((part) => fold(part).text);
const nameOf = (text: string): FoldedName => ({ text, bare: bare(text), pairs: neighbours(text) });

/** The folded parts of an entry; folded once. */
export function foldedText(text: EntryText): FoldedText {
  let folded = known.get(text);
  if (!folded) {
    const [title, names, headings] = [fold(text.title).text, foldAll(text.alsoCalled), foldAll(text.sections.map((section) => section.heading))];
    const paragraphs = foldAll(text.sections.flatMap((section) => section.text.split('\n')));
    folded = {
      title: nameOf(title), names: names.map(nameOf), subjects: foldAll(text.subjects).map(bare),
      asks: foldAll(text.readersAsk).map((ask) => ({ text: ask, pairs: neighbours(ask) })),
      headings, opening: fold(text.sections[0]?.text ?? '').text, paragraphs,
      length: paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0),
      all: [title, ...names, ...headings, ...paragraphs].join('\n'),
    };
    known.set(text, folded);
  }
  return folded;
}
