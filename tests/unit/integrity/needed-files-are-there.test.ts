import { expect, test } from 'vitest';
import { checkContent } from '../../../src/authoring/check-content.ts';
import { faultsOf } from '../../fixtures/good-library.ts';

test.each(['content/works.yaml', 'content/vocabulary/themes.yaml', 'content/vocabulary/units.yaml'])('a content without %s is told', (path) => {
  expect(faultsOf('needed-files-are-there', { [path]: null })).toMatchObject([{ file: path, line: 1, message: '少了这个文件', weight: 'error' }]);
});

test.each([['is not there', null], ['is empty', '\n']])('a ledger that %s is an error, not a first publishing', (_how, text) => {
  expect(faultsOf('needed-files-are-there', { 'content/ledger/published.txt': text })).toMatchObject([{ file: 'content/ledger/published.txt', weight: 'error' }]);
  expect(faultsOf('published-addresses-remain', { 'content/ledger/published.txt': text }).filter(({ weight }) => weight === 'warning')).toEqual([]);
});

test('no content at all is an error', () => {
  expect(checkContent([]).problems.some(({ weight }) => weight === 'error')).toBe(true);
});

test('a folder that is not there is told once', () => {
  expect(checkContent([{ path: 'content', text: '', fault: '没有' }]).problems.filter(({ weight }) => weight === 'error')).toEqual([{ file: 'content', line: 1, message: '没有', weight: 'error' }]);
});

test('the good library has what it needs', () => expect(faultsOf('needed-files-are-there')).toEqual([]));
