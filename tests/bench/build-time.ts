/**
 * `npm run bench`: how long a full build of this content takes, part by part, beside a fixed piece of work measured in the same run, so
 * that figures from different machines and busy hours can be compared. It measures and never fails.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { readContentFiles } from '../../src/authoring/read-content-files.ts';
import { buildLibrary } from '../../src/library/build-library.ts';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(tmpdir(), `tashan-bench-${process.pid}`);

/** Seconds that something took, and what came of it. */
function timed<T>(work: () => T): { seconds: number; result: T } {
  const started = performance.now();
  const result = work();
  return { seconds: (performance.now() - started) / 1000, result };
}

/** The fixed piece of work: sixteen million additions and a hash over 64 MB, on one core. */
function yardstick(): number {
  return timed(() => {
    let sum = 0;
    for (let index = 0; index < 16_000_000; index++) sum = (sum + index * 31) % 1_000_003;
    return createHash('sha256').update(Buffer.alloc(64_000_000, sum % 256)).digest('hex');
  }).seconds;
}

function run(script: string, ...args: string[]) {
  const { seconds, result } = timed(() => spawnSync(process.execPath, [script, ...args], {
    cwd: root, encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: out },
  }));
  // Faults in the content are no matter here; a tool that breaks is.
  if (result.status !== 0 && !script.endsWith('check.ts')) throw new Error(`${script} failed:\n${result.stdout}\n${result.stderr}`);
  return { seconds, output: result.stdout };
}

/** What Astro and our integrations say of their own time; seconds, or undefined where they said nothing. */
function said(output: string, pattern: RegExp): number | undefined {
  const found = [...output.matchAll(pattern)].map(([, value, unit]) => Number(value) / (unit === 'ms' ? 1000 : 1));
  return found.length ? found.reduce((sum, one) => sum + one, 0) : undefined;
}

// The first run of anything is slower; the font is cut anew, as on a fresh clone.
yardstick();
rmSync(path.join(root, 'node_modules/.cache/display-font'), { recursive: true, force: true });

const before = yardstick();
const content = timed(() => buildLibrary(readContentFiles(root)));
const check = run('src/authoring/check.ts');
const build = run('node_modules/astro/bin/astro.mjs', 'build');
const baseline = (before + yardstick()) / 2;

const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
rmSync(out, { recursive: true });

const rows: [string, number | undefined, string][] = [
  ['content read into a library', content.seconds, ''],
  ['npm run check', check.seconds, 'limit 1 s'],
  ['astro build', build.seconds, 'limit 60 s'],
  ['  modules bundled', said(build.output, /\[vite\] ✓ built in ([\d.]+)(m?s)/g), ''],
  ['  pages written', said(build.output, /generating static routes[^]*?✓ Completed in ([\d.]+)(m?s)/g), `${pages} pages`],
  ['  display font cut', said(build.output, /\[display-font\].*\((\d+) (ms)\)/g), ''],
  ['  search index', said(build.output, /\[search-index\].*\((\d+) (ms)\)/g), ''],
  ['check and build', check.seconds + build.seconds, ''],
];
console.info(`${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}; yardstick ${baseline.toFixed(3)} s\n`);
console.info(`${'part'.padEnd(30)}${'seconds'.padStart(9)}${'× yardstick'.padStart(13)}`);
for (const [part, seconds, note] of rows) {
  if (seconds !== undefined) console.info(`${part.padEnd(30)}${seconds.toFixed(2).padStart(9)}${(seconds / baseline).toFixed(1).padStart(13)}   ${note}`.trimEnd());
}
