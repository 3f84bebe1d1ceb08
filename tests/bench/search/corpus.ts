import { readFileSync } from 'node:fs';
import path from 'node:path';
import { facetNames, searchFiles, type CatalogueEntry, type CatalogueFile, type EntryText, type FacetName, type FacetWord, type TextBundle } from '../../../src/search/contract.ts';

/** What the Chinese search of a built site holds: entries and their texts, in the same order, and the words of the facets. */
export interface Corpus {
  entries: CatalogueEntry[];
  texts: EntryText[];
  facets: Record<FacetName, FacetWord[]>;
}

function readJson<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as T;
}

/** For each entry the ids of the words of one facet that it has. The file has it the other way round, by distances. */
function idsByEntry(words: CatalogueFile['facets'][FacetName], count: number): string[][] {
  const ids = Array.from({ length: count }, (): string[] => []);
  for (const word of words) {
    let at = 0;
    for (const distance of word.in) ids[at += distance]?.push(word.id);
  }
  return ids;
}

/** Reads what the search of a built site holds from the files that its browser part reads. */
export function readCorpus(folder: string): Corpus {
  const file = readJson<CatalogueFile>(folder, searchFiles.catalogue('zh'));
  const kinds = file.kinds.flatMap(([kind, count]) => Array<string>(count).fill(kind));
  const ids = facetNames.map((name) => [name, idsByEntry(file.facets[name], kinds.length)] as const);
  return {
    entries: kinds.map((kind, order) => ({
      kind, title: file.titles[order] ?? '', ...(file.nos[order] ? { no: file.nos[order] } : {}),
      facets: { ...Object.fromEntries(ids.map(([name, each]) => [name, each[order] ?? []])), kind: [kind] },
    })),
    texts: file.bundles.flatMap((_, bundle) => readJson<TextBundle>(folder, searchFiles.texts('zh', bundle)).entries),
    facets: Object.fromEntries(facetNames.map((name) => [name, file.facets[name].map(({ in: _, ...word }) => word)])) as Corpus['facets'],
  };
}

/** Everything that stands on the page of an entry below its title: headings and paragraphs. */
export function bodyOf(text: EntryText): string {
  return text.sections.flatMap(({ heading, text: paragraphs }) => [heading, paragraphs]).filter(Boolean).join('\n');
}

/** Characters of titles, headings and paragraphs. */
export function charactersOf({ texts }: Corpus): number {
  return texts.reduce((sum, text) => sum + text.title.length + bodyOf(text).length, 0);
}
