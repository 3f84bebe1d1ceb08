import { z } from 'zod';
import { text, upkeep } from './text.ts';

/** A page about the library itself. `about` stands at /about/, the others below it. */
export const pageSchema = z.strictObject({
  title: text,
  summary: text,
  /** Place in the list of pages. */
  order: z.number().int(),
  ...upkeep,
});
export type PageData = z.output<typeof pageSchema>;

/** What an English page about the library may say. */
export const pageTranslation = z.strictObject({ translates: z.number().int().positive(), title: text, summary: text });
