import { expect, test } from 'vitest';
import { readQuery } from '../../../src/search/client/query.ts';

test.each([
  ['业委会', ['业委会']],
  ['业委会 拆违', ['业委会', '拆违']],
  ['业委会，拆违？', ['业委会', '拆违']],
  ['“业委会+”', ['业委会+']],
  ['6 + 2 + N', ['6+2+n']],
  ['6＋2＋N', ['6+2+n']],
  ['定、建、抓、创', ['定建抓创']],
  ['工作、生活', ['工作', '生活']],
  ['100%', ['100%']],
  ['拆违 拆违', ['拆违']],
  ['owners’ committee', ['owners committee']],
  ['owners committee 业委会', ['owners committee', '业委会']],
])('%s asks for the phrases %j', (typed, phrases) => {
  expect(readQuery(typed).phrases).toEqual(phrases);
});

test.each(['', '   ', '？！', '……', '+', '\u202e\u200b', '\ud800', '<>&"'])('%j asks for nothing', (typed) => {
  expect(readQuery(typed).phrases).toEqual([]);
});

test('a long query is read by its beginning', () => {
  expect(readQuery('一二 三四 '.repeat(1000)).phrases.slice(0, 2)).toEqual(['一二', '三四']);
  expect(readQuery(Array.from({ length: 50 }, (_, index) => `词${index}`).join(' ')).phrases.length).toBeLessThanOrEqual(8);
});

test('markup is words like any other', () => {
  expect(readQuery('<img src=x onerror=alert(1)>').phrases).toEqual(['img src', 'x onerror', 'alert', '1']);
});
