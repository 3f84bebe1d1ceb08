import { describe, expect, test } from 'vitest';
import { folders, judgeLink, latestDay, type Since } from '../../../../src/packs/link-check/judge-link.ts';
import { siteLinkOf, type SiteLink } from '../../../../src/packs/link-check/site-link.ts';
import { addressOf } from '../../../../src/library/addresses.ts';
import { packKinds } from '../../../../src/packs/pack.ts';
import { anchors } from '../../../fixtures/check-links/anchors.ts';

const judge = (path: string, known?: Since) => judgeLink(siteLinkOf(`https://a.cn${path}`, ['a.cn/']) as SiteLink, anchors, known);
const document = (day: string): Since => ({ day, by: 'document' });

describe('what has become of a link', () => {
  test('a change counts from the day of the link, then of the document', () => {
    expect(judge('/cases/lianyun/?on=2026-11-19#p-2b3c4d')).toMatchObject({ state: 'changed', on: '2026-11-20', since: { by: 'link' } });
    expect(judge('/cases/lianyun/?on=2026-11-20#p-2b3c4d')).toMatchObject({ state: 'whole' });
    expect(judge('/cases/lianyun/?on=2026-11-20#p-2b3c4d', document('2026-01-01'))).toMatchObject({ state: 'whole' });
    expect(judge('/cases/lianyun/#p-2b3c4d', document('2026-11-19'))).toMatchObject({ state: 'changed', since: { by: 'document', day: '2026-11-19' } });
    expect(judge('/cases/lianyun/#p-2b3c4d', document('2026-11-21'))).toMatchObject({ state: 'whole' });
    expect(judge('/en/cases/lianyun/?on=2026-11-21#p-2b3c4d')).toMatchObject({ state: 'changed', lang: 'en', on: '2026-11-22' });
  });

  test('without any day it is said that it may have changed', () => {
    const judgement = judge('/cases/lianyun/#p-2b3c4d');
    expect(judgement.state).toBe('changed');
    expect(judgement).not.toHaveProperty('since');
    expect(judge('/cases/lianyun/#p-1a2b3c').state).toBe('whole');
  });

  test('a withdrawn passage says where its matter went', () => {
    expect(judge('/cases/lianyun/#p-9f8e7d')).toMatchObject({
      state: 'withdrawn', on: '2026-11-10', told: '两段并成一段。',
      instead: [{ address: '/cases/lianyun/', fragment: 'p-1a2b3c' }, { address: '/practices/resident-cofunding/', fragment: 'p-aabbcc' }],
    });
  });

  test('a passage whose matter was withdrawn in its turn leads to where that went', () => {
    const entry = anchors.entries['/cases/lianyun/']!;
    const chain = { ...anchors, entries: { ...anchors.entries, '/cases/lianyun/': { ...entry, gone: { ...entry.gone, '0000a1': { on: '2026-11-01', into: ['p-0000a2'] }, '0000a2': { on: '2026-11-02', into: ['p-1a2b3c', 'p-0000a1'] } } } } };
    expect(judgeLink(siteLinkOf('https://a.cn/cases/lianyun/#p-0000a1', ['a.cn/']) as SiteLink, chain)).toMatchObject({ state: 'withdrawn', on: '2026-11-01', instead: [{ address: '/cases/lianyun/', fragment: 'p-1a2b3c' }] });
  });

  test('a page that moved is followed, with its passage where that went along', () => {
    expect(judge('/cases/lianyun-oldest/#p-1a2b3c')).toMatchObject({ state: 'moved', on: '2026-10-01', instead: [{ address: '/cases/lianyun/', fragment: 'p-1a2b3c' }] });
    expect(judge('/cases/lianyun-old/#p-000000').instead).toEqual([{ address: '/cases/lianyun/' }]);
    expect(judge('/go/cases/lianyun-old/')).toMatchObject({ state: 'moved' });
  });

  test('moves in a circle end', () => {
    const circle = { ...anchors, moved: { '/a/': { to: '/b/', since: '2026-01-01' }, '/b/': { to: '/a/', since: '2026-01-02' } } };
    expect(judgeLink(siteLinkOf('https://a.cn/a/', ['a.cn/']) as SiteLink, circle).state).toBe('moved');
  });

  test('a withdrawn page says why, in the language of the link', () => {
    expect(judge('/cases/hearsay/')).toMatchObject({ state: 'withdrawn-page', told: expect.stringContaining('可靠的来源') as string });
    expect(judge('/en/cases/hearsay/')).toMatchObject({ told: expect.stringContaining('reliable source') as string });
  });

  test('what never was is told, with the nearest there is', () => {
    expect(judge('/cases/lianyum/#p-1a2b3c')).toMatchObject({ state: 'no-page', instead: [{ address: '/cases/lianyun/', fragment: 'p-1a2b3c' }] });
    expect(judge('/cases/lianyun/，')).toMatchObject({ state: 'no-page', instead: [{ address: '/cases/lianyun/' }] });
    expect(judge('/cases/lianyun%23p-1a2b3c')).toMatchObject({ state: 'no-page', instead: [{ address: '/cases/lianyun/', fragment: 'p-1a2b3c' }] });
    expect(judge('/cases/lianyun/#p-000000')).toMatchObject({ state: 'no-passage' });
    expect(judge('/constructor/#__proto__').state).toBe('no-page');
    expect(judge('/cases/lianyun/#p-__proto__').state).toBe('unproved');
  });

  test('a permanent address is judged as the page it opens', () => {
    expect(judge('/go/cases/lianyun/#p-1a2b3c')).toMatchObject({ state: 'whole', target: { address: '/cases/lianyun/' } });
    expect(judge('/go/pages/citing/#p-c17e5a')).toMatchObject({ state: 'whole', target: { address: '/about/citing/' } });
  });

  test('what the short list does not hold has to be looked at', () => {
    expect(judge('/terms/#owners-committee')).toMatchObject({ state: 'unproved', target: { address: '/terms/', fragment: 'owners-committee' } });
    expect(judge('/cases/lianyun/#cite').state).toBe('unproved');
    expect(judge('/lessons/who-pays/who-pays-90.pptx')).toMatchObject({ state: 'unproved', target: { address: '/lessons/who-pays/who-pays-90.pptx' } });
    expect(judge('/data/cases.csv')).toMatchObject({ state: 'unproved', target: { address: '/data/cases.csv' } });
    expect(judge('/cases/lianyun-old/lianyun-old.pdf').state).toBe('moved');
    expect(judge('/sources/dongcheng-visit/#p-9').state).toBe('whole');
  });

  test('what is kept after # by the pages for answers, packs and searches is no anchor', () => {
    expect(judge('/fit/#v=1&committee=has').state).toBe('page');
    expect(judge('/search/?q=业委会').state).toBe('page');
    expect(judge('/pack/').state).toBe('page');
  });

  test('each entry of a study pack is looked at, and of a comparison', () => {
    expect(judge('/pack/#1/tf-dongcheng-to-yichang/cb-lianyun').state).toBe('whole');
    expect(judge('/pack/#1/cb-lianyun-old/pb-resident-cofunding')).toMatchObject({ state: 'moved', instead: [{ address: '/pack/', fragment: '1/cb-lianyun/pb-resident-cofunding' }] });
    expect(judge('/pack/#1/cb-nowhere/cb-lianyun')).toMatchObject({ state: 'no-page', missing: ['nowhere'], instead: [{ address: '/pack/', fragment: '1/cb-lianyun' }] });
    expect(judge('/pack/#1/cb-nowhere')).toMatchObject({ state: 'no-page', missing: ['nowhere'], instead: [] });
    expect(judge('/compare/?cases=lianyun,nowhere')).toMatchObject({ state: 'no-page', missing: ['nowhere'], instead: [{ address: '/compare/?cases=lianyun' }] });
  });
});

test('the folders of packs are those of the entries', () => {
  expect(packKinds.map((kind) => `/${folders[kind]}/x/`)).toEqual(packKinds.map((kind) => addressOf(kind, 'x')));
});

test('a link made today carries the last day on which anything changed', () => {
  expect(latestDay(anchors.entries['/cases/lianyun/']!)).toBe('2026-11-22');
  expect(latestDay({ since: '2026-06-01', ids: [] })).toBe('2026-06-01');
});
