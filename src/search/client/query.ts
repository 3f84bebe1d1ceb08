import { tidyQuery } from '../tidy-query.ts';
import { fold, tokensOf } from '../normalise.ts';

/** What a reader typed, taken apart. */
export interface Query {
  /** As typed, tidied. */
  words: string;
  /** Folded phrases between blanks and punctuation, each once. */
  phrases: string[];
}

/** Most phrases of a query; a longer query is long enough by its beginning. */
const mostPhrases = 8;
/** Punctuation that parts phrases. Symbols inside names (6+2+n, 1.5, 2021-2025) and the + of 业委会+ do not. */
const partsPhrases = /[,，。、；;：:！!？?（）()|…—~<>=#&\\]+/u;
/** Blanks between words of letters: they are one phrase (owners committee); between Chinese they part phrases. */
const betweenWords = /([a-z’'])\s+(?=[a-z])/giu;

/** Chinese typed with a blank after every character is one phrase: 业 委 会. */
function joinSpacedCharacters(words: string): string {
  return words.replace(/(^|\s)([\u4e00-\u9fff](?:\s[\u4e00-\u9fff])+)(?=\s|$)/g, (_, before: string, run: string) => before + run.replace(/\s/g, ''));
}

/** Takes a query apart. Letters stay together over blanks only where a phrase is made of letters alone. */
export function readQuery(raw: string): Query {
  const words = tidyQuery(raw);
  const phrases = joinSpacedCharacters(words).replace(/([\dn])\s*[+＋]\s*(?=[\dn])/giu, '$1+').replace(betweenWords, '$1_').split(/\s+/)
    .flatMap((part) => fold(part.replace(/_/g, ' ')).text.split(partsPhrases))
    .map((phrase) => phrase.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%+]+$/gu, ''))
    .filter((phrase) => tokensOf(phrase).length > 0);
  return { words, phrases: [...new Set(phrases)].slice(0, mostPhrases) };
}
