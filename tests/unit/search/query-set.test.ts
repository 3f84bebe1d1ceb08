import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/authoring/read-content-files.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { allAddresses } from '../../../src/library/addresses.ts';
import { judge, measure } from '../../search/measures.ts';
import { queryClasses, readQuerySet, type GradedQuery } from '../../search/query-set.ts';
import { texts } from './sample-library.ts';

const { library } = buildLibrary(readContentFiles(new URL('../../..', import.meta.url).pathname));
const addresses = new Set(allAddresses(library));
const listed = (query: GradedQuery) => [...query.best, ...query.good, ...query.also];

describe.each(['queries', 'held-out'] as const)('the set %s', (name) => {
  const queries = readQuerySet(name);

  test('asks each query once, of every class', () => {
    expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length);
    expect(queries.length).toBeGreaterThanOrEqual(name === 'queries' ? 150 : 60);
    expect(new Set(queries.map((query) => query.class))).toEqual(new Set(queryClasses));
  });

  test('leads to pages that exist, each graded once, and the best are told', () => {
    expect(queries.flatMap(listed).filter((address) => !addresses.has(address))).toEqual([]);
    expect(queries.filter((query) => new Set(listed(query)).size !== listed(query).length).map(({ q }) => q)).toEqual([]);
    expect(queries.filter((query) => (query.class === 'nonsense') !== (query.best.length === 0)).map(({ q }) => q)).toEqual([]);
  });
});

test('no query of the held-out set stands in the other', () => {
  const plain = (q: string) => q.replace(/\s/g, '').toLowerCase();
  const known = new Set(readQuerySet('queries').map(({ q }) => plain(q)));
  expect(readQuerySet('held-out').map(({ q }) => q).filter((q) => known.has(plain(q)))).toEqual([]);
});

describe('the judge', () => {
  const query: GradedQuery = { q: '业委会', class: 'exact', best: ['/terms/owners-committee/'], good: ['/cases/xiling/'], also: [], holds: '业委会' };

  test('gives full marks to the ideal order, less to another, none to nothing', () => {
    const ideal = judge(query, ['/terms/owners-committee/', '/cases/xiling/', '/cases/lianyun/', '/practices/resident-cofunding/', '/sources/visit/'], texts);
    expect(ideal).toMatchObject({ ndcg: 1, first: true });
    const other = judge(query, ['/cases/xiling/', '/terms/owners-committee/', '/cases/lianyun/'], texts);
    expect(other.first).toBe(false);
    expect(other.ndcg).toBeGreaterThan(0.5);
    expect(other.ndcg).toBeLessThan(1);
    expect(judge(query, [], texts).ndcg).toBe(0);
  });

  test('counts dead ends among true queries only, and nonsense by its being found nothing', () => {
    const nonsense: GradedQuery = { q: '滑雪场', class: 'nonsense', best: [], good: [], also: [] };
    const judged = [judge(query, [], texts), judge(query, ['/terms/owners-committee/'], texts), judge(nonsense, [], texts)];
    expect(measure(judged)).toMatchObject({ queries: 2, deadEnds: 0.5 });
    expect(judge(nonsense, ['/cases/xiling/'], texts).ndcg).toBe(0);
  });
});
