import { expect, test } from 'vitest';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const practice = 'content/practices/talk-first.mdx';
const garden = 'content/cases/garden.mdx';
const condition = (asks: string, answers: string): Changes => ({ [practice]: swap('money:', `conditions:\n  - { asks: ${asks}, answers: [${answers}], then: fits, because: 有人召集 }\nmoney:`) });
const circumstance = (answer: string): Changes => ({ [garden]: swap('summary:', `circumstances:\n  - { asks: committee, answer: ${answer}, at: visit@1 }\nsummary:`) });

test('answers that may be given are right', () => {
  expect(faultsOf('conditions-can-be-answered', condition('committee', 'has, none'))).toEqual([]);
  expect(faultsOf('conditions-can-be-answered', circumstance('none'))).toEqual([]);
});

test('an answer to another question is told with the nearest', () => {
  const changes = condition('committee', 'has, non');
  expect(faultsOf('conditions-can-be-answered', changes)).toEqual([{
    file: practice, line: lineWith(changes, practice, 'asks: committee'), field: 'conditions[0].answers[1]', message: '问“committee”没有“non”这个答案', hint: '最接近的是“none”', weight: 'error',
  }]);
});

test('a case answers as practices do', () => {
  expect(faultsOf('conditions-can-be-answered', circumstance('walled'))).toMatchObject([{ file: garden, field: 'circumstances[0].answer', hint: '它有：has、none' }]);
});

test('a question that does not exist is told once, as a reference', () => {
  expect(faultsOf('conditions-can-be-answered', condition('weather', 'fair'))).toEqual([]);
  expect(faultsOf('references-resolve', condition('weather', 'fair'))).toMatchObject([{ file: practice, field: 'conditions[0].asks', message: '没有编号为“weather”的情况' }]);
});
