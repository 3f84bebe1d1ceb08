import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { need } from '../../../src/library/library.ts';
import { factsUsed, linked, strengthOf } from '../../../src/library/strength.ts';
import { filesWith, swap, type Changes } from '../../fixtures/good-library.ts';

const garden = 'content/cases/garden.mdx';
const strength = (changes: Changes = {}) => {
  const { library } = buildLibrary(filesWith(changes));
  return strengthOf(library, need(library, 'case', 'garden'));
};
const third = filesWith().find(({ path }) => path === 'content/sources/paper.yaml')!.text.replace('no: 2', 'no: 3').replace('origin: origin-2', 'origin: origin-3');

test('two sources of independent origin make two', () => expect(strength()).toMatchObject({ level: 'two', sources: 2, origins: 2, gradeA: false, kinds: ['news'] }));

test('two sources of one origin are still a single voice', () => {
  expect(strength({ 'content/sources/paper.yaml': swap('origin: origin-2', 'origin: origin-1') })).toMatchObject({ level: 'single', sources: 2, origins: 1, confirmed: 0 });
});

test('one source is single', () => expect(strength({ [garden]: swap('sources: [visit, paper]', 'sources: [visit]') })).toMatchObject({ level: 'single', sources: 1 }));

test('three independent origins are several', () => {
  expect(strength({ 'content/sources/third.yaml': third, [garden]: swap('sources: [visit, paper]', 'sources: [visit, paper, third]') })).toMatchObject({ level: 'several', origins: 3 });
});

test('a source set beside for comparison is no evidence', () => {
  expect(strength({ [garden]: swap('sources: [visit, paper]', 'sources: [visit]\ncomparisons: [paper]') })).toMatchObject({ level: 'single', sources: 1, origins: 1 });
});

test('a law is a footing, not a witness', () => {
  expect(strength({ 'content/sources/paper.yaml': swap('kind: news', 'kind: law') })).toMatchObject({ level: 'single', sources: 1 });
});

test('grade A is told when any source has it', () => expect(strength({ 'content/sources/paper.yaml': swap('grade: B', 'grade: A') }).gradeA).toBe(true));

test('figures, confirmed and disputed facts are counted among the facts used', () => {
  expect(strength()).toMatchObject({ facts: 2, figures: 2, confirmed: 1, disputed: 0 });
  expect(strength({ [garden]: (text) => `${text}\n<Fact id="visit/agreed" />的人同意，<Fact id="visit/led" />。\n` })).toMatchObject({ facts: 4, figures: 3, confirmed: 1, disputed: 1 });
});

test('the facts of an entry are those of its head and of its tags, each once', () => {
  const { library } = buildLibrary(filesWith({ [garden]: swap('只有两篇报道', '只有<Fact id="visit/homes" plain />') }));
  expect(factsUsed(need(library, 'case', 'garden'))).toEqual(['visit/homes', 'visit/talks']);
});

test('facts are linked whichever of the two wrote it down', () => {
  const { library } = buildLibrary(filesWith());
  expect(linked(library, 'visit/homes', 'agreesWith')).toEqual(['paper/homes']);
  expect(linked(library, 'paper/homes', 'agreesWith')).toEqual(['visit/homes']);
  expect(linked(library, 'paper/agreed', 'differsFrom')).toEqual(['visit/agreed']);
  expect(linked(library, 'visit/paid', 'agreesWith')).toEqual([]);
});
