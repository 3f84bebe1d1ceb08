import { tokensOf, type Token } from '../normalise.ts';
import type { Lexicon, Vocabulary } from './lexicon.ts';

/** A query cut into the words that carry it. */
export interface Segmented {
  /** Words with a subject, in order, each once. */
  words: string[];
  /** Share of the characters with a subject that stand in words the site knows. */
  known: number;
  /** It asks something; and with more than one word in it. */
  asks: boolean;
  isQuestion: boolean;
}

const longestWord = 9;
/** Beginnings that make a question of a word and are no part of it: 怎么拆 is not a word. */
const questionWord = /^(?:怎么|怎样|如何|什么|哪|谁|多少|能不能|有没有|是否|为什么|为何|没)/;

/** What questions are asked with. */
const asking = /怎么|怎样|如何|什么|哪|谁|多少|吗|能不能|能否|可不可以|要不要|该不该|有没有|是不是|是否|为什么|为何|咋|啥|几[个次户]|\b(?:how|what|who|why|when|where|which|should|can|does)\b/;

type Cut = { from: number; is: 'word' | 'stop' | 'unknown' };

/** The cheapest way through a run of Chinese: known words cost less than their characters, common ones less than rare ones. */
function cheapestCuts(characters: string[], lexicon: Lexicon, vocabulary: Vocabulary, longest = longestWord): Cut[] {
  const cost: number[] = [0];
  const back: Cut[] = [];
  for (let from = 0; from < characters.length; from++) {
    const before = cost[from] ?? Infinity;
    const offer = (length: number, price: number, is: Cut['is']) => {
      const to = from + length;
      if (before + price < (cost[to] ?? Infinity)) { cost[to] = before + price; back[to] = { from, is }; }
    };
    const one = characters[from] ?? '';
    if (lexicon.knows(one)) offer(1, 5, 'word');
    else offer(1, lexicon.stop.has(one) ? 3 : 7, lexicon.stop.has(one) ? 'stop' : 'unknown');
    for (let length = 2; length <= Math.min(longest, characters.length - from); length++) {
      const word = characters.slice(from, from + length).join('');
      if (lexicon.stop.has(word)) offer(length, 2, 'stop');
      else if (lexicon.knows(word)) offer(length, 3, 'word');
      else if (vocabulary.has(word) && !questionWord.test(word)) offer(length, 4 + 0.3 * Math.log2(vocabulary.rank(word) + 2) - (vocabulary.isName(word) ? 1 : 0), 'word');
    }
  }
  const cuts: Cut[] = [];
  for (let to = characters.length; to > 0;) {
    const cut = back[to];
    if (!cut) break;
    cuts.unshift(cut);
    to = cut.from;
  }
  return cuts;
}

/** The tokens of a phrase; a figure keeps its 万, 亿 or %. */
function wordsAndFigures(phrase: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { 0: run, index } of phrase.matchAll(/[a-z\d+.]+[万亿%]?/g)) {
    if (!/^\d+(?:\.\d+)?[万亿%]?$/.test(run)) continue;
    tokens.push(...tokensOf(phrase.slice(at, index)), { is: 'word', text: run });
    at = index + run.length;
  }
  return [...tokens, ...tokensOf(phrase.slice(at))];
}

/** Words of letters that together have a meaning of their own, as one: party branch. */
function compounds(tokens: Token[], lexicon: Lexicon): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = [3, 2].find((size) => at + size <= tokens.length && lexicon.knows(tokens.slice(at, at + size).map(({ text }) => text).join(' '))) ?? 1;
    joined.push(length === 1 ? tokens[at]! : { is: 'word', text: tokens.slice(at, at + length).map(({ text }) => text).join(' ') });
    at += length;
  }
  return joined;
}

/** For each character of a run, whether it stands in a word of several characters that the site or the lexicon knows. */
export function inKnownWords(run: string, lexicon: Lexicon, vocabulary: Vocabulary): boolean[] {
  const characters = Array.from(run);
  const cuts = cheapestCuts(characters, lexicon, vocabulary);
  return cuts.flatMap((cut, index) => {
    const length = (cuts[index + 1]?.from ?? characters.length) - cut.from;
    return Array.from({ length }, () => cut.is === 'stop' || (cut.is === 'word' && length > 1));
  });
}

/** The known words that a word is made of, when they make up most of it: 停车难 → 停车. */
export function partsOf(word: string, lexicon: Lexicon, vocabulary: Vocabulary): string[] {
  const characters = Array.from(word);
  const cuts = cheapestCuts(characters, lexicon, vocabulary, characters.length - 1);
  const parts = cuts.map((cut, index) => ({ is: cut.is, text: characters.slice(cut.from, cuts[index + 1]?.from ?? characters.length).join('') })).filter(({ is, text }) => is === 'word' && text.length > 1);
  return parts.reduce((sum, { text }) => sum + text.length, 0) >= 0.6 * word.length ? parts.map(({ text }) => text) : [];
}

/** Cuts folded phrases into words. Words of letters and figures stand for themselves. */
export function segment(phrases: string[], lexicon: Lexicon, vocabulary: Vocabulary): Segmented {
  const words: string[] = [];
  const asks = phrases.some((phrase) => asking.test(phrase));
  let telling = 0;
  let known = 0;
  for (const { is, text } of phrases.flatMap((phrase) => compounds(wordsAndFigures(phrase), lexicon))) {
    if (is !== 'han') {
      if (lexicon.stop.has(text)) continue;
      words.push(text);
      telling += 2;
      known += lexicon.knows(text) || vocabulary.has(text) || /\d/.test(text) ? 2 : 0;
      continue;
    }
    const characters = Array.from(text);
    const cuts = cheapestCuts(characters, lexicon, vocabulary);
    cuts.forEach((cut, index) => {
      const word = characters.slice(cut.from, cuts[index + 1]?.from ?? characters.length).join('');
      if (cut.is === 'stop') return;
      telling += Array.from(word).length;
      if (cut.is === 'word') { known += Array.from(word).length; words.push(word); }
    });
  }
  return { words: [...new Set(words)], known: telling ? known / telling : 0, asks, isQuestion: asks && words.length > 1 };
}
