import type { Lang } from '../library/library.ts';
import { visible } from './normalise.ts';

/** What the build writes and the browser reads. Both sides import this file and nothing else of each other. */

/** Where the files of the search lie below the root of the site. */
export const searchFiles = {
  catalogue: (lang: Lang) => `search/catalogue.${lang}.json`,
  texts: (lang: Lang) => `search/texts.${lang}.json`,
  pagefind: 'pagefind/',
} as const;

/** The facets, in the order of the page. Their names are the parameters of the address. */
export const facetNames = ['kind', 'theme', 'stage', 'actor', 'place', 'type'] as const;
export type FacetName = (typeof facetNames)[number];

export type Phase = 'before' | 'during' | 'after';

/** One word of a facet; `depth` counts the words it lies within (places). */
export interface FacetWord { id: string; name: string; depth?: number }

/** One entry as the search page lists it. */
export interface CatalogueEntry {
  /** Address below the base path, with its language: `/en/cases/lianyun/`. */
  address: string;
  kind: string;
  /** Shelf number, for kinds that have one. */
  no?: number;
  title: string;
  /** What stands beside the kind: theme, places. */
  about: string[];
  /** First sentences, for lists without a query. */
  lead: string;
  phases?: Phase[];
  facets: { [F in FacetName]?: string[] };
  /** Name of its fragment in the Pagefind index. */
  fragment: string;
}

/** `search/catalogue.<lang>.json`: every entry in shelf order, and the words of the facets that occur. */
export interface Catalogue {
  entries: CatalogueEntry[];
  facets: Record<FacetName, FacetWord[]>;
}

/** A section of an entry's page; the first has neither heading nor anchor. Paragraphs are lines of `text`. */
export interface Section { heading: string; anchor: string; text: string }

/** The words of an entry's page, without navigation, lists and marks of sources. */
export interface EntryText { address: string; title: string; sections: Section[] }

/** `search/texts.<lang>.json`: what the second back end reads. */
export interface Texts { entries: EntryText[] }

/** What is asked: the state of the search page, kept in its address. */
export interface SearchState {
  q: string;
  facets: Record<FacetName, string[]>;
  page: number;
}

/** Longest query that is read, in characters; the rest is cut off. */
export const longestQuery = 100;
const mostWordsPerFacet = 20;
const facetId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A query as it may be shown and asked: nothing invisible or broken, at most `longestQuery` characters. */
export function tidyQuery(raw: string): string {
  return Array.from(visible(raw.slice(0, 4 * longestQuery)).trim().replace(/ +/g, ' ')).slice(0, longestQuery).join('').trim();
}

/** Nothing asked. */
export function emptyState(): SearchState {
  return { q: '', facets: { kind: [], theme: [], stage: [], actor: [], place: [], type: [] }, page: 1 };
}

/** Reads `?q=&theme=&stage=&actor=&place=&type=&kind=&page=`. Never throws; what it cannot use is left out. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const state = emptyState();
  state.q = tidyQuery(parameters.get('q') ?? '');
  for (const name of facetNames) {
    const ids = parameters.getAll(name).join(',').slice(0, 2000).split(',').map((id) => id.trim()).filter((id) => id.length <= 40 && facetId.test(id));
    state.facets[name] = [...new Set(ids)].slice(0, mostWordsPerFacet);
  }
  const page = parameters.get('page') ?? '';
  if (/^[1-9]\d{0,3}$/.test(page)) state.page = Number(page);
  return state;
}

/** The address of a state, from `?` on; empty when nothing is asked. Reads back to the same state. */
export function writeState(state: SearchState): string {
  const parts: string[] = [];
  if (state.q) parts.push(`q=${encodeURIComponent(state.q)}`);
  for (const name of ['theme', 'stage', 'actor', 'place', 'type', 'kind'] as const) {
    if (state.facets[name].length) parts.push(`${name}=${state.facets[name].join(',')}`);
  }
  if (state.page > 1) parts.push(`page=${state.page}`);
  return parts.length ? `?${parts.join('&')}` : '';
}

/** Whether anything is asked: words or facets. */
export function asks(state: SearchState): boolean {
  return state.q !== '' || facetNames.some((name) => state.facets[name].length > 0);
}
