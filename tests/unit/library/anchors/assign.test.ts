import { describe, expect, test } from 'vitest';
import { assignAnchors } from '../../../../src/library/anchors/assign.ts';
import { daysOf, stateOf, type EntryLedger } from '../../../../src/library/anchors/ledger.ts';
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

test('what is written in the place of a passage of which nothing has stayed does not take its anchor', () => {
  const { ids, lost } = assignAnchors(first, [paragraph(meetings), paragraph('请了三位退休的电工来把线路重新理了一遍。'), ...page.slice(2)]);
  expect(lost.map(({ id }) => id)).toEqual([moneyId]);
  expect(ids).not.toContain(moneyId);
});

test('of passages that hold the words of a merged one, the nearest is its home', () => {
  const short = '钱由谁来管还没有写明。';
  const ledger = publish([paragraph(meetings), paragraph(short), paragraph(money), paragraph(clearance)]);
  const { ids, merged } = assignAnchors(ledger, [paragraph(meetings), paragraph(money + short), paragraph(clearance + short)]);
  expect(merged.get(ledger.passages[1]!.id)).toBe(ids[1]);
});

test('a withdrawn anchor is not made again of the words that it was once made of', () => {
  const reworded = publish(page, [paragraph(meetings), paragraph(money.replace('没有写', '写了一半')), ...page.slice(2)]);
  const withdrawn = retire(reworded, moneyId, { on: '2027-03-01', into: [] });
  expect(assignAnchors(withdrawn, page).ids[1]).toBe(`${moneyId}-2`);
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

  test('keeps the later words of what changes twice on a day', () => {
    const [once, twice] = ['好多次', '十几次'].map((times) => [paragraph(meetings.replace('许多次', times)), ...page.slice(1)]) as [Passage[], Passage[]];
    const record = (ledger: EntryLedger, passages: Passage[]) => recordPassages(ledger, passages, assignAnchors(ledger, passages), '2027-02-01').ledger;
    expect(record(record(first, once), twice).passages[0]!.zh).toEqual([['2027-01-01', meetings], ['2027-02-01', twice[0]!.zh!.words]]);
  });

  test('is as young as its last change, a removal among them', () => {
    expect(daysOf(retire(publish(page, [paragraph(meetings, 'Many meetings.'), ...page.slice(1)]), moneyId, { on: '2027-03-01', into: [] }))).toEqual(['2027-01-01', '2027-02-01', '2027-03-01']);
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
    const named = (passage: Passage, ...names: string[]): Passage => ({ ...passage, ...(passage.zh ? { zh: { ...passage.zh, names } } : {}), ...(passage.en ? { en: { ...passage.en, names } } : {}) });
    const zh = [block('heading', '钱'), named(block('paragraph', '交了钱'), 'visit/paid'), named(block('paragraph', '还有一笔'), 'street-aid/sum')];
    const en = [english('heading', 'Money'), english('paragraph', 'A word of explanation.'), named(english('paragraph', 'They paid'), 'visit/paid'), named(english('paragraph', 'And more'), 'street-aid/sum')];
    expect(pairTranslation(zh, en).map((one) => [one.zh?.words, one.en?.words])).toEqual([
      ['钱', 'Money'], [undefined, 'A word of explanation.'], ['交了钱', 'They paid'], ['还有一笔', 'And more'],
    ]);
  });
});

