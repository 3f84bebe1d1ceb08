import { facetNames, type SearchState } from '../contract.ts';
import { make, type PageWords } from './result-list.ts';

/** Characters of a query that the page repeats. */
const longestRepeated = 30;

/** A query as the page repeats it: a long one by its beginning. */
export function shorten(query: string): string {
  const characters = Array.from(query);
  return characters.length > longestRepeated ? `${characters.slice(0, longestRepeated).join('')}…` : query;
}

/** How many entries of a list hold what was asked, how many of them the facets leave, and how many more are only related to them. */
export interface Counts { all: number; shown: number; related: number }

/** What the page says of a list: how many it shows, of how many. */
export function countLine(state: SearchState, { all, shown, related }: Counts, words: PageWords): (Node | string)[] {
  const narrowed = facetNames.some((name) => state.facets[name].length > 0);
  const pattern = state.q
    ? !all ? words.none : narrowed ? words.foundNarrowed : words.found
    : narrowed ? words.allNarrowed : words.all;
  const values: Record<string, Node | string> = { '%q': shorten(state.q), '%n': make('b', 'num', String(shown)), '%a': make('b', 'num', String(all)), '%r': make('b', 'num', String(related)) };
  return `${pattern}${related ? words.andRelated : ''}`.split(/(%[qnar])/).map((part) => values[part] ?? part);
}
