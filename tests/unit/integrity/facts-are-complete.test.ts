import { expect, test } from 'vitest';
import { checkContent } from '../../../src/authoring/check-content.ts';
import { faultsOf, filesWith, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const visit = 'content/sources/visit.yaml';

test.each([
  ['a number below zero', 'value: 1320000', 'value: -5', 'facts.paid.value', /小于零/],
  ['a share above the whole', 'value: 97', 'value: 970', 'facts.agreed.value', /超过了 100/],
  ['half a household', 'value: 280', 'value: 280.5', 'facts.homes.value', /整数/],
  ['agreement with another number', 'differsFrom: [paper/agreed]', 'agreesWith: [paper/agreed]', 'facts.agreed.agreesWith', /不能说相同/],
  ['a fact set against itself', 'agreesWith: [paper/homes]', 'agreesWith: [visit/homes]', 'facts.homes.agreesWith', /自己/],
  ['both the same and different', 'differsFrom: [paper/agreed]', 'differsFrom: [paper/agreed]\n    agreesWith: [paper/agreed]', 'facts.agreed.differsFrom', /又相同又不同/],
])('%s is told on its line', (_what, good, bad, field, message) => {
  const changes: Changes = { [visit]: swap(good, bad) };
  const told = faultsOf('facts-are-complete', changes).find((problem) => message.test(problem.message));
  expect(told).toMatchObject({ file: visit, line: lineWith(changes, visit, bad.split('\n')[0]!), field, weight: 'error' });
});

test.each([
  ['a value', '    value: 280\n', '', 'facts.homes.value', '少了字段“value”'],
  ['a locator', 'at: 1\n    value: 280', 'value: 280', 'facts.homes.at', '少了字段“at”'],
  ['a unit', '    unit: household\n', '', 'facts.homes.unit', '少了字段“unit”'],
  ['what it counts', '    of: { zh: 住户 }\n', '', 'facts.homes.of', '少了字段“of”'],
])('a fact without %s is told where the fact begins', (_what, good, bad, field, message) => {
  const changes: Changes = { [visit]: swap(good, bad) };
  const { problems } = checkContent(filesWith(changes));
  expect(problems).toMatchObject([{ file: visit, line: lineWith(changes, visit, '  homes:'), field, message, weight: 'error' }]);
});

test('an approximate count may have a fraction, as may money', () => {
  expect(faultsOf('facts-are-complete', { [visit]: (text) => text.replace('value: 1320000', 'value: 1320000.5').replace('value: 10\n', 'value: 10.5\n') })).toEqual([]);
});

test('good facts are complete', () => expect(faultsOf('facts-are-complete')).toEqual([]));
