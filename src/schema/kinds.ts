import type { z } from 'zod';
import { caseSchema, caseTranslation } from './case.ts';
import { figureSchema } from './figure.ts';
import { lessonSchema, lessonTranslation } from './lesson.ts';
import { pageSchema, pageTranslation } from './page.ts';
import { placeSchema } from './place.ts';
import { policySchema } from './policy.ts';
import { practiceSchema, practiceTranslation } from './practice.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { tripSchema, tripTranslation } from './trip.ts';

/**
 * The one table of kinds that are written one file per entry. `folder` is both the folder below `content/` and, where `address` is
 * true, the first part of the entry's address. MDX kinds may have a translation beside them, `<id>.en.mdx`.
 */
export const kinds = {
  case: { folder: 'cases', format: 'mdx', address: true, schema: caseSchema, translation: caseTranslation },
  practice: { folder: 'practices', format: 'mdx', address: true, schema: practiceSchema, translation: practiceTranslation },
  trip: { folder: 'trips', format: 'mdx', address: true, schema: tripSchema, translation: tripTranslation },
  lesson: { folder: 'lessons', format: 'mdx', address: true, schema: lessonSchema, translation: lessonTranslation },
  page: { folder: 'pages', format: 'mdx', address: true, schema: pageSchema, translation: pageTranslation },
  source: { folder: 'sources', format: 'yaml', address: true, schema: sourceSchema },
  place: { folder: 'places', format: 'yaml', address: true, schema: placeSchema },
  term: { folder: 'terms', format: 'yaml', address: true, schema: termSchema },
  policy: { folder: 'policies', format: 'yaml', address: true, schema: policySchema },
  figure: { folder: 'figures', format: 'yaml', address: false, schema: figureSchema },
} as const;

export type Kind = keyof typeof kinds;
export type Data<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;
export const kindNames = Object.keys(kinds) as Kind[];
/** Kinds whose entries are MDX with a body. */
export const proseKinds = kindNames.filter((kind) => kinds[kind].format === 'mdx');
