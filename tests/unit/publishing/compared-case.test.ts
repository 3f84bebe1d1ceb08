import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/authoring/read-content-files.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { all, langs, need } from '../../../src/library/library.ts';
import { plainText } from '../../../src/packs/open-pack.ts';
import type { Span } from '../../../src/packs/sheet.ts';
import { comparedCase } from '../../../src/publishing/compare/compared-case.ts';
import { compareRows, rowOfQuestion, rowOfTheme } from '../../../src/publishing/compare/compare-rows.ts';
import { knownCases, readyComparisons } from '../../../src/publishing/compare/known-cases.ts';

const { library } = buildLibrary(readContentFiles(new URL('../../..', import.meta.url).pathname));
const href = (address: string) => `/base${address}`;
const column = (id: string) => comparedCase(library, need(library, 'case', id), 'zh', href);

describe.each(langs)('in %s', (lang) => {
  const rows = compareRows(library, lang).flatMap((group) => group.rows);

  test('every case fills all rows of text', () => {
    const gaps = all(library, 'case').flatMap((entry) => { const { cells } = comparedCase(library, entry, lang, href); return rows.filter(({ id, of }) => of === 'text' && !cells[id]).map(({ id }) => `${entry.id} ${id}`); });
    expect(gaps).toEqual([]);
  });

  test('what a case says stands in rows that there are, and under no empty one', () => {
    const known = new Set(rows.map(({ id }) => id));
    const wrong = all(library, 'case').flatMap((entry) => Object.entries(comparedCase(library, entry, lang, href).cells).filter(([id, lines]) => !known.has(id) || lines.every((line) => !line.length)).map(([id]) => `${entry.id} ${id}`));
    expect(wrong).toEqual([]);
  });
});

test('a practice stands in the row of its theme, with the passage that shows it', () => {
  const jiaming = column('jiaming-garden');
  expect(jiaming.cells[rowOfTheme('fund')]).toEqual([[{ words: '居民出资共担', href: '/base/practices/resident-cofunding/' }, { source: 1, at: ['9'] }]]);
  expect(jiaming.cells[rowOfTheme('lifts-ageing')]).toBeUndefined();
});

test('every practice and every gap of a case has its place', () => {
  const counted = (id: string, prefix: string) => Object.entries(column(id).cells).filter(([row]) => row.startsWith(prefix)).reduce((sum, [, lines]) => sum + lines.length, 0);
  const wrong = all(library, 'case').filter(({ id, data }) => counted(id, 'theme-') !== data.practices.length || counted(id, 'ask-') !== data.unknowns.length);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('a figure carries what it counts, where it stands and what it does not cover', () => {
  const [, paid] = column('jiaming-garden').cells['figures'] as Span[][];
  expect(paid).toEqual(expect.arrayContaining([{ strong: '132万元' }, { source: 1, at: ['9'] }]));
  expect(plainText(paid!)).toBe('132万元　改造费和物业管理费（两项合计，各占多少未载，不能除以户数）');
});

test('what is not recorded is left out, to be shown as such', () => {
  const { cells } = column('jiaming-garden');
  expect([cells['types'], cells['tier']]).toEqual([undefined, undefined]);
  expect(column('lianyun').cells['tier']).toBeDefined();
  expect(cells[rowOfQuestion('who-oversees')]).toHaveLength(1);
});

test('cases that were renamed or withdrawn are known by their old ids', () => {
  const moved = { ...library, moved: { '/cases/old-id/': { to: '/cases/lianyun/#money', since: '2026-11-01' }, '/cases/gone-id/': { gone: { zh: '撤下了。' }, since: '2026-11-01' }, '/terms/old-term/': { to: '/terms/new/', since: '2026-11-01' } } };
  const { ids, renamed, retired } = knownCases(moved, 'zh');
  expect(ids).toContain('lianyun');
  expect([renamed, retired]).toEqual([{ 'old-id': 'lianyun' }, { 'gone-id': '撤下了。' }]);
});

test('comparisons to begin with fit on the table', () => {
  const ready = readyComparisons(library);
  expect(ready.length).toBeGreaterThan(2);
  expect(ready.filter(({ cases }) => cases.length < 3 || cases.length > 4)).toEqual([]);
});
