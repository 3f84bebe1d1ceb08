import { visible } from './visible.ts';

/** Longest query that is read, in characters; the rest is cut off. */
export const longestQuery = 100;

/** A query as it may be shown and asked: nothing invisible or broken, at most `longestQuery` characters. */
export function tidyQuery(raw: string): string {
  return Array.from(visible(raw.slice(0, 4 * longestQuery)).trim().replace(/ +/g, ' ')).slice(0, longestQuery).join('').trim();
}
