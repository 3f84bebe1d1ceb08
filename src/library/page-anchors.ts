import { addressOf, addressOfWord, addressedVocabularies } from './addresses.ts';
import { anchorsOf } from './anchors/entry-anchors.ts';
import { all, type Entry, type Library } from './library.ts';
import { whereAny } from './page-sections.ts';
import type { Prose } from './prose.ts';
import { casesByRegion, practicesAtStage, practicesOf, sourceIdsOf, type NamesSources } from './relations.ts';
import { kindNames } from '../schema/kinds.ts';

/** What an anchor is asked of: the entries, and the bodies with what they make. */
export interface Pages { library: Library; prose: readonly Prose[] }

/** Anchors of the pages that are made from no single entry: the home page and the lists. */
function anchorsOfFixedPage(address: string, library: Library): string[] {
  switch (address) {
    case '/': return ['works-plate', 'h-case', 'h-map', 'h-four', 'question-stages', 'h-mx', 'three-doors', 'fanli', 'h-fanli'];
    case '/works/': return ['works-plate', ...library.works.items.map(({ id }) => `work-${id}`)];
    case '/terms/': return all(library, 'term').map(({ id }) => id);
    case '/cases/': case '/matrix/': return casesByRegion(library).map(({ region }) => `h-${region.id}`);
    case '/practices/': return library.vocabulary.themes.filter(({ id }) => practicesOf(library, id).length).map(({ id }) => `h-${id}`);
    default: return [];
  }
}

/** Anchors of the page of a theme or a stage; nothing when the address is none of theirs. */
function anchorsOfWord(address: string, library: Library): string[] | undefined {
  const [vocabulary, word] = addressedVocabularies.flatMap((name) => library.vocabulary[name].map(({ id }) => [name, id] as const)).find(([name, id]) => addressOfWord(name, id) === address) ?? [];
  if (!vocabulary) return undefined;
  return whereAny(vocabulary === 'themes' ? practicesOf(library, word ?? '') : practicesAtStage(library, word ?? ''), 'h-practices', 'h-cases');
}

/**
 * Anchors of the page at an address of this site; nothing when the page's entry could not be read, so that one fault does not make
 * others. A permanent address (`/go/…`) leads on and has none.
 */
export function anchorsAt(address: string, { library, prose }: Pages): Set<string> | undefined {
  if (address.startsWith('/go/')) return new Set();
  const entry = kindNames.flatMap((kind) => all(library, kind) as Entry[]).find(({ kind, id }) => addressOf(kind, id) === address);
  if (entry) {
    const sources = 'sources' in entry.data ? sourceIdsOf(entry.data as NamesSources).map((_, index) => `s${index + 1}`) : [];
    const { ids, besides, withdrawn } = anchorsOf(library, entry, () => prose.filter(({ kind, id }) => kind === entry.kind && id === entry.id));
    return new Set(['main', ...ids, ...[...besides.values()].flat(), ...withdrawn.map(({ id }) => id), ...sources, 'cite']);
  }
  const word = anchorsOfWord(address, library);
  // Lists and the home page lie no deeper than one part; anything deeper is an entry that could not be read.
  if (!word && address.split('/').length > 3) return undefined;
  return new Set(['main', ...(word ?? anchorsOfFixedPage(address, library))]);
}
