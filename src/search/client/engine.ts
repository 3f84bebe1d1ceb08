import type { EntryText, SearchEngine } from '../contract.ts';

/** An entry that an engine proposes, by its place in the catalogue. Its text decides whether it is a hit. */
export interface Candidate {
  order: number;
  /** Higher is better; comparable only within one answer. */
  score: number;
}

/** Wordings that are asked for beside the typed one, forms of a word, words, and texts that are read in each step. */
export interface Effort { wordings: number; forms: number; words: number; texts: number }

/** A back end. `find` proposes every entry that has all terms (`normalise.ts`) and may propose others besides. */
export interface Engine {
  name: SearchEngine;
  /** What may be asked of it for one search before the loading of files tells. */
  effort: Effort;
  find(terms: string[]): Promise<Candidate[]>;
}

/** The texts of the entries, by their place in the catalogue. */
export interface TextStore {
  read(order: number): Promise<EntryText>;
  all(): Promise<EntryText[]>;
}
