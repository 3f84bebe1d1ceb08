/** Part of a document in which a link stands. */
export type Part = 'body' | 'footnote' | 'comment' | 'margin' | 'slide' | 'notes' | 'master' | 'page' | 'text';

/** Where in a document a link stands: number of the paragraph, of the slide or of the line, counted from one. */
export interface Place { part: Part; number?: number }

/** A link as it stands in a document. */
export interface FoundLink {
  href: string;
  /** Words that are linked; nothing where the address itself is written. */
  words?: string;
  /** What is written around it, cut to a line. */
  near?: string;
  place: Place;
}

/** What was read of one document: its links, and the day (YYYY-MM-DD) on which it was last saved, where it says so. */
export interface Material {
  name: string;
  links: FoundLink[];
  saved?: string;
  /** Parts of the file that are larger than is read. */
  skipped?: number;
}

/** Why a file is not read; `unloaded`: the program that reads it did not come from the network. */
export type FileFault = 'too-large' | 'locked-or-old' | 'pdf' | 'broken' | 'unsupported' | 'unloaded';

/** A file that is not read, with the reason. */
export class UnreadableFile extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Links of one document that are listed. */
export const mostLinks = 5000;

/** Text around some words, cut to a line; whole where it is short. `at` is where they begin, or may be. */
export function nearText(text: string, words: string, at = Math.max(0, text.indexOf(words))): string {
  const [from, to] = text.trim().length <= 60 ? [0, text.length] : [Math.max(0, at - 24), at + words.length + 24];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ').trim()}${to < text.length ? '…' : ''}`;
}
