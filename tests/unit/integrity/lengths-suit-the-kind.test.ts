import { expect, test } from 'vitest';
import { faultsOf, lineWith, type Changes } from '../../fixtures/good-library.ts';

const garden = 'content/cases/garden.mdx';
const practice = 'content/practices/talk-first.mdx';
const body = (characters: number) => (text: string) => `${text.slice(0, text.indexOf('\n---\n') + 5)}\n${'字'.repeat(characters)}\n`;

test.each([
  [garden, 499, '500–1800', '充实'], [garden, 1801, '500–1800', '删去'], [practice, 399, '400–900', '充实'], [practice, 901, '400–900', '删去'],
])('%s with %i characters only warns', (path, characters, limits, hint) => {
  const changes: Changes = { [path]: body(characters) };
  const [problem, ...rest] = faultsOf('lengths-suit-the-kind', changes);
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ file: path, line: lineWith(changes, path, '字字字') - 1, weight: 'warning' });
  expect(problem!.message).toContain(`${characters} 字`);
  expect(problem!.message).toContain(limits);
  expect(problem!.hint).toContain(hint);
});

test.each([[garden, 800], [garden, 1800], [practice, 400], [practice, 900]])('%s with %i characters is right', (path, characters) => {
  expect(faultsOf('lengths-suit-the-kind', { [path]: body(characters) })).toEqual([]);
});

test('marks of sources are no characters', () => {
  expect(faultsOf('lengths-suit-the-kind', { [practice]: (text) => `${body(400)(text)}\n<Cite id="visit" at="1" />\n` })).toEqual([]);
});
