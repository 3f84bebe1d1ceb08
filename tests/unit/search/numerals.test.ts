import { describe, expect, test } from 'vitest';
import { otherWritings, readNumeral, writeNumeral } from '../../../src/search/numerals.ts';

describe('Chinese numerals', () => {
  test.each([[0, '零'], [7, '七'], [10, '十'], [19, '十九'], [38, '三十八'], [100, '一百'], [105, '一百零五'], [280, '二百八十'], [1020, '一千零二十'], [10005, '一万零五'], [63600, '六万三千六百'], [1320000, '一百三十二万'], [20070000, '二千零七万']])('%i is written %s and read back', (value, written) => {
    expect(writeNumeral(value)).toBe(written);
    expect(readNumeral(written)).toBe(value);
  });
  test.each([['两百八十', 280], ['一亿二千万', 120_000_000]])('%s is read as %i', (numeral, value) => {
    expect(readNumeral(numeral)).toBe(value);
  });
  test('all numbers up to twenty thousand read back', () => {
    for (let value = 0; value <= 20_000; value++) expect(readNumeral(writeNumeral(value))).toBe(value);
  });
  test.each(['三三', '', '业'])('%j is none', (written) => {
    expect(readNumeral(written)).toBeUndefined();
  });
});

test.each([
  ['132万元', ['1320000元', '一百三十二万元']],
  ['1320000元', ['132万元', '一百三十二万元']],
  ['一百三十二万', ['1320000', '132万']],
  ['6.36万户', ['63600户', '六万三千六百户']],
  ['四名党员', ['4名党员']],
  ['三方平台', []], ['6+2+n', []], ['业委会', []], ['一居一策', []],
])('%s may also be written %j', (phrase, others) => {
  expect(otherWritings(phrase)).toEqual(others);
});
