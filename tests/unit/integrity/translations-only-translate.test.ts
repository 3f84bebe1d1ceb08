import { expect, test } from 'vitest';
import { checkContent } from '../../../src/authoring/check-content.ts';
import { faultsOf, filesWith, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const english = 'content/practices/talk-first.en.mdx';

test('a list shorter than the Chinese one is told', () => {
  const changes: Changes = { [english]: swap('  - { title: Sit down, text: One matter at a time. }\n', '') };
  expect(faultsOf('translations-only-translate', changes)).toEqual([{
    file: english, line: lineWith(changes, english, 'steps:'), field: 'steps', message: '英文“steps”有 1 条，中文有 2 条', hint: '逐条对应：一条中文一条英文', weight: 'error',
  }]);
});

test('a translation of a revision that does not exist yet is an error', () => {
  const changes: Changes = { [english]: swap('translates: 2', 'translates: 3') };
  expect(faultsOf('translations-only-translate', changes)).toMatchObject([{ file: english, line: 2, field: 'translates', hint: '写成 2', weight: 'error' }]);
});

test('a translation that is behind is a warning and stops nothing', () => {
  expect(faultsOf('translations-only-translate', { [english]: swap('translates: 2', 'translates: 1') })).toMatchObject([{ file: english, line: 2, field: 'translates', weight: 'warning' }]);
});

test('facts, numbers and dates cannot be repeated in English', () => {
  const { problems } = checkContent(filesWith({ [english]: swap('title: Talk first', 'title: Talk first\nupdated: 2026-11-23') }));
  expect(problems).toMatchObject([{ file: english, line: 4, field: 'updated', message: '没有“updated”这个字段', hint: '“updated”只写在中文里，英文页自己会取；这里删去', weight: 'error' }]);
});

test('a translation of nothing is told', () => {
  const { problems } = checkContent(filesWith({ 'content/cases/nowhere.en.mdx': '---\ntranslates: 1\ntitle: X\nsummary: X\n---\n\nX\n' }));
  expect(problems).toMatchObject([{ file: 'content/cases/nowhere.en.mdx', line: 1, message: '没有对应的中文条目 nowhere.mdx' }]);
});

test('a translation in step passes', () => expect(faultsOf('translations-only-translate')).toEqual([]));
