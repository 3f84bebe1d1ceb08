import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/authoring/check-content.ts';
import { rules } from '../../../src/library/integrity/index.ts';
import { wordProblems } from '../../../src/library/problem.ts';
import { filesWith } from '../../fixtures/good-library.ts';

test('the good library breaks no rule and gives no warning', () => {
  expect(wordProblems(checkContent(filesWith()).problems)).toBe('');
});

test('every rule is named for its module, and every module is run', () => {
  const folder = new URL('../../../src/library/integrity/', import.meta.url);
  const modules = readdirSync(folder).map((file) => file.replace('.ts', '')).filter((name) => name !== 'index' && name !== 'rule');
  expect(rules.map((rule) => rule.name).sort()).toEqual(modules.sort());
});

test('all faults are told in one run, not only the first', () => {
  const { problems } = checkContent(filesWith({
    'content/cases/garden.mdx': (text) => text.replace('place: garden', 'place: gardn').replace('改好了', '改好了280户'),
    'content/places/garden.yaml': (text) => text.replace('within: street', 'within: stret'),
    'content/pages/about.mdx': (text) => text.replace('order: 1', 'ordre: 1'),
  }));
  const files = new Set(problems.map(({ file }) => file));
  expect([...files].sort()).toEqual(['content/cases/garden.mdx', 'content/pages/about.mdx', 'content/places/garden.yaml']);
  expect(problems.length).toBeGreaterThanOrEqual(4);
});
