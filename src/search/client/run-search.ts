import { findBySound } from './find-by-sound.ts';
import { findByWords, type ByWords } from './find-by-words.ts';
import { findLiteral } from './find-literal.ts';
import { findMended } from './find-mended.ts';
import { withNeighbours } from './neighbours.ts';
import type { Query } from './query.ts';
import { behind, bestFirst, enough, type Hit, type Shelf } from './shelf.ts';

/**
 * What a search found. `literal`: what was typed, or another name or writing of it, stands in the hits. `words`: all its words do.
 * `partial`: a telling part of them. `asked` is what was searched for in place of what was typed (in simplified characters, by sound,
 * with a slip mended), when that led to the hits. `isIncomplete`: the files for looking further did not load.
 */
export interface Outcome { how: 'literal' | 'words' | 'partial' | 'none'; hits: Hit[]; asked?: string; isIncomplete?: true }

/** Hits by words that come behind literal ones hold at least this share of the query. */
const leastBehind = 0.5;
/** From this share on the site knows a query: it holds no slip. */
const wellKnown = 0.75;
/** A phrase up to this length, in characters, that stands nowhere may be a name with a slip in it although its words are known: 片区改选. */
const shortName = 5;
/** What it adds to a hit for a question that the very words stand there. */
const gainOfLetter = 1;

/**
 * The search, from the strictest reading to the loosest: as typed; other names and writings; by sound; words apart; with slips mended;
 * parts. Engines only propose: every hit is proved on its text, and ranked by it; an engine for which that is dear reads fewer texts (its
 * `effort`) and gives a shorter list in the same order. `onHead` is called when the first hits are proved and more are still being sought. Rejects when a file of the search does not load.
 */
export async function runSearch(shelf: Shelf, query: Query, onHead?: (outcome: Outcome) => void): Promise<Outcome> {
  if (!query.phrases.length) return { how: 'none', hits: [] };
  const phrases = query.phrases.map((phrase) => shelf.lexicon.simplify(phrase));
  const outcome = (found: Outcome): Outcome => (phrases.join() === query.phrases.join() || found.asked ? found : { ...found, asked: phrases.join(' ') });

  const literal = await findLiteral(shelf, phrases, (hits) => onHead?.(outcome({ how: 'literal', hits })));
  const lettered = phrases.some((phrase) => /[a-z]/.test(phrase) && !/[\d+./]/.test(phrase));
  if (literal.length >= enough && !lettered) return outcome({ how: 'literal', hits: literal });
  if (literal.length) onHead?.(outcome({ how: 'literal', hits: literal }));
  try {
    const found = await lookFurther(shelf, phrases, literal, lettered);
    return outcome({ ...found, hits: await withNeighbours(shelf, found.hits) });
  } catch (reason) {
    if (!literal.length) throw reason;
    console.warn('Only the very words were searched for.', reason);
    return outcome({ how: 'literal', hits: literal, isIncomplete: true });
  }
}

/** What the looser readings add to the literal hits, or find in their place. */
async function lookFurther(shelf: Shelf, phrases: string[], literal: Hit[], lettered: boolean): Promise<Outcome> {
  const sounded = lettered ? await findBySound(shelf, phrases) : undefined;
  if (sounded && !literal.length) return { how: 'literal', ...sounded };
  const byWords = await findByWords(shelf, phrases);
  if (literal.length) return { how: 'literal', hits: behind(await together(shelf, phrases, literal, byWords), sounded?.hits ?? []) };
  const holdsAll = byWords.hits.some((hit) => hit.whole > 0.999);
  const isUnknown = byWords.known < wellKnown || !holdsAll;
  const isShort = phrases.length === 1 && Array.from(phrases[0] ?? '').length <= shortName && !byWords.asks;
  const mended = isUnknown || isShort ? await findMended(shelf, phrases, byWords.hits[0]?.whole ?? 0, !isUnknown) : undefined;
  return mended ?? { how: !byWords.hits.length ? 'none' : holdsAll && byWords.known > 0.999 ? 'words' : 'partial', hits: byWords.hits };
}

/** Literal hits, the neighbours of what bears a single name, and hits by words behind them. For a question the wording is chance: there the hits of both kinds are one list. */
async function together(shelf: Shelf, phrases: string[], literal: Hit[], byWords: ByWords): Promise<Hit[]> {
  if (!byWords.isQuestion) return behind(phrases.length === 1 ? await withNeighbours(shelf, literal) : literal, byWords.hits.filter((hit) => hit.whole >= leastBehind).map((hit): Hit => ({ ...hit, isRelated: true })));
  const letters = new Map(literal.map((hit) => [hit.order, hit]));
  const ranked = byWords.hits.map((hit): Hit => (letters.has(hit.order) ? { ...hit, score: hit.score + gainOfLetter, phrases: [...hit.phrases, ...(letters.get(hit.order)?.phrases ?? [])] } : hit));
  return behind(ranked.sort(bestFirst), literal);
}
