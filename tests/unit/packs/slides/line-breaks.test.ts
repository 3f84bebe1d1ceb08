import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../src/packs/open-pack.ts';
import type { Span } from '../../../../src/packs/sheet.ts';
import { emsOf, linesAtPauses, linesOf, sentencesOf } from '../../../../src/packs/slides/line-breaks.ts';

const lines = (spans: Span[], ems: number) => linesAtPauses(spans, ems).map(plainText);

describe('questions on slides', () => {
  test('have a line for each sentence', () => {
    expect(sentencesOf(['主导到哪一步？居民要改方案里的一处，从哪里改起？']).map(plainText)).toEqual(['主导到哪一步？', '居民要改方案里的一处，从哪里改起？']);
  });

  test('keep a mark and the full stop behind it with their sentence', () => {
    const mark = { source: 1, at: ['9'] };
    expect(sentencesOf(['居民交了132万元', mark, '。这句话能说明什么？'])).toEqual([['居民交了132万元', mark, '。'], ['这句话能说明什么？']]);
  });

  test('break at pauses, evenly', () => {
    expect(lines(['一个小区归哪一档，该由谁定，凭什么条件？'], 16)).toEqual(['一个小区归哪一档，', '该由谁定，凭什么条件？']);
  });

  test('break between words where there is no pause, and never after an opening quotation mark', () => {
    const broken = lines(['“功能完善型”和国家的“完善类”是不是一回事？'], 16);
    expect(broken.length).toBe(2);
    expect(broken.filter((line) => /“$|^[”，。？]/.test(line))).toEqual([]);
  });

  test('lose no word however narrow the line', () => {
    const text = '先问哪里住得不便，还是先拿方案去问？两次并成一次行不行？';
    for (const ems of [4, 7, 9, 16, 40]) expect(lines([text], ems).join('')).toBe(text);
  });
});

test('a line is measured with the gaps between Han and Latin signs', () => {
  expect(emsOf('旧改')).toBe(2);
  expect(emsOf('改6项')).toBeCloseTo(3.1);
});

test('a text that only just fits takes one line, a little more takes two', () => {
  expect([linesOf(16, 16), linesOf(16.5, 16)]).toEqual([1, 2]);
});
