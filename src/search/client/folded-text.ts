import type { EntryText } from '../contract.ts';
import { fold } from '../normalise.ts';

/** The parts of an entry in comparable form. */
export interface FoldedText {
  title: string;
  names: string[];
  subjects: string[];
  asks: string[];
  headings: string[];
  /** What stands before the first heading. */
  opening: string;
  /** Paragraphs, the opening among them. */
  paragraphs: string[];
}

const known = new WeakMap<EntryText, FoldedText>();
const foldAll = (parts: string[]) => parts.filter(Boolean).map((part) => fold(part).text);

/** The folded parts of an entry; folded once. */
export function foldedText(text: EntryText): FoldedText {
  let folded = known.get(text);
  if (!folded) {
    folded = {
      title: fold(text.title).text,
      names: foldAll(text.alsoCalled),
      subjects: foldAll(text.subjects),
      asks: foldAll(text.readersAsk),
      headings: foldAll(text.sections.map((section) => section.heading)),
      opening: fold(text.sections[0]?.text ?? '').text,
      paragraphs: foldAll(text.sections.flatMap((section) => section.text.split('\n'))),
    };
    known.set(text, folded);
  }
  return folded;
}
