import { queryClasses } from '../../search/query-set.ts';
import { searchEngines, searchMoments, wireParts, type Quality, type Scale, type SearchEngine, type SearchFigures, type Traffic } from '../../../src/search/figures.ts';

type Cell = string | number | undefined;

/** Rows under heads, the first column to the left and figures to the right. */
export function table(heads: string[], rows: Cell[][]): string {
  const lines = [heads, ...rows.map((row) => row.map((cell) => String(cell ?? '')))];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) => line.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}

const names: Record<SearchEngine, string> = {
  'tashan': 'our search', 'pagefind': 'Pagefind as it comes', 'minisearch-words': 'MiniSearch, words', 'minisearch-pairs': 'MiniSearch, pairs', 'flexsearch': 'FlexSearch, CJK', 'orama': 'Orama, pairs',
};
const setNames = { 'queries': 'open set', 'held-out': 'held-out set' };
const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(0)}%`);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)}`;
const ratio = (value: number, base: number | undefined) => (base ? `×${(value / base).toFixed(2)}` : '');

function overallTable(qualities: Quality[]): string {
  const base = qualities.find(({ engine }) => engine === 'pagefind')?.overall.ndcg;
  return table(['overall', 'queries', 'nDCG@10', 'to baseline', 'first is right', 'dead ends', 'nonsense: nothing'], qualities.map(({ engine, overall, classes }) => {
    const nonsense = classes.find((one) => one.class === 'nonsense');
    return [names[engine], overall.queries, overall.ndcg.toFixed(3), ratio(overall.ndcg, base), percent(overall.first), percent(overall.deadEnds), nonsense && percent(nonsense.ndcg)];
  }));
}

function classTable(qualities: Quality[], title: string, show: (one: Quality['overall']) => string): string {
  const engines = searchEngines.filter((engine) => qualities.some((one) => one.engine === engine));
  const rows = queryClasses.flatMap((name) => {
    const found = engines.map((engine) => qualities.find((one) => one.engine === engine)?.classes.find((one) => one.class === name));
    return found[0] ? [[name, found[0].queries, ...found.map((one) => one && show(one))]] : [];
  });
  return table([title, 'queries', ...engines.map((engine) => names[engine])], rows);
}

export function qualityTables(qualities: Quality[]): string {
  return [...new Set(qualities.map(({ set }) => set))].map((set) => {
    const members = qualities.filter((one) => one.set === set);
    return [
      `Quality, ${setNames[set]}`, overallTable(members), classTable(members, 'nDCG@10', ({ ndcg }) => ndcg.toFixed(3)),
      classTable(members, 'first is right', ({ first }) => percent(first)), classTable(members, 'dead ends', ({ deadEnds }) => percent(deadEnds)),
    ].join('\n\n');
  }).join('\n\n');
}

const spreadCell = ({ median, maximum }: Traffic['bytes'], show: (value: number) => string = String) => `${show(median)} / ${show(maximum)}`;
const trafficCells = ({ bytes, requests, parts }: Traffic) => [spreadCell(bytes, kilobytes), spreadCell(requests), ...wireParts.map((part) => spreadCell(parts[part], kilobytes))];

const searchOrder = ['first', 'second', 'next'] as const;

export function payloadTables({ queries, measured, bundled }: SearchFigures['payload']): string {
  const base = measured.find(({ engine }) => engine === 'pagefind');
  const rows = searchOrder.flatMap((which) => measured.map((one) => [
    `${which}, ${names[one.engine]}`, ...trafficCells(one[which]), ratio(one[which].bytes.median, base?.[which].bytes.median),
  ]));
  return [
    `Payload: kB on the wire, median / maximum of ${queries} queries`, table(['', 'all', 'requests', ...wireParts, 'to baseline'], rows),
    'Payload of libraries that load all at once: kB, compressed; the index or the texts', table(['', 'code', 'index', 'texts', 'least'], bundled.map(({ engine, code, index, texts }) => [
      names[engine], kilobytes(code), kilobytes(index), kilobytes(texts), kilobytes(code + Math.min(index, texts)),
    ])),
  ].join('\n\n');
}

export function speedTable(speed: SearchFigures['speed']): string {
  const rows = speed.filter(({ engine }) => engine === 'tashan').map(({ network, when, times }) => {
    const base = speed.find((one) => one.engine === 'pagefind' && one.network === network && one.when === when)?.times;
    const both = (part: 'p50' | 'p95') => [times[part].toFixed(0), base?.[part].toFixed(0), ratio(times[part], base?.[part])];
    return [`${when}, ${network === 'full' ? 'full speed' : 'slow 4G'}`, times.queries, ...both('p50'), ...both('p95')];
  });
  return `Speed: milliseconds to the first result, ours and the baseline\n\n${table(['', 'queries', 'p50 ours', 'baseline', 'ratio', 'p95 ours', 'baseline', 'ratio'], rows)}`;
}

export function scaleTables(scale: Scale[]): string {
  const rows = scale.map((one) => [
    one.entries, one.characters, one.files, (one.diskBytes / 1e6).toFixed(1), one.buildSeconds.toFixed(1), ...searchOrder.map((which) => spreadCell(one.payload[which].bytes, kilobytes)),
    ...searchOrder.map((which) => spreadCell(one.payload[which].requests)),
  ]);
  const parts = scale.flatMap((one) => searchOrder.map((which) => [`${one.entries}, ${which}`, ...trafficCells(one.payload[which])]));
  const times = scale.map((one) => [
    one.entries, ...searchMoments.flatMap((when) => [one.times[when].p50.toFixed(0), one.times[when].p95.toFixed(0)]), `×${one.growth.entries}`, `×${one.growth.warmP50}`, `×${one.growth.warmP95}`,
  ]);
  return [
    'Scale: our search in larger libraries (first row: the library as it is)',
    table(['entries', 'characters', 'files', 'MB on disk', 'built in s', ...searchOrder.map((which) => `${which} kB`), ...searchOrder.map((which) => `${which} requests`)], rows),
    'Scale: kB on the wire, median / maximum', table(['entries', 'all', 'requests', ...wireParts], parts),
    'Scale: milliseconds to the first result, and growth', table(['entries', ...searchMoments.flatMap((when) => [`${when} p50`, 'p95']), 'entries grow', 'warm p50 grows', 'warm p95 grows'], times),
  ].join('\n\n');
}
