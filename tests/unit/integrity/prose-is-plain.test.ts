import { expect, test } from 'vitest';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const garden = 'content/cases/garden.mdx';
const added = (line: string): Changes => ({ [garden]: (text) => `${text}\n${line}\n` });

test.each([
  ["import Card from '../card.astro'", /import/, undefined],
  ['export const answer = 1', /export/, undefined],
  ['前面 {1 + 1} 后面', /\{…\}/, undefined],
  ['{/* 注释 */}', /\{…\}/, undefined],
  ['[点这里](javascript:alert(1))', /链接里不能有脚本/, undefined],
  ['![远处的图](https://example.org/a.png)', /不能直接放图片/, /<Figure/],
  ['![站内的图](/nowhere.png)', /不能直接放图片/, /<Figure/],
  ['![转了一道的图][y]', /方括号没有写对/, undefined],
  ['有`280户`的代码', /代码/, undefined],
  ['[甲](/cases/garden/ "280户")', /不写说明/, undefined],
  ['[](/cases/garden/)', /链接没有字/, undefined],
  ['# 又一个大标题', /一级标题/, /## /],
  ['##没有空格', /小标题没有写对/, /## 标题/],
  ['＃＃ 全角的井号', /小标题没有写对/, /半角/],
  ['[甲]（/cases/garden/）', /链接没有写对/, /半角/],
  ['[甲](/cases/lian yun/)', /链接没有写对/, undefined],
  ['[甲][nowhere]', /方括号没有写对/, undefined],
  ['**没有写完的粗体', /没有配对/, /两个/],
  ['| 甲 | 乙 |', /表格没有写对/, undefined],
  ['<!-- 注释 -->', /注释/, undefined],
  ['<Editorial>没有结尾', /标签没有配对/, /结尾/],
])('%s is refused on its line', (line, message, hint) => {
  const problems = faultsOf('prose-is-plain', added(line));
  expect(problems.length).toBeGreaterThan(0);
  const told = problems.find((problem) => message.test(problem.message));
  expect(told, JSON.stringify(problems)).toMatchObject({ file: garden, weight: 'error' });
  if (!/标签没有配对/.test(told!.message)) expect(told!.line).toBe(lineWith(added(line), garden, line));
  if (hint) expect(told!.hint).toMatch(hint);
});

test.each([
  ['a block tag in a field', '业委会牵头', '业委会牵头<Figure id="doors" />', /<Figure> 只能写在正文里/, undefined],
  ['HTML in a field', '业委会牵头', '<b>业委会</b>牵头', /<b>/, undefined],
  ['a misspelt tag in a field', '业委会牵头', '<Prctice id="talk-first" />牵头', /<Prctice>/, /<Practice/],
  ['bold in a field', '业委会牵头', '业委会**牵头**', /加粗/, undefined],
  ['braces in a field', '业委会牵头', '业委会{牵头}', /\{…\}/, undefined],
])('%s is refused with the name of the field', (_what, good, bad, message, hint) => {
  const changes: Changes = { [garden]: swap(good, bad) };
  const [problem] = faultsOf('prose-is-plain', changes);
  expect(problem).toMatchObject({ file: garden, line: lineWith(changes, garden, bad), field: 'summary', weight: 'error' });
  expect(problem!.message).toMatch(message);
  if (hint) expect(problem!.hint).toMatch(hint);
});

test.each([
  '**粗**字', '- 一条\n- 又一条', '| 左 | 右 |\n|---|---|\n| 甲 | 乙 |', '<Editorial>\n\n本站提示。\n\n</Editorial>', '<Unrecorded>没有写</Unrecorded>',
  '<Fact id="visit/paid" plain />', '<Sites><Site case="garden">近</Site></Sites>', '> 引一句',
])('%s may be written', (line) => expect(faultsOf('prose-is-plain', added(line))).toEqual([]));

test('a first-level heading drawn with signs is one too, and a picture named elsewhere a picture', () => {
  expect(faultsOf('prose-is-plain', added('标题\n==='))).toMatchObject([{ message: expect.stringContaining('一级标题') }]);
  expect(faultsOf('prose-is-plain', added('![图][y]\n\n[y]: /a.png'))).toMatchObject([{ message: expect.stringContaining('图片') }]);
  expect(faultsOf('prose-is-plain', added('```\n280户\n```'))).toMatchObject([{ message: expect.stringContaining('代码块') }]);
});

test('pages about the library may name commands', () => {
  expect(faultsOf('prose-is-plain', { 'content/pages/about.mdx': (text) => `${text}\n运行 \`npm run check\`。\n` })).toEqual([]);
});

test('the good library is plain', () => expect(faultsOf('prose-is-plain')).toEqual([]));
