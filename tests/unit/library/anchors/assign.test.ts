import { describe, expect, test } from 'vitest';
import { assignAnchors } from '../../../../src/library/anchors/assign.ts';
import { stateOf, type EntryLedger } from '../../../../src/library/anchors/ledger.ts';
import type { Passage } from '../../../../src/library/anchors/page-passages.ts';
import { pairTranslation } from '../../../../src/library/anchors/pair-translation.ts';
import { recordPassages, retire, writeLedger } from '../../../../src/library/anchors/record.ts';

const said = (words: string) => ({ key: words, words });
const paragraph = (zh: string, en?: string): Passage => ({ is: 'paragraph', zh: said(zh), ...(en ? { en: said(en) } : {}) });
const [meetings, money, clearance] = ['小区先后开了许多次会，把改造里的难题一件一件谈开。', '居民自己交了一部分钱，其中有多少是物业费没有写。', '违章的棚子是居民自己拆的，拆完的地改成了停车位。'];
const page = [paragraph(meetings), paragraph(money), paragraph(clearance), { is: 'section', id: 'limits' } as Passage];

/** A ledger as it stands after these pages were published one after the other, a month apart. */
function publish(...editions: Passage[][]): EntryLedger {
  return editions.reduce<EntryLedger | undefined>((ledger, passages, month) => recordPassages(ledger, passages, assignAnchors(ledger, passages), `2027-0${month + 1}-01`).ledger, undefined)!;
}
const first = publish(page);
const [meetingsId, moneyId, clearanceId] = first.passages.map(({ id }) => id) as [string, string, string];
const idsOf = (...passages: Passage[]) => assignAnchors(first, passages).ids;

describe('a passage keeps its anchor', () => {
  test('when a slip in it is mended', () => expect(idsOf(paragraph(meetings.replace('许多次', '好多次')))).toEqual([meetingsId]));
  test('when it moves, and when something is written before it', () => expect(idsOf(paragraph('街道把各方请到一张桌上来。'), paragraph(clearance), paragraph(meetings)).slice(1)).toEqual([clearanceId, meetingsId]));
  test('when it is translated', () => expect(idsOf(paragraph(meetings, 'Many meetings were held.'))).toEqual([meetingsId]));
  test('when its Chinese is written anew and its English stays', () => {
    const translated = publish([paragraph(meetings, 'Many meetings were held over the hard points.'), paragraph(money)]);
    expect(assignAnchors(translated, [paragraph('难题都摆上桌，谈到谈妥为止。', 'Many meetings were held over the hard points.'), paragraph(money)]).ids[0]).toBe(translated.passages[0]!.id);
  });
  test('when it is rewritten in its place and a little of it has stayed', () => {
    const rewritten = paragraph('居民自己也交了钱，交给谁、怎么管、其中有多少退回来，报道都没有写清楚。');
    expect(idsOf(paragraph(meetings), rewritten, paragraph(clearance))).toEqual([meetingsId, moneyId, clearanceId]);
  });
  test('when it is split: the larger part has it', () => {
    const [before, after] = [money.slice(0, 15), money.slice(15)];
    expect(idsOf(paragraph(before), paragraph(after))[0]).toBe(moneyId);
  });
  test('when it is merged: the anchor leads to what holds its words', () => {
    const { ids, merged, lost } = assignAnchors(first, [paragraph(meetings), paragraph(money + clearance), { is: 'section', id: 'limits' }]);
    const home = ids[1]!;
    expect([moneyId, clearanceId].map((id) => (id === home ? home : merged.get(id)))).toEqual([home, home]);
    expect(lost).toEqual([]);
  });
});

test('of passages that say the same, each keeps its own', () => {
  const thrice = publish([paragraph('没有写。'), paragraph(meetings), paragraph('没有写。'), paragraph(money), paragraph('没有写。')]);
  const ids = thrice.passages.map(({ id }) => id);
  expect(new Set(ids).size).toBe(5);
  expect(assignAnchors(thrice, [paragraph(meetings), paragraph('没有写。'), paragraph(money), paragraph('没有写。')]).ids).toEqual(ids.slice(1));
});

