import type { Catalogue, CatalogueEntry, EntryText } from '../contract.ts';
import type { Engine, TextStore } from './engine.ts';
import type { Lexicon, Vocabulary } from './lexicon.ts';
import type { Sounds } from './sounds.ts';

/** What a search works with. `words` is loaded when it is first needed. */
export interface Shelf {
  catalogue: Catalogue;
  engine: Engine;
  texts: TextStore;
  lexicon: Lexicon;
  words(): Promise<{ vocabulary: Vocabulary; sounds: Sounds }>;
}

/** An entry found, with the phrases that are to be marked in it. */
export interface Hit {
  entry: CatalogueEntry;
  /** Place in the catalogue. */
  order: number;
  score: number;
  phrases: string[];
  /** It does not hold what was asked, but the content ties it to a hit that does. */
  isRelated?: true;
  text(): Promise<EntryText>;
}

/** Hits that fill a page: with fewer, the search looks on. */
export const enough = 10;

/** Better score first; of equals, the order of the catalogue, whatever engine found them. */
export function bestFirst(a: Hit, b: Hit): number {
  return b.score - a.score || a.order - b.order;
}

/** A list with another behind it: what stands in both keeps its place in the first. */
export function behind(first: Hit[], second: Hit[]): Hit[] {
  const known = new Set(first.map(({ order }) => order));
  return [...first, ...second.filter(({ order }) => !known.has(order))];
}
