import { expect, test } from 'vitest';
import { extraTerms } from '../../../src/search/build/extra-terms.ts';

const of = (words: string) => extraTerms({ address: '/x/', title: '', sections: [{ heading: '', anchor: '', text: words }] });

test('plain words need nothing besides, but the characters that end their runs', () => {
  expect(of('居民主动交纳')).toEqual(['纳']);
  expect(of('交纳，纳费')).toEqual(['费']);
  expect(of('The committee pays 280')).toEqual([]);
});

test('pairs across quotation marks are added', () => {
  expect(of('“三在”工程')).toContain('在工');
  expect(of('“定、建、抓、创”')).toEqual(expect.arrayContaining(['定建', '建抓', '抓创']));
});

test('names with symbols are added as one term', () => {
  expect(of('6+2+N')).toEqual(['x6p2pn']);
});

test('words that only folding makes are added', () => {
  expect(of('It doesn’t')).toEqual(['doesnt']);
});
