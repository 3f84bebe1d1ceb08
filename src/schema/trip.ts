import { z } from 'zod';
import { id, passage, question, shelfNumber, slip, text, upkeep } from './text.ts';

const stop = z.strictObject({
  id,
  name: text,
  place: id,
  case: id.optional(),
  /** A site that is walked, or a talk around a table. */
  form: z.enum(['site', 'talk']),
  glyph: z.enum(['works', 'demo', 'stilts', 'pooled', 'area', 'talk']),
  /** What the source says of it, in a few words for the drawing. */
  remark: text,
  /** How long to stay, as this library suggests; no source says how long anybody stayed. */
  minutes: z.number().int().positive().optional(),
  at: passage,
  read: z.strictObject({ cases: z.array(id).default([]), practices: z.array(id).default([]) }),
  look: z.array(text).default([]),
  ask: z.array(question).default([]),
});

const halfDay = z.strictObject({
  label: text,
  place: id.optional(),
  /** Empty: the source does not say what was done. */
  stops: z.array(stop).default([]),
});

/** A study visit: days, half-days and stops; what to read before, what to ask, what to bring back. */
export const tripSchema = z.strictObject({
  no: shelfNumber,
  title: text,
  slip,
  /** Held by somebody and reported, or only suggested by this library. */
  standing: z.enum(['held', 'suggested']),
  summary: text,
  when: text,
  route: text,
  party: z.strictObject({
    /** Fact that gives the number of people. */
    size: z.string(),
    /** Facts that number a part of them; the rest is drawn as unrecorded. */
    parts: z.array(z.strictObject({ fact: z.string(), name: text })).default([]),
    rest: text,
  }).optional(),
  days: z.array(z.strictObject({ label: text, halves: z.array(halfDay).min(1) })).min(1),
  checklists: z.strictObject({ before: z.array(text).min(1), there: z.array(text).min(1), back: z.array(text).min(1) }),
  sources: z.array(id).min(1),
  ...upkeep,
}).refine(
  ({ standing, days }) => standing === 'suggested' || days.every(({ halves }) => halves.every(({ stops }) => stops.every(({ minutes }) => minutes === undefined))),
  { path: ['days'], error: '有报道的考察不写停留的分钟：来源没有写停了多久；只有本站建议的行程（standing: suggested）可以写' },
);
export type TripData = z.output<typeof tripSchema>;
export type TripStop = z.output<typeof stop>;

/** What an English page of a trip may say. */
export const tripTranslation = z.strictObject({ translates: z.number().int().positive(), title: text, summary: text });
