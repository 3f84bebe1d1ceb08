import { z } from 'zod';
import { id, question, shelfNumber, slip, text, upkeep } from './text.ts';

/** A teaching unit: audience, objectives, minutes per step, passages, discussion questions. */
export const lessonSchema = z.strictObject({
  no: shelfNumber,
  title: text,
  slip,
  audience: text,
  summary: text,
  objectives: z.array(text).min(1),
  /** Versions by length; the minutes of their steps must add up to `minutes`. */
  versions: z.array(z.strictObject({
    minutes: z.number().int().positive(),
    steps: z.array(z.strictObject({ minutes: z.number().int().positive(), title: text, text })).min(1),
  })).min(1),
  cases: z.array(id).default([]),
  practices: z.array(id).default([]),
  questions: z.array(question).min(1),
  sources: z.array(id).min(1),
  ...upkeep,
});
export type LessonData = z.output<typeof lessonSchema>;

/** What an English page of a lesson may say. */
export const lessonTranslation = z.strictObject({ translates: z.number().int().positive(), title: text, summary: text });
