import { describe, expect, test } from 'vitest';
import { fold, indexTermsOf, joinedTerm, placesOf, termsOf, tokensOf } from '../../../src/search/normalise.ts';
import { visible } from '../../../src/search/visible.ts';

describe('folding makes comparable', () => {
  test.each([
    ['full width and half width', '６＋２＋Ｎ', '6+2+n'],
    ['upper and lower case', 'Zhuge Team', 'zhuge team'],
    ['quotation marks', '“三在”工程', '三在工程'],
    ['titles in brackets', '《民法典》第二百七十八条', '民法典第二百七十八条'],
    ['blanks beside Chinese', '280 户 居民', '280户居民'],
    ['thousands', '1,320,000元、12，500户', '1320000元、12500户'],
    ['lists of single characters', '“定、建、抓、创”', '定建抓创'],
    ['zero width and direction marks', '拆\u200b违\u202e\u2060', '拆违'],
    ['apostrophes', 'the owners’ committee', 'the owners committee'],
  ])('%s', (_, written, folded) => {
    expect(fold(written).text).toBe(folded);
  });

  test('words in a list stay apart', () => {
    expect(fold('供水、供电').text).toBe('供水、供电');
  });

  test('blanks between words of letters are kept once', () => {
    expect(fold('owners  committee').text).toBe('owners committee');
  });

  test('every folded character knows where it came from', () => {
    const original = 'A“三 在”㎡';
    const { text, starts, ends } = fold(original);
    expect(text).toBe('a三在m2');
    expect(starts.map((start, index) => original.slice(start, ends[index]))).toEqual(['A', '三', '在', '㎡', '㎡']);
  });

  test('a lone surrogate disappears and shifts nothing', () => {
    const { text, starts } = fold('拆\ud800违');
    expect(text).toBe('拆违');
    expect(starts).toEqual([0, 2]);
  });
});

describe('terms', () => {
  test('a run of Chinese is asked as its pairs', () => {
    expect(termsOf('业委会')).toEqual(['业委', '委会']);
    expect(termsOf('梯')).toEqual(['梯']);
  });

  test('pairs with characters that tell nothing are passed over, unless there is nothing else', () => {
    expect(termsOf('居民的钱')).toEqual(['居民']);
    expect(termsOf('不买账')).toEqual(['买账']);
    expect(termsOf('没有')).toEqual(['没', '有']);
    expect(termsOf('有钱')).toEqual(['钱']);
  });

  test('a name with symbols is one term, the same whether typed wide or narrow', () => {
    expect(termsOf(fold('6+2+N').text)).toEqual(['x6p2pn']);
    expect(termsOf(fold('６＋２＋Ｎ').text)).toEqual(['x6p2pn']);
    expect(joinedTerm('2021-2025')).toBe('x2021x2025');
  });

  test('a number and its measure word are two tokens', () => {
    expect(tokensOf('280户').map(({ text }) => text)).toEqual(['280', '户']);
  });

  test('indexing adds the ends of runs and the parts of names, so that they are found alone', () => {
    expect(indexTermsOf(['加装电梯'])).toContain('梯');
    expect(indexTermsOf(['sub-district'])).toEqual(expect.arrayContaining(['xsubxdistrict', 'sub', 'district']));
  });

  test('every character finds the entry by the beginning of a term', () => {
    const terms = indexTermsOf(['居民的钱，谁来出？没有']);
    for (const character of '居民的钱谁来出没有') expect(terms.some((term) => term.startsWith(character)), character).toBe(true);
  });

  test('whatever may be asked is indexed', () => {
    const text = fold('“6+2+N”是三档，280户居民交了132.5万元；owners’ committee').text;
    expect(indexTermsOf([text])).toEqual(expect.arrayContaining(termsOf(text)));
  });
});

describe('a phrase stands in a text', () => {
  test('anywhere in Chinese', () => {
    expect(placesOf('委会', '业委会和居委会')).toEqual([1, 5]);
  });
  test('only at the beginning of a word or number', () => {
    expect(placesOf('80户', '280户')).toEqual([]);
    expect(placesOf('80户', '共80户')).toEqual([1]);
    expect(placesOf('owne', 'known owners')).toEqual([6]);
    expect(placesOf('own', 'known owners')).toEqual([]);
    expect(placesOf('own', 'their own flat')).toEqual([6]);
  });
  test('a figure ends whole', () => {
    expect(placesOf('36', '共369个')).toEqual([]);
    expect(placesOf('20', '20.07亿')).toEqual([]);
    expect(placesOf('132', '132万元')).toEqual([0]);
    expect(placesOf('6+2', '6+2+n')).toEqual([0]);
  });
  test('nowhere when it is empty', () => {
    expect(placesOf('', '拆违')).toEqual([]);
  });
});

test('what cannot be seen is taken out of shown text', () => {
  expect(visible('拆\u200b违\u202eabc\udfff\u0007')).toBe('拆违abc');
});
