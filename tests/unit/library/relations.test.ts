import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { all, find, findFact, need, word, type Entry } from '../../../src/library/library.ts';
import * as relations from '../../../src/library/relations.ts';
import { filesWith, swap } from '../../fixtures/good-library.ts';

const good = Object.fromEntries(filesWith().map(({ path, text }) => [path, text]));
const replaced = (path: string, ...swaps: [string, string][]) => swaps.reduce((text, [from, to]) => swap(from, to)(text), good[path]!);
const garden = 'content/cases/garden.mdx';

/**
 * The good library with: the practice `pay-in`, shown at the whole street; the case `street`, told of the street; the case `far`, told of a
 * place elsewhere in the city.
 */
const { library, problems } = buildLibrary(filesWith({
  'content/practices/pay-in.mdx': replaced('content/practices/talk-first.mdx', ['no: 1', 'no: 2'], ['stages: [prepare]', 'stages: [build]'], ['actors: [residents]', 'actors: [owners-committee]'], ['theme: organise', 'theme: fund']),
  'content/cases/street.mdx': replaced(garden, ['no: 1', 'no: 3'], ['place: garden', 'place: street'], ['{ id: talk-first, at: visit@1 }', '{ id: pay-in, at: visit@1 }']),
  'content/cases/far.mdx': replaced(garden, ['no: 1', 'no: 2'], ['place: garden', 'place: far'], ['tier: basic\n', '']),
  'content/places/far.yaml': replaced('content/places/garden.yaml', ['within: street', 'within: city']),
  'content/vocabulary/themes.yaml': (text) => text + text.replace('organise', 'fund'),
  'content/vocabulary/stages.yaml': (text) => text + text.replace('prepare', 'build').replace('before', 'during'),
}));
const theCase = (id: string) => need(library, 'case', id);
const ids = (entries: { id: string }[]) => entries.map((entry) => entry.id);

test('the enlarged library is whole', () => expect(problems).toEqual([]));

test('entries stand in the order of their shelf numbers', () => expect(ids(all(library, 'case'))).toEqual(['garden', 'far', 'street']));

test('a place lies within everything around it, nearest first', () => {
  expect(ids(relations.lineage(library, 'garden'))).toEqual(['garden', 'street', 'city']);
  expect(relations.liesWithin(library, 'garden', 'city')).toBe(true);
  expect(relations.liesWithin(library, 'garden', 'garden')).toBe(true);
  expect(relations.liesWithin(library, 'city', 'garden')).toBe(false);
  expect(ids(relations.placesWithin(library, 'city')).sort()).toEqual(['far', 'street']);
});

test('cases stand in the first region that holds their place', () => {
  expect(relations.casesByRegion(library).map(({ region, cases }) => [region.id, ids(cases)])).toEqual([['here', ['garden', 'street']], ['elsewhere', ['far']]]);
  expect(relations.casesByRegion(library, [theCase('far')]).map(({ region }) => region.id)).toEqual(['elsewhere']);
});

test('places that lie in a circle do not hang the lineage', () => {
  const circle = buildLibrary(filesWith({ 'content/places/city.yaml': (text) => `${text}within: garden\n` })).library;
  expect(ids(relations.lineage(circle, 'garden'))).toEqual(['garden', 'street', 'city']);
});

test('the cases at a place are those told of it and of anything within it', () => {
  expect(ids(relations.casesAt(library, 'street'))).toEqual(['garden', 'street']);
  expect(ids(relations.casesAt(library, 'city'))).toEqual(['garden', 'far', 'street']);
});

test('a practice stands here, around, or unrecorded', () => {
  expect(relations.standing(library, 'talk-first', theCase('garden'))).toBe('here');
  expect(relations.standing(library, 'pay-in', theCase('garden'))).toBe('around');
  expect(relations.standing(library, 'pay-in', theCase('far'))).toBe('unrecorded');
});

test('what is shown within a place is not said of the place itself', () => {
  expect(relations.standing(library, 'talk-first', theCase('street'))).toBe('unrecorded');
});

test('themes, stages and actors of a case come from its practices, in the order of the vocabularies', () => {
  expect(ids(relations.themesOf(library, theCase('garden')))).toEqual(['organise']);
  expect(ids(relations.themesOf(library, theCase('street')))).toEqual(['fund']);
  expect(ids(relations.stagesOf(library, theCase('street')))).toEqual(['build']);
  expect([...relations.phasesOf(library, theCase('street'))]).toEqual(['during']);
  expect(ids(relations.actorsOf(library, theCase('garden')))).toEqual(['residents', 'owners-committee']);
  expect(ids(relations.actorsOf(library, need(library, 'practice', 'pay-in')))).toEqual(['owners-committee']);
});

test('practices are found by theme and stage, cases by practice', () => {
  expect(ids(relations.practicesOf(library, 'fund'))).toEqual(['pay-in']);
  expect(ids(relations.practicesAtStage(library, 'prepare'))).toEqual(['talk-first']);
  expect(ids(relations.casesUsing(library, 'talk-first'))).toEqual(['garden', 'far']);
});

test('trips, lessons and cited entries know the way back', () => {
  expect(ids(relations.tripsTouching(library, 'case', 'garden'))).toEqual(['visit-trip']);
  expect(ids(relations.tripsTouching(library, 'practice', 'pay-in'))).toEqual([]);
  expect(ids(relations.lessonsUsing(library, 'practice', 'talk-first'))).toEqual(['who-pays']);
  expect(relations.entriesCiting(library, 'paper').map((entry: Entry) => `${entry.kind}/${entry.id}`)).toEqual(['case/garden', 'case/far', 'case/street']);
  expect(ids(relations.sourcesOf(library, theCase('garden')))).toEqual(['visit', 'paper']);
  expect(ids(relations.stopsOf(need(library, 'trip', 'visit-trip')))).toEqual(['gate']);
});

test('the tier is that of the works, and nothing where none is recorded', () => {
  expect(relations.tierOf(library, theCase('garden'))?.name.zh).toBe('达标型');
  expect(relations.tierOf(library, theCase('far'))).toBeUndefined();
});

test('what is not there is not found, and what is needed says what is missing', () => {
  expect(find(library, 'case', 'nowhere')).toBeUndefined();
  expect(findFact(library, 'visit/nothing')).toBeUndefined();
  expect(findFact(library, 'visit/paid')).toMatchObject({ key: 'paid', source: { id: 'visit' }, data: { value: 1320000 } });
  expect(() => need(library, 'case', 'nowhere')).toThrow('nowhere');
  expect(() => word(library, 'themes', 'nowhere')).toThrow('nowhere');
});
