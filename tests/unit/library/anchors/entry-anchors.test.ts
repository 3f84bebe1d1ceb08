import { describe, expect, test } from 'vitest';
import { anchorsByKey, anchorsOf } from '../../../../src/library/anchors/entry-anchors.ts';
import type { Gone, RecordedPassage } from '../../../../src/library/anchors/ledger.ts';
import { bodiesOf } from '../../../../src/library/bodies.ts';
import { buildLibrary } from '../../../../src/library/build-library.ts';
import { need } from '../../../../src/library/library.ts';
import { parseProse } from '../../../../src/library/parse-prose.ts';
import { filesWith, type Changes } from '../../../fixtures/good-library.ts';

const page = 'content/cases/garden.mdx';
const passage = (id: string, words: string, gone?: Gone): RecordedPassage => ({ id, is: 'paragraph', zh: [['2026-01-01', words]], ...(gone ? { gone } : {}) });

/** The anchors of the good library's case when its ledger knows some passages and its page has changed. */
function anchorsWith(passages: RecordedPassage[], changes: Changes = {}) {
  const reading = buildLibrary(filesWith({ ...changes, 'content/ledger/passages/cases/garden.json': () => JSON.stringify({ passages }) }));
  const entry = need(reading.library, 'case', 'garden');
  return anchorsOf(reading.library, entry, () => bodiesOf(reading).filter(({ kind, id }) => kind === 'case' && id === 'garden').map(parseProse));
}

describe('an anchor that is no passage any more', () => {
  const paid = passage('p-aaaaaa', '居民交了钱');

  test('is kept by the passage of the page that its matter went to, whatever else it went to', () => {
    const { besides, withdrawn } = anchorsWith([paid, passage('p-bbbbbb', '钱是居民交的', { on: '2026-02-01', into: ['/practices/talk-first/#steps', 'p-aaaaaa'] })]);
    expect([besides.get('p-aaaaaa'), withdrawn]).toEqual([['p-bbbbbb'], []]);
  });

  test('follows its matter on where that went further', () => {
    const { besides, withdrawn } = anchorsWith([paid, passage('p-bbbbbb', '甲', { on: '2026-02-01', into: ['p-cccccc'] }), passage('p-cccccc', '乙', { on: '2026-03-01', into: ['p-bbbbbb', 'p-aaaaaa'] })]);
    expect([besides.get('p-aaaaaa'), withdrawn]).toEqual([['p-bbbbbb', 'p-cccccc'], []]);
  });

  test('stands by itself where its matter went to a part of the page, which keeps no other anchors', () => {
    const gone = passage('p-bbbbbb', '甲', { on: '2026-02-01', into: ['limits'] });
    expect(anchorsWith([paid, gone]).withdrawn).toEqual([gone]);
  });

  test('stands by itself where its matter went to another page, or nowhere', () => {
    const gone = [passage('p-bbbbbb', '甲', { on: '2026-02-01', into: ['/practices/talk-first/#steps'] }), passage('p-cccccc', '乙', { on: '2026-02-01', into: [], why: '写错了' })];
    const { besides, withdrawn } = anchorsWith([paid, ...gone]);
    expect([besides.size, withdrawn]).toEqual([0, gone]);
  });

  test('is kept by the passage that has taken in its words', () => {
    const [first, then] = ['居民自己先交了一部分钱', '后来又请大家补交了一点'];
    const { besides } = anchorsWith([passage('p-aaaaaa', first!), passage('p-bbbbbb', then!)], { [page]: (text) => text.replace('money: [居民交了钱]', `money: [${first}，${then}]`) });
    expect([...besides].flat(2).sort()).toEqual(['p-aaaaaa', 'p-bbbbbb']);
  });
});

test('of passages that say the same, each has an anchor of its own, in the order of the page', () => {
  const anchors = anchorsWith([], { [page]: (text) => text.replace('limits: [只有两篇报道]', 'limits: [居民交了钱, 居民交了钱]') });
  const same = anchorsByKey(anchors, 'zh').get('居民交了钱')!.map(({ id }) => id);
  expect(new Set(same).size).toBe(3);
  expect(same).toEqual(anchors.ids.filter((id) => same.includes(id)));
});
