import { expect, test } from 'vitest';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const garden = 'content/cases/garden.mdx';
const added = (line: string): Changes => ({ [garden]: (text) => `${text}\n${line}\n` });

test.each([
  ['一段<b>粗</b>字', /HTML：<b>/, undefined],
  ['<div>框</div>', /HTML：<div>/, undefined],
  ['<script>alert(1)</script>', /HTML：<script>/, undefined],
  ['<p style="color:red">红</p>', /HTML：<p>/, undefined],
  ['<iframe src="https://example.org" />', /HTML：<iframe>/, undefined],
  ['<constructor />', /HTML：<constructor>/, undefined],
  ['<Fcat id="visit/paid" />', /没有 <Fcat>/, /<Fact>/],
  ['<Card id="x" />', /没有 <Card>/, undefined],
  ['<Fact ids="visit/paid" />', /没有“ids”这个属性/, /id/],
  ['<Fact />', /<Fact> 少了“id”/, /id="…"/],
  ['<Fact id="" />', /“id”是空的/, /id="…"/],
  ['<Fact id="visit/paid" id="visit/homes" />', /“id”写了两遍/, undefined],
  ['<Fact id="visit/paid">一大笔钱</Fact>', /里面不写字/, /\/>/],
  ['<Cite id="visit" />', /<Cite> 少了“at”/, /at="…"/],
  ['<Cite id="" at="1" />', /“id”是空的/, undefined],
  ['<Cite id="visit" at="" />', /“at”是空的/, undefined],
  ['<Cite id="visit" at="1," />', /多了一个逗号/, undefined],
  ['<Cite id="visit" at="1，2" />', /英文逗号/, /at="1,2"/],
  ['甲<Cite id="visit" at="1">乙</Cite>', /里面不写字/, undefined],
  ['<Differ facts="">不同。</Differ>', /“facts”是空的/, undefined],
  ['<Differ facts="visit/agreed">不同。</Differ>', /至少要有 2 个/, undefined],
  ['<Sites></Sites>', /里面是空的/, undefined],
  ['<Term id={"committee"}>词</Term>', /属性“id”没有写对/, /id="…"/],
  ['<Case id="garden" onClick="x()" />', /没有“onClick”/, undefined],
])('%s is told on its line', (line, message, hint) => {
  const told = faultsOf('tags-are-well-written', added(line)).find((problem) => message.test(problem.message));
  expect(told).toMatchObject({ file: garden, line: lineWith(added(line), garden, line), weight: 'error' });
  if (hint) expect(told!.hint).toMatch(hint);
});

test.each([['<Fact id="" />', /没有写对|是空的/], ['<Cite id="visit" at="1," />', /多了一个逗号/], ['<Fact id="visit/paid">钱</Fact>', /里面不写字/]])('%s in a field is told with the field', (tag, message) => {
  const changes: Changes = { [garden]: swap('业委会牵头', `业委会牵头${tag}`) };
  const told = faultsOf('tags-are-well-written', changes).find((problem) => message.test(problem.message));
  expect(told).toMatchObject({ field: 'summary', line: lineWith(changes, garden, tag) });
});

test('an attribute written twice in a field makes no tag, which is told', () => {
  expect(faultsOf('prose-is-plain', { [garden]: swap('业委会牵头', '业委会牵头<Fact id="visit/paid" id="visit/homes" />') })).toMatchObject([{ field: 'summary', message: expect.stringContaining('<Fact>') }]);
});

test.each(['<Fact id="visit/paid" plain />', '<Unrecorded>没有写</Unrecorded>', '<Cite id="visit" at="1, 2" />', '<Practice id="talk-first" />'])('%s is well written', (tag) => {
  expect(faultsOf('tags-are-well-written', added(tag))).toEqual([]);
});

test('the good library writes its tags well', () => expect(faultsOf('tags-are-well-written')).toEqual([]));
