/** Pairs of neighbouring characters of a text, with how often each occurs; punctuation and blanks count for nothing. */
export type Pairs = Map<string, number>;

/** The pairs of a text; of a single character that character. */
export function pairsOf(words: string): Pairs {
  const characters = [...words.toLowerCase().replace(/[\s\p{P}]/gu, '')];
  const pairs: Pairs = new Map();
  const add = (pair: string) => pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  if (characters.length === 1) add(characters[0]!);
  for (let at = 1; at < characters.length; at += 1) add(characters[at - 1]! + characters[at]!);
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
