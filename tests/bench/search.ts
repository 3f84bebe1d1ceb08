/**
 * `npm run bench:search`: how good, how heavy and how fast the Chinese search is, beside Pagefind as it comes (the baseline, in the same
 * run) and other libraries, and how it grows with the library. It measures and never fails for a figure. `--write` puts the figures into
 * `src/search/figures.json`, from which the page on the search is built; options: `search/options.ts`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { close } from 'pagefind';
import { searchFigures, type Quality, type SearchFigures, type SearchMoment } from '../../src/search/figures.ts';
import { launch } from '../browsers/launch.ts';
import { readQuerySet } from '../search/query-set.ts';
import { putSite, root } from './search/built-site.ts';
import { bundledSizes } from './search/bundled-size.ts';
import { charactersOf, readCorpus, type Corpus } from './search/corpus.ts';
import { readOptions, type QuerySetName } from './search/options.ts';
import { openPeers, type Peer } from './search/peers.ts';
import { writePlainPagefind } from './search/plain-pagefind.ts';
import { judgeEngine } from './search/quality.ts';
import { firstSearches, nextSearches, sampleOf, type Samples, type Sites } from './search/run-sample.ts';
import { measureScale } from './search/scale.ts';
import { timesOf, trafficOf } from './search/spread.ts';
import { payloadTables, qualityTables, scaleTables, speedTable } from './search/tables.ts';
import { Visit, type Network } from './search/visit.ts';
import { partTeller } from './search/wire-parts.ts';
import { serveCompressed } from './search/wire-server.ts';

const browserEngines = ['tashan', 'pagefind'] as const;
type BrowserEngine = (typeof browserEngines)[number];

const started = performance.now();
/** Says how far the work is, beside the figures. */
const say = (line: string) => console.warn(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

async function measureQuality(browser: Browser, sites: Sites<BrowserEngine>, peers: Peer[], corpus: Corpus, sets: QuerySetName[]): Promise<Quality[]> {
  const qualities: Quality[] = [];
  for (const engine of browserEngines) {
    say(`quality: ${engine}`);
    const visit = await Visit.begin(browser, sites[engine].url);
    await visit.openEmpty();
    qualities.push(...await judgeEngine(engine, async (q) => (await visit.ask(q)).found, corpus, sets));
    await visit.end();
  }
  for (const { engine, find } of peers) {
    say(`quality: ${engine}`);
    qualities.push(...await judgeEngine(engine, find, corpus, sets));
  }
  return qualities;
}

type Runs = { network: Network; when: SearchMoment; samples: Samples<BrowserEngine> }[];

/** Every search of the sample at full speed; over slow 4G, where each takes seconds, the first searches of every second query. */
async function runAll(browser: Browser, sites: Sites<BrowserEngine>, sample: string[]): Promise<Runs> {
  say('speed and payload: first searches');
  const fast = await firstSearches(browser, sites, sample, 'full');
  say('speed and payload: next searches');
  const [next, warm] = await nextSearches(browser, sites, sample, 'full', 2);
  say('speed: first searches over slow 4G');
  const slow = await firstSearches(browser, sites, sample.filter((_, index) => index % 2 === 0), 'slow-4g');
  say('speed: next searches over slow 4G');
  const [slowNext] = await nextSearches(browser, sites, sample, 'slow-4g', 1);
  if (!next || !warm || !slowNext) throw new Error('a round of searches is missing');
  return [
    { network: 'full', when: 'cold', samples: fast.first }, { network: 'full', when: 'second', samples: fast.second },
    { network: 'full', when: 'next', samples: next }, { network: 'full', when: 'warm', samples: warm },
    { network: 'slow-4g', when: 'cold', samples: slow.first }, { network: 'slow-4g', when: 'second', samples: slow.second }, { network: 'slow-4g', when: 'next', samples: slowNext },
  ];
}

function payloadOf(runs: Runs, peers: Peer[], site: string, corpus: Corpus): SearchFigures['payload'] {
  const partOf = partTeller(site);
  const traffic = (engine: BrowserEngine, when: SearchMoment) => trafficOf(runs.find((run) => run.network === 'full' && run.when === when)?.samples[engine] ?? [], partOf);
  return {
    queries: runs[0]?.samples.tashan.length ?? 0,
    measured: browserEngines.map((engine) => ({ engine, first: traffic(engine, 'cold'), second: traffic(engine, 'second'), next: traffic(engine, 'next') })),
    bundled: bundledSizes(peers, corpus),
  };
}

function speedOf(runs: Runs): SearchFigures['speed'] {
  return runs.flatMap(({ network, when, samples }) => browserEngines.map((engine) => ({ engine, network, when, times: timesOf(samples[engine]) })));
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
}

const options = readOptions();
const browser = await launch('143');
if (!browser) throw new Error('there is no Chromium here: set CHROME_PATH, or run on Linux x64');
const folder = mkdtempSync(path.join(tmpdir(), 'tashan-bench-search-'));
const show = (tables: string) => console.info(`\n${tables}\n`);
try {
  const [site, plain] = [path.join(folder, 'site'), path.join(folder, 'plain')];
  say(options.site === undefined ? 'building the site' : 'taking the built site');
  putSite(site, options.site);
  const corpus = readCorpus(site);
  const sample = sampleOf(readQuerySet('queries'), options.sample);
  say(`${corpus.entries.length} entries, ${charactersOf(corpus)} characters; indexing them for the others`);
  await writePlainPagefind(plain, site, corpus);
  const peers = await openPeers(corpus);
  const sites: Sites<BrowserEngine> = { tashan: await serveCompressed(site), pagefind: await serveCompressed(plain, site) };

  const quality = options.parts.includes('quality') ? await measureQuality(browser, sites, peers, corpus, options.sets) : [];
  if (quality.length) show(qualityTables(quality));
  const runs = options.parts.includes('speed') ? await runAll(browser, sites, sample) : [];
  const [payload, speed] = [payloadOf(runs, peers, site, corpus), speedOf(runs)];
  if (runs.length) show(`${payloadTables(payload)}\n\n${speedTable(speed)}`);
  for (const engine of browserEngines) await sites[engine].close();
  const scale = options.parts.includes('scale') ? await measureScale(browser, site, path.join(folder, 'scale'), corpus, options.entries, sample, say) : [];
  if (scale.length) show(scaleTables(scale));

  if (options.write) {
    const figures = searchFigures.parse({
      date: new Date().toISOString().slice(0, 10), cores: availableParallelism(),
      versions: {
        node: process.versions.node, chromium: browser.version(), pagefind: versionOf('pagefind'), minisearch: versionOf('minisearch'),
        flexsearch: versionOf('flexsearch'), orama: versionOf('@orama/orama'),
      },
      library: { entries: corpus.entries.length, characters: charactersOf(corpus) }, quality, payload, speed, scale,
    } satisfies SearchFigures);
    writeFileSync(path.join(root, 'src/search/figures.json'), `${JSON.stringify(figures, undefined, 1)}\n`);
    say('written to src/search/figures.json');
  }
  say('done');
} finally {
  await browser.close();
  await close();
  rmSync(folder, { recursive: true });
}
