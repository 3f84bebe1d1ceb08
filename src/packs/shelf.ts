import type { PackKind } from './pack.ts';

/** One entry that may be put into a pack. */
export interface ShelfEntry {
  kind: PackKind;
  id: string;
  label: string;
  title: string;
  /** Whether title and text are Chinese on an English page. */
  isUntranslated: boolean;
  /** Page of the entry as a link on this site. */
  href: string;
  /** Characters of its sheet at each depth; readers get minutes of reading made of them. */
  sizes: { ask: number; brief: number; full: number };
  /** Entries that go with it when it is taken whole: a trip's cases and practices. */
  brings: { kind: PackKind; id: string }[];
}

/** All entries that may be put into a pack, in one language: `/data/sheets/<zh|en>.json`. Each one's sheet lies at `/data/sheets/<zh|en>/<kind>/<id>.json`. */
export interface Shelf {
  entries: ShelfEntry[];
  /** Keys (`case/old-id`) that were renamed, with the key that holds today. */
  renamed: Record<string, string>;
  /** Keys that were retired, with the tombstone's words. */
  retired: Record<string, string>;
  /** The four questions, in order. */
  questions: { id: string; name: string }[];
}
