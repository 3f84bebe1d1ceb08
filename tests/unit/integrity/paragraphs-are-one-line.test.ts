import { expect, test } from 'vitest';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const garden = 'content/cases/garden.mdx';
const added = (paragraph: string): Changes => ({ [garden]: (text) => `${text}\n${paragraph}\n` });

test.each(['居民商量\n以后动工。', '业委会的<Fact id="visit/talks" />\n会议。', '甲，\nABC 乙'])('a Chinese paragraph broken inside is told on the line of the break: %j', (paragraph) => {
  const problems = faultsOf('paragraphs-are-one-line', added(paragraph));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: garden, line: lineWith(added(paragraph), garden, paragraph.split('\n')[0]!), weight: 'error' });
  expect(problems[0]!.hint).toContain('一段写成一行');
});

test('a gap between Chinese characters of a field is told', () => {
  const changes: Changes = { [garden]: swap('limits: [只有两篇报道]', 'limits: [只有 两篇报道]') };
  expect(faultsOf('paragraphs-are-one-line', changes)).toMatchObject([{ file: garden, field: 'limits[0]', line: lineWith(changes, garden, '只有 两篇') }]);
});

test.each(['居民商量。\n\n以后动工。', '- 一条\n- 又一条', '6+2+N 的 A 类'])('%j is whole', (paragraph) => expect(faultsOf('paragraphs-are-one-line', added(paragraph))).toEqual([]));

test('English paragraphs may be broken', () => {
  expect(faultsOf('paragraphs-are-one-line', { 'content/practices/talk-first.en.mdx': (text) => `${text}\nThey met\nand talked.\n` })).toEqual([]);
});
