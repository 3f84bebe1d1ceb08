import type { Browser } from 'playwright-core';
import { queryClasses, type GradedQuery } from '../../search/query-set.ts';
import { Visit, type Network } from './visit.ts';
import type { Sent, WireServer } from './wire-server.ts';

/** One search of a sample: how long until something was shown, and what was loaded until nothing more was. */
export interface Search { q: string; milliseconds: number; sent: Sent[] }

/** A site that is searched. Several are searched in turn, query by query, so that a busy moment of the machine falls on all of them. */
export type Sites<Name extends string> = Record<Name, WireServer>;
export type Samples<Name extends string> = Record<Name, Search[]>;

/** So many queries of all classes, each class with its share, the same ones every time. */
export function sampleOf(queries: GradedQuery[], size: number): string[] {
  const ordered = queryClasses.flatMap((name) => queries.filter((query) => query.class === name).map(({ q }) => q));
  const wanted = Math.min(size, ordered.length);
  return Array.from({ length: wanted }, (_, index) => ordered[Math.floor((index + 0.5) * ordered.length / wanted)] ?? '');
}

const namesOf = <Name extends string>(sites: Sites<Name>) => Object.keys(sites) as Name[];
const emptySamples = <Name extends string>(sites: Sites<Name>) => Object.fromEntries(namesOf(sites).map((name) => [name, []])) as unknown as Samples<Name>;

/** First searches: each query in a fresh profile, with the query in the address of the page; and a second one of another class after it. */
export async function firstSearches<Name extends string>(browser: Browser, sites: Sites<Name>, sample: string[], network: Network): Promise<{ first: Samples<Name>; second: Samples<Name> }> {
  const [first, second] = [emptySamples(sites), emptySamples(sites)];
  for (const [index, q] of sample.entries()) {
    const then = sample[(index + (sample.length >> 1)) % sample.length] ?? q;
    for (const name of namesOf(sites)) {
      const visit = await Visit.begin(browser, sites[name].url, network);
      await sites[name].take();
      const opened = await visit.open(q);
      first[name].push({ q, milliseconds: opened.milliseconds, sent: await sites[name].take() });
      const asked = await visit.ask(then);
      second[name].push({ q: then, milliseconds: asked.milliseconds, sent: await sites[name].take() });
      await visit.end();
    }
  }
  return { first, second };
}

/**
 * Next searches: the queries one after the other in one visit, `rounds` times; from the second round on nothing is lacking. The first query
 * of the sample brings what every search needs and is not measured.
 */
export async function nextSearches<Name extends string>(browser: Browser, sites: Sites<Name>, sample: string[], network: Network, rounds: number): Promise<Samples<Name>[]> {
  const visits = new Map<Name, Visit>();
  for (const name of namesOf(sites)) {
    const visit = await Visit.begin(browser, sites[name].url, network);
    await visit.openEmpty();
    await visit.ask(sample[0] ?? '');
    visits.set(name, visit);
  }
  const all: Samples<Name>[] = [];
  for (let round = 0; round < rounds; round++) {
    const samples = emptySamples(sites);
    for (const q of sample.slice(1)) {
      for (const [name, visit] of visits) {
        await sites[name].take();
        const { milliseconds } = await visit.ask(q);
        samples[name].push({ q, milliseconds, sent: await sites[name].take() });
      }
    }
    all.push(samples);
  }
  for (const visit of visits.values()) await visit.end();
  return all;
}
