import type { Lang } from '../library/library.ts';
import type { Kind } from '../schema/kinds.ts';
import type { PackKind } from './pack.ts';

/**
 * An entry as it goes on paper: everything its page says, in a form that knows no layout. Made from the library at build time
 * (`publishing/sheets`), read by whatever sets it: the pages of a study pack, Word documents, ready PDFs, Markdown.
 */
export interface Sheet<K extends Kind = PackKind> {
  kind: K;
  id: string;
  /** Language of the page it was made for; `textLang` is that of its text: Chinese where an entry is not translated. */
  lang: Lang;
  textLang: Lang;
  /** Whether the translation is behind the Chinese text. */
  isBehind: boolean;
  /** 案例03, Practice 12; the kind alone where there are no shelf numbers. */
  label: string;
  title: string;
  summary: Span[];
  /** Day of the last change, YYYY-MM-DD; kinds without one carry none. */
  updated?: string;
  /** How strong the evidence is: 单一来源, two independent origins …; only for cases, practices, trips and lessons. */
  strength?: { name: string; sentence: string };
  /** Page of the entry as a link on this site: base path and language included. */
  href: string;
  /** Permanent public address, what a QR code holds; missing where the site has no public address. */
  permanent?: string;
  /** How to cite the entry. */
  citation: string;
  record: RecordRow[];
  figures: SheetFigure[];
  /** In the order of the page. */
  sections: Section[];
  /** What to ask the hosts: of cases and practices their questions and what no source says; of trips what their stops ask. */
  asks: Ask[];
  /** In the order of their numbers. */
  sources: SheetSource[];
  /** Only for trips. */
  trip?: SheetTrip;
}

/** Running text, in pieces. Text itself never holds markup. */
export type Span =
  | string
  | { strong: string }
  /** Words that lead to another page: a link on this site, or an address of another host. */
  | { words: string; href: string }
  /** A reference to sources: number on this sheet, and where in it (段号, 题一, 首). Set as 〔1·8、9〕 or [1.8, 9]. */
  | { source: number; at: string[] }
  /** Nothing is recorded: the words to set behind the hatched mark. */
  | { unrecorded: string };

export type Block =
  | { is: 'heading'; level: 3 | 4; spans: Span[] }
  | { is: 'text'; spans: Span[] }
  | { is: 'list'; items: Span[][]; ordered: boolean }
  /** Boxes to tick. */
  | { is: 'checks'; items: Span[][] }
  | { is: 'table'; head: Span[][]; rows: Span[][][] }
  | { is: 'quote'; blocks: Block[] }
  /** A framed remark with a name: this library's own advice, accounts that differ, a neighbourhood, a picture in words. */
  | { is: 'box'; of: 'editorial' | 'differ' | 'site' | 'picture'; name: string; blocks: Block[] };

/** Parts of an entry, by the names of its fields; `body` is what stands in its MDX. */
export type PartName =
  | 'gist' | 'body' | 'problem' | 'steps' | 'preconditions' | 'conditions' | 'money' | 'results' | 'limits' | 'footing' | 'firstStep'
  | 'unknowns' | 'questions' | 'practices' | 'together' | 'stops' | 'checklists' | 'party' | 'sense' | 'beware' | 'names' | 'says' | 'plainly' | 'related'
  | 'objectives' | 'preparation' | 'readBefore' | 'versions' | 'discussion' | 'discussed' | 'worksheets' | 'nature' | 'paragraphs' | 'facts' | 'collation' | 'citedBy' | 'cases' | 'places';

export interface Section {
  part: PartName;
  heading: string;
  blocks: Block[];
  /** Whether it is this library's own advice and rests on no source. */
  isAdvice: boolean;
}

/** One line of the table at the head. `key` names the field, so that entries can be set side by side. */
export interface RecordRow { key: string; name: string; value: Span[]; isUnrecorded: boolean }

/** A figure shown large: 132 万元, what it counts, what it does not cover, where it stands. */
export interface SheetFigure { number: string; unit: string; label: string; caveat: Span[]; source: number; at: string }

/** A question for the hosts; `of` is one of the four questions (ids of `content/vocabulary/questions.yaml`). */
export interface Ask { text: Span[]; of?: string; from: 'questions' | 'unknowns' | 'stop' }

export interface SheetSource {
  number: number;
  id: string;
  title: string;
  /** Publisher, day, kind and how much of it was seen, in words. */
  about: string;
  /** Address of the original, where it is known. */
  url?: string;
}

/** The days of a trip, for its calendar, its timeline and its guide. A half-day without stops is one of which nothing is recorded. */
export interface SheetTrip { isSuggested: boolean; days: { label: string; halves: { label: string; stops: SheetStop[] }[] }[] }

export interface SheetStop {
  id: string;
  name: string;
  place: string;
  remark: Span[];
  isTalk: boolean;
  /** Minutes on site, where they are known or suggested. */
  minutes?: number;
  read: { kind: PackKind; id: string; title: string }[];
  look: Span[][];
  asks: Ask[];
}
