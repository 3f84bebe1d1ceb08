import { expect, test } from 'vitest';
import { readLocator, readPassage } from '../../../src/library/passages.ts';
import { passage } from '../../../src/schema/text.ts';

test.each([
  ['dongcheng-visit@8,9', { source: 'dongcheng-visit', at: [8, 9] }],
  ['visit@9', { source: 'visit', at: [9] }],
  ['visit@title', { source: 'visit', at: ['title'] }],
  ['visit@heading-2,8', { source: 'visit', at: ['heading-2', 8] }],
])('%s is taken apart', (written, taken) => expect(readPassage(written)).toEqual(taken));

test('digits are paragraph numbers, anything else keeps its name', () => {
  expect(readLocator('12')).toBe(12);
  expect(readLocator('opening')).toBe('opening');
});

test.each(['visit', 'visit@', 'Visit@9', 'visit@9,', 'visit 9'])('%s is no passage to the schema', (written) => expect(passage.safeParse(written).success).toBe(false));
