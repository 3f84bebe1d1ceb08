/**
 * `npm run bench:pdf`: what the ready PDFs of this content cost, beside a fixed piece of work measured in the same run, so that figures
 * from different machines and busy hours can be compared. Nothing is taken from the cache. It measures and never fails.
 */
import { createHash } from 'node:crypto';
import { cpus } from 'node:os';
import path from 'node:path';
import { readContentFiles } from '../../src/authoring/read-content-files.ts';
import { papersOf } from '../../src/build/ready-pdf/papers.ts';
import { createTypesetter } from '../../src/build/ready-pdf/typesetter.ts';
import { buildLibrary } from '../../src/library/build-library.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Milliseconds on the clock and of the processor that something took, and what came of it. */
function timed<T>(work: () => T): { clock: number; cpu: number; result: T } {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - started, cpu: (user + system) / 1000, result };
}

/** The fixed piece of work: sixteen million additions and a hash over 64 MB, on one core. */
function yardstick(): number {
  return timed(() => {
    let sum = 0;
    for (let index = 0; index < 16_000_000; index++) sum = (sum + index * 31) % 1_000_003;
    return createHash('sha256').update(Buffer.alloc(64_000_000, sum % 256)).digest('hex');
  }).cpu;
}

yardstick();
const before = yardstick();
const papers = papersOf(buildLibrary(readContentFiles(root)).library, { base: '/', site: 'https://example.org' });
const made = timed(() => createTypesetter(path.join(root, 'src/build/ready-pdf')));
const sheets = timed(() => papers.map(({ paper }) => paper()));
const set = sheets.result.map((paper) => timed(() => made.result(paper)));
const baseline = (before + yardstick()) / 2;

const clocks = set.map(({ clock }) => clock).sort((a, b) => a - b);
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
const cpu = sum(set.map((one) => one.cpu));
const bytes = set.map(({ result }) => result.bytes.length);
const rows: [string, number, number, string][] = [
  ['fonts and typesetter', made.clock, made.cpu, 'once'],
  ['sheets', sheets.clock, sheets.cpu, `${papers.length} papers`],
  ['PDFs', sum(clocks), cpu, `${sum(set.map(({ result }) => result.pages))} pages, ${(sum(bytes) / 1e6).toFixed(1)} MB`],
  ['  each', sum(clocks) / set.length, cpu / set.length, `limit 500 ms; half within ${clocks[clocks.length >> 1]!.toFixed(0)} ms`],
  ['  the slowest', clocks.at(-1)!, Math.max(...set.map((one) => one.cpu)), `largest file ${(Math.max(...bytes) / 1000).toFixed(0)} kB`],
];
console.info(`${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}; yardstick ${baseline.toFixed(0)} ms; memory at most ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB\n`);
console.info(`${'part'.padEnd(24)}${'ms'.padStart(9)}${'cpu ms'.padStart(9)}${'× yardstick'.padStart(13)}`);
for (const [part, clock, used, note] of rows) console.info(`${part.padEnd(24)}${clock.toFixed(0).padStart(9)}${used.toFixed(0).padStart(9)}${(used / baseline).toFixed(2).padStart(13)}   ${note}`);
