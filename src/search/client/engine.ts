import type { EntryText } from '../contract.ts';

/** An entry that an engine proposes. Its text decides whether it is a hit. */
export interface Candidate {
  address: string;
  /** Higher is better; comparable only within one answer. */
  score: number;
  text(): Promise<EntryText>;
}

/** A back end. `find` proposes every entry that has all terms (`normalise.ts`) and may propose others besides. */
export interface Engine {
  name: 'pagefind' | 'text';
  find(terms: string[]): Promise<Candidate[]>;
}
