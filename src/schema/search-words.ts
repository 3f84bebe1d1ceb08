import { z } from 'zod';
import { text } from './text.ts';

const word = text.refine((value) => !/[,，、;；|]/.test(value), '一项只写一个词');
const group = z.array(word).min(2, '一组至少两个词');

/**
 * `content/search-words.yaml`: what words stand for one another when readers search. Names of terms need not be repeated here; those of
 * `content/terms` are taken from their `alsoCalled`.
 */
export const searchWordsSchema = z.strictObject({
  /** Words that mean the same. */
  same: z.array(group),
  /** Words close in meaning: asked with less weight. */
  near: z.array(group),
  /** What people type, and the words that the pages use for it. */
  hints: z.record(word, z.array(word).min(1)),
  /** Words that carry no subject. */
  stop: z.array(word),
  /** English words, and the Chinese words of the library. */
  english: z.record(z.string().regex(/^[a-z][a-z -]*$/, '英文词用小写字母'), z.array(word).min(1)),
});
export type SearchWords = z.output<typeof searchWordsSchema>;
export const noSearchWords: SearchWords = { same: [], near: [], hints: {}, stop: [], english: {} };
