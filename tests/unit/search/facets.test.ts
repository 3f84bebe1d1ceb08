import { describe, expect, test } from 'vitest';
import { shorten } from '../../../src/search/client/count-line.ts';
import { countFacets, knownFacets, narrow } from '../../../src/search/client/facets.ts';
import { emptyState } from '../../../src/search/contract.ts';
import { catalogue, texts } from './sample-library.ts';

const chosen = (facets: Partial<ReturnType<typeof emptyState>['facets']>) => ({ ...emptyState().facets, ...facets });
const addresses = (facets: Parameters<typeof chosen>[0]) => narrow(catalogue.entries, chosen(facets), (entry) => entry).map((entry) => texts[catalogue.entries.indexOf(entry)]!.address);

describe('narrowing', () => {
  test('without a choice keeps everything', () => {
    expect(addresses({})).toHaveLength(catalogue.entries.length);
  });
  test('within a facet either word will do, between facets both must hold', () => {
    expect(addresses({ theme: ['fund', 'clear'] })).toHaveLength(4);
    expect(addresses({ theme: ['fund', 'clear'], kind: ['case'] })).toEqual(['/cases/xiling/', '/cases/lianyun/']);
  });
  test('by a place keeps what lies within it', () => {
    expect(addresses({ place: ['yichang'] })).toHaveLength(4);
    expect(addresses({ place: ['xiling'] })).toHaveLength(3);
  });
  test('by words that do not exist keeps nothing', () => {
    expect(addresses({ theme: ['constructor'] })).toEqual([]);
  });
});

describe('counts', () => {
  test('say how many a word would show', () => {
    const counts = countFacets(catalogue.entries, chosen({}));
    for (const [theme, count] of counts.theme) expect(addresses({ theme: [theme] }), theme).toHaveLength(count);
    for (const [stage, count] of counts.stage) expect(addresses({ stage: [stage] }), stage).toHaveLength(count);
  });
  test('follow the choices of the other facets, not of their own', () => {
    const counts = countFacets(catalogue.entries, chosen({ kind: ['case'], theme: ['fund'] }));
    expect(counts.theme.get('clear')).toBe(1);
    expect(counts.kind.get('practice')).toBe(1);
    expect(counts.stage.get('clear')).toBeUndefined();
  });
});

test('words of an address that no entry has are left out of what is chosen, the others stay', () => {
  const listing = { ...catalogue, facets: { ...catalogue.facets, theme: [{ id: 'fund', name: '资金共担' }] } };
  expect(knownFacets(chosen({ theme: ['fund', 'nope', '__proto__'], place: ['atlantis'] }), listing)).toEqual(chosen({ theme: ['fund'] }));
});

test('a long query is repeated by its beginning, whole characters only', () => {
  expect(shorten('业委会')).toBe('业委会');
  expect(shorten('𠀀'.repeat(60))).toBe(`${'𠀀'.repeat(30)}…`);
});
