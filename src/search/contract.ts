import type { Lang } from '../library/library.ts';
import { tidyQuery } from './tidy-query.ts';

/** What the build writes and the browser reads. Both sides import this file and nothing else of each other. */

/** Where the files of the search lie below the root of the site. */
export const searchFiles = {
  catalogue: (lang: Lang) => `search/catalogue.${lang}.json`,
  meanings: (lang: Lang) => `search/meanings.${lang}.json`,
  words: (lang: Lang) => `search/words.${lang}.json`,
  texts: (lang: Lang, bundle: number) => `search/texts/${lang}-${bundle}.json`,
  pagefind: (lang: Lang) => `pagefind/${lang}/`,
} as const;

/** The facets, in the order of the page. Their names are the parameters of the address. */
export const facetNames = ['kind', 'theme', 'stage', 'actor', 'place', 'type'] as const;
export type FacetName = (typeof facetNames)[number];

export type Phase = 'before' | 'during' | 'after';

/** One word of a facet; `depth` counts the words it lies within (places). */
export interface FacetWord { id: string; name: string; depth?: number }

/** One entry as it is ranked and narrowed; the rest of what a list shows of it comes with its text. */
export interface CatalogueEntry {
  kind: string;
  /** Shelf number, for kinds that have one. */
  no?: number;
  title: string;
  facets: { [F in FacetName]?: string[] };
}

export type SearchEngine = 'texts' | 'pagefind';

/** Every entry in shelf order, and the words of the facets that occur. */
export interface Catalogue {
  /** Changes with the words of the site; files of one edition belong together. */
  edition: string;
  entries: CatalogueEntry[];
  facets: Record<FacetName, FacetWord[]>;
  /** Names of the entries in the Pagefind index, in the order of the entries. */
  fragments: string[];
  /** Place of the first entry of each bundle of texts. */
  bundles: number[];
  /** What finds entries: reading through all texts, while they are few, or Pagefind's index. */
  engine: SearchEngine;
}

/** `search/catalogue.<lang>.json`: the catalogue by columns, which is the smallest form once it is compressed. */
export interface CatalogueFile {
  edition: string;
  titles: string[];
  /** Kinds in shelf order and how many entries each has. */
  kinds: [kind: string, count: number][];
  /** Shelf numbers, 0 for none. */
  nos: number[];
  /** The words of each facet; `in` are the entries that have it, each as its distance from the one before. */
  facets: Record<FacetName, (FacetWord & { in: number[] })[]>;
  /** Names in the Pagefind index without their common beginning, apart by blanks. */
  fragments: string;
  bundles: number[];
  engine: SearchEngine;
}

/** A section of an entry's page; the first has neither heading nor anchor. Paragraphs are lines of `text`. */
export interface Section {
  heading: string;
  anchor: string;
  text: string;
  /** Ids of the paragraphs, in their order; empty for those that have none. */
  anchors: string[];
}

/** The words of an entry's page, without navigation, lists and marks of sources. */
export interface PageText { title: string; sections: Section[] }

/** An entry as it is searched and shown. */
export interface EntryText extends PageText {
  /** Address below the base path, with its language: `/en/cases/lianyun/`. */
  address: string;
  /** What stands beside the kind in a list: theme, places. */
  about: string[];
  phases?: Phase[];
  /** Other names that readers type, in every language. */
  alsoCalled: string[];
  /** Questions that the entry answers. */
  readersAsk: string[];
  /** Names of other entries that this one is about. */
  subjects: string[];
  /** Entries that somebody who looks for this one may also want, by their places in the catalogue, nearest first. */
  related: number[];
}

/** `search/texts/<lang>-<bundle>.json`: entries that stand together on the shelf. */
export interface TextBundle { entries: EntryText[] }

/** `search/meanings.<lang>.json`: what words stand for one another. Words are folded. */
export interface Meanings {
  /** Traditional characters, each followed by its simplified one. */
  simplified: string;
  /** Words that mean the same, and words close in meaning. */
  same: string[][];
  near: string[][];
  /** Words that people use in questions, and those that the pages use for it; English words and Chinese ones. */
  hints: Record<string, string[]>;
  /** Words without a subject. */
  stop: string[];
}

/** `search/words.<lang>.json`: the words of the site and how they sound. */
export interface Words {
  /** Words, apart by blanks, telling ones first; the first `names` of them are names of entries. */
  words: string;
  names: number;
  /** For each word the logarithm (base 2) of the number of entries that hold it, as a hexadecimal digit. */
  entries: string;
  /** Chinese characters by their sound: `ye业叶 wei委位`. `rare` are common characters that the site does not use. */
  sounds: string;
  rare: string;
  /** Words that sound otherwise than their characters by themselves: `zhang'zhe 长者` is written `长者:zhang'zhe`. */
  exceptions: string;
}

/** What is asked: the state of the search page, kept in its address. */
export interface SearchState {
  q: string;
  facets: Record<FacetName, string[]>;
  page: number;
}

const mostWordsPerFacet = 20;
const facetId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

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
