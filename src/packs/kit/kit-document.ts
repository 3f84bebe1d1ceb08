import type { Block, Sheet, Span } from '../sheet.ts';

/** The papers that go with a lesson, by the words of their file names: for the class, for the trainer, to cut, to write on in the group. */
export const kitPapers = ['handout', 'answers', 'cards', 'record'] as const;
export type KitPaper = (typeof kitPapers)[number];

/** What stands on a paper of a lesson: what any entry has, and what is read, asked and written in class. */
export type KitBlock =
  | Block
  /** An entry to read before class; `address` is what its QR code holds, missing where the site has no public address. */
  | { is: 'reading'; label: string; title: Span[]; why: Span[]; address?: string }
  /** Something to answer, with lines to write on; `notes` stand only on the trainer's paper. */
  | { is: 'ask'; number?: number; text: Span[]; of?: string; lines: number; notes?: Span[][] }
  /** A step of the class, on the trainer's paper: when, what, what to show on the wall, what to keep in mind. */
  | { is: 'step'; when: string; stage: string; title: string; text: Span[]; show: Span[][]; notes: Span[][] }
  /** Names with room to write behind each. */
  | { is: 'fields'; names: string[] }
  /** A table to fill in; rows begin with their first words and are `height` millimetres high. */
  | { is: 'form'; head: string[]; rows: string[]; height: number; shares: number[] }
  /** A picture shown in class, by its id in `content/figures`, `works` or `trip:<id>`; `blocks` tell it where it cannot be drawn, and stand under it where it can. */
  | { is: 'drawing'; figure: string; blocks: Block[] };

export interface KitPart {
  heading: string;
  /** A sentence under the heading: what to do with it, or that it is this library's own. */
  lead?: string;
  blocks: KitBlock[];
  /** Begins a page, so that it can be handed out by itself. */
  startsPage?: boolean;
}

/** A paper of running pages. `sheet` is the lesson as everybody may read it, without its sections. */
export interface KitDocument {
  paper: Exclude<KitPaper, 'cards'>;
  /** 学员讲义, 讲师讲义, 小组记录单. */
  name: string;
  sheet: Sheet<'lesson'>;
  /** Stands at the head of every page. */
  warning?: string;
  parts: KitPart[];
  /** Whether sources and how to cite stand at the end of the running text. */
  hasSources: boolean;
}

/** A card to cut out: what it is of, its large words, its text, where that stands. */
export interface Card { kind: string; title?: string; text: Span[]; sources: string[] }

/** Cards to print and cut, eight to a page; each set begins a page. */
export interface CardSheets { paper: 'cards'; name: string; sheet: Sheet<'lesson'>; sets: { title: string; cards: Card[] }[] }
