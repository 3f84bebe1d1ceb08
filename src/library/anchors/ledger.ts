import type { passageForms } from '../../schema/ledger.ts';
import type { Lang } from '../library.ts';

/**
 * What is known of the passages of one entry since it was first published: `content/ledger/passages/<folder>/<id>.json`, served as it is
 * at `/data/anchors/<folder>/<id>.json`. Nothing is ever taken out of it.
 */
export interface EntryLedger { passages: RecordedPassage[] }

export type PassageForm = (typeof passageForms)[number];

/** Words of a passage, and the day (YYYY-MM-DD) from which they stood on the page. */
export type Edition = [on: string, words: string];

export interface RecordedPassage {
  /** `p-1a2b3c` for text; parts of the page have names (`steps`, `limits`). */
  id: string;
  is: PassageForm;
  /** Its words in each language, oldest first. A section has none. */
  zh?: Edition[];
  en?: Edition[];
  /** Set when it has been taken off the page: since when, where its matter stands now, and why. */
  gone?: Gone;
}

export interface Gone {
  on: string;
  /** Anchors of the same page (`p-4d5e6f`), or addresses without language (`/cases/lianyun/#p-4d5e6f`). */
  into: string[];
  why?: string;
}

/** The words of a passage that stood on the page on a day; those of its first edition for days before. Nothing where it has no words in that language. */
export function editionOn(passage: RecordedPassage, lang: Lang, day: string): Edition | undefined {
  const editions = passage[lang] ?? [];
  // Not findLast: the browsers of the readers are older.
  return editions.filter(([on]) => on <= day).at(-1) ?? editions[0];
}

/** The words of a passage that stand on the page now, or that stood there last. */
export function lastEdition(passage: RecordedPassage, lang: Lang): Edition | undefined {
  return passage[lang]?.at(-1);
}

/** What has become of a passage since a day. */
export type PassageState =
  | { is: 'same' }
  | { is: 'changed'; on: string; before: string; now: string }
  | { is: 'gone'; on: string; into: string[]; why?: string }
  | { is: 'unknown' };

/** What has become of the passage `id` since `day`; without a day, only whether it is still there. */
export function stateOf(ledger: EntryLedger, id: string, lang: Lang, day?: string): PassageState {
  const passage = ledger.passages.find((one) => one.id === id);
  if (!passage) return { is: 'unknown' };
  if (passage.gone) return { is: 'gone', ...passage.gone };
  const [before, now] = [day && editionOn(passage, lang, day), lastEdition(passage, lang)];
  // Words that were changed and changed back are the same.
  if (!before || !now || before[1] === now[1]) return { is: 'same' };
  return { is: 'changed', on: now[0], before: before[1], now: now[1] };
}

/** All anchors of the site in short, for whoever checks many links at once: `/data/anchors.json`. */
export interface AnchorsFile {
  /** Every address of the site without language, `/cases/lianyun/`. */
  addresses: string[];
  /** Addresses that lead elsewhere, or are no more. */
  moved: Record<string, { to: string; since: string } | { gone: { zh: string; en?: string }; since: string }>;
  /** By address without language. */
  entries: Record<string, EntryAnchors>;
}

export interface EntryAnchors {
  /** Day on which the entry's passages were first published. */
  since: string;
  /** Anchors that stand on the page; `p-` is left out of those of passages and names of sections begin with `#`. */
  ids: string[];
  /** Day of the last change of those that have changed since `since`. */
  zh?: Record<string, string>;
  en?: Record<string, string>;
  gone?: Record<string, Gone>;
}

/** The anchor as it is written in `EntryAnchors`. */
export function anchorKey(id: string): string {
  return id.startsWith('p-') ? id.slice(2) : `#${id}`;
}

/** All days (YYYY-MM-DD) on which something came to a ledger, earliest first, each once. */
export function daysOf({ passages }: EntryLedger): string[] {
  return [...new Set(passages.flatMap(({ zh = [], en = [], gone }) => [...zh, ...en].map(([on]) => on).concat(gone?.on ?? [])))].sort();
}
