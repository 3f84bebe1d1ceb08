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
  const isOther = (phrase: string) => !plain.includes(phrase) && !phrase.includes(plain);
  // In the script of what was asked: the English name of a term tells a Chinese reader nothing.
  return [...phrases].filter((phrase) => isOther(phrase) && isHan(phrase[0]) === isHan(plain[0])).slice(0, mostNames);
}

/** How a list came about, said in a line: by which words, when they are not those that were typed, and whether they stand together. */
export function howLine(query: Query, { how, asked }: Outcome, shown: Hit[], words: PageWords): string[] {
  const typed = shorten(query.words);
  const lines = asked === undefined ? [] : [words.asked.replace('%a', () => shorten(asked))];
  if (how === 'words') lines.push(words.apart.replace('%q', () => (asked === undefined ? typed : shorten(asked))));
  else if (how === 'partial') lines.push(words.partly.replace('%q', () => typed));
  else {
    const others = otherNames(asked ?? query.phrases.join(' '), shown.filter(({ isRelated }) => !isRelated));
    if (others.length) lines.push(words.also.replace('%o', () => others.join(words.and)));
    lines.push(words.literal);
  }
  return lines.map((line, index) => (index ? `${words.and === '、' ? '；' : '; '}${line}` : line));
}
