import { expect, test } from 'vitest';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

test('two sources of one number: the second is told, with the next free one', () => {
  const changes: Changes = { 'content/sources/visit.yaml': swap('no: 1', 'no: 2') };
  const problems = faultsOf('shelf-numbers-are-unique', changes);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'content/sources/visit.yaml', line: lineWith(changes, 'content/sources/visit.yaml', 'no: 2'), field: 'no', hint: '下一个空号是 3', weight: 'error' });
  expect(problems[0]!.message).toContain('content/sources/paper.yaml');
});

test('two items of the works of one number are told', () => {
  const changes: Changes = { 'content/works.yaml': swap('id: access, no: 2', 'id: access, no: 1') };
  expect(faultsOf('shelf-numbers-are-unique', changes)).toMatchObject([{ field: 'items[1].no', line: lineWith(changes, 'content/works.yaml', 'id: access'), hint: '下一个空号是 2' }]);
});

test('an entry that failed its schema keeps its number', () => {
  expect(faultsOf('shelf-numbers-are-unique', { 'content/sources/visit.yaml': (text) => text.replace('no: 1', 'no: 2').replace('grade: B', 'grade: C') })).toHaveLength(1);
});

test('the same number on two shelves is no fault', () => expect(faultsOf('shelf-numbers-are-unique')).toEqual([]));
