import type { Meanings, Words } from '../contract.ts';

/** A word that may stand for another, and how well it does: 1 the same, less when it is only close. */
export interface Substitute { word: string; weight: number }

const weightOf = { same: 0.95, near: 0.6, hint: 0.7 };

/** What the words of readers mean here: traditional characters, other names, words without a subject. */
export class Lexicon {
  readonly #simplified = new Map<string, string>();
  readonly #same = new Map<string, Set<string>>();
  readonly #close = new Map<string, Map<string, number>>();
  readonly stop: Set<string>;
  /** Length of the longest word it has something to say of, in characters. */
  readonly longest: number;

  constructor(meanings: Meanings) {
    const pairs = Array.from(meanings.simplified);
    for (let at = 0; at + 1 < pairs.length; at += 2) this.#simplified.set(pairs[at] ?? '', pairs[at + 1] ?? '');
    for (const group of meanings.same) for (const word of group) this.#same.set(word, new Set([...(this.#same.get(word) ?? []), ...group.filter((other) => other !== word)]));
    const bring = (word: string, other: string, weight: number) => {
      if (word === other) return;
      const known = this.#close.get(word) ?? new Map<string, number>();
      this.#close.set(word, known.set(other, Math.max(weight, known.get(other) ?? 0)));
    };
    for (const group of meanings.near) for (const word of group) for (const other of group) bring(word, other, weightOf.near);
    for (const [word, others] of Object.entries(meanings.hints)) for (const other of others) bring(word, other, weightOf.hint);
    this.stop = new Set(meanings.stop);
    this.longest = Math.max(2, ...[...this.#same.keys(), ...this.#close.keys(), ...this.stop].map((word) => word.length));
  }

  /** Folded text with simplified characters. */
  simplify(text: string): string {
    return Array.from(text, (character) => this.#simplified.get(character) ?? character).join('');
  }

  /** Words that mean the same. */
  same(word: string): string[] {
    return [...(this.#same.get(word) ?? [])];
  }

  /** Words that mean the same or are close, best first. */
  substitutes(word: string): Substitute[] {
    const all = [...this.same(word).map((other) => ({ word: other, weight: weightOf.same })), ...Array.from(this.#close.get(word) ?? [], ([other, weight]) => ({ word: other, weight }))];
    return all.filter(({ word: one }, index) => all.findIndex(({ word: other }) => other === one) === index);
  }

  /** Whether it has something to say of a word. */
  knows(word: string): boolean {
    return this.#same.has(word) || this.#close.has(word);
  }
}

/** The words of the site: in how many entries each stands, and which are names of entries. */
export class Vocabulary {
  readonly words: string[];
  readonly names: number;
  readonly #rank: Map<string, number>;
  readonly #entries: string;

  constructor(file: Words) {
    this.words = file.words.split(' ');
    this.names = file.names;
    this.#rank = new Map(this.words.map((word, rank) => [word, rank]));
    this.#entries = file.entries;
  }

  has(word: string): boolean {
    return this.#rank.has(word);
  }

  /** Place in the list, telling ones first; beyond it for words it does not hold. */
  rank(word: string): number {
    return this.#rank.get(word) ?? this.words.length;
  }

  isName(word: string): boolean {
    return this.rank(word) < this.names;
  }

  /** In about how many entries a word stands; below one for a word it does not hold. */
  holders(word: string): number {
    const rank = this.#rank.get(word);
    return rank === undefined ? 0.5 : 2 ** parseInt(this.#entries[rank] ?? '0', 16);
  }
}
