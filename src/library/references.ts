import { purposeOf, type Purpose } from './content-file.ts';
import type { Reading } from './build-library.ts';
import type { Kind } from '../schema/kinds.ts';
import type { VocabularyName } from '../schema/vocabulary.ts';
import { fieldName } from './problem.ts';

/** What a reference names: an entry of a kind, a word of a vocabulary, a fact, a passage, a tier, a picture, or a place in its own source. */
export type Target = Kind | VocabularyName | 'fact' | 'passage' | 'tier' | 'own-locator' | 'picture';

/** A field of front matter that names something else. Its line is looked up when it is asked for: most references are right. */
export interface Reference { file: string; line: number; field: string; purpose: Purpose; to: Target; written: string }

/** The one table of fields that refer: `[]` stands for every item of a list, `*` for every name of a record. */
const referring: Partial<Record<Kind | 'works', Record<string, Target>>> = {
  case: {
    place: 'place', 'neighbourhoods[]': 'place', 'types[]': 'types', tier: 'tier', 'led[]': 'actors', 'practices[].id': 'practice', 'practices[].at': 'passage',
    'figures[].fact': 'fact', 'unknowns[].of': 'questions', 'questions[].of': 'questions', 'sources[]': 'source', 'comparisons[]': 'source', 'related[]': 'case',
    'circumstances[].asks': 'circumstances', 'circumstances[].at': 'passage',
  },
  practice: {
    theme: 'themes', 'stages[]': 'stages', 'actors[]': 'actors', 'figures[].fact': 'fact', 'questions[].of': 'questions', 'unknowns[].of': 'questions',
    'sources[]': 'source', 'comparisons[]': 'source', 'together[]': 'practice', 'terms[]': 'term', 'conditions[].asks': 'circumstances',
  },
  trip: {
    'party.size': 'fact', 'party.parts[].fact': 'fact', 'sources[]': 'source', 'days[].halves[].place': 'place', 'days[].halves[].stops[].place': 'place',
    'days[].halves[].stops[].case': 'case', 'days[].halves[].stops[].at': 'passage', 'days[].halves[].stops[].read.cases[]': 'case',
    'days[].halves[].stops[].read.practices[]': 'practice', 'days[].halves[].stops[].ask[].of': 'questions',
  },
  lesson: {
    'cases[]': 'case', 'practices[]': 'practice', 'questions[].of': 'questions', 'sources[]': 'source', 'readBefore[].case': 'case', 'readBefore[].practice': 'practice',
    'readBefore[].policy': 'policy', 'readBefore[].term': 'term', 'readBefore[].trip': 'trip', 'versions[].steps[].figure': 'picture',
  },
  source: { 'facts.*.unit': 'units', 'facts.*.agreesWith[]': 'fact', 'facts.*.differsFrom[]': 'fact', 'facts.*.at': 'own-locator' },
  place: { within: 'place' },
  term: { 'at[]': 'passage', 'practices[]': 'practice', 'related[]': 'term' },
  policy: { 'sources[]': 'source', 'practices[]': 'practice' },
  figure: {
    'at[]': 'passage', 'head.actor': 'actors', 'left.actor': 'actors', 'right.actor': 'actors', 'stools.actor': 'actors', 'columns.actor': 'actors',
    'plinth.actor': 'actors', 'axis.actor': 'actors', 'papers[]': 'questions', 'rows[].question': 'questions', 'rows[].at[]': 'passage', 'method.at': 'passage',
    'doors[].at': 'passage', 'years[].fact': 'fact', 'spans[].fact': 'fact',
  },
  works: { at: 'passage', 'tiers[].example': 'case', 'tiers[].at': 'passage', 'items[].tier': 'tier', 'items[].practices[]': 'practice' },
};

/** Values at a path of the table, with the path each was found at. */
function valuesAt(data: unknown, steps: string[], path: PropertyKey[]): { path: PropertyKey[]; value: unknown }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ path, value: data }];
  if (typeof data !== 'object' || data === null) return [];
  if (step === '[]') return Array.isArray(data) ? data.flatMap((item, index) => valuesAt(item, rest, [...path, index])) : [];
  if (step === '*') return Object.entries(data).flatMap(([key, value]) => valuesAt(value, rest, [...path, key]));
  return valuesAt((data as Record<string, unknown>)[step], rest, [...path, step]);
}

/** Every reference of front matter and YAML, also of entries that failed their schema. */
export function referencesOf(reading: Pick<Reading, 'parsed'>): Reference[] {
  return [...reading.parsed].flatMap(([file, parsed]) => {
    const purpose = purposeOf(file);
    const table = purpose.is === 'entry' ? referring[purpose.kind] : purpose.is === 'works' ? referring.works : undefined;
    return Object.entries(table ?? {}).flatMap(([pattern, to]) =>
      valuesAt(parsed.data, pattern.replaceAll('[]', '.[]').split('.'), [])
        .filter(({ value }) => typeof value === 'string' || typeof value === 'number')
        .map(({ path, value }) => ({ file, get line() { return parsed.lineOf(path); }, field: fieldName(path), purpose, to, written: String(value) })));
  });
}
