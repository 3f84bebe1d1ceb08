import { expect, test } from 'vitest';
import { nearest } from '../../../src/library/nearest.ts';
import { anyErrors, fieldName, inReadingOrder, wordProblems, type Problem } from '../../../src/library/problem.ts';

const problem = (file: string, line: number, extra: Partial<Problem> = {}): Problem => ({ file, line, message: '不对', weight: 'error', ...extra });

test('fields are named as they are written', () => expect(fieldName(['steps', 0, 'text'])).toBe('steps[0].text'));

test('problems are told by file, then by line, each once', () => {
  const told = inReadingOrder([problem('b', 2), problem('a', 9), problem('a', 3), problem('a', 9)]);
  expect(told.map(({ file, line }) => `${file}${line}`)).toEqual(['a3', 'a9', 'b2']);
});

test('people read files, lines, fields counted from one, hints and a count', () => {
  expect(wordProblems([problem('content/a.mdx', 3, { field: 'steps[0].text', hint: '改成这样' }), problem('content/b.yaml', 1, { weight: 'warning' })])).toBe(
    'content/a.mdx\n  ✗ 第3行［steps 第1项 text］ 不对\n      → 改成这样\n\ncontent/b.yaml\n  △ 第1行 不对\n\n1 处错误（✗，要改），1 处提醒（△，可以暂缓）');
});

test('only errors stop', () => {
  expect(anyErrors([problem('a', 1, { weight: 'warning' })])).toBe(false);
  expect(anyErrors([problem('a', 1, { weight: 'warning' }), problem('a', 1)])).toBe(true);
});

test.each([
  ['titel', ['title', 'slip'], 'title'], ['lianyn', ['lianyun', 'garden'], 'lianyun'], ['three-party', ['three-party-platform', 'brains-trust'], 'three-party-platform'],
  ['zzz', ['title', 'slip'], undefined], ['nowhere', ['garden', 'street'], undefined],
])('somebody who writes %s of %j meant %s', (written, names, meant) => expect(nearest(written, names)).toBe(meant));