test('what is nowhere any more is lost, by words or by name, and another passage does not take its anchor', () => {
  const { ids, lost } = assignAnchors(first, [paragraph(meetings), paragraph(money), paragraph('请了三位退休的电工来把线路重新理了一遍。')]);
  expect(lost.map(({ id }) => id)).toEqual([clearanceId, 'limits']);
  expect(ids).not.toContain(clearanceId);
});

test('a withdrawn anchor is not given to anything else, and comes back with its words', () => {
  const withdrawn = retire(first, moneyId, { on: '2027-02-01', into: [], why: '数字有误' });
  expect(assignAnchors(withdrawn, [paragraph(meetings), paragraph(clearance), { is: 'section', id: 'limits' }]).lost).toEqual([]);
  const back = assignAnchors(withdrawn, page);
  expect(back.ids[1]).toBe(moneyId);
  expect(recordPassages(withdrawn, page, back, '2027-03-01').ledger.passages.find(({ id }) => id === moneyId)!.gone).toBeUndefined();
});

describe('the ledger', () => {
  test('keeps every edition of the words, and tells what changed since a day', () => {
    const ledger = publish(page, [paragraph(meetings.replace('许多次', '好多次')), ...page.slice(1)]);
    expect(ledger.passages[0]!.zh).toEqual([['2027-01-01', meetings], ['2027-02-01', meetings.replace('许多次', '好多次')]]);
    expect(stateOf(ledger, meetingsId, 'zh', '2027-01-15')).toEqual({ is: 'changed', on: '2027-02-01', before: meetings, now: meetings.replace('许多次', '好多次') });
    expect(stateOf(ledger, meetingsId, 'zh', '2027-02-15')).toEqual({ is: 'same' });
    expect(stateOf(ledger, moneyId, 'zh', '2020-01-01')).toEqual({ is: 'same' });
    expect(stateOf(ledger, 'p-ffffff', 'zh')).toEqual({ is: 'unknown' });
  });

  test('writes a merged passage as gone into the one that holds it', () => {
    const ledger = publish(page, [paragraph(meetings), paragraph(money + clearance), { is: 'section', id: 'limits' }]);
    const gone = ledger.passages.filter((one) => one.gone);
    expect(gone).toHaveLength(1);
    expect(gone[0]!.gone).toEqual({ on: '2027-02-01', into: [ledger.passages[1]!.id] });
  });

  test('takes nothing away: a lost passage stays in it until it is retired by hand', () => {
    const ledger = publish(page, [paragraph(meetings)]);
    expect(ledger.passages.map(({ id }) => id)).toEqual(expect.arrayContaining([moneyId, clearanceId, 'limits']));
    expect(() => retire(ledger, 'p-ffffff', { on: '2027-02-01', into: [] })).toThrow('p-ffffff');
  });

  test('is written one passage a line', () => {
    const text = writeLedger(first);
    expect(JSON.parse(text)).toEqual(first);
    expect(text.trim().split('\n')).toHaveLength(first.passages.length + 2);
  });
});

describe('a translation', () => {
  const block = (is: Passage['is'], zh: string) => ({ is, zh: said(zh) });
  const english = (is: Passage['is'], en: string) => ({ is, en: said(en) });

  test('stands beside the Chinese block for block', () => {
    expect(pairTranslation([block('heading', '开会'), block('paragraph', '开了会。')], [english('heading', 'Meetings'), english('paragraph', 'They met.')]).map(({ zh, en }) => [zh?.words, en?.words]))
      .toEqual([['开会', 'Meetings'], ['开了会。', 'They met.']]);
  });

  test('with a paragraph more, keeps its others where they belong', () => {
    const zh = [block('heading', '钱'), block('paragraph', '交了钱visit/paid'), block('paragraph', '还有一笔street-aid/sum')];
    const en = [english('heading', 'Money'), english('paragraph', 'A word of explanation.'), english('paragraph', 'They paid visit/paid'), english('paragraph', 'And more street-aid/sum')];
    expect(pairTranslation(zh, en).map((one) => [one.zh?.words, one.en?.words])).toEqual([
      ['钱', 'Money'], [undefined, 'A word of explanation.'], ['交了钱visit/paid', 'They paid visit/paid'], ['还有一笔street-aid/sum', 'And more street-aid/sum'],
    ]);
  });
});
