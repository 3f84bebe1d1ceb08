import { z } from 'zod';

/** An id: English, kebab-case, at most 40 characters, equal to the file name. */
export const id = z
  .string()
  .max(40, '编号不超过 40 个字符')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '编号只用小写英文字母、数字和连字符');

/**
 * Running text of front matter, one paragraph. May hold the inline tags of prose
 * (`<Fact id="…" />`, `<Cite id="…" at="…" />`, `<Term id="…" />`, `<Practice id="…" />`, `<Case id="…" />`).
 */
export const text = z.string().trim().min(1, '不能为空');

/** The same words in both languages; English may be missing and then falls back to Chinese with a notice. */
export const bilingual = z.strictObject({ zh: text, en: text.optional() });
export type Bilingual = z.infer<typeof bilingual>;

/** One of the four questions a renovation must answer; ids in `content/vocabulary/questions.yaml`. */
const fourQuestion = id;

/** A question for the hosts, or a gap worth asking about, filed under one of the four questions where it belongs to one. */
export const question = z.union([
  text.transform((value) => ({ text: value, of: undefined as string | undefined })),
  z.strictObject({ text, of: fourQuestion.optional() }),
]);
export type Question = z.output<typeof question>;

export const verdicts = ['fits', 'differs', 'unsuitable'] as const;

/** A clause on whom a practice suits: asked this, with one of these answers, it fits, differs or does not suit, and why. */
export const condition = z.strictObject({ asks: id, answers: z.array(id).min(1), then: z.enum(verdicts), because: text });
export type Condition = z.output<typeof condition>;

/** Where in a source something stands: a paragraph number, its title, one of its headings, or the opening part (all of it this library has seen). */
export const locator = z.union([
  z.number().int().positive(),
  z.enum(['title', 'heading-1', 'heading-2', 'heading-3', 'opening']),
]);
export type Locator = z.infer<typeof locator>;

/** A passage: a source and the places in it, written `source@9` or `source@8,9`. */
export const passage = z.string().regex(/^[a-z0-9-]+@[a-z0-9-]+(,[a-z0-9-]+)*$/, '写成“来源编号@段号”，例如 dongcheng-visit@8,9');

const isOnCalendar = (written: string) => { const date = new Date(`${written}T00:00:00Z`); return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written); };

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z.string('日期写成 2026-11-23')
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: '日期写成 2026-11-23', abort: true })
  .refine(isOnCalendar, '日历上没有这一天；日期写成 2026-11-23');

/**
 * How readers look for an entry: other names they type, and questions that it answers, in their words. Both lead the search to it; the
 * names of a term also stand for one another in the text of other pages. `questions` of a case or practice are those a visitor puts to
 * the hosts, and something else.
 */
export const lookedFor = {
  alsoCalled: z.array(text).default([]),
  readersAsk: z.array(text).default([]),
};

/** What every entry with a page of its own keeps about itself. */
export const upkeep = {
  /** Goes up by one when the Chinese changes in a way that a translation must follow. */
  revision: z.number().int().positive(),
  /** Day of the last change that a reader would notice. */
  updated: day,
  ...lookedFor,
};

/** The shelf number that readers and trainers quote; never reused. */
export const shelfNumber = z.number().int().positive();

/** The vertical title slip beside the heading: at most six characters. */
export const slip = z.string().min(2).max(6, '题签不超过六个字');

/** One of four sentences of “one minute”: a bold clause, then the sentence that carries its source. */
export const gistPoint = z.strictObject({ point: text, text });

/**
 * A figure shown large at the head of a page: a fact, what it does not cover, and how to name it if not by the fact's own words.
 * `drawn` puts a picture to be counted below it: a window for each household, or a hatched square for each ten thousand yuan of a sum
 * whose split no source records.
 */
export const headFigure = z.strictObject({ fact: z.string(), label: text.optional(), caveat: text.optional(), drawn: z.enum(['households', 'unsplit-money']).optional() });
export type HeadFigure = z.output<typeof headFigure>;
