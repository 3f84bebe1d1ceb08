import { describe, expect, test } from 'vitest';
import { readChineseNumeral, writeChineseNumeral } from '../../../src/library/chinese-numeral.ts';

describe('Chinese numerals', () => {
  test.each([[0, '零'], [7, '七'], [10, '十'], [19, '十九'], [38, '三十八'], [100, '一百'], [105, '一百零五'], [280, '二百八十'], [1020, '一千零二十'], [10005, '一万零五'], [63600, '六万三千六百'], [1320000, '一百三十二万'], [20070000, '二千零七万']])('%i is written %s and read back', (value, written) => {
    expect(writeChineseNumeral(value)).toBe(written);
    expect(readChineseNumeral(written)).toBe(value);
  });
  test.each([['两百八十', 280], ['一亿二千万', 120_000_000], ['十万', 100_000], ['万', 10_000], ['二〇二三', 2023]])('%s is read as %i', (numeral, value) => {
    expect(readChineseNumeral(numeral)).toBe(value);
  });
  test('all numbers up to twenty thousand read back', () => {
    for (let value = 0; value <= 20_000; value++) expect(readChineseNumeral(writeChineseNumeral(value))).toBe(value);
  });
  test.each(['三三', '', '业', '几百', '数十'])('%j is none', (written) => {
    expect(readChineseNumeral(written)).toBeUndefined();
  });
});
