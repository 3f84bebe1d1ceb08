import type { Times, Traffic, WirePart } from '../../../src/search/figures.ts';
import { wireParts } from '../../../src/search/figures.ts';
import type { Search } from './run-sample.ts';
import type { Sent } from './wire-server.ts';

/** The value below which a share of the values lies (nearest rank). */
function percentile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}

const spreadOf = (values: number[]) => ({ median: percentile(values, 0.5), maximum: Math.max(0, ...values) });
const bytesOf = (sent: Sent[]) => sent.reduce((sum, { bytes }) => sum + bytes, 0);
const tenths = (value: number) => Math.round(value * 10) / 10;

/** How long the searches of a sample took. */
export function timesOf(searches: Search[]): Times {
  const values = searches.map(({ milliseconds }) => milliseconds);
  return { queries: values.length, p50: tenths(percentile(values, 0.5)), p95: tenths(percentile(values, 0.95)) };
}

/** What the searches of a sample loaded. */
export function trafficOf(searches: Search[], partOf: (sent: Sent) => WirePart): Traffic {
  const parts = wireParts.map((part) => [part, spreadOf(searches.map(({ sent }) => bytesOf(sent.filter((one) => partOf(one) === part))))] as const);
  return {
    bytes: spreadOf(searches.map(({ sent }) => bytesOf(sent))),
    requests: spreadOf(searches.map(({ sent }) => sent.length)),
    parts: Object.fromEntries(parts) as Traffic['parts'],
  };
}
