import { z } from 'zod';
import { day, text } from './text.ts';

/** A page about the library itself. `about` stands at /about/, the others below it. */
export const pageSchema = z.strictObject({
  title: text,
  summary: text,
  /** Place in the list of pages. */
  order: z.number().int(),
  revision: z.number().int().positive(),
  updated: day,
});
export type PageData = z.output<typeof pageSchema>;

/** What an English page about the library may say. */
export const pageTranslation = z.strictObject({ translates: z.number().int().positive(), title: text, summary: text });
