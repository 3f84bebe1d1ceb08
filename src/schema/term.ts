import { z } from 'zod';
import { bilingual, day, id, lookedFor, passage, text } from './text.ts';

/** A word in one sense, with everything people type for it. */
export const termSchema = z.strictObject({
  name: bilingual,
  /** What it means here, in one or two sentences. */
  sense: bilingual,
  ...lookedFor,
  traditional: text.optional(),
  /** Full pinyin without tones, syllables apart: `ye zhu wei yuan hui`. */
  pinyin: z.string().regex(/^[a-z0-9+ ]+$/, '全拼用小写字母，不标声调，音节之间空一格，例如 ye wei hui'),
  initials: z.array(z.string().regex(/^[a-z0-9+]+$/, '拼音首字母用小写字母，例如 ywh')).default([]),
  /** Passages that use it. */
  at: z.array(passage).default([]),
  practices: z.array(id).default([]),
  related: z.array(id).default([]),
  /** A reading to beware of. */
  beware: bilingual.optional(),
  updated: day,
});
export type TermData = z.output<typeof termSchema>;
