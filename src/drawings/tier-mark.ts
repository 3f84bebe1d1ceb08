import type { Tier } from '../schema/works.ts';
import { short } from './oblique.ts';

/** A tier's shape: the shape repeats the colour, so that it survives black-and-white print. */
export type TierShape = Tier['shape'];

/** The shape of a tier round a centre, as a bare SVG element. */
export function tierShape(shape: TierShape, x: number, y: number, radius: number): string {
  const [cx, cy, r] = [short(x), short(y), short(radius)];
  if (shape === 'circle') return `<circle cx="${cx}" cy="${cy}" r="${r}"/>`;
  if (shape === 'square') {
    const half = radius * 0.92;
    return `<rect x="${short(x - half)}" y="${short(y - half)}" width="${short(half * 2)}" height="${short(half * 2)}"/>`;
  }
  const reach = radius * 1.28;
  return `<path d="M${cx} ${short(y - reach)}L${short(x + reach)} ${cy}L${cx} ${short(y + reach)}L${short(x - reach)} ${cy}Z"/>`;
}

/** A tier's mark by itself, for switches and keys; it takes the colour of the text round it. */
export function drawTierMark(shape: TierShape): string {
  return `<svg class="tier-mark" viewBox="0 0 18 18" fill="currentColor" aria-hidden="true">${tierShape(shape, 9, 9, shape === 'diamond' ? 7 : 8)}</svg>`;
}
