import { describe, expect, test } from 'vitest';
import { countVote, faultOfCount, type Count, type Matter } from '../../../src/library/owners-vote.ts';

const count = (all: number, voting: number, agreeing: number): Count => ({ all, voting, agreeing });
const met = (owners: Count, area: Count, matter: Matter) => {
  const { quorum, consent, passes } = countVote(owners, area, matter);
  return [quorum.owners.met, quorum.area.met, consent.owners.met, consent.area.met, passes];
};

describe('a vote of owners', () => {
  test.each<[string, Count, Count, Matter, boolean[]]>([
    ['stands at exactly two thirds and three quarters', count(120, 80, 60), count(9000, 6000, 4500), 'special', [true, true, true, true, true]],
    ['fails one owner below two thirds', count(120, 79, 79), count(9000, 6000, 6000), 'special', [false, true, true, true, false]],
    ['fails a hundredth of a square metre below two thirds', count(120, 80, 80), count(9000, 5999.99, 5999.99), 'ordinary', [true, false, true, true, false]],
    ['fails an ordinary matter at exactly half', count(100, 80, 40), count(8000, 6000, 3500), 'ordinary', [true, true, false, true, false]],
    ['passes an ordinary matter at one above half', count(100, 80, 41), count(8000, 6000, 3000.01), 'ordinary', [true, true, true, true, true]],
    ['fails by area where few owners hold most of it', count(100, 90, 70), count(10000, 9000, 4000), 'ordinary', [true, true, true, false, false]],
    ['does not take thirds of owners for whole ones', count(100, 66, 66), count(100, 100, 100), 'ordinary', [false, true, true, true, false]],
  ])('%s', (_name, owners, area, matter, expected) => expect(met(owners, area, matter)).toEqual(expected));

  test('says what it takes at least', () => {
    const { quorum, consent } = countVote(count(100, 67, 50), count(8000, 6000, 4500), 'special');
    expect([quorum.owners.least, quorum.area.least, consent.owners.least, consent.area.least]).toEqual([67, 5333.34, 51, 4500]);
  });

  test('is not led astray by decimals that a computer cannot hold', () => {
    expect(countVote(count(3, 2, 2), count(0.3, 0.2, 0.15), 'special').passes).toBe(true);
  });
});

describe('a count that is no count', () => {
  test.each<[Count, boolean, string | undefined]>([
    [count(Number.NaN, 1, 1), true, 'not-a-number'], [count(10, -1, 0), true, 'not-a-number'], [count(10, 9.5, 9), true, 'not-whole'], [count(0, 0, 0), false, 'none-at-all'],
    [count(10, 11, 5), true, 'more-voting-than-all'], [count(10, 9, 9.5), false, 'more-agreeing-than-voting'], [count(10.5, 9, 8), false, undefined], [count(10, 0, 0), true, undefined],
  ])('%o: %s, %s', (given, whole, fault) => expect(faultOfCount(given, { whole })).toBe(fault));
});
