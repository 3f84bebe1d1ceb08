import type { Lang } from '../library.ts';

/** Pairs of neighbours in a text, Chinese characters or English words, with how often each occurs; punctuation and blanks count for nothing. */
export type Pairs = Map<string, number>;

/** What is a neighbour of what. Letters are not: any two English texts have half of their pairs of letters in common. */
const units: Record<Lang, RegExp> = { zh: /[^\s\p{P}]/gu, en: /[^\s\p{P}]+/gu };

/** The pairs of a text in its language; of a single character or word that one. */
export function pairsOf(words: string, lang: Lang): Pairs {
  const found = words.toLowerCase().match(units[lang]) ?? [];
  const pairs: Pairs = new Map();
  const add = (pair: string) => pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  if (found.length === 1) add(found[0]!);
  for (let at = 1; at < found.length; at += 1) add(`${found[at - 1]} ${found[at]}`);
  return pairs;
}

/** How many pairs a text has. */
export const sizeOf = (pairs: Pairs): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);

const sharedBy = (one: Pairs, other: Pairs) => [...one].reduce((sum, [pair, count]) => sum + Math.min(count, other.get(pair) ?? 0), 0);

/** How like two texts are, from 0 to 1: the share of the pairs that they have in common (Dice). */
export function likeness(one: Pairs, other: Pairs): number {
  const sum = sizeOf(one) + sizeOf(other);
  return sum ? (2 * sharedBy(one, other)) / sum : 0;
}

/** How much of a text stands in another, from 0 to 1. */
export function heldIn(part: Pairs, whole: Pairs): number {
  const size = sizeOf(part);
  return size ? sharedBy(part, whole) / size : 0;
}
