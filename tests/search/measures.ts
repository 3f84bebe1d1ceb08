import type { EntryText } from '../../src/search/contract.ts';
import { gradesOf, queryClasses, type GradedQuery, type QueryClass } from './query-set.ts';

/** What a search gave for a query: addresses of the first page, best first, and whether it offered anything when it found nothing. */
export interface Answer { found: string[] }

export interface Judged { query: GradedQuery; found: string[]; ndcg: number; first: boolean | undefined }

const depth = 10;
const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: number[]) => grades.slice(0, depth).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);

/**
 * One answer judged: nDCG@10 (gain 2^grade−1, discount log2), and whether the first result is the right one where exactly one is best.
 * For nonsense: 1 when nothing was found, 0 otherwise.
 */
export function judge(query: GradedQuery, found: string[], texts: EntryText[]): Judged {
  if (query.class === 'nonsense') return { query, found, ndcg: found.length ? 0 : 1, first: undefined };
  const grades = gradesOf(query, texts);
  const ideal = discounted([...grades.values()].sort((a, b) => b - a));
  const reached = discounted(found.map((address) => grades.get(address) ?? 0));
  return { query, found, ndcg: ideal ? reached / ideal : 0, first: query.best.length === 1 ? found[0] === query.best[0] : undefined };
}

export interface Measures { queries: number; ndcg: number; first: number; deadEnds: number }

const mean = (values: number[]) => (values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 1);

/** Means over judged answers. `deadEnds` is the share of true queries without any result. Nonsense counts only by itself. */
export function measure(judged: Judged[]): Measures {
  const real = judged.filter(({ query }) => query.class !== 'nonsense');
  const counted = real.length ? real : judged;
  return {
    queries: counted.length,
    ndcg: mean(counted.map(({ ndcg }) => ndcg)),
    first: mean(counted.flatMap(({ first }) => (first === undefined ? [] : [first ? 1 : 0]))),
    deadEnds: real.length ? mean(real.map(({ found }) => (found.length ? 0 : 1))) : 0,
  };
}

/** The measures of each class that occurs. */
export function measureByClass(judged: Judged[]): Map<QueryClass, Measures> {
  return new Map(queryClasses.flatMap((name) => {
    const members = judged.filter(({ query }) => query.class === name);
    return members.length ? [[name, measure(members)] as const] : [];
  }));
}
