import { expect, test } from 'vitest';
import { askSheet } from '../../../src/library/ask-sheet.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { need } from '../../../src/library/library.ts';
import { filesWith, swap, type Changes } from '../../fixtures/good-library.ts';

const garden = 'content/cases/garden.mdx';
const sheet = (changes: Changes = {}) => {
  const { library } = buildLibrary(filesWith(changes));
  return askSheet(library, need(library, 'trip', 'visit-trip')).map(({ question, asks }) => [question?.id, asks]);
};

test('holds what the stops ask, then what the cases they read leave unsaid', () => {
  expect(sheet()).toEqual([['who-pays', ['谁出钱？', '钱怎么分？']]]);
});

test('a gap that belongs to none of the four questions is asked last', () => {
  expect(sheet({ [garden]: swap('unknowns:', 'unknowns:\n  - 几栋楼？') })).toEqual([['who-pays', ['谁出钱？', '钱怎么分？']], [undefined, ['几栋楼？']]]);
});

test('the same question is asked once', () => {
  expect(sheet({ [garden]: swap('钱怎么分？', '谁出钱？') })).toEqual([['who-pays', ['谁出钱？']]]);
});
