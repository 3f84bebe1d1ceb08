import { z } from 'zod';
import { id, shelfNumber, slip, text, upkeep } from './text.ts';

const minutes = z.number().int().positive();

/** The stages of a class, as trainers name them; reading beforehand (课前阅读) lies outside the class and has a list of its own. */
export const lessonStages = ['lead-in', 'group', 'share', 'comment'] as const;

const step = z.strictObject({
  stage: z.enum(lessonStages),
  minutes,
  title: text,
  /** What happens, for everybody in the room. */
  text,
  /** Few short lines to show on the wall. */
  show: z.array(text).max(6).default([]),
  /** A picture to show: an entry of `content/figures`, `works`, `matrix` or `trip:<id>`. */
  figure: z.string().optional(),
  /** Only for whoever holds the class. */
  notes: z.array(text).default([]),
});

/** Anchor of a passage on its entry's page, `p-1a2b3c`. */
const passage = z.string().regex(/^p-[0-9a-f]{6}$/, '写成 p- 加六位，在那一段旁边复制得到');

/** Something to read before class: one entry, the passages of it that matter, and what to read it for. */
const reading = z.strictObject({ case: id.optional(), practice: id.optional(), policy: id.optional(), term: id.optional(), trip: id.optional(), passages: z.array(passage).min(1).optional(), why: text })
  .refine(({ why: _, passages: __, ...entries }) => Object.keys(entries).length === 1, '一项只写一个条目：case、practice、policy、term、trip 之一');

/** A question to discuss; `notes` are for whoever leads the discussion and never handed out. */
const discussed = z.strictObject({ text, of: id.optional(), notes: z.array(text).min(1) });

/** Cards to print and cut, one for each text, or for each row of the table under the heading `table` of the body; `copies` of each, and `blank` ones to write on. */
const cardSet = z.strictObject({ title: text, items: z.array(text).default([]), table: text.optional(), copies: z.number().int().min(1).max(20).default(1), blank: z.number().int().min(0).max(20).default(0) })
  .refine(({ items, table }) => (items.length > 0) !== (table !== undefined), '写 items 或 table，只写一样');

/** Lengths of a class, in minutes: every lesson is written for each. */
export const lessonLengths = [45, 90, 180] as const;

/** A teaching unit: audience, objectives, what to read before, steps for three lengths, a structured discussion, worksheets. */
export const lessonSchema = z.strictObject({
  no: shelfNumber,
  title: text,
  slip,
  audience: text,
  summary: text,
  objectives: z.array(text).min(1).max(5),
  /** What to have ready: printed sheets, pens, seats. */
  preparation: z.array(text).min(1),
  readBefore: z.array(reading).min(1),
  /** Versions of 45, 90 and 180 minutes; the minutes of their steps must add up to `minutes`. */
  versions: z.array(z.strictObject({ minutes, steps: z.array(step).min(1) }))
    .refine((versions) => versions.map((version) => version.minutes).join() === lessonLengths.join(), '写三个版本，依次是 45、90、180 分钟'),
  /** A structured discussion (结构化研讨): who plays whom, and in which rounds. */
  discussion: z.strictObject({ roles: z.array(z.strictObject({ name: text, brief: text })).min(2), rounds: z.array(z.strictObject({ minutes, title: text, text })).min(2) }),
  questions: z.array(discussed).min(3),
  /** Sheets to write on: what is asked, and how many lines are left for it. */
  worksheets: z.array(z.strictObject({ title: text, asks: z.array(z.strictObject({ text, lines: z.number().int().min(1).max(12) })).min(1) })).min(1),
  /** What else to print and cut beside the cards of roles and questions. */
  cards: z.array(cardSet).default([]),
  cases: z.array(id).default([]),
  practices: z.array(id).default([]),
  sources: z.array(id).min(1),
  ...upkeep,
});
export type LessonData = z.output<typeof lessonSchema>;
export type LessonStep = z.output<typeof step>;

/** What an English page of a lesson may say. */
export const lessonTranslation = z.strictObject({ translates: z.number().int().positive(), title: text, summary: text });
