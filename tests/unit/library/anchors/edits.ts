import type { Passage } from '../../../../src/library/anchors/page-passages.ts';

/** A passage on its way through edits: `was` are the anchors whose words it holds, the one it is first. */
export interface Edited { passage: Passage; was: string[] }

/** Draws numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const texts = (edited: Edited[]) => edited.flatMap(({ passage }, index) => (passage.zh && !passage.id ? [index] : []));
const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined => items[Math.floor(random() * items.length)];
const said = (words: string) => ({ key: words, words });
const withWords = (passage: Passage, zh: string): Passage => ({ ...passage, zh: said(zh) });
const typos = '的了在是有和就不人都一个上也很到说要去你会着没看好自己这';

/** An author's edit of a page. Returns the page after it, or nothing where the page has no room for it. */
export type Edit = (page: Edited[], random: () => number) => Edited[] | undefined;

function at(page: Edited[], index: number, ...instead: Edited[]): Edited[] {
  return [...page.slice(0, index), ...instead, ...page.slice(index + 1)];
}

/** One character in twenty-five is mended, at least one. */
const mendTypos: Edit = (page, random) => {
  const index = pick(texts(page), random);
  if (index === undefined) return undefined;
  const characters = [...page[index]!.passage.zh!.words];
  for (let count = Math.ceil(characters.length / 25); count > 0; count -= 1) characters[Math.floor(random() * characters.length)] = pick([...typos], random)!;
  return at(page, index, { ...page[index]!, passage: withWords(page[index]!.passage, characters.join('')) });
};

/** A sentence is added at the end of a passage. */
const addSentence: Edit = (page, random) => {
  const index = pick(texts(page), random);
  if (index === undefined) return undefined;
  const words = page[index]!.passage.zh!.words;
  const more = [...words].slice(0, Math.min(40, Math.ceil([...words].length / 2))).reverse().join('');
  return at(page, index, { ...page[index]!, passage: withWords(page[index]!.passage, `${words}${more}。`) });
};

/** A passage moves somewhere else on the page. */
const move: Edit = (page, random) => {
  const index = pick(texts(page), random);
  if (index === undefined) return undefined;
  const rest = [...page.slice(0, index), ...page.slice(index + 1)];
  const to = Math.floor(random() * (rest.length + 1));
  return [...rest.slice(0, to), page[index]!, ...rest.slice(to)];
};

/** A paragraph becomes two; the larger part is the one it was. */
const split: Edit = (page, random) => {
  const index = pick(texts(page).filter((one) => [...page[one]!.passage.zh!.words].length >= 40), random);
  if (index === undefined) return undefined;
  const { passage, was } = page[index]!;
  const characters = [...passage.zh!.words];
  const cut = Math.floor(characters.length * (0.55 + random() * 0.25));
  const { en: _, ...rest } = passage;
  return at(page, index, { passage: withWords(passage, characters.slice(0, cut).join('')), was }, { passage: withWords(rest, characters.slice(cut).join('')), was: [] });
};

/** Two neighbours become one, which is the longer of the two and holds the words of the other. */
const merge: Edit = (page, random) => {
  const index = pick(texts(page).filter((one) => page[one + 1]?.passage.zh && !page[one + 1]!.passage.id && page[one + 1]!.passage.is === page[one]!.passage.is), random);
  if (index === undefined) return undefined;
  const [one, other] = [page[index]!, page[index + 1]!];
  const [longer, shorter] = one.passage.zh!.words.length >= other.passage.zh!.words.length ? [one, other] : [other, one];
  const together = withWords(longer.passage, one.passage.zh!.words + other.passage.zh!.words);
  return [...page.slice(0, index), { passage: together, was: [...longer.was, ...shorter.was] }, ...page.slice(index + 2)];
};

/** The English of a passage is written anew; the Chinese stays. */
const translateAnew: Edit = (page, random) => {
  const index = pick(texts(page), random);
  if (index === undefined) return undefined;
  const { passage, was } = page[index]!;
  const english = passage.en?.words.split(' ').reverse().join(' ') ?? 'Now there is an English version of this passage.';
  return at(page, index, { passage: { ...passage, en: said(english) }, was });
};

/** A new passage is written between others, out of the words of several. */
const insert: Edit = (page, random) => {
  const sources = [pick(texts(page), random), pick(texts(page), random)];
  if (sources.includes(undefined)) return undefined;
  const words = sources.map((index) => [...page[index!]!.passage.zh!.words].reverse().slice(0, 20).join('')).join('，');
  const place = Math.floor(random() * page.length);
  return [...page.slice(0, place), { passage: { is: 'paragraph', zh: said(words) }, was: [] }, ...page.slice(place)];
};

/** A passage is taken out. */
export const remove: Edit = (page, random) => {
  const index = pick(texts(page), random);
  return index === undefined ? undefined : [...page.slice(0, index), ...page.slice(index + 1)];
};

/** The edits after which every anchor should still be there. */
export const keepingEdits: Record<string, Edit> = { mendTypos, addSentence, move, split, merge, translateAnew, insert };
