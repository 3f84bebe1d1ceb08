import { describe, expect, test } from 'vitest';
import { fitOfCase, fitOfPractice, readAnswers, writeAnswers, type Answers, type Clause, type Fit } from '../../../src/library/fit.ts';

const clauses: Clause[] = [
  { asks: 'committee', answers: ['has'], then: 'fits' },
  { asks: 'committee', answers: ['none', 'forming'], then: 'differs' },
  { asks: 'lifts', answers: ['sound'], then: 'unsuitable' },
  { asks: 'size', answers: ['pocket', 'middling'], then: 'fits' },
];

describe('a practice', () => {
  test.each<[string, Answers, Fit, number[]]>([
    ['nothing told', {}, 'unknown', []],
    ['told only what no clause asks', { built: 'nineties' }, 'unknown', []],
    ['asked, but answered with none of the answers', { size: 'large' }, 'unknown', []],
    ['one clause met', { committee: 'has' }, 'fits', [0]],
    ['every clause that fits is a reason', { committee: 'has', size: 'pocket' }, 'fits', [0, 3]],
    ['a difference outweighs what fits', { committee: 'none', size: 'pocket' }, 'differs', [1]],
    ['any of several answers meets a clause', { committee: 'forming' }, 'differs', [1]],
    ['not suiting outweighs all', { committee: 'none', size: 'pocket', lifts: 'sound' }, 'unsuitable', [2]],
    ['a name that every object has is no answer', { toString: 'has' } as unknown as Answers, 'unknown', []],
  ])('%s', (_name, answers, fit, by) => expect(fitOfPractice(clauses, answers)).toEqual({ fit, by }));

  test('without clauses is unknown', () => expect(fitOfPractice([], { committee: 'has' })).toEqual({ fit: 'unknown', by: [] }));
});

describe('a case', () => {
  const place = [{ asks: 'committee', answer: 'has' }, { asks: 'size', answer: 'middling' }, { asks: 'elders', answer: 'most' }];

  test.each<[string, Answers, Fit, number[]]>([
    ['nothing told', {}, 'unknown', []],
    ['told only what its sources do not say', { lifts: 'none' }, 'unknown', []],
    ['alike in what was told', { committee: 'has', elders: 'most' }, 'fits', [0, 2]],
    ['one thing otherwise', { committee: 'has', size: 'large' }, 'differs', [1]],
    ['several things otherwise', { committee: 'none', size: 'large', elders: 'most' }, 'differs', [0, 1]],
  ])('%s', (_name, answers, fit, by) => expect(fitOfCase(place, answers)).toEqual({ fit, by }));
});

describe('answers in an address', () => {
  const known = { committee: ['has', 'none'], size: ['pocket'] };

  test('are read as they were written', () => {
    const answers = { committee: 'none', size: 'pocket' };
    expect(readAnswers(`#${writeAnswers(answers)}`, known)).toEqual({ answers, isWhole: true });
    expect(writeAnswers({})).toBe('');
    expect(readAnswers('', known)).toEqual({ answers: {}, isWhole: true });
  });

  test.each([
    ['#v=1&committee=has&weather=fair', { committee: 'has' }], ['#v=1&committee=maybe', {}], ['#v=2&committee=has', { committee: 'has' }], ['#%E0%A4%A&committee=has', { committee: 'has' }],
    ['#<script>alert(1)</script>', {}], ['#__proto__=x&constructor=y', {}], ['#&&&===', {}],
  ])('%s: what is known is kept, and it is told that something was not', (written, answers) => expect(readAnswers(written, known)).toEqual({ answers, isWhole: false }));
});
