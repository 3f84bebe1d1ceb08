import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { decodeCatalogue } from '../../src/search/client/decode-catalogue.ts';
import type { CatalogueFile, EntryText, TextBundle } from '../../src/search/contract.ts';
import figures from '../../src/search/figures.json' with { type: 'json' };
import { searchFigures } from '../../src/search/figures.ts';
import type { BuiltSite } from './global-setup.ts';
import { launch, skipNote } from '../browsers/launch.ts';
import { judge, measure, measureByClass, type Judged } from '../search/measures.ts';
import { floors } from '../search/floors.ts';
import { readQuerySet, type GradedQuery, type QueryClass } from '../search/query-set.ts';

/** How far a figure that is told may lie from the one measured: both are rounded, and content changes a little. */
const rounding = 0.02;

const site = inject('site');
const byPagefind = inject('subPathSite');
const browser = await launch('143');
afterAll(() => browser?.close());

const json = <T>(name: string) => JSON.parse(readFileSync(path.join(site.folder, 'search', name), 'utf8')) as T;
const texts: EntryText[] = decodeCatalogue(json<CatalogueFile>('catalogue.zh.json')).bundles.flatMap((_, index) => json<TextBundle>(`texts/zh-${index}.json`).entries);

/** Addresses of the first page of results for what is typed into the box of the search page and sent. */
async function ask(page: Page, { q }: GradedQuery, base: string): Promise<string[]> {
  await page.evaluate((typed) => {
    const box = document.querySelector<HTMLInputElement>('#q-page')!;
    box.value = typed;
    box.form!.requestSubmit();
  }, q);
  await page.waitForFunction(() => ['done', 'empty', 'error'].includes(document.querySelector<HTMLElement>('search-page')?.dataset['searchState'] ?? ''), undefined, { timeout: 15_000, polling: 10 });
  const { state, links } = await page.evaluate(() => ({
    state: document.querySelector<HTMLElement>('search-page')?.dataset['searchState'],
    links: Array.from(document.querySelectorAll('ol[data-search-results] > li'), (item) => item.querySelector('a')?.getAttribute('href') ?? ''),
  }));
  if (state === 'error') throw new Error(`the search for ${q} failed`);
  return links.map((link) => link.replace(base, '/'));
}

async function judgeAll(name: 'queries' | 'held-out', on: BuiltSite = site, withoutSegmenter = false): Promise<Judged[]> {
  const page = await (await browser!.newContext()).newPage();
  if (withoutSegmenter) await page.addInitScript(() => { delete (Intl as { Segmenter?: unknown }).Segmenter; });
  await page.goto(`${on.url}search/`);
  await page.waitForFunction(() => customElements.get('search-page'));
  const judged: Judged[] = [];
  for (const query of readQuerySet(name)) judged.push(judge(query, await ask(page, query, on.base), texts));
  await page.context().close();
  return judged;
}

/** The worst answers of a list, told when a floor is not reached. */
const worst = (judged: Judged[]) => [...judged].sort((a, b) => a.ndcg - b.ndcg).slice(0, 8).map(({ query, ndcg, found }) => `${query.q} ${ndcg.toFixed(2)}: ${found.slice(0, 4).join(' ')}`).join('\n');

describe.skipIf(!browser)(`the search answers as graded${skipNote('143', browser)}`, () => {
  let queries: Judged[] = [];
  let heldOut: Judged[] = [];
  beforeAll(async () => {
    queries = await judgeAll('queries');
    heldOut = await judgeAll('held-out');
  }, 240_000);

  test('over all classes', () => {
    const { ndcg, first, deadEnds } = measure(queries);
    expect(deadEnds, worst(queries)).toBe(0);
    expect(ndcg, worst(queries)).toBeGreaterThanOrEqual(floors.overall.ndcg);
    expect(first, worst(queries.filter(({ first: right }) => right === false))).toBeGreaterThanOrEqual(floors.overall.first);
  });

  test.each(Object.entries(floors.classes))('class %s: nDCG@10 at least %d', (name, floor) => {
    const members = queries.filter(({ query }) => query.class === name);
    expect(measureByClass(members).get(name as keyof typeof floors.classes)?.ndcg, worst(members)).toBeGreaterThanOrEqual(floor);
  });

  test('on queries by somebody who knew only the pages', () => {
    const { ndcg, deadEnds } = measure(heldOut);
    expect(ndcg, worst(heldOut)).toBeGreaterThanOrEqual(floors.heldOut.ndcg);
    expect(deadEnds, worst(heldOut)).toBeLessThanOrEqual(floors.heldOut.deadEnds);
  });

  test('the page of the search says what is so: its figures are those of this build', () => {
    const told = searchFigures.parse(figures).quality.filter(({ engine }) => engine === 'tashan');
    for (const [set, judged] of [['queries', queries], ['held-out', heldOut]] as const) {
      const said = told.find((one) => one.set === set);
      const now = measureByClass(judged);
      const stale = (said?.classes ?? []).filter((one) => Math.abs(one.ndcg - (now.get(one.class as QueryClass)?.ndcg ?? NaN)) > rounding);
      expect(stale.map((one) => one.class), `${set}: run npm run bench:search -- --write`).toEqual([]);
      expect(said?.overall.ndcg, `${set}: run npm run bench:search -- --write`).toBeCloseTo(measure(judged).ndcg, 2);
    }
  });

  test('by Pagefind, as in a large library', async () => {
    const judged = await judgeAll('queries', byPagefind);
    const { ndcg, first, deadEnds } = measure(judged);
    expect(deadEnds, worst(judged)).toBe(0);
    expect(ndcg, worst(judged)).toBeGreaterThanOrEqual(floors.pagefind.ndcg);
    expect(first).toBeGreaterThanOrEqual(floors.pagefind.first);
  });

  test('the same in a browser that cannot cut words', async () => {
    const without = await judgeAll('held-out', site, true);
    expect(without.map(({ found }) => found)).toEqual(heldOut.map(({ found }) => found));
  });
});

/** The width between the margins of an A4 sheet, in CSS pixels; wide tables that scroll on a screen would lose their last columns there. */
const sheetWidth = 660;

describe.skipIf(!browser)(`the page of the figures on paper${skipNote('143', browser)}`, () => {
  test.each(['/search/quality/', '/en/search/quality/'])('%s shows every column', async (address) => {
    const page = await browser!.newPage({ viewport: { width: sheetWidth, height: 990 } });
    await page.goto(site.url + address.slice(1));
    await page.emulateMedia({ media: 'print' });
    const tables = await page.evaluate(() => Array.from(document.querySelectorAll('.measures'), (table) => ({ right: table.getBoundingClientRect().right, room: table.parentElement!.getBoundingClientRect().right })));
    await page.close();
    expect(tables).toHaveLength(4);
    for (const { right, room } of tables) {
      expect(right).toBeLessThanOrEqual(room + 1);
      expect(room).toBeLessThanOrEqual(sheetWidth);
    }
  });
});
