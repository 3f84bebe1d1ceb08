import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { EntryText } from '../../src/search/contract.ts';

/** Kinds of queries, in the order of the report. */
export const queryClasses = ['exact', 'compound', 'misaligned', 'figure', 'alias', 'traditional', 'pinyin', 'initials', 'typo', 'question', 'english', 'several', 'nonsense'] as const;
export type QueryClass = (typeof queryClasses)[number];

const addresses = z.array(z.string().regex(/^\/.+\/$/)).default([]);
const querySchema = z.strictObject({ q: z.string(), class: z.enum(queryClasses), best: addresses, good: addresses, also: addresses, holds: z.string().optional() });
export type GradedQuery = z.output<typeof querySchema>;

/** Reads `queries.yaml` or `held-out.yaml`; throws when it is not well written. */
export function readQuerySet(name: 'queries' | 'held-out'): GradedQuery[] {
  return z.strictObject({ queries: z.array(querySchema) }).parse(parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8'))).queries;
}

/** Letters, figures and signs without blanks and quotation marks, in one width and case. Not the folding of the search: the judge is its own. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s“”‘’"'《》「」『』]/g, '');

const wordsOf = (text: EntryText) => [text.title, ...text.sections.flatMap((section) => [section.heading, ...section.text.split('\n')])].map(plain);

/** The grade of every entry for a query, by address: 3, 2, 1. Entries that are not in it have none. */
export function gradesOf(query: GradedQuery, texts: EntryText[]): Map<string, number> {
  const grades = new Map<string, number>();
  if (query.holds) for (const text of texts) if (wordsOf(text).some((part) => part.includes(plain(query.holds ?? '')))) grades.set(text.address, 1);
  for (const [grade, list] of [[1, query.also], [2, query.good], [3, query.best]] as const) for (const address of list) grades.set(address, grade);
  return grades;
}
