import { locatorAnchor } from './addresses.ts';
import type { Entry, Library } from './library.ts';
import { casesAt, placesWithin, stopsOf } from './relations.ts';
import type { Kind } from '../schema/kinds.ts';

/** The anchors, where there is something to show under them. */
export const whereAny = (list: readonly unknown[], ...anchors: string[]) => (list.length ? anchors : []);

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

/** Anchors with names of their own on an entry's page, by its kind: the parts of the page. */
export function sectionsOf(entry: Entry, library: Library): string[] {
  return (sections[entry.kind] as (entry: Entry, library: Library) => string[])(entry, library);
}
