import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesOf } from './built-page.ts';

// A cheap guard beside the real browsers: what makes Chromium 92 to 110 drop a rule must not be in any stylesheet.
const { folder } = inject('site');
const sheets = filesOf(folder, '.css').map((name) => readFileSync(path.join(folder, name), 'utf8'));
const css = sheets.join('\n');
// What stands behind a question to the browser cannot hurt one that says no.
const unguarded = css.replace(/@supports\s*\((?!.*not\s*\(translate)[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');

test('there are stylesheets to look at', () => {
  expect(css.length).toBeGreaterThan(10_000);
});

test.each([
  ['cascade layers', /@layer/],
  ['media queries with < or >', /@media[^{]*[<>]=?/],
  [':where()', /:where\(/],
  [':has()', /:has\(/],
  ['container queries', /@container/],
  ['oklch() and oklab()', /okl(?:ch|ab)\(/],
  ['color-mix()', /color-mix\(/],
  ['padding-inline and its like', /(?:padding|margin|inset)-(?:inline|block)(?:-start|-end)?:/],
  ['var() with an empty fallback', /var\(--[\w-]+,\)/],
  ['float: inline-start', /float:\s*inline/],
  ['nesting', /[{;}]\s*&/],
  ['small and dynamic viewport heights', /\d[sd]v[hwbi]\b/],
])('no %s', (_name, pattern) => {
  const found = pattern.exec(unguarded);
  expect(found && unguarded.slice(Math.max(0, found.index - 80), found.index + 80)).toBeNull();
});

test('every individual transform has a twin for browsers without them', () => {
  const count = (pattern: RegExp) => css.match(pattern)?.length ?? 0;
  const moving = count(/\{[^{}]*[{;](?:translate|rotate|scale):(?!none)[^{}]*\}|\{(?:translate|rotate|scale):(?!none)[^{}]*\}/g);
  expect(count(/@supports not \(translate:\s*0\)/g)).toBeGreaterThanOrEqual(Math.min(moving, 1));
});
