import { describe, expect, test } from 'vitest';
import { nearestNames } from '../../../src/search/client/nearest-names.ts';
import { repairs, resounded, respelled } from '../../../src/search/client/repair.ts';
import { inKnownWords, partsOf, segment } from '../../../src/search/client/segment.ts';
import { blurred, fitOf } from '../../../src/search/client/sounds.ts';
import { unitOfPhrase, unitOfWord } from '../../../src/search/client/unit.ts';
import { lexicon, sounds, vocabulary } from './sample-library.ts';

const formsOf = (phrase: string) => unitOfPhrase(phrase, lexicon).forms.map((form) => form.phrase);

describe('a phrase', () => {
  test('is also looked for under its other names, in its place', () => {
    expect(formsOf('业委会主导')).toEqual(['业委会主导', '业主委员会主导', 'owners committee主导']);
    expect(formsOf('zhuge teams')).toEqual(expect.arrayContaining(['zhuge teams', '诸葛军团', '智囊团队']));
  });
  test('is also looked for in other writings of its figures, and rounded', () => {
    expect(formsOf('132万元')).toEqual(['132万元', '1320000元', '一百三十二万元', '132万多元', '132万余元']);
    expect(formsOf('1500平方米')).toContain('1500多平方米');
  });
  test('has no other form when none is known', () => {
    expect(formsOf('三方平台')).toEqual(['三方平台']);
  });
});

describe('a word', () => {
  test('may be stood for by the same, closer ones first', () => {
    const forms = unitOfWord('出资', 1, lexicon).forms;
    expect(forms[0]).toEqual({ phrase: '出资', weight: 1 });
    expect(forms.slice(1).map(({ phrase }) => phrase).sort()).toEqual(['凑钱', '筹资'].sort());
    expect(forms.slice(1).every(({ weight }) => weight < 1)).toBe(true);
  });
});

describe('cutting a query', () => {
  const cut = (phrase: string) => segment([phrase], lexicon, vocabulary);
  test('leaves out what carries no subject and tells how much is known', () => {
    expect(cut('住户的钱从哪里来')).toMatchObject({ words: ['住户', '钱'], known: 1, asks: true, isQuestion: true });
    expect(cut('滑雪场').known).toBe(0);
    expect(cut('拆违滑雪场').known).toBeCloseTo(0.4);
  });
  test('keeps a figure with its 万', () => {
    expect(cut('交了132万元').words).toContain('132万');
  });
  test('takes a rare word apart, and says what stands in known words', () => {
    expect(partsOf('业委会拆违', lexicon, vocabulary)).toEqual(['业委会', '拆违']);
    expect(partsOf('滑雪场', lexicon, vocabulary)).toEqual([]);
    expect(inKnownWords('拆违滑雪', lexicon, vocabulary)).toEqual([true, true, false, false]);
  });
});

describe('sounds', () => {
  const ywh = ['ye', 'wei', 'hui'];
  test.each([['yeweihui', 1], ['ywh', 0.5 + 0.5 * (3 / 8)], ['yeweih', 0.5 + 0.5 * (6 / 8)], ['yewhui', 0.5 + 0.5 * (6 / 8)]])('%s fits 业委会', (letters, fit) => {
    expect(fitOf(letters, ywh)).toBeCloseTo(fit);
  });
  test.each(['ywx', 'weihui', 'yeweihuis', 'y', 'yh'])('%s does not', (letters) => {
    expect(fitOf(letters, ywh)).toBeUndefined();
  });
  test('the beginning of a longer word fits a little', () => {
    expect(fitOf('yewei', ['ye', 'wei', 'hui', 'zu', 'jian'])).toBeLessThan(0.6);
  });
  test('blurred ones are one', () => {
    expect(['zhang', 'chen', 'sheng', 'lan'].map(blurred)).toEqual(['zan', 'cen', 'sen', 'nan']);
  });
  test('letters run together are a row of words', () => {
    expect(sounds.rowFor('zhugejuntuanchaiwei')).toEqual(['诸葛军团', '拆违']);
    expect(sounds.rowFor('qwzxv')).toEqual([]);
  });
  test('long letters without sense come to an end, with nothing', () => {
    expect(sounds.rowFor('ye'.repeat(50))).toEqual([]);
    expect(sounds.wordsFor('a'.repeat(100))).toEqual([]);
    expect(fitOf('ab'.repeat(12) + 'x', Array.from({ length: 12 }, () => 'abab'))).toBeUndefined();
  });
});

describe('slips', () => {
  test.each([['业委汇', '业委会'], ['诸葛军困', '诸葛军团'], ['诸葛团军', '诸葛军团'], ['诸葛团', '诸葛军团']])('%s may have meant %s', (typed, meant) => {
    expect(repairs(typed, lexicon, vocabulary, sounds)).toContain(meant);
  });
  test('nothing is guessed where nothing is near', () => {
    expect(repairs('滑雪场', lexicon, vocabulary, sounds)).toEqual([]);
    expect(resounded('qwzxvb', vocabulary, sounds)).toEqual([]);
    expect(respelled('elephant', vocabulary)).toEqual([]);
  });
  test('of letters and of pinyin', () => {
    expect(respelled('comittee', vocabulary)).toContain('committee');
    expect(resounded('yeweihiu', vocabulary, sounds)).toContain('业委会');
  });
});

test('names that are near are offered when nothing was found, and none for nonsense', () => {
  expect(nearestNames('诸葛军团队伍', vocabulary, sounds)).toContain('诸葛军团');
  expect(nearestNames('比特币', vocabulary, sounds)).toEqual([]);
  expect(nearestNames('', vocabulary, sounds)).toEqual([]);
});
