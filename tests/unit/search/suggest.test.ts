import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../../src/search/client/lexicon.ts';
import { Sounds } from '../../../src/search/client/sounds.ts';
import { Names } from '../../../src/search/client/suggest.ts';
import { emptyState, type Catalogue, type Words } from '../../../src/search/contract.ts';

const titles: [kind: string, title: string][] = [
  ['practice', '三方平台'], ['practice', '智囊团队与“诸葛军团”'], ['practice', '拆违靠人去做工作'], ['practice', '“三在”工程'], ['practice', '议出来的拆违'],
  ['case', '西陵“业委会+”人本化改造'], ['case', '万寿小区“诸葛军团”'],
  ['trip', '宜昌两日：出发前读本'], ['place', '宜昌市'], ['place', '都市田园小区'],
  ['term', '三方平台'], ['term', '拆违'], ['term', '拆墙并院'], ['term', '业主委员会'], ['term', '诸葛军团'], ['term', '6+2+N'],
  ['policy', '共同缔造指导意见'], ['source', '拆违的一条新闻'], ['page', '凡例'],
];
const catalogue = {
  edition: '', fragments: [], bundles: [0], entries: titles.map(([kind, title]) => ({ kind, title, facets: {} })),
  facets: { ...emptyState().facets, kind: [{ id: 'practice', name: '做法' }, { id: 'case', name: '案例' }, { id: 'trip', name: '考察' }, { id: 'place', name: '地点' }, { id: 'term', name: '术语' }, { id: 'policy', name: '政策' }] },
} as unknown as Catalogue;

const file: Words = {
  words: '业委会 拆违建 拆违章 拆违动员 拆棚子 拆除违建 dangyang 三方平台 智囊 三方协商 不是名字', names: 10, entries: '0'.repeat(11), rare: '',
  sounds: "san三 fang方 ping平 tai台 zhi智志 nang囊 tuan团 dui队 yu与 zhu诸主 ge葛 jun军 chai拆 wei违委 ye业 hui会 jian建 zhang章 dong动 yuan员园院 xi西 ling陵 ren人 ben本 hua化 gai改 zao造 wan万 shou寿 xiao小 qu区去 yi宜议意 chang昌 shi市是 du都 tian田 dou斗 gong共工 tong同 di缔 xie协 shang商 lv律",
  exceptions: "都市田园小区:du'shi'tian'yuan'xiao'qu",
};
const words = (() => { const vocabulary = new Vocabulary(file); return { vocabulary, sounds: new Sounds(file, vocabulary) }; })();
const chinese = new Names(catalogue, 'zh', words);
const found = (typed: string, names = chinese) => names.suggest(typed, 8).map((one) => one.words);
const marked = (typed: string, name: string) => chinese.suggest(typed, 8).find((one) => one.words === name)?.pieces.map(({ text, marked: is }) => (is ? `[${text}]` : text)).join('');

describe('names', () => {
  test('that begin with what is typed come before those that hold it; titles before other names, practices first', () => {
    expect(found('拆')).toEqual(['拆违靠人去做工作', '拆违', '拆墙并院', '拆违建', '拆违章', '拆棚子', '议出来的拆违', '拆违动员']);
  });

  test('that are just what is typed come first', () => expect(found('拆违').slice(0, 2)).toEqual(['拆违', '拆违靠人去做工作']));

  test('say what kind of entry they are when they are titles', () => {
    expect(chinese.suggest('拆', 8).map(({ kind }) => kind)).toEqual(['做法', '术语', '术语', undefined, undefined, undefined, '做法', undefined]);
  });

  test('are suggested once, by the kind that comes first', () => {
    expect(chinese.suggest('三方平', 8).map(({ words: name, kind }) => [name, kind])).toEqual([['三方平台', '做法']]);
  });

  test('of sources and of pages about the site are none', () => {
    expect(found('拆违的')).toEqual([]);
    expect(found('凡例')).toEqual([]);
  });

  test('are the names among the words, no others', () => expect(found('不是')).toEqual([]));

  test('that say no more than what is typed are none, unless they are titles', () => {
    expect(found('业委会')).toEqual(['西陵“业委会+”人本化改造']);
    expect(found('拆违')).toContain('拆违');
  });

  test('are as many as are asked for', () => expect(chinese.suggest('拆', 3)).toHaveLength(3));

  test('are compared without quotation marks, case and width', () => {
    expect(found('三在工')).toEqual(['“三在”工程']);
    expect(found('６＋２＋ｎ')).toEqual(['6+2+N']);
  });

  test('are marked where they are what was typed', () => {
    expect(marked('诸葛', '万寿小区“诸葛军团”')).toBe('万寿小区“[诸葛]军团”');
    expect(marked('三在工', '“三在”工程')).toBe('[“三在”工]程');
    expect(marked('zgj', '诸葛军团')).toBe('[诸葛军]团');
  });
});

describe('by sound', () => {
  test.each([['full', 'sanfangpingtai'], ['full, unfinished', 'sanfangpi'], ['apart', 'san fang ping'], ['with an apostrophe', "san'fang'ping"], ['initials', 'sfpt'], ['mixed', 'sanfpt'], ['beside characters', '三方pt'], ['capitals', 'SFPT']])('names are found, %s', (_, typed) => {
    expect(found(typed)[0]).toBe('三方平台');
  });

  test('names spelt out come before abbreviated ones, and the beginning before the middle', () => {
    expect(found('sanfang')).toEqual(['三方平台', '三方协商']);
    expect(found('chaiwei').slice(0, 2)).toEqual(['拆违', '拆违靠人去做工作']);
    expect(found('ywh')).toEqual(['业委会', '西陵“业委会+”人本化改造']);
    expect(found('zgjt')).toEqual(['诸葛军团', '智囊团队与“诸葛军团”', '万寿小区“诸葛军团”']);
  });

  test('a word that sounds otherwise than its characters is found as it sounds', () => expect(found('dushi')).toEqual(['都市田园小区']));

  test('what is written with letters comes first', () => expect(found('6+2')).toEqual(['6+2+N']));

  test('one letter says nothing, and two only at the beginning', () => {
    expect(found('s')).toEqual([]);
    expect(found('jt')).toEqual([]);
    expect(found('zh').length).toBeGreaterThan(0);
  });

  test.each(['', ' ', '“”', 'x', 'zzzz', '__proto__', '<img src=x>', '(.*)+', '\u202e', '\ud800', '😀'])('%j does no harm', (typed) => expect(found(typed)).toEqual([]));
  test('ten thousand letters do no harm', () => expect(found('a'.repeat(10_000))).toEqual([]));

  test('a row that could be read in very many ways is read at once', () => {
    const own: Words = { ...file, words: '安'.repeat(40), names: 1, sounds: 'anan安' };
    const vocabulary = new Vocabulary(own);
    const names = new Names(catalogue, 'zh', { vocabulary, sounds: new Sounds(own, vocabulary) });
    const start = performance.now();
    expect(names.suggest(`${'an'.repeat(19)}x`, 8)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('in other circumstances', () => {
  test('without words the titles are there, without sounds', () => {
    const names = new Names(catalogue, 'zh');
    expect(found('拆', names)).toEqual(['拆违靠人去做工作', '拆违', '拆墙并院', '议出来的拆违']);
    expect(found('sfpt', names)).toEqual([]);
  });

  test('an English site has English names among the others, and reads no pinyin; a Chinese one the other way round', () => {
    const english = new Names(catalogue, 'en', words);
    expect(found('dang', english)).toEqual(['dangyang']);
    expect(found('sfpt', english)).toEqual([]);
    expect(found('dang')).toEqual([]);
  });
});
