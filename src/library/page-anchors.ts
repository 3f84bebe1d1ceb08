import { createHash } from 'node:crypto';
import type { Nodes } from 'mdast';
import { addressOf, addressOfWord, addressedVocabularies, locatorAnchor } from './addresses.ts';
import { all, find, type Entry, type Library } from './library.ts';
import type { Prose } from './prose.ts';
import { casesAt, casesByRegion, placesWithin, practicesAtStage, practicesOf, sourceIdsOf, stopsOf, type NamesSources } from './relations.ts';
import { kindNames, type Kind } from '../schema/kinds.ts';

/** What an anchor is asked of: the entries, and the bodies with what they make. */
export interface Pages { library: Library; prose: readonly Prose[] }

/** What a passage says, as the anchors of paragraphs are made from it: its words and the values its tags carry. */
function saying(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  const attributes = 'attributes' in node ? (node.attributes as { value?: unknown }[]).map((attribute) => String(attribute.value ?? '')).join(' ') : '';
  return attributes + ('children' in node ? (node.children as Nodes[]).map(saying).join('') : '');
}

const anchored = new Set(['paragraph', 'listItem', 'heading', 'table', 'blockquote']);

/** Anchors that a body makes: `p-xxxxxx` of its headings and paragraphs, the pictures it shows and the neighbourhoods it tells of. */
export function anchorsOfProse({ tree }: Prose, library: Library): Set<string> {
  const anchors = new Set<string>();
  const walk = (node: Nodes) => {
    const words = anchored.has(node.type) ? saying(node) : '';
    if (words) anchors.add(`p-${createHash('sha256').update(words.replace(/\s+/g, '')).digest('hex').slice(0, 6)}`);
    const { name, attributes } = node as { name?: string; attributes?: { name?: string; value?: unknown }[] };
    const value = (attribute: string) => String(attributes?.find((one) => one.name === attribute)?.value ?? '');
    if (name === 'Site') anchors.add(value('case'));
    if (name === 'Figure') anchors.add(value('id') === 'works' ? 'works-plate' : find(library, 'figure', value('id'))?.data.drawing ?? '');
    if ('children' in node) for (const child of node.children as Nodes[]) walk(child);
  };
  if (tree) walk(tree);
  anchors.delete('');
  return anchors;
}

const whereAny = (list: readonly unknown[], ...anchors: string[]) => (list.length ? anchors : []);

/** Sections of an entry's page beside its prose, by kind: those that are always there, and those that need something to show. */
const sections: { [K in Kind]: (entry: Entry<K>, library: Library) => string[] } = {
  case: () => ['minute', 'money', 'results', 'limits', 'unknowns', 'questions', 'sources'],
  practice: ({ data }) => ['problem', 'steps', 'preconditions', ...whereAny(data.conditions, 'suits'), 'money', 'limits', ...whereAny(data.footing, 'footing'), 'first-step', 'unknowns', 'questions', 'sources'],
  trip: (trip) => [...stopsOf(trip).map((stop) => stop.id), 'ask', 'checklists', 'sources'],
  lesson: ({ data }) => ['objectives', 'read-before', 'preparation', ...data.versions.map(({ minutes }) => `v${minutes}`), 'discussion', 'questions', 'worksheets', 'sources'],
  page: ({ id }) => (id === 'conventions' ? ['strength'] : []),
  source: ({ data }) => [
    'paragraphs', locatorAnchor('title'), ...data.paragraphs.map(({ at }) => locatorAnchor(at)), ...Object.entries(data.facts).flatMap(([key, fact]) => [locatorAnchor(fact.at), `fact-${key}`]),
    ...whereAny(data.collation, 'collation'), 'cited',
  ],
  place: ({ id }, library) => ['cases', ...whereAny(placesWithin(library, id), 'places'), ...whereAny(casesAt(library, id), 'practices')],
  term: ({ data }) => [...whereAny(data.practices, 'practices'), ...whereAny(data.related, 'related')],
  policy: ({ data }) => ['says', ...whereAny(data.beware, 'beware'), ...whereAny(data.examples, 'examples'), ...(data.tool ? [data.tool] : []), ...whereAny(data.practices, 'practices'), 'sources'],
  figure: () => [],
};

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
    const bodies = prose.filter(({ kind, id }) => kind === entry.kind && id === entry.id);
    const sources = 'sources' in entry.data ? sourceIdsOf(entry.data as NamesSources).map((_, index) => `s${index + 1}`) : [];
    const own = (sections[entry.kind] as (entry: Entry, library: Library) => string[])(entry, library);
    return new Set(['main', ...own, ...sources, 'cite', ...bodies.flatMap((body) => [...anchorsOfProse(body, library)])]);
  }
  const word = anchorsOfWord(address, library);
  // Lists and the home page lie no deeper than one part; anything deeper is an entry that could not be read.
  if (!word && address.split('/').length > 3) return undefined;
  return new Set(['main', ...(word ?? anchorsOfFixedPage(address, library))]);
}
