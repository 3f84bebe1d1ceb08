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
  ...lookedFor,
  note: bilingual.optional(),
  updated: day,
});
export type PlaceData = z.output<typeof placeSchema>;
