import { create, insertMultiple, save, search } from '@orama/orama';
import { Charset, Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { SearchEngine } from '../../../src/search/figures.ts';
import { bodyOf, type Corpus } from './corpus.ts';
import { mayBegin, pairs, words } from './cut-chinese.ts';

/**
 * Other search libraries on the same texts: title, headings and paragraphs. Each is set up as its documentation tells, the title counts
 * five times where that can be said. AND or OR: what the documentation has by default or for Chinese. None of them gets what our search
 * knows besides (other names, questions, words close in meaning, pinyin), since none has a place for it.
 */
export interface Peer {
  engine: SearchEngine;
  /** What a page needs of the library, as an import. */
  program: string;
  /** The index as it would be shipped. */
  index: string;
  /** Addresses of the first ten results. */
  find(q: string): Promise<string[]>;
}

const depth = 10;
const titleBoost = 5;

interface Page { [field: string]: string; id: string; title: string; body: string }

/** All terms in one place, OR as by default, beginnings and slips (0.2) as in its README, though only of words of letters: a slip in a pair is another word. */
function miniSearch(engine: SearchEngine, pages: Page[], tokenize: (text: string) => string[]): Peer {
  const library = new MiniSearch<Page>({
    fields: ['title', 'body'], storeFields: ['title'], tokenize,
    searchOptions: { boost: { title: titleBoost }, prefix: mayBegin, fuzzy: (term) => (/^[a-z]+$/.test(term) ? 0.2 : false) },
  });
  library.addAll(pages);
  return {
    engine, program: "export { default } from 'minisearch'", index: JSON.stringify(library),
    find: (q) => Promise.resolve(library.search(q).slice(0, depth).map(({ id }) => String(id))),
  };
}

/**
 * Its encoder for Chinese (`Charset.CJK`, single characters) with the context index, which ranks characters that stand together, and with
 * suggestions, without which every character of the query must be found. It has no weights; fields are merged, the title first.
 */
async function flexSearch(pages: Page[]): Promise<Peer> {
  const library = new Document<Page>({ document: { id: 'id', index: ['title', 'body'], store: ['title'] }, encoder: Charset.CJK, tokenize: 'strict', context: true });
  for (const page of pages) library.add(page);
  const parts: [string, string][] = [];
  await library.export((key: string, data: string) => void parts.push([key, data]));
  return {
    engine: 'flexsearch', program: "export { Charset, Document } from 'flexsearch'", index: JSON.stringify(parts),
    find: (q) => Promise.resolve(library.search(q, { limit: depth, suggest: true, merge: true }).slice(0, depth).map(({ id }) => String(id))),
  };
}

/** Pairs through its interface for tokenizers (the one for Chinese, `@orama/tokenizers`, is a package of its own), OR as by default: AND finds less here. */
async function orama(pages: Page[]): Promise<Peer> {
  const library = create({
    schema: { title: 'string', body: 'string' } as const,
    components: { tokenizer: { language: 'chinese', normalizationCache: new Map(), tokenize: (text) => pairs(text) } },
  });
  await insertMultiple(library, pages);
  return {
    engine: 'orama', program: "export { create, load, search } from '@orama/orama'", index: JSON.stringify(save(library)),
    find: async (q) => (await search(library, { term: q, boost: { title: titleBoost }, limit: depth })).hits.map(({ id }) => id),
  };
}

/** The peers, filled with the texts. */
export async function openPeers({ texts }: Corpus): Promise<Peer[]> {
  const pages = texts.map((text): Page => ({ id: text.address, title: text.title, body: bodyOf(text) }));
  return [miniSearch('minisearch-words', pages, words), miniSearch('minisearch-pairs', pages, pairs), await flexSearch(pages), await orama(pages)];
}
