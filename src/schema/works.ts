import { z } from 'zod';
import { bilingual, id, passage } from './text.ts';

const point = z.tuple([z.number(), z.number(), z.number()]);

/** A tier of the 6+2+N list. Both sets of names that the source uses are kept; neither is preferred. */
const tierSchema = z.strictObject({
  id,
  /** 功能达标型 … */
  name: bilingual,
  /** 达标 …, the other set of names, in the order the source lists it. */
  otherName: bilingual,
  /** 6, 6+2, 6+2+N */
  formula: z.string(),
  /** What this tier adds to the one before. */
  adds: bilingual,
  shape: z.enum(['circle', 'square', 'diamond']),
  /** A case that the source gives as example. */
  example: id.optional(),
  at: passage,
});

const workSchema = z.strictObject({
  id,
  no: z.number().int().positive(),
  tier: id,
  name: bilingual,
  /** What the source lists inside it. */
  parts: bilingual.optional(),
  /** The drawn thing it belongs to; one of the parts that the drawing knows. */
  drawn: id.optional(),
  /** Where its leader starts, in metres on the drawn block (x along the front, y into the depth, z up), wide and narrow composition. */
  on: z.strictObject({ wide: point.optional(), narrow: point.optional() }).default({}),
  practices: z.array(id).default([]),
});

/** The 6+2+N items and where each sits on the building. */
export const worksSchema = z.strictObject({ at: passage, tiers: z.array(tierSchema).length(3), items: z.array(workSchema).min(1) });
export type WorksData = z.output<typeof worksSchema>;
export type Tier = z.output<typeof tierSchema>;
export type Work = z.output<typeof workSchema>;
