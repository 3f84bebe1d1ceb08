import { isHan } from '../normalise.ts';
import type { Words } from '../contract.ts';
import type { Vocabulary } from './lexicon.ts';

/** Sounds that many speakers do not tell apart: zh and z, ng and n, l and n. */
export function blurred(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n').replace(/^l/, 'n');
}

/** What a name is worth beside a word that is spelt as well. A word spelt out comes before the beginning of a longer name. */
const nameGain = 0.25;

/** How Chinese words sound, in pinyin without tones. */
export class Sounds {
  readonly #ofCharacter = new Map<string, string>();
  readonly #exceptions = new Map<string, string[]>();
  readonly #vocabulary: Vocabulary;
  #syllables: string[][] | undefined;
  #bySound: Map<string, string[]> | undefined;
  #byBlurred: Map<string, string[]> | undefined;

  constructor(file: Words, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (const group of `${file.sounds} ${file.rare}`.split(' ')) {
      const [, sound = '', characters = ''] = /^([a-z]+)(.*)$/u.exec(group) ?? [];
      for (const character of characters) this.#ofCharacter.set(character, sound);
    }
    for (const exception of file.exceptions.split(' ')) {
      const [word = '', sounds = ''] = exception.split(':');
      if (sounds) this.#exceptions.set(word, sounds.split("'"));
    }
  }

  /** Syllables of a word; letters and figures stand for themselves. */
  syllablesOf(word: string): string[] {
    return this.#exceptions.get(word) ?? Array.from(word, (character) => this.#ofCharacter.get(character) ?? character);
  }

  /** Syllables of the words of the vocabulary, in its order. */
  get #all(): string[][] {
    return (this.#syllables ??= this.#vocabulary.words.map((word) => this.syllablesOf(word)));
  }

  #index(key: (syllables: string[]) => string): Map<string, string[]> {
    const index = new Map<string, string[]>();
    this.#vocabulary.words.forEach((word, at) => {
      if (!isHan(word[0])) return;
      const sound = key(this.#all[at] ?? []);
      index.set(sound, [...(index.get(sound) ?? []), word]);
    });
    return index;
  }

  /** Words that sound exactly like these syllables. */
  soundingLike(syllables: string[]): string[] {
    this.#bySound ??= this.#index((all) => all.join(' '));
    return this.#bySound.get(syllables.join(' ')) ?? [];
  }

  /** Words that sound like these syllables to speakers who blur them. */
  soundingAlmostLike(syllables: string[]): string[] {
    this.#byBlurred ??= this.#index((all) => all.map(blurred).join(' '));
    return this.#byBlurred.get(syllables.map(blurred).join(' ')) ?? [];
  }

  /**
   * Words that typed letters may stand for, best first: full pinyin (yeweihui), initials (ywh), both mixed, the beginning of a longer
   * name (jiaming). Chinese characters among the letters stand for themselves.
   */
  wordsFor(typed: string, most = 4): { word: string; fit: number }[] {
    const letters = typed.replace(/[\s'’-]/g, '').replace(/ü/g, 'v');
    const found: { word: string; fit: number }[] = [];
    this.#vocabulary.words.forEach((word, at) => {
      const syllables = this.#all[at] ?? [];
      if (!isHan(word[0]) || (syllables[0]?.[0] !== letters[0] && word[0] !== letters[0])) return;
      const fit = fitOf(letters, syllables, word);
      if (fit === undefined) return;
      const isName = this.#vocabulary.isName(word);
      if (letters.length < 3 && !isName) return;
      found.push({ word, fit: fit + (isName ? nameGain : 0) - at / 20_000 });
    });
    return found.sort((a, b) => b.fit - a.fit).slice(0, most);
  }

  /** Letters as a row of words in full pinyin, the fewest that do (zhugejuntuanchaiwei → 诸葛军团 拆违). Empty when they are none. */
  rowFor(letters: string): string[] {
    const best: (string[] | undefined)[] = [[]];
    const longest = 40;
    const wordOf = new Map<string, string>();
    this.#vocabulary.words.forEach((word, at) => {
      if (!isHan(word[0])) return;
      const sound = (this.#all[at] ?? []).join('');
      if (!wordOf.has(sound)) wordOf.set(sound, word);
    });
    for (let to = 2; to <= letters.length; to++) {
      for (let from = Math.max(0, to - longest); from <= to - 2; from++) {
        const before = best[from];
        const word = wordOf.get(letters.slice(from, to));
        if (before && word && before.length + 1 < (best[to]?.length ?? Infinity)) best[to] = [...before, word];
      }
    }
    const row = best[letters.length] ?? [];
    return row.length <= 5 ? row : [];
  }
}

/**
 * How well letters fit syllables: 1 when they spell them out, less for abbreviations, little for the beginning of a longer word;
 * nothing when they do not fit. Characters of the word may stand among the letters (拆wei).
 */
export function fitOf(letters: string, syllables: string[], word = ''): number | undefined {
  const characters = Array.from(word);
  const total = syllables.join('').length;
  const reach = (from: number, at: number): boolean => {
    if (from === letters.length) return at === syllables.length;
    const syllable = syllables[at];
    if (syllable === undefined) return false;
    if (letters[from] === characters[at]) return reach(from + 1, at + 1);
    for (let length = Math.min(syllable.length, letters.length - from); length >= 1; length--) {
      if (letters.startsWith(syllable.slice(0, length), from) && reach(from + length, at + 1)) return true;
    }
    return false;
  };
  if (letters.length > total || letters.length < syllables.length) return beginningFit(letters, syllables);
  return reach(0, 0) ? 0.5 + 0.5 * (letters.length / total) : beginningFit(letters, syllables);
}

/** The fit of whole syllables at the beginning of a longer word, two at least; the last may be unfinished. */
function beginningFit(letters: string, syllables: string[]): number | undefined {
  const all = syllables.join('');
  return letters.length >= 4 && all.startsWith(letters) && letters.length > (syllables[0]?.length ?? 0) ? 0.3 + 0.3 * (letters.length / all.length) : undefined;
}
