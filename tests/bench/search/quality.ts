import type { Quality, SearchEngine } from '../../../src/search/figures.ts';
import { judge, measure, measureByClass, type Judged } from '../../search/measures.ts';
import { readQuerySet } from '../../search/query-set.ts';
import type { Corpus } from './corpus.ts';
import type { QuerySetName } from './options.ts';

const thousandths = (value: number) => Math.round(value * 1000) / 1000;

function qualityOf(judged: Judged[]): Quality['overall'] {
  const { queries, ndcg, first, deadEnds } = measure(judged);
  const single = judged.filter((one) => one.first !== undefined).length;
  return { queries, ndcg: thousandths(ndcg), single, first: single ? thousandths(first) : null, deadEnds: thousandths(deadEnds) };
}

/** Asks an engine every query of the sets and judges its first page. */
export async function judgeEngine(engine: SearchEngine, find: (q: string) => Promise<string[]>, { texts }: Corpus, sets: QuerySetName[]): Promise<Quality[]> {
  const qualities: Quality[] = [];
  for (const set of sets) {
    const judged: Judged[] = [];
    for (const query of readQuerySet(set)) judged.push(judge(query, await find(query.q), texts));
    const classes = Array.from(measureByClass(judged).keys(), (name) => ({ class: name, ...qualityOf(judged.filter(({ query }) => query.class === name)) }));
    qualities.push({ set, engine, overall: qualityOf(judged), classes });
  }
  return qualities;
}
