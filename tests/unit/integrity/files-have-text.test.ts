import { expect, test } from 'vitest';
import { checkContent } from '../../../src/authoring/check-content.ts';
import { faultsOf, filesWith, type Changes } from '../../fixtures/good-library.ts';

const withoutBody = (text: string) => text.slice(0, text.indexOf('\n---\n') + 5);

test.each([['content/cases/garden.mdx', '正文还没有写'], ['content/practices/talk-first.en.mdx', '英文正文还没有写']])('%s without a body is told', (path, message) => {
  const changes: Changes = { [path]: withoutBody };
  const lines = filesWith(changes).find((file) => file.path === path)!.text.trimEnd().split('\n').length;
  expect(faultsOf('files-have-text', changes)).toEqual([{ file: path, line: lines + 1, message, hint: '正文写在第二行“---”之后', weight: 'error' }]);
});

test.each([['', '文件是空的'], ['  \n\n', '文件是空的'], ['\uFEFF', '文件是空的'], ['a\0b', '不是文本文件'], ['坏\uFFFD字', 'UTF-8']])('a file that holds %j is refused when it is read', (text, message) => {
  const told = checkContent(filesWith({ 'content/places/garden.yaml': text })).problems.filter(({ file }) => file === 'content/places/garden.yaml');
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ line: 1, weight: 'error' });
  expect(told[0]!.message).toContain(message);
});

test('files with text pass', () => expect(faultsOf('files-have-text')).toEqual([]));
