import { z } from 'zod';
import { bilingual, id } from './text.ts';

const word = { id, name: bilingual, about: bilingual };

/** A theme of practice. `short` is two to four characters for the matrix. */
export const themeSchema = z.strictObject({ ...word, short: bilingual });
/** A stage of a renovation; `phase` is the box it fills on the strip 前 中 后. */
export const stageSchema = z.strictObject({ ...word, phase: z.enum(['before', 'during', 'after']) });
/** Somebody who acts. */
export const actorSchema = z.strictObject({ ...word, alsoCalled: z.array(z.string()).default([]) });
/** A kind of neighbourhood. */
export const typeSchema = z.strictObject(word);
/** One of the four questions; `about` says what it asks of. */
export const questionSchema = z.strictObject(word);

/** Something about one's own neighbourhood that decides what suits it: a question, and the answers one may give. */
export const circumstanceSchema = z.strictObject({ ...word, answers: z.array(z.strictObject({ id, name: bilingual })).min(2) });

/** A part of the country under which cases are listed; the one without a place takes what lies in none of the others. */
export const regionSchema = z.strictObject({ ...word, place: id.optional() });

/**
 * A unit of figures. `zh` is the measure word set after the number; `en` the word set after it in English, empty where English
 * counts without one. `factor` divides the stored value for Chinese (10000 gives 万).
 */
export const unitSchema = z.strictObject({
  id,
  zh: z.string(),
  en: z.string().default(''),
  enOne: z.string().optional(),
  /** `money` is stored in yuan and shown as 132万元 and CN¥1.32 million; `area` in square metres; `percent` sits tight; a `measure` may have decimals. */
  form: z.enum(['count', 'money', 'area', 'percent', 'measure']).default('count'),
});

/** The closed, ordered vocabularies: one YAML list each in `content/vocabulary`. */
export const vocabularies = {
  themes: z.array(themeSchema),
  stages: z.array(stageSchema),
  actors: z.array(actorSchema),
  types: z.array(typeSchema),
  questions: z.array(questionSchema),
  circumstances: z.array(circumstanceSchema),
  regions: z.array(regionSchema),
  units: z.array(unitSchema),
} as const;
export type VocabularyName = keyof typeof vocabularies;
export type Word<V extends VocabularyName> = z.output<(typeof vocabularies)[V]>[number];
