import { parseArgs } from 'node:util';

/** What may be measured by itself. */
export const benchParts = ['quality', 'speed', 'scale'] as const;
export type BenchPart = (typeof benchParts)[number];

export const querySets = ['queries', 'held-out'] as const;
export type QuerySetName = (typeof querySets)[number];

export interface Options {
  /** A built site to measure; without one the site is built. It should be built from the sources at hand: the scale is written by them. */
  site?: string;
  /** Sizes of the synthetic libraries. */
  entries: number[];
  /** Sets of queries to judge by. Whoever is at work on the search leaves the held-out set out: what is looked at is no longer held out. */
  sets: QuerySetName[];
  /** Queries in the sample for payload and speed. */
  sample: number;
  parts: BenchPart[];
  write: boolean;
}

/** Reads `--site=FOLDER --only=quality,speed,scale --sets=queries,held-out --sample=40 --entries=1000,10000 --write`. Throws on anything else. */
export function readOptions(): Options {
  const { values } = parseArgs({ options: {
    site: { type: 'string' }, entries: { type: 'string', default: '1000,10000' }, sample: { type: 'string', default: '40' },
    only: { type: 'string', default: benchParts.join() }, sets: { type: 'string', default: querySets.join() }, write: { type: 'boolean', default: false },
  } });
  const wholeNumber = (text: string, option: string) => {
    if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${option}: “${text}” is not a number`);
    return Number(text);
  };
  const chosen = <Name extends string>(text: string, option: string, names: readonly Name[]) => text.split(',').map((given) => {
    const known = names.find((name) => name === given);
    if (!known) throw new Error(`--${option}: “${given}” is none of ${names.join(', ')}`);
    return known;
  });
  const [parts, sets] = [chosen(values.only, 'only', benchParts), chosen(values.sets, 'sets', querySets)];
  if (values.write && (parts.length < benchParts.length || sets.length < querySets.length)) throw new Error('--write needs everything: leave --only and --sets away');
  return {
    ...(values.site ? { site: values.site } : {}), parts, sets, write: values.write, sample: wholeNumber(values.sample, 'sample'),
    entries: values.entries.split(',').filter(Boolean).map((size) => wholeNumber(size, 'entries')),
  };
}
