import type { FigureFact } from '../schema/source.ts';
import type { HeadFigure } from '../schema/text.ts';

/** Cells that a picture holds at most and can still be counted. */
export const mostDrawn = 600;

/** How many cells a picture of a figure has: households, or units of ten thousand yuan. Nothing when the figure does not suit the picture. */
export function drawnCount(drawn: NonNullable<HeadFigure['drawn']>, fact: FigureFact): number | undefined {
  const count = drawn === 'households' ? fact.value : Math.round(fact.value / 10_000);
  const suits = fact.unit === (drawn === 'households' ? 'household' : 'yuan') && Number.isInteger(count) && count >= 1 && count <= mostDrawn;
  return suits ? count : undefined;
}
