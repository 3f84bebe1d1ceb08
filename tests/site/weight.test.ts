import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { builtPages, fileFor, type BuiltPage } from './built-page.ts';

const site = inject('site');
const budget = { HTML: 24, 'screen CSS': 16, script: 12 };

/** Bytes of a file as it travels. */
const packed = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/** A script and all that it imports before it runs. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, address] of readFileSync(file, 'utf8').matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w${},*\s]+from\s*)?["'](\.[^"']+)["']/g)) withImports(path.resolve(path.dirname(file), address!), seen);
  return seen;
}

function weightOf({ elements, html }: BuiltPage) {
  const fileOf = (address: string) => fileFor(site, new URL(address, 'http://site.invalid').pathname)!;
  const sheets = elements.flatMap(({ tag, attributes }) => tag === 'link' && attributes.rel === 'stylesheet' && attributes.media !== 'print' ? fileOf(attributes.href!) : []);
  const scripts = new Set(elements.flatMap(({ tag, attributes }) => tag === 'script' && attributes.src ? [...withImports(fileOf(attributes.src))] : []));
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + packed(file), 0);
  return { HTML: gzipSync(html, { level: 9 }).length, 'screen CSS': sum(sheets), script: sum(scripts) };
}

const cases = builtPages(site.folder).filter(({ address }) => /^\/(?:en\/)?cases\/[^/]+\/$/.test(address)).map((page) => ({ address: page.address, weight: weightOf(page) }));

test('there are cases to weigh', () => {
  expect(cases.length).toBeGreaterThanOrEqual(8);
});

test.each(Object.entries(budget) as [keyof typeof budget, number][])('%s of a case page weighs no more than %i kB (gzip)', (part, limit) => {
  const heavy = cases.filter(({ weight }) => weight[part] > limit * 1000).map(({ address, weight }) => `${address}: ${(weight[part] / 1000).toFixed(1)} kB of ${limit}`);
  expect(heavy).toEqual([]);
  const heaviest = cases.reduce((a, b) => a.weight[part] >= b.weight[part] ? a : b);
  console.info(`heaviest ${part}: ${(heaviest.weight[part] / 1000).toFixed(1)} kB of ${limit} (${heaviest.address})`);
});
