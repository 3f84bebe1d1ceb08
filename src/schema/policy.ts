import { z } from 'zod';
import { bilingual, day, id, lookedFor, shelfNumber, text } from './text.ts';

/** A rule the practices stand on. Only what a source of grade A or B supports. */
export const policySchema = z.strictObject({
  no: shelfNumber,
  name: bilingual,
  number: text.optional(),
  issuer: bilingual,
  date: z.union([day, z.literal('unknown')]),
  status: z.enum(['in-force', 'not-checked']),
  summary: bilingual,
  says: z.array(bilingual).min(1),
  /** Plain examples; the numbers in them are this library's own. */
  examples: z.array(bilingual).default([]),
  /** What is easily taken wrong. */
  beware: z.array(bilingual).default([]),
  /** What readers may reckon with on the page. */
  tool: z.enum(['owners-vote']).optional(),
  sources: z.array(id).min(1),
  practices: z.array(id).default([]),
  ...lookedFor,
  updated: day,
});
export type PolicyData = z.output<typeof policySchema>;
