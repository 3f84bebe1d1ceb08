import { expect, test } from 'vitest';
import { otherWritings } from '../../../src/search/numerals.ts';

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
