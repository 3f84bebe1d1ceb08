import type { Oblique, Point, Spot } from './oblique.ts';

/** The parts of the block that can be drawn; an item of the works names one in `drawn`. */
export const drawnParts = [
  'utilities', 'access', 'parking', 'fire-safety', 'security', 'sanitation', 'cable-tidying', 'landscape', 'culture-sports',
  'roof-waterproofing', 'stairwell-repair', 'entrance-access', 'added-lift', 'facade', 'function-rooms', 'smart-community',
] as const;
export type DrawnPart = (typeof drawnParts)[number];

/** One layer of the picture: what stood there before, or a drawn part of the works. Later layers cover earlier ones. */
export interface Layer { of: DrawnPart | 'existing'; svg: string }

/** A layer of what stood there before the works. */
export function existing(...svg: string[]): Layer {
  return { of: 'existing', svg: svg.join('') };
}

/** A layer of a drawn part of the works. */
export function work(of: DrawnPart, ...svg: string[]): Layer {
  return { of, svg: svg.join('') };
}

/** How the label of a part stands: the leader's path from the thing to the mark, and where the mark is. */
export interface LabelPlace {
  at: Spot;
  /** Leader, from the thing to near the mark; none when the mark stands on the thing itself. */
  leader?: Spot[];
  /** Whether a dot marks the start of the leader. */
  dot?: boolean;
  /** Whether the label needs a clear ground under it. */
  plate?: boolean;
}

/** Where a part's leader starts by default, and how its label is placed from there. */
export interface Callout { on: Point; place: (spot: Spot) => LabelPlace }

/** A word set beside a thing inside a drawn part, taken from the item's own list of parts. */
export interface PartWord { of: DrawnPart; word: string; at: Spot; anchor: 'start' | 'middle' | 'end' }

/** A composition of the block: how it is projected, what it shows in painter's order, and where its labels stand. */
export interface Composition {
  variant: 'wide' | 'narrow';
  viewBox: string;
  /** Right edge of the sheet, which no name may cross. */
  right: number;
  scene: Oblique;
  layers: (idPrefix: string, shows: (part: DrawnPart, word: string) => boolean) => Layer[];
  callouts: Record<DrawnPart, Callout>;
  /** Words beside things, by the Chinese word that an item lists among its parts. */
  words: PartWord[];
  /** Lines that tie words to their label; drawn with the part. */
  braces?: { of: DrawnPart; svg: string }[];
  /** Whether names are set beside the marks, or only numbers. */
  named: boolean;
}
