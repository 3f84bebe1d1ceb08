import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { say, wordFact, wordFigure } from '../../../src/library/fact-wording.ts';
import type { FigureFact } from '../../../src/schema/source.ts';
import { filesWith } from '../../fixtures/good-library.ts';

const { library } = buildLibrary(filesWith());
const figure = (value: number, unit: string, bound?: FigureFact['bound']): FigureFact => ({ value, unit, bound, of: { zh: '数' }, at: 1, agreesWith: [], differsFrom: [] });

test.each([
  [1320000, 'yuan', undefined, '132万元', 'CN¥1.32 million'],
  [8000, 'yuan', undefined, '8000元', 'CN¥8,000'],
  [15000, 'yuan', undefined, '1.5万元', 'CN¥15,000'],
  [150000000, 'yuan', undefined, '1.5亿元', 'CN¥150 million'],
  [2300000000, 'yuan', undefined, '23亿元', 'CN¥2.3 billion'],
  [1320000, 'yuan', 'over', '132万多元', 'more than CN¥1.32 million'],
  [280, 'household', undefined, '280户', '280 households'],
  [1, 'household', undefined, '1户', '1 household'],
  [30000, 'household', 'over', '3万多户', 'more than 30,000 households'],
  [12345, 'household', undefined, '12345户', '12,345 households'],
  [123456, 'household', undefined, '12.3456万户', '123,456 households'],
  [10, 'times', 'over', '10多次', 'more than 10 times'],
  [50, 'times', 'under', '不到50次', 'under 50 times'],
  [70, 'percent', 'at-least', '70%以上', 'at least 70%'],
  [5000000, 'yuan', 'nearly', '近500万元', 'nearly CN¥5 million'],
  [60, 'household', 'at-least', '60户以上', 'at least 60 households'],
  [97, 'percent', undefined, '97%', '97%'],
  [86.5, 'percent', 'about', '约86.5%', 'about 86.5%'],
  [1500, 'sqm', 'over', '1500多平方米', 'more than 1,500 square metres'],
  [1, 'sqm', undefined, '1平方米', '1 square metre'],
  [8, 'item', undefined, '8项', '8'],
] as const)('%d of %s (%s) reads %s and %s', (value, unit, bound, zh, en) => {
  expect(wordFigure(library, figure(value, unit, bound), 'zh').text).toBe(zh);
  expect(wordFigure(library, figure(value, unit, bound), 'en').text).toBe(en);
});

test.each([
  [1320000, 'yuan', undefined, '132', '万元'], [10, 'times', 'over', '10', '多次'], [97, 'percent', undefined, '97', '%'], [50, 'times', 'about', '约50', '次'],
] as const)('large figures come apart: %d of %s', (value, unit, bound, number, measure) => {
  expect(wordFigure(library, figure(value, unit, bound), 'zh')).toMatchObject({ number, unit: measure });
});

test('a statement is worded as it is stated, in English only where there is English', () => {
  const stated = { states: { zh: '业委会牵头', en: 'The committee led' }, at: 1, agreesWith: [], differsFrom: [] } as const;
  expect(wordFact(library, stated as never, 'zh')).toBe('业委会牵头');
  expect(wordFact(library, stated as never, 'en')).toBe('The committee led');
  expect(say({ zh: '只有中文' }, 'en')).toBe('只有中文');
});

test('a unit that is not in the vocabulary throws with its name', () => {
  expect(() => wordFigure(library, figure(3, 'furlong'), 'zh')).toThrow('furlong');
});
