import { describe, expect, test } from 'vitest';
import { fold, indexTermsOf, joinedTerm, pairsOf, placesOf, termsOf, tokensOf, visible } from '../../../src/search/normalise.ts';

describe('folding makes comparable', () => {
  test.each([
    ['full width and half width', '６＋２＋Ｎ', '6+2+n'],
    ['upper and lower case', 'Zhuge Team', 'zhuge team'],
    ['quotation marks', '“三在”工程', '三在工程'],
    ['titles in brackets', '《民法典》第二百七十八条', '民法典第二百七十八条'],
    ['blanks beside Chinese', '280 户 居民', '280户居民'],
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
    expect(pairsOf('业委会')).toEqual(['业委', '委会']);
    expect(pairsOf('梯')).toEqual(['梯']);
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
    expect(indexTermsOf('加装电梯')).toContain('梯');
    expect(indexTermsOf('sub-district')).toEqual(expect.arrayContaining(['xsubxdistrict', 'sub', 'district']));
  });

  test('whatever may be asked is indexed', () => {
    const text = fold('“6+2+N”是三档，280户居民交了132.5万元；owners’ committee').text;
    expect(indexTermsOf(text)).toEqual(expect.arrayContaining(termsOf(text)));
  });
});

describe('a phrase stands in a text', () => {
  test('anywhere in Chinese', () => {
    expect(placesOf('委会', '业委会和居委会')).toEqual([1, 5]);
  });
  test('only at the beginning of a word or number', () => {
    expect(placesOf('80户', '280户')).toEqual([]);
    expect(placesOf('80户', '共80户')).toEqual([1]);
    expect(placesOf('own', 'known owners')).toEqual([6]);
  });
  test('nowhere when it is empty', () => {
    expect(placesOf('', '拆违')).toEqual([]);
  });
});

test('what cannot be seen is taken out of shown text', () => {
  expect(visible('拆\u200b违\u202eabc\udfff\u0007')).toBe('拆违abc');
});
