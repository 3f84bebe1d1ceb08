import { short, type Oblique, type Point } from './oblique.ts';

/** A scalloped ring round a centre on the sheet: the crown of a tree in a ruled-line painting. Turn in radians. */
export function scallop(x: number, y: number, radius: number, lobes: number, turn = 0, squash = 0.86): string {
  const lobeRadius = short((2 * Math.PI * radius / lobes) * 0.56);
  const corner = (index: number) => {
    const angle = turn + (index / lobes) * 2 * Math.PI;
    return `${short(x + Math.cos(angle) * radius)} ${short(y + Math.sin(angle) * radius * squash)}`;
  };
  const arcs = Array.from({ length: lobes }, (_, index) => `A${lobeRadius} ${lobeRadius} 0 0 1 ${corner((index + 1) % lobes)}`);
  return `M${corner(0)}${arcs.join('')}Z`;
}

/** A tree: where it stands, its height and the radius of its crown in metres, and how far the crown is turned. */
export interface Tree { at: readonly [x: number, y: number]; height: number; crown: number; turn?: number }

/** A tree. Planting is part of the works, so it is drawn in their colour. */
export function drawTree(scene: Oblique, { at: [x, y], height, crown, turn = 0 }: Tree): string {
  const [footX, footY] = scene.spot([x, y, 0]);
  const [topX, topY] = scene.spot([x, y, height]);
  const radius = crown * scene.scale;
  const limb = short(radius * 0.36);
  return `<path class="l1" d="M${short(footX)} ${short(footY)}L${short(topX)} ${short(topY + radius * 0.5)}"/>`
    + `<path class="wf0" d="${scallop(topX, topY, radius, 9, turn)}"/>`
    + `<path class="l1" d="M${short(topX)} ${short(topY + radius * 0.75)}V${short(topY - radius * 0.1)}`
    + `M${short(topX)} ${short(topY + radius * 0.45)}l${limb} -${limb}M${short(topX)} ${short(topY + radius * 0.25)}l-${limb} -${limb}"/>`;
}

/** Several trees, the first drawn first. */
export function drawTrees(scene: Oblique, trees: readonly Tree[]): string {
  return trees.map((tree) => drawTree(scene, tree)).join('');
}

/** A row of low shrubs. */
export function drawShrubs(scene: Oblique, xs: readonly number[], y: number, radius = 0.62): string {
  return xs.map((x, turn) => {
    const [footX, footY] = scene.spot([x, y, 0.3]);
    const size = radius * scene.scale;
    return `<path class="wf0" d="${scallop(footX, footY - size * 0.4, size, 7, turn, 0.7)}"/>`;
  }).join('');
}

/** Blades scattered over a lawn, always in the same places. */
export function grassBlades(x: number, y: number, width: number, depth: number, count: number): Point[][] {
  return Array.from({ length: count }, (_, index) => {
    const bladeX = x + 0.4 + (((index * 61) % 97) / 97) * (width - 0.8);
    const bladeY = y + 0.4 + (((index * 37) % 89) / 89) * (depth - 0.8);
    return [[bladeX, bladeY, 0], [bladeX, bladeY, 0.4]];
  });
}
