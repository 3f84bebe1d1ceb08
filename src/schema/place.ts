import { z } from 'zod';
import { bilingual, day, id, lookedFor } from './text.ts';

export const placeLevels = ['country', 'province', 'city', 'district', 'sub-district', 'community', 'neighbourhood'] as const;

/** A place; nested by `within`. Only what a source says of where it lies. */
export const placeSchema = z.strictObject({
  name: bilingual,
  /** Without 小区, 街道 and so on, for narrow columns. */
  short: bilingual,
  level: z.enum(placeLevels),
  within: id.optional(),
  /** About where it lies, in degrees, for the sketch of places; and on which side of its point the name stands. */
  point: z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180), label: z.enum(['right', 'left', 'above', 'below', 'above-right']).default('right') }).optional(),
  ...lookedFor,
  note: bilingual.optional(),
  updated: day,
});
export type PlaceData = z.output<typeof placeSchema>;
