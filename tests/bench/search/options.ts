import { parseArgs } from 'node:util';

/** What may be measured by itself. */
export const benchParts = ['quality', 'speed', 'scale'] as const;
export type BenchPart = (typeof benchParts)[number];

export interface Options {
  /** A built site to measure; without one the site is built. It should be built from the sources at hand: the scale is written by them. */
  site?: string;
  /** Sizes of the synthetic libraries. */
  entries: number[];
  /** Queries in the sample for payload and speed. */
  sample: number;
  parts: BenchPart[];
  write: boolean;
}

/** Reads `--site=FOLDER --entries=1000,10000 --sample=40 --only=quality,speed,scale --write`. Throws on anything else. */
export function readOptions(): Options {
  const { values } = parseArgs({ options: {
    site: { type: 'string' }, entries: { type: 'string', default: '1000,10000' }, sample: { type: 'string', default: '40' },
    only: { type: 'string', default: benchParts.join() }, write: { type: 'boolean', default: false },
  } });
  const wholeNumber = (text: string, option: string) => {
    if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${option}: “${text}” is not a number`);
    return Number(text);
  };
  const parts = values.only.split(',').map((name) => {
    const part = benchParts.find((one) => one === name);
    if (!part) throw new Error(`--only: “${name}” is none of ${benchParts.join(', ')}`);
    return part;
  });
  if (values.write && parts.length < benchParts.length) throw new Error('--write needs all parts: leave --only away');
  return {
    ...(values.site ? { site: values.site } : {}), parts, write: values.write, sample: wholeNumber(values.sample, 'sample'),
    entries: values.entries.split(',').filter(Boolean).map((size) => wholeNumber(size, 'entries')),
  };
}
