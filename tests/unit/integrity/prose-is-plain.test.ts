import { expect, test } from 'vitest';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const garden = 'content/cases/garden.mdx';
const added = (line: string): Changes => ({ [garden]: (text) => `${text}\n${line}\n` });

test.each([
  ["import Card from '../card.astro'", /import/, undefined],
  ['export const answer = 1', /export/, undefined],
  ['前面 {1 + 1} 后面', /\{…\}/, undefined],
  ['{/* 注释 */}', /\{…\}/, undefined],
  ['一段<b>粗</b>字', /HTML：<b>/, undefined],
  ['<div>框</div>', /HTML：<div>/, undefined],
  ['<script>alert(1)</script>', /HTML：<script>/, undefined],
  ['<p style="color:red">红</p>', /HTML：<p>/, undefined],
  ['<iframe src="https://example.org" />', /HTML：<iframe>/, undefined],
  ['[点这里](javascript:alert(1))', /链接里不能有脚本/, undefined],
  ['![远处的图](https://example.org/a.png)', /图片不能取自别处/, /\/ 开头/],
  ['<!-- 注释 -->', /注释/, undefined],
  ['<Fcat id="visit/paid" />', /没有 <Fcat>/, /<Fact>/],
  ['<Card id="x" />', /没有 <Card>/, undefined],
  ['<Fact ids="visit/paid" />', /没有“ids”这个属性/, /id/],
  ['<Fact />', /<Fact> 少了“id”/, /id="…"/],
  ['<Cite id="visit" />', /<Cite> 少了“at”/, /at="…"/],
  ['<Term id={"committee"}>词</Term>', /属性“id”没有写对/, /id="…"/],
  ['<Case id="garden" onClick="x()" />', /没有“onClick”/, undefined],
  ['<Site case="garden">近</Site>', /<Sites> 里面/, undefined],
  ['<Editorial>没有结尾', /没有配对/, /结尾/],
])('%s is refused on its line', (line, message, hint) => {
  const problems = faultsOf('prose-is-plain', added(line));
  expect(problems.length).toBeGreaterThan(0);
  const told = problems.find((problem) => message.test(problem.message));
  expect(told, JSON.stringify(problems)).toMatchObject({ file: garden, weight: 'error' });
  if (!/没有配对/.test(told!.message)) expect(told!.line).toBe(lineWith(added(line), garden, line));
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
  '**粗**和`代码 <b> {x}`', '- 一条\n- 又一条', '| 左 | 右 |\n|---|---|\n| 甲 | 乙 |', '<Editorial>\n\n本站提示。\n\n</Editorial>', '<Unrecorded>没有写</Unrecorded>',
  '<Fact id="visit/paid" plain />', '<Sites><Site case="garden">近</Site></Sites>', '> 引一句',
])('%s may be written', (line) => expect(faultsOf('prose-is-plain', added(line))).toEqual([]));

test('the good library is plain', () => expect(faultsOf('prose-is-plain')).toEqual([]));
