import type { Lang } from '../../library/library.ts';
import type { Catalogue } from '../contract.ts';
import { fold, isHan, placesOf, type Folded } from '../normalise.ts';
import { withOpening, type Piece } from './excerpt.ts';
import type { Vocabulary } from './lexicon.ts';
import type { Sounds } from './sounds.ts';

/** A name that the reader may be typing, cut where it is what was typed. */
export interface Suggestion {
  words: string;
  pieces: Piece[];
  /** What kind of entry bears it as its title, in the language of the site. */
  kind?: string;
}

/** Kinds whose titles are suggested, in this order. Titles of sources are headlines: nobody types them. */
const kinds = ['practice', 'case', 'term', 'trip', 'lesson', 'policy', 'place'];
/** Other names that may stand among the titles, the rest comes after them: 拆违建, 拆违章 and 拆除违建 lead to the same. */
const mostOtherNames = 3;
/** Longest row of letters that is read as sounds, and the fewest letters that are: at the beginning of a name, and within it. */
const longestSpelling = 40;
const fewestLetters = 2;
const fewestLettersWithin = 3;

/** How a name fits what was typed, best first. */
const fits = ['is', 'begins', 'holds', 'is spelt out', 'is abbreviated', 'begins spelt out', 'begins abbreviated', 'holds spelt out', 'holds abbreviated'] as const;
type Fit = (typeof fits)[number];

/** Part of a folded name, from one character to before another. */
interface Match { fit: Fit; from: number; to: number }

/** A character of a folded name and how it sounds; letters and figures sound like themselves. */
interface Spoken { at: number; character: string; sound: string }

class Name {
  readonly words: string;
  readonly kind: string | undefined;
  readonly folded: Folded;
  readonly #sounds: Sounds | undefined;
  #spoken: Spoken[] | undefined;

  constructor(words: string, kind?: string, sounds?: Sounds) {
    this.words = words;
    this.kind = kind;
    this.folded = fold(words);
    this.#sounds = sounds;
  }

  /** Its characters by sound, without punctuation; none where sounds are unknown. */
  get spoken(): Spoken[] {
    return (this.#spoken ??= this.#sounds ? spokenOf(this.folded.text, this.#sounds) : []);
  }

  suggestion({ from, to }: Match): Suggestion {
    const { starts, ends } = this.folded;
    const [start, end] = withOpening(this.words, [starts[from] ?? 0, ends[to - 1] ?? 0]);
    const pieces = [[0, start], [start, end], [end, this.words.length]].map(([a, b], index): Piece => ({ text: this.words.slice(a, b), marked: index === 1 }));
    return { words: this.words, pieces: pieces.filter(({ text }) => text), ...(this.kind ? { kind: this.kind } : {}) };
  }
}

function spokenOf(text: string, sounds: Sounds): Spoken[] {
  const syllables = sounds.syllablesOf(text);
  const spoken: Spoken[] = [];
  let at = 0;
  Array.from(text).forEach((character, index) => {
    if (/[\p{L}\p{N}]/u.test(character)) spoken.push({ at, character, sound: syllables[index] ?? character });
    at += character.length;
  });
  return spoken;
}

/** Names of a site, to be found by their beginning, by what they hold and by how they sound. Pure: knows neither page nor network. */
export class Names {
  readonly #names: Name[];

  /** Without `words` only titles are known, and not how they sound. English readers type no pinyin, and Chinese ones no English names. */
  constructor(catalogue: Catalogue, lang: Lang, words?: { vocabulary: Vocabulary; sounds: Sounds }) {
    const sounds = lang === 'zh' ? words?.sounds : undefined;
    const kindName = (kind: string) => catalogue.facets.kind.find(({ id }) => id === kind)?.name;
    const titles = kinds.flatMap((kind) => catalogue.entries.filter((entry) => entry.kind === kind).map((entry) => new Name(entry.title, kindName(kind), sounds)));
    const otherWords = words?.vocabulary.words.slice(0, words.vocabulary.names).filter((word) => lang === 'en' || Array.from(word).some(isHan)) ?? [];
    const others = otherWords.map((word) => new Name(word, undefined, sounds)).sort((a, b) => a.words.length - b.words.length);
    const known = new Set<string>();
    this.#names = [...titles, ...others].filter(({ folded: { text } }) => text && !known.has(text) && known.add(text));
  }

