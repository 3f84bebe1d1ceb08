import { z } from 'zod';
import { condition, headFigure, id, question, shelfNumber, slip, text, upkeep } from './text.ts';

/** A practice: a way of working that others can take up. The cases that show it are computed. */
export const practiceSchema = z.strictObject({
  no: shelfNumber,
  title: text,
  slip,
  theme: id,
  stages: z.array(id).min(1),
  actors: z.array(id).min(1),
  summary: text,
  problem: text,
  figures: z.array(headFigure).max(3).default([]),
  steps: z.array(z.strictObject({ title: text, text })).min(2),
  preconditions: z.array(text).min(1),
  /** For which neighbourhoods it suits and for which not; what a reader tells of his own is matched against it. */
  conditions: z.array(condition).default([]),
  money: z.array(text).min(1),
  limits: z.array(text).min(1),
  /** Legal or policy footing, where there is one. */
  footing: z.array(text).default([]),
  questions: z.array(question).min(1),
  /** A first step for Monday morning: this library's own suggestion. */
  firstStep: text,
  unknowns: z.array(question).min(1),
  sources: z.array(id).min(1),
  /** Sources that tell of other places, set beside for comparison. Their numbers follow those of `sources`; they are no evidence here. */
  comparisons: z.array(id).default([]),
  /** Practices used together with this one. */
  together: z.array(id).default([]),
  terms: z.array(id).default([]),
  ...upkeep,
});
export type PracticeData = z.output<typeof practiceSchema>;

/** What an English page of a practice may say: words only. */
export const practiceTranslation = z.strictObject({
  translates: z.number().int().positive(),
  title: text,
  summary: text,
  problem: text.optional(),
  figures: z.array(z.strictObject({ label: text.optional(), caveat: text.optional() })).optional(),
  steps: z.array(z.strictObject({ title: text, text })).optional(),
  preconditions: z.array(text).optional(),
  /** The reason of each condition. */
  conditions: z.array(text).optional(),
  money: z.array(text).optional(),
  limits: z.array(text).optional(),
  footing: z.array(text).optional(),
  questions: z.array(text).optional(),
  firstStep: text.optional(),
  unknowns: z.array(text).optional(),
});
