import { z } from 'zod';
import { gistPoint, headFigure, id, passage, question, shelfNumber, slip, text, upkeep } from './text.ts';

/** A case: what was done somewhere, by whom, with what result, and what is not known. */
export const caseSchema = z.strictObject({
  no: shelfNumber,
  title: text,
  slip,
  /** The place it tells of; what lies above and below it is read from `content/places`. */
  place: id,
  /** Neighbourhoods it names, in the order of the page. */
  neighbourhoods: z.array(id).default([]),
  /** Kinds of neighbourhood; empty when the sources do not let us say. */
  types: z.array(id).default([]),
  /** The tier of the 6+2+N list; left out when not recorded. */
  tier: id.optional(),
  /** When, in the words the sources allow. */
  when: text,
  /** Who led; empty when no source says. */
  led: z.array(id).default([]),
  /** Small drawing beside the case; shows only what a source says. */
  glyph: z.enum(['works', 'demo', 'stilts', 'pooled', 'area', 'talk']),
  /** What a source says of the neighbourhood, as answers to the questions of `content/vocabulary/circumstances.yaml`. */
  circumstances: z.array(z.strictObject({ asks: id, answer: id, at: passage })).default([]),
  summary: text,
  gist: z.array(gistPoint).min(3).max(5),
  figures: z.array(headFigure).max(6).default([]),
  /** Practices that a source shows at this place itself, each with its passage. */
  practices: z.array(z.strictObject({ id, at: passage })).min(1),
  money: z.array(text).min(1),
  results: z.array(text).min(1),
  limits: z.array(text).min(1),
  unknowns: z.array(question).min(1),
  questions: z.array(question).min(1),
  /** In the order of their numbers on the page: the first is 源1. */
  sources: z.array(id).min(1),
  /** Sources that tell of other places, set beside for comparison. Their numbers follow those of `sources`; they are no evidence here. */
  comparisons: z.array(id).default([]),
  related: z.array(id).default([]),
  ...upkeep,
});
export type CaseData = z.output<typeof caseSchema>;

/** What an English page of a case may say: words only. Lists have the length of the Chinese ones. */
export const caseTranslation = z.strictObject({
  translates: z.number().int().positive(),
  title: text,
  when: text.optional(),
  summary: text,
  gist: z.array(gistPoint).optional(),
  figures: z.array(z.strictObject({ label: text.optional(), caveat: text.optional() })).optional(),
  money: z.array(text).optional(),
  results: z.array(text).optional(),
  limits: z.array(text).optional(),
  unknowns: z.array(text).optional(),
  questions: z.array(text).optional(),
});
