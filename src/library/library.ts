import type { Data, Kind } from '../schema/kinds.ts';
import type { SearchWords } from '../schema/search-words.ts';
import type { FactData, FigureFact } from '../schema/source.ts';
import type { VocabularyName, Word } from '../schema/vocabulary.ts';
import type { WorksData } from '../schema/works.ts';
import type { Moved } from '../schema/ledger.ts';
import type { EntryLedger } from './anchors/ledger.ts';

export type Lang = 'zh' | 'en';
export const langs: Lang[] = ['zh', 'en'];

/** The English words of an entry, from `<id>.en.mdx`. Its fields hold words only; everything else is read from the Chinese entry. */
export interface Translation {
  file: string;
  /** Revision of the Chinese text that was translated. */
  translates: number;
  title: string;
  summary: string;
  /** The other translated fields, by the name of the Chinese field. */
  words: Record<string, unknown>;
  body: string;
  /** Line of the file on which the body begins (1-based). */
  bodyLine: number;
}

/** One entry of the library: a file that passed its schema. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** Path below the project, `content/cases/lianyun.mdx`. */
  file: string;
  data: Data<K>;
  /** MDX source after the front matter; empty for YAML kinds. */
  body: string;
  bodyLine: number;
  translation?: Translation;
}

/** Everything the library knows, read once. Maps keep the order of the shelf numbers, or of the file names. */
export interface Library {
  entries: { [K in Kind]: Map<string, Entry<K>> };
  vocabulary: { [V in VocabularyName]: Word<V>[] };
  works: WorksData;
  /** What words stand for one another when readers search. */
  searchWords: SearchWords;
  /** Addresses once published (language-free, `/cases/lianyun/`), one per line of `content/ledger/published.txt`. */
  published: string[];
  moved: Moved;
  /** What is known of the published passages of each entry, by `<folder>/<id>`: `content/ledger/passages`. */
  ledgers: Map<string, EntryLedger>;
}

/** A fact with the source it lives in. */
export interface Fact {
  id: string;
  source: Entry<'source'>;
  key: string;
  data: FactData;
}

/** All entries of a kind, in shelf order. */
export function all<K extends Kind>(library: Library, kind: K): Entry<K>[] {
  return [...library.entries[kind].values()];
}

/** The entry of that kind and id, or nothing. */
export function find<K extends Kind>(library: Library, kind: K, id: string): Entry<K> | undefined {
  return library.entries[kind].get(id);
}

/** The entry of that kind and id. Throws with both names when there is none: references are checked before any page is made. */
export function need<K extends Kind>(library: Library, kind: K, id: string): Entry<K> {
  const entry = find(library, kind, id);
  if (!entry) throw new Error(`没有这个${kind}：${id}`);
  return entry;
}

/** The fact `source/fact`, or nothing. */
export function findFact(library: Library, id: string): Fact | undefined {
  const [sourceId = '', key = ''] = id.split('/');
  const source = find(library, 'source', sourceId);
  const data = source && Object.hasOwn(source.data.facts, key) ? source.data.facts[key] : undefined;
  return source && data ? { id, source, key, data } : undefined;
}

/** Whether a fact is a figure (a value with a unit) and not a statement. */
export function isFigure(data: FactData): data is FigureFact {
  return 'value' in data;
}

/** The word of a closed vocabulary. Throws when there is none. */
export function word<V extends VocabularyName>(library: Library, vocabulary: V, id: string): Word<V> {
  const found = (library.vocabulary[vocabulary] as Word<V>[]).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`词表 ${vocabulary} 里没有：${id}`);
  return found;
}