describe('languages', () => {
  const pair = (zh: string, en: string, is: Passage['is'] = 'item'): [Passage, Passage] => [{ is, zh: said(zh) }, { is, en: said(en) }];
  const [parking, fire, doors] = [pair('停车设施：车有地方停。', 'Parking: cars have somewhere to stand.'), pair('消防设施：救火车到得了，水接得上。', 'Fire safety: fire engines can come, and water can be connected.'), pair('安防系统：门口和公共地方看得住。', 'Security: the entrance and the common places are watched.')];
  const list = [parking, fire, doors];
  const english = list.map(([, en]) => en);
  const ledger = publish(pairTranslation(list.map(([zh]) => zh), english));
  const [parkingId, fireId, doorsId] = ledger.passages.map(({ id }) => id) as [string, string, string];
  /** The page after a change of its Chinese alone: what stands under each anchor in both languages. */
  const after = (...zh: Passage[]) => {
    const passages = pairTranslation(zh, english, ledger.passages);
    const { ids, lost } = assignAnchors(ledger, passages);
    return { at: (id: string) => { const passage = passages[ids.indexOf(id)]; return [passage?.zh?.words, passage?.en?.words]; }, lost: lost.map(({ id }) => id) };
  };

  test('an item more in Chinese leaves the others with their translation', () => {
    const { at, lost } = after({ is: 'item', zh: said('照明设施：夜里看得见路。') }, parking[0], fire[0], doors[0]);
    expect([parkingId, fireId, doorsId].map(at)).toEqual(list.map(([zh, en]) => [zh.zh!.words, en.en!.words]));
    expect(lost).toEqual([]);
  });

  test('items that change places and words in Chinese keep anchor and translation', () => {
    const { at } = after({ is: 'item', zh: said('消防设施：救火车到得了。') }, { is: 'item', zh: said('停车设施：车位够停。') }, doors[0]);
    expect([parkingId, fireId].map(at)).toEqual([['停车设施：车位够停。', parking[1].en!.words], ['消防设施：救火车到得了。', fire[1].en!.words]]);
  });

  test('what is taken out in Chinese is lost, though its translation still stands', () => {
    const { at, lost } = after(parking[0], doors[0]);
    expect(lost).toEqual([fireId]);
    expect([parkingId, doorsId].map(at)).toEqual([parking, doors].map(([zh, en]) => [zh.zh!.words, en.en!.words]));
  });

  test('a passage put in the place of another does not take its anchor because both have English words', () => {
    const [first, then] = [pair('街道干部没有出现在这句话里，劝的人是邻居。', 'Sub-district officials do not appear in this sentence; those who persuade are neighbours of the residents.', 'paragraph'), pair('三台旧锅炉连同烟囱换成了集中供热。', 'Three old boilers and the chimney have given way to district heating from the plant of the town.', 'paragraph')];
    const before = publish(pairTranslation([first[0]], [first[1]]));
    expect(assignAnchors(before, pairTranslation([then[0]], [then[1]], before.passages)).lost.map(({ id }) => id)).toEqual([before.passages[0]!.id]);
  });
});

test('a heading in other words above the same passage is the same heading', () => {
  const heading = (zh: string): Passage => ({ is: 'heading', zh: said(zh) });
  const before = publish([paragraph(meetings), heading('先把基本的改好'), paragraph(money)]);
  expect(assignAnchors(before, [paragraph(meetings), heading('钱怎么出'), paragraph(money)]).ids).toEqual(before.passages.map(({ id }) => id));
  expect(assignAnchors(before, [paragraph(meetings), heading('钱怎么出'), paragraph(clearance)]).lost).toHaveLength(2);
});

test('words that are changed and changed back are the same, on one day or on several', () => {
  const other = [paragraph(meetings.replace('许多次', '好多次')), ...page.slice(1)];
  const ledger = publish(page, other, page);
  expect(stateOf(ledger, meetingsId, 'zh', '2027-01-15')).toEqual({ is: 'same' });
  const sameDay = [other, page].reduce((one, passages) => recordPassages(one, passages, assignAnchors(one, passages), '2027-02-01').ledger, first);
  expect(sameDay.passages[0]!.zh).toEqual(first.passages[0]!.zh);
});

test('a passage that stands on the page again is recorded as standing', () => {
  const withdrawn = retire(recordPassages(first, page.filter((_, index) => index !== 1), assignAnchors(first, page.filter((_, index) => index !== 1)), '2027-02-01').ledger, moneyId, { on: '2027-02-01', into: [], why: '删去' });
  expect(recordPassages(withdrawn, page, assignAnchors(withdrawn, page), '2027-03-01').changed).toEqual([moneyId]);
});
