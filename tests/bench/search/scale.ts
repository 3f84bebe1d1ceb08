import { mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { readContentFiles } from '../../../src/authoring/read-content-files.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { writeSearch } from '../../../src/search/build/search-index.ts';
import type { Scale } from '../../../src/search/figures.ts';
import { root } from './built-site.ts';
import { charactersOf, type Corpus } from './corpus.ts';
import { firstSearches, nextSearches } from './run-sample.ts';
import { timesOf, trafficOf } from './spread.ts';
import { syntheticLibrary } from './synthetic-library.ts';
import { partTeller } from './wire-parts.ts';
import { serveCompressed } from './wire-server.ts';

const hundredths = (value: number) => Math.round(value * 100) / 100;

function sizesOnDisk(folder: string): number[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(path.join(folder, name))).filter((one) => one.isFile()).map(({ size }) => size);
}

type Measured = Omit<Scale, 'growth'>;

/** Writes the search of one library into a folder and measures it, through the search page of the built site. */
async function measureSize(browser: Browser, site: string, folder: string, corpus: Corpus, sample: string[]): Promise<Measured> {
  const { library } = buildLibrary(readContentFiles(root));
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  await writeSearch(folder, 'zh', library, corpus.entries, corpus.facets, corpus.texts);
  const buildSeconds = (performance.now() - started) / 1000;
  const onDisk = sizesOnDisk(folder);
  const server = await serveCompressed(folder, site);
  const { first: { tashan: first }, second: { tashan: second } } = await firstSearches(browser, { tashan: server }, sample, 'full');
  const [next = [], warm = []] = (await nextSearches(browser, { tashan: server }, sample, 'full', 2)).map(({ tashan }) => tashan);
  await server.close();
  const partOf = partTeller(site);
  return {
    entries: corpus.entries.length, characters: charactersOf(corpus), files: onDisk.length, diskBytes: onDisk.reduce((sum, size) => sum + size, 0),
    buildSeconds: hundredths(buildSeconds),
    payload: { first: trafficOf(first, partOf), second: trafficOf(second, partOf), next: trafficOf(next, partOf) },
    times: { cold: timesOf(first), second: timesOf(second), next: timesOf(next), warm: timesOf(warm) },
  };
}

/** Our search with the library as it is, and with larger ones. `folder` is where they are written. */
export async function measureScale(browser: Browser, site: string, folder: string, corpus: Corpus, sizes: number[], sample: string[], say: (line: string) => void): Promise<Scale[]> {
  const measured: Measured[] = [];
  for (const size of [undefined, ...sizes]) {
    say(`scale: ${size ?? corpus.entries.length} entries`);
    measured.push(await measureSize(browser, site, path.join(folder, String(size ?? 'present')), size === undefined ? corpus : syntheticLibrary(corpus, size), sample));
  }
  const [present] = measured;
  const times = (value: number, base: number | undefined) => hundredths(value / (base || 1));
  return measured.map((one) => ({
    ...one, growth: { entries: times(one.entries, present?.entries), warmP50: times(one.times.warm.p50, present?.times.warm.p50), warmP95: times(one.times.warm.p95, present?.times.warm.p95) },
  }));
}
