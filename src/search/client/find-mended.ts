import { tokensOf } from '../normalise.ts';
import { findByWords } from './find-by-words.ts';
import { findLiteral } from './find-literal.ts';
import { repairs, respelled } from './repair.ts';
import type { Hit, Shelf } from './shelf.ts';

/** Share of a mended query that an entry must hold when its words stand apart there. */
const leastHeld = 0.7;
/** Share of a mended query that the site must know: a guess that leaves the rest of it unknown mends nothing. */
const leastKnown = 0.75;
/** Guesses that are tried. */
const mostGuesses = 8;
/** How much more it must hold than of the query as it was typed. */
const leastGain = 0.2;

/**
 * Hits for what was probably meant, when they hold more of the query than its words as they are (`held`). With `namesOnly` what was meant
 * must be a name. `asked` is what was meant.
 */
export async function findMended(shelf: Shelf, phrases: string[], held: number, namesOnly = false): Promise<{ hits: Hit[]; how: 'literal' | 'words'; asked: string } | undefined> {
  const { vocabulary } = await shelf.words();
  for (const mended of (await guesses(shelf, phrases)).slice(0, mostGuesses)) {
    const asked = mended.join(' ');
    if (namesOnly && !vocabulary.isName(asked)) continue;
    const literal = await findLiteral(shelf, mended);
    if (literal.length) return { how: 'literal', hits: literal, asked };
    const { hits, known } = await findByWords(shelf, mended);
    if (known >= leastKnown && (hits[0]?.whole ?? 0) > Math.max(leastHeld, held + leastGain)) return { how: 'words', hits, asked };
  }
  return undefined;
}

/** The phrases with a slip in one of them mended, likeliest first. */
async function guesses(shelf: Shelf, phrases: string[]): Promise<string[][]> {
  const { vocabulary, sounds } = await shelf.words();
  return phrases.flatMap((phrase, at) => tokensOf(phrase).flatMap(({ is, text }) => {
    const meant = is === 'han' ? repairs(text, shelf.lexicon, vocabulary, sounds) : is === 'word' ? respelled(text, vocabulary) : [];
    return meant.map((guess) => phrases.map((one, index) => (index === at ? one.replace(text, guess) : one)));
  }));
}
