import { expect, test } from 'vitest';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const practice = 'content/practices/talk-first.mdx';
const english = 'content/practices/talk-first.en.mdx';

test.each([
  ['by <Cite> in the body', practice, (text: string) => `${text}\n又说<Cite id="paper" at="1" />。\n`, '又说', undefined],
  ['by <Fact> in the body', practice, (text: string) => `${text}\n共<Fact id="paper/homes" />。\n`, '共<Fact', undefined],
  ['by a fact in a field', practice, swap('意见不一致。', '意见不一致<Fact id="paper/agreed" />。'), '意见不一致', 'problem'],
  ['by <Differ>', practice, (text: string) => `${text}\n<Differ facts="visit/agreed, paper/agreed">不一样。</Differ>\n`, '<Differ', undefined],
  ['in English only', english, (text: string) => `${text}\nMore<Cite id="paper" at="1" />.\n`, 'More', undefined],
] as const)('a source used %s and not listed is told where it is used', (_how, path, change, words, field) => {
  const changes: Changes = { [path]: change };
  const problems = faultsOf('sources-are-citable', changes);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: path, line: lineWith(changes, path, words), hint: '在 sources 里加上 paper', weight: 'error' });
  expect(problems[0]!.field).toBe(field);
});

test('a source listed and never used is told', () => {
  const changes: Changes = { [practice]: swap('sources: [visit]', 'sources: [visit, paper]') };
  expect(faultsOf('sources-are-citable', changes)).toMatchObject([{ file: practice, line: lineWith(changes, practice, 'sources:'), field: 'sources[1]' }]);
});

test('a source used and listed for comparison passes; one that is not used is told', () => {
  const compared = (text: string) => swap('sources: [visit]', 'sources: [visit]\ncomparisons: [paper]')(text);
  expect(faultsOf('sources-are-citable', { [practice]: (text) => `${compared(text)}\n别处说<Cite id="paper" at="1" />。\n` })).toEqual([]);
  expect(faultsOf('sources-are-citable', { [practice]: compared })).toMatchObject([{ file: practice, line: lineWith({ [practice]: compared }, practice, 'comparisons:'), field: 'comparisons[0]' }]);
});

test('a source listed twice is told', () => {
  expect(faultsOf('sources-are-citable', { [practice]: swap('sources: [visit]', 'sources: [visit, visit]') }).map(({ field, message }) => [field, message])).toEqual([['sources[1]', '来源“visit”列了两遍']]);
});

test('a picture that a lesson shows brings its sources', () => {
  const lesson = 'content/lessons/who-pays.mdx';
  const changes: Changes = { [lesson]: (text) => text.replace('sources: [visit]', 'sources: [paper]').replace('<Cite id="visit" at="2" />', '<Cite id="paper" at="1" />') };
  expect(faultsOf('sources-are-citable', changes)).toMatchObject([{ file: lesson, line: lineWith(changes, lesson, 'figure: works'), field: 'versions[0].steps[0].figure', hint: '在 sources 里加上 visit' }]);
});

test('the good library lists what it uses', () => expect(faultsOf('sources-are-citable')).toEqual([]));
