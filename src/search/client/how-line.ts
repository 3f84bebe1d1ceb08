import { fold, isHan } from '../normalise.ts';
import { shorten } from './count-line.ts';
import type { Query } from './query.ts';
import type { PageWords } from './result-list.ts';
import type { Outcome } from './run-search.ts';
import type { Hit } from './shelf.ts';

/** Other names that are told at most. */
const mostNames = 2;

/** Names and writings that were found in the shown hits in place of what was asked for. */
function otherNames(asked: string, shown: Hit[]): string[] {
  const plain = fold(asked).text;
  const phrases = new Set(shown.flatMap((hit) => hit.phrases));
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const isOther = (phrase: string) => !letters(plain).includes(letters(phrase)) && !letters(phrase).includes(letters(plain));
  // In the script of what was asked: the English name of a term tells a Chinese reader nothing.
  return [...phrases].filter((phrase) => isOther(phrase) && isHan(phrase[0]) === isHan(plain[0])).slice(0, mostNames);
}

/** What was searched for in Chinese when English was typed: elevator is 电梯. */
function translated(query: Query, shown: Hit[]): string[] {
  if (!/^[a-z]/.test(query.phrases[0] ?? '') || query.phrases.some((phrase) => Array.from(phrase).some(isHan))) return [];
  const inLetters = shown.some((hit) => hit.phrases.some((phrase) => /^[a-z]/.test(phrase)));
  return inLetters ? [] : [...new Set(shown.flatMap((hit) => hit.phrases))].filter((phrase) => isHan(phrase[0])).slice(0, mostNames);
}

/** How a list came about, said in a line: by which words, when they are not those that were typed, and whether they stand together. */
export function howLine(query: Query, { how, asked }: Outcome, shown: Hit[], words: PageWords): string[] {
  const typed = shorten(query.words);
  const held = shown.filter(({ isRelated }) => !isRelated);
  const meant = asked === undefined ? translated(query, held) : [asked];
  const lines = meant.length ? [words.asked.replace('%a', () => shorten(meant.join(words.and)))] : [];
  if (meant.length && asked === undefined) lines.push(words.literal);
  else if (how === 'words') lines.push(words.apart.replace('%q', () => (asked === undefined ? typed : shorten(asked))));
  else if (how === 'partial') lines.push(words.partly.replace('%q', () => typed));
  else {
    const others = otherNames(asked ?? query.phrases.join(' '), held);
    if (others.length) lines.push(words.also.replace('%o', () => others.join(words.and)));
    lines.push(words.literal);
  }
  return lines.map((line, index) => (index ? `${words.and === '、' ? '；' : '; '}${line}` : line));
}
