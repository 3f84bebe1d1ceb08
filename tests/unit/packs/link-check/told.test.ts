import { describe, expect, test } from 'vitest';
import { checkLinksZh } from '../../../../src/i18n/check-links.zh.ts';
import { checkMaterials } from '../../../../src/packs/link-check/check-materials.ts';
import type { Place } from '../../../../src/packs/link-check/material.ts';
import { addressSaid, adviceSaid, freshTarget, placeSaid, rowSaid, summarySaid } from '../../../../src/packs/link-check/told.ts';
import { anchors } from '../../../fixtures/check-links/anchors.ts';

const { script, states } = checkLinksZh;
const root = 'https://a.cn/';
const judged = (path: string, readersDay?: string) => checkMaterials([{ name: '讲稿.docx', links: [{ href: `${root}${path}`, words: '这一段', place: { part: 'body', number: 3 } }] }], ['a.cn/'], anchors, readersDay).links[0]!;
const advice = (path: string, readersDay?: string) => adviceSaid(judged(path, readersDay).judgement, script);

describe('what is told of a link', () => {
  test.each([
    ['cases/lianyun/#p-1a2b3c', '不用动。'],
    ['cases/lianyun/?on=2026-06-01#p-2b3c4d', '2026-11-20改过，比材料晚。'],
    ['cases/lianyun/#p-2b3c4d', '2026-11-20改过。材料没有日期，说不准在前还是在后。'],
    ['cases/lianyun/#p-9f8e7d', '2026-11-10撤下。两段并成一段。内容现在在：'],
    ['cases/lianyun-old/', '2026-10-01搬到：'],
    ['cases/hearsay/', '2026-11-01撤下了这一页。这个案例没有找到可靠的来源，撤下了。'],
    ['cases/lianyum/', '本站没有这个地址。是不是：'],
    ['pack/#1/cb-nowhere/cb-lianyun', '里面有几条已经没有了：nowhere。其余的可以重新做成链接：'],
    ['pack/#1/cb-nowhere', '里面的条目都没有了：nowhere。'],
  ])('%s: %s', (path, told) => expect(advice(path)).toBe(told));

  test('the day that the reader gives counts where there is no other', () => {
    expect(judged('cases/lianyun/#p-2b3c4d', '2026-11-01').judgement.since).toEqual({ day: '2026-11-01', by: 'reader' });
    expect(judged('cases/lianyun/#p-2b3c4d', '2026-11-21').judgement.state).toBe('whole');
  });

  test.each<[Place, string]>([
    [{ part: 'body', number: 3 }, '第3段'], [{ part: 'notes', number: 2 }, '第2张的备注'], [{ part: 'comment', number: 4 }, '第4张的批注'], [{ part: 'comment' }, '批注'], [{ part: 'footnote' }, '脚注'],
  ])('%j is said as %s', (place, said) => expect(placeSaid(place, script)).toBe(said));

  test('all of them in one sentence', () => {
    expect(summarySaid([['whole', 27], ['changed', 2], ['no-passage', 1]], states, script)).toBe('30处链接：27处完好，2处改过，1处没有这一段');
  });
});

describe('the link to put in its place', () => {
  const fresh = (path: string) => { const { judgement } = judged(path); const target = freshTarget(judgement); return target && addressSaid(target, judgement.lang, root, anchors); };

  test.each([
    ['cases/lianyun/#p-2b3c4d', 'https://a.cn/cases/lianyun/?on=2026-11-22#p-2b3c4d'],
    ['en/cases/lianyun/#p-2b3c4d', 'https://a.cn/en/cases/lianyun/?on=2026-11-22#p-2b3c4d'],
    ['cases/lianyun/#p-9f8e7d', 'https://a.cn/cases/lianyun/?on=2026-11-22#p-1a2b3c'],
    ['cases/lianyun/', 'https://a.cn/cases/lianyun/'],
    ['cases/hearsay/', undefined],
  ])('of %s is %s', (path, address) => expect(fresh(path)).toBe(address));

  test('stands last in a row of the table, under the columns that are named', () => {
    const link = judged('cases/lianyun-old/');
    const row = rowSaid(link, states, script, (target) => addressSaid(target, 'zh', root, anchors));
    expect(Object.fromEntries(script.csv.columns.map((column, index) => [column, row[index]]))).toEqual({
      材料: '讲稿.docx', 在哪里: '第3段', 文字: '这一段', 链接: 'https://a.cn/cases/lianyun-old/', 状态: '搬了家', 怎么办: '2026-10-01搬到：https://a.cn/cases/lianyun/', 新链接: 'https://a.cn/cases/lianyun/',
    });
  });
});
