import { z } from 'zod';
import { bilingual, id, passage } from './text.ts';

const common = { title: bilingual, note: bilingual, at: z.array(passage).min(1) };
/** Somebody and what the source says they do; no verb where the source gives none. */
const part = z.strictObject({ actor: id.optional(), name: bilingual, does: bilingual.optional() });

/** A council room in plan: who leads, who sits at the table, what carries the room. */
const table = z.strictObject({
  drawing: z.literal('three-party-table'),
  ...common,
  table: bilingual,
  head: part,
  left: part,
  right: part,
  stools: part,
  columns: part,
  plinth: part,
  axis: part,
  /** Ids of the four questions, lying on the table as papers. */
  papers: z.array(id),
});

/** Four questions over the stages of a renovation. */
const questionStages = z.strictObject({
  drawing: z.literal('question-stages'),
  ...common,
  rows: z.array(z.strictObject({
    question: id,
    phase: z.enum(['before', 'during', 'after']),
    /** Two short lines. Without them the source only asks the question. */
    answer: z.array(bilingual).max(2).default([]),
    at: z.array(passage).min(1),
  })).min(1),
  method: z.strictObject({ name: bilingual, at: passage }),
});

/** One wall, three doors: shut, ajar, open. */
const doors = z.strictObject({
  drawing: z.literal('three-doors'),
  ...common,
  intro: bilingual,
  doors: z.array(z.strictObject({ name: bilingual, text: bilingual, at: passage })).length(3),
});

/** Figures year by year, with the years of which nothing is known; below them figures that cover several years and cannot be told apart. */
const yearFigures = z.strictObject({
  drawing: z.literal('year-figures'),
  ...common,
  from: z.number().int(),
  to: z.number().int(),
  /** `part`: only part of the year; `plan`: planned, not done. A year may have both a plan and what was done. */
  years: z.array(z.strictObject({ year: z.number().int(), fact: z.string(), is: z.enum(['done', 'part', 'plan']), note: bilingual.optional() })).min(1),
  /** Without `from` the sources do not say since when. */
  spans: z.array(z.strictObject({ from: z.number().int().optional(), to: z.number().int(), fact: z.string(), note: bilingual.optional() })).default([]),
});

/** The data of a signature picture. */
export const figureSchema = z.discriminatedUnion('drawing', [table, questionStages, doors, yearFigures], '画法是 three-party-table、question-stages、three-doors、year-figures 之一');
export type FigureData = z.output<typeof figureSchema>;
export type TableFigure = z.output<typeof table>;
export type QuestionStagesFigure = z.output<typeof questionStages>;
export type YearFiguresFigure = z.output<typeof yearFigures>;
export type DoorsFigure = z.output<typeof doors>;
