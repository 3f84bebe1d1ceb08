import { expect, test } from 'vitest';
import { faultsOf, lineWith, type Changes } from '../../fixtures/good-library.ts';

const garden = 'content/cases/garden.mdx';
const added = (line: string): Changes => ({ [garden]: (text) => `${text}\n${line}\n` });

test.each([
  ['[见<Case id="garden" />这里](/cases/garden/)', /链接里不能再有链接/],
  ['<Case id="garden">[案例](/cases/garden/)</Case>', /链接里不能再有链接/],
  ['<Term id="committee"><Practice id="talk-first" /></Term>', /链接里不能再有链接/],
  ['[有出处<Cite id="visit" at="1" />](/cases/garden/)', /链接里不能再有链接/],
  ['前面<Figure id="doors" />后面', /自成一段/],
  ['前面<Editorial>提醒</Editorial>后面', /自成一段/],
  ['前面<Sites><Site case="garden">近</Site></Sites>', /自成一段/],
  ['## 标题<Figure id="doors" />', /自成一段/],
  ['<Site case="garden">近</Site>', /<Sites> 里面/],
])('%s is told on its line', (line, message) => {
  const told = faultsOf('tags-stand-where-they-may', added(line)).find((problem) => message.test(problem.message));
  expect(told).toMatchObject({ file: garden, line: lineWith(added(line), garden, line), weight: 'error' });
});

test.each([
  '<Figure id="doors" />', '<Editorial>一句提醒。</Editorial>', '<Editorial>\n\n见<Case id="garden" />。\n\n</Editorial>', '<Sites><Site case="garden">近</Site></Sites>',
  '[交了<Fact id="visit/paid" plain />](/cases/garden/)', '**<Case id="garden" />**',
])('%s may stand there', (line) => expect(faultsOf('tags-stand-where-they-may', added(line))).toEqual([]));

test('in the good library everything stands where it may', () => expect(faultsOf('tags-stand-where-they-may')).toEqual([]));