  /**
   * What to suggest for what is typed: names that begin with it before those that hold it, then by sound; titles before other names, and of
   * those the short ones first. The word itself is no suggestion unless it is a title.
   */
  suggest(typed: string, most: number): Suggestion[] {
    const phrase = fold(typed).text;
    if (!phrase) return [];
    const letters = lettersOf(phrase);
    const found = this.#names.flatMap((name) => {
      if (!name.kind && name.folded.text === phrase) return [];
      const match = matchText(phrase, name) ?? (letters ? matchSound(letters, name) : undefined);
      return match ? [{ name, match, rank: fits.indexOf(match.fit) }] : [];
    }).sort((a, b) => a.rank - b.rank);
    const spare = new Set(found.filter(({ name }) => !name.kind).slice(mostOtherNames));
    return [...found.filter((one) => !spare.has(one)), ...spare].slice(0, most).map(({ name, match }) => name.suggestion(match));
  }
}

/** What was typed as letters to be read by sound, Chinese characters among them standing for themselves; empty when it is not to be. */
function lettersOf(phrase: string): string {
  const letters = phrase.replace(/[\s-]/g, '').replace(/ü/g, 'v');
  return /[a-z]/.test(letters) && letters.length >= fewestLetters && letters.length <= longestSpelling ? letters : '';
}

function matchText(phrase: string, name: Name): Match | undefined {
  const [at] = placesOf(phrase, name.folded.text, 1);
  if (at === undefined) return undefined;
  return { fit: phrase === name.folded.text ? 'is' : at === 0 ? 'begins' : 'holds', from: at, to: at + phrase.length };
}

/** Full pinyin, initials or both mixed, from any character of the name on: sanfang, sfpt, sanfpt, 三方pt → 三方平台. */
function matchSound(letters: string, { spoken }: Name): Match | undefined {
  const deadEnds = new Set<string>();
  for (let first = 0; first < spoken.length; first++) {
    if (first > 0 && letters.length < fewestLettersWithin) return undefined;
    const read = readSounds(letters, 0, spoken, first, deadEnds);
    const last = read && spoken[read.last];
    if (!last) continue;
    const manner = read.isSpelt ? 'spelt out' : 'abbreviated';
    const part = first > 0 ? 'holds' : read.last === spoken.length - 1 ? 'is' : 'begins';
    return { fit: `${part} ${manner}`, from: spoken[first]?.at ?? 0, to: last.at + last.character.length };
  }
  return undefined;
}

/**
 * Reads letters from `from` on as the characters from `at` on, as much of each as possible; the last may be unfinished. What led nowhere
 * is not tried again.
 */
function readSounds(letters: string, from: number, spoken: Spoken[], at: number, deadEnds: Set<string>): { last: number; isSpelt: boolean } | undefined {
  const one = spoken[at];
  if (!one || deadEnds.has(`${from} ${at}`)) return undefined;
  const ways = [one.character, ...Array.from({ length: one.sound.length }, (_, cut) => one.sound.slice(0, one.sound.length - cut))];
  for (const way of ways) {
    if (!letters.startsWith(way, from)) continue;
    const next = from + way.length;
    if (next === letters.length) return { last: at, isSpelt: true };
    const rest = readSounds(letters, next, spoken, at + 1, deadEnds);
    if (rest) return { last: rest.last, isSpelt: rest.isSpelt && (way === one.character || way === one.sound) };
  }
  deadEnds.add(`${from} ${at}`);
  return undefined;
}
