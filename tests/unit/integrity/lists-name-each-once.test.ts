import { expect, test } from 'vitest';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const garden = 'content/cases/garden.mdx';
const term = 'content/terms/committee.yaml';

test('a case related to itself is told', () => {
  const changes: Changes = { [garden]: swap('revision: 1', 'related: [garden]\nrevision: 1') };
  expect(faultsOf('lists-name-each-once', changes)).toEqual([{ file: garden, line: lineWith(changes, garden, 'related:'), field: 'related[0]', message: '“garden”就是这一条自己', hint: '删去它', weight: 'error' }]);
});

test.each([
  [garden, 'led: [owners-committee]', 'led: [owners-committee, owners-committee]', 'led[1]'],
  [garden, '  - { id: talk-first, at: visit@1 }', '  - { id: talk-first, at: visit@1 }\n  - { id: talk-first, at: visit@2 }', 'practices[1].id'],
  [term, 'practices: [talk-first]', 'practices: [talk-first, talk-first]', 'practices[1]'],
])('a name listed twice in %s is told', (path, good, bad, field) => {
  expect(faultsOf('lists-name-each-once', { [path]: swap(good, bad) })).toMatchObject([{ file: path, field, message: expect.stringContaining('列了两遍') }]);
});

test('the good library lists each once', () => expect(faultsOf('lists-name-each-once')).toEqual([]));
