import { z } from 'zod';
import { bilingual, day, id, locator, lookedFor, shelfNumber } from './text.ts';

const factBase = {
  /** Number in the list of facts the source was read into (S1…), where there is one. */
  no: z.string('写成 S1、S2……').regex(/^S\d+$/, '写成 S1、S2……').optional(),
  at: locator,
  /** What the figure does not cover, or how far the statement reaches. */
  caveat: bilingual.optional(),
  /** Facts of other sources that say the same, or something else about the same thing. */
  agreesWith: z.array(z.string()).default([]),
  differsFrom: z.array(z.string()).default([]),
};

/** A figure of a source. Money is in yuan, areas in square metres, shares in percent. */
const figureFact = z.strictObject({
  value: z.number(),
  unit: id,
  /** “over” for 多, “about” for 约, “under” for 不到, “at-least” for 以上, “nearly” for 近. */
  bound: z.enum(['over', 'about', 'under', 'at-least', 'nearly']).optional(),
  /** What the figure counts. */
  of: bilingual,
  ...factBase,
});

/** Something a source states without a figure, in this library's words. */
const statedFact = z.strictObject({ states: bilingual, ...factBase });

export const factSchema = z.union([figureFact, statedFact]);
export type FactData = z.output<typeof factSchema>;
export type FigureFact = z.output<typeof figureFact>;

export const sourceKinds = ['official-document', 'official-news', 'party-press', 'news', 'trade-press', 'academic', 'field-report', 'law'] as const;

/** A citable document; facts live inside it. */
export const sourceSchema = z.strictObject({
  no: shelfNumber,
  title: bilingual,
  /** False where its own title was not seen, and `title` is this library's description. */
  titled: z.boolean().default(true),
  /** A few characters for lists: 曾都东城通讯. */
  short: bilingual,
  author: bilingual.optional(),
  publisher: bilingual,
  /** Who wrote it and of what nature it is, e.g. the visitors' own report. */
  nature: bilingual,
  kind: z.enum(sourceKinds),
  /** A: the issuer's own site, dated. B: reprinted on an ordinary site, or the year is missing. Nothing below B is a source here. */
  grade: z.enum(['A', 'B']),
  /** Sources of one origin are not independent of each other. */
  origin: id,
  /** A day, a month or a year, as far as it is known. YAML reads a bare year as a number. */
  published: z.union([
    day,
    z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, '只知道年月写 2026-11，只知道年写 2026'),
    z.number().int().min(1900).max(2100).transform(String),
    z.literal('unknown'),
  ]),
  /** True where the date is this library's inference: it is shown with its note, and left out of citations. */
  inferred: z.boolean().default(false),
  /** What is known of the date when it is not whole. */
  publishedNote: bilingual.optional(),
  url: z.url({ protocol: /^https?$/, error: '网址写全，以 https:// 或 http:// 开头' }).optional(),
  /** How much of it this library has seen. */
  extent: z.enum(['whole', 'opening']),
  /** What each paragraph says, in this library's words. */
  paragraphs: z.array(z.strictObject({ at: locator, gist: bilingual })).default([]),
  /** Variant readings and oddities of the text. */
  collation: z.array(bilingual).default([]),
  ...lookedFor,
  updated: day,
  facts: z.record(id, factSchema).default({}),
});
export type SourceData = z.output<typeof sourceSchema>;
