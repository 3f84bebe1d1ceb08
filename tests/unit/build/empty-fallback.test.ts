import { expect, test } from 'vitest';
import { spaceEmptyFallbacks } from '../../../src/build/legacy-css/empty-fallback.ts';

test('an empty fallback gets the space that old browsers want', () => {
  expect(spaceEmptyFallbacks('a{filter:var(--tw-blur,)var(--tw-sepia,)}')).toBe('a{filter:var(--tw-blur, )var(--tw-sepia, )}');
});

test('other fallbacks stay as they are', () => {
  expect(spaceEmptyFallbacks('a{color:var(--x,red);top:var(--y)}')).toBe('a{color:var(--x,red);top:var(--y)}');
});
