import { tidyQuery } from '../contract.ts';
import { fold, termsOf, tokensOf } from '../normalise.ts';

/** What a reader typed, taken apart: phrases between blanks and punctuation, each of which must stand in the text as it is. */
export interface Query {
  /** As typed, tidied. */
  words: string;
  /** Folded phrases, each once. */
  phrases: string[];
  /** Terms of all phrases. */
  terms: string[];
}

/** Most terms of a query that are asked for; a longer query is long enough by its beginning. */
const mostTerms = 40;
/** Punctuation that parts phrases. Symbols inside names (6+2+n, 1.5, 2021-2025) and the + of 业委会+ do not. */
const partsPhrases = /[\s,，。、；;：:！!？?（）()|…—~<>=#&\\]+/u;

/** Takes a query apart. */
export function readQuery(raw: string): Query {
  const words = tidyQuery(raw);
  const phrases = words.split(/\s+/)
    .flatMap((part) => fold(part).text.split(partsPhrases))
    .map((phrase) => phrase.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((phrase) => tokensOf(phrase).length > 0);
  const unique = [...new Set(phrases)];
  return { words, phrases: unique, terms: [...new Set(unique.flatMap(termsOf))].slice(0, mostTerms) };
}
