import { expect, test } from 'vitest';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

test('a word of a vocabulary written twice is told, with the line of the first', () => {
  const path = 'content/vocabulary/questions.yaml';
  const changes: Changes = { [path]: (text) => `${text}- id: who-pays\n  name: { zh: 又一个 }\n  about: { zh: 又 }\n` };
  expect(faultsOf('names-are-given-once', changes)).toMatchObject([{ file: path, line: 7, field: '[2].id', message: '“who-pays”已经给了第 4 行的词', weight: 'error' }]);
});

test.each([['items', 'id: access, no: 2', 'id: utilities, no: 2'], ['tiers', 'id: improved', 'id: basic']])('two %s of the works of one name are told', (list, good, bad) => {
  const changes: Changes = { 'content/works.yaml': swap(good, bad) };
  expect(faultsOf('names-are-given-once', changes)).toMatchObject([{ field: `${list}[1].id`, line: lineWith(changes, 'content/works.yaml', list === 'items' ? bad : '完善型') }]);
});

test('the good library gives each name once', () => expect(faultsOf('names-are-given-once')).toEqual([]));
