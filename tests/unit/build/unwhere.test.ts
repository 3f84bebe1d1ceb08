import postcss from 'postcss';
import { expect, test } from 'vitest';
import { unwhere, withoutWhere } from '../../../src/build/legacy-css/unwhere.ts';

test.each([
  ['a:hover', ['a:hover']],
  [':where(.space-y-4>:not(:last-child))', ['.space-y-4>:not(:last-child)']],
  ['a:where(.x, .y)', ['a.x', 'a.y']],
  ['.b:where(i)', ['i.b']],
  ['*:where(i)', ['i']],
  [':where(h1, h2) > b', ['h1 > b', 'h2 > b']],
  ['[hidden]:where(:not([hidden=until-found]))', ['[hidden]:not([hidden=until-found])']],
  ['.dark\\:x:where(.dark, .dark *)', ['.dark\\:x.dark', '.dark .dark\\:x']],
  [':where(:where(a), b):hover', ['a:hover', 'b:hover']],
])('%s becomes %j', (selector, expected) => {
  expect(withoutWhere(selector)).toEqual(expected);
});

test('what one compound cannot say stays as it was', () => {
  expect(withoutWhere('p:where(a)')).toEqual(['p:where(a)']);
  expect(withoutWhere('.x .y:where(.a .b)')).toEqual(['.x .y:where(.a .b)']);
});

test('a rule keeps its other selectors, each once', () => {
  expect(postcss([unwhere()]).process('a, :where(a, b){color:red}', { from: undefined }).css).toBe('a, b{color:red}');
});
