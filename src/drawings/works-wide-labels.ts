import { eaves } from './building-section.ts';
import { short, type Oblique, type Spot } from './oblique.ts';
import type { Callout, Composition, DrawnPart, PartWord } from './works-scene.ts';

/** The column of labels on the right, and the row above the block, in units of the sheet. */
const rightColumn = 1046;
const topRow = 112;

/** A leader straight up to a row above the block. */
const upTo = (row: number) => (spot: Spot) => ({ at: [spot[0], row] as const, leader: [spot, [spot[0], row + 13] as const], dot: true });

/** A leader to the column on the right; it first falls at 45 degrees by `fall`. */
const rightBy = (fall: number) => (spot: Spot) => {
  const y = spot[1] + fall;
  const end: Spot = [rightColumn - 14, y];
  return { at: [rightColumn, y] as const, leader: fall ? [spot, [spot[0] + fall, y] as const, end] : [spot, end], dot: true };
};

/** Where the labels of the wide composition stand; `y` and `z` are the lower edge of the cut face. */
export function wideCallouts(scene: Oblique, y: number, z: number): Record<DrawnPart, Callout> {
  const edge = scene.spot([0, y, z])[1];
  const below = (spot: Spot, dot: boolean) => ({ at: [spot[0], edge + 51] as const, leader: [spot, [spot[0], edge + 38] as const], dot });
  return {
    'added-lift': { on: [6.6, -3.3, eaves + 0.9], place: upTo(topRow) },
    facade: { on: [16, 0, 13.1], place: upTo(topRow) },
    'entrance-access': { on: [23.8, 0, 1.6], place: upTo(topRow - 32) },
    'stairwell-repair': { on: [37.5, 0, 15.2], place: upTo(topRow) },
    'roof-waterproofing': { on: [38.2, 7.2, eaves + 0.5], place: rightBy(0) },
    'function-rooms': { on: [43.6, 0, 1.1], place: rightBy(0) },
    parking: { on: [44, -6.6, 0], place: rightBy(0) },
    security: { on: [47.2, -18.2, 1.7], place: rightBy(0) },
    'smart-community': { on: [44.6, -18.6, 1.5], place: rightBy(31) },
    sanitation: { on: [43.2, -24.2, 2.7], place: rightBy(57) },
    'fire-safety': { on: [36.2, -12.7, 0], place: ([x, spotY]) => ({ at: [x - 50, spotY], plate: true }) },
    access: { on: [-4.6, -12.7, 0], place: ([x, spotY]) => ({ at: [x - 8, spotY] }) },
    utilities: { on: [-3.2, y, z], place: ([x, spotY]) => ({ at: [x - 56, spotY + 51] }) },
    'cable-tidying': { on: [10.6, y, -2.4], place: (spot) => below(spot, false) },
    landscape: { on: [23, -25.6, 0], place: (spot) => below(spot, true) },
    'culture-sports': { on: [-12.8, -21.9, 0], place: (spot) => ({ at: [28, spot[1] - 58], leader: [spot, [spot[0] - 46, spot[1] - 46]], dot: true }) },
  };
}

/** Words beside the pipes in the cut face, the lamps and the old wires. */
export function wideWords(scene: Oblique, y: number, z: number): PartWord[] {
  const edge = scene.spot([0, y, z])[1];
  const pipe = (word: string, x: number): PartWord => ({ of: 'utilities', word, at: [scene.spot([x, y, 0])[0], edge + 18], anchor: 'middle' });
  const lamp = scene.spot([-7.7, -16.1, 5.2]);
  return [
    pipe('供水', -11), pipe('排水', -5.5), pipe('供气', 0.5), pipe('供电', 4.6),
    { of: 'utilities', word: '路灯', at: [lamp[0] + 17, lamp[1] + 6], anchor: 'start' },
  ];
}

/** The dimension line that ties the pipes to their label. */
export function wideBraces(scene: Oblique, y: number, z: number): NonNullable<Composition['braces']> {
  const [from, edge] = scene.spot([-12.4, y, z]);
  const [to] = scene.spot([6, y, z]);
  const line = edge + 32;
  const ticks = [from, to].map((x) => `M${short(x - 4)} ${short(line + 4)}l8-8`).join('');
  return [{ of: 'utilities', svg: `<path class="w1" d="M${short(from)} ${short(line)}H${short(to)}"/><path class="w2" d="${ticks}"/>` }];
}
