import { front, slab, top, type Oblique, type Point } from './oblique.ts';
import { drawDuct } from './street-furniture.ts';

/** Numbers from … to, both given, one metre apart times a step. */
function every(count: number, start: number, step: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index * step);
}

/** The block of ground the scene stands on: from … to along the front and into the depth, and how deep it is cut. */
export interface Plot { x0: number; x1: number; y0: number; y1: number; depth: number }

/** The ground with its two cut faces. */
export function drawPlot(scene: Oblique, { x0, x1, y0, y1, depth }: Plot, soilId: string): string {
  const side: Point[] = [[x1, y0, -depth], [x1, y1, -depth], [x1, y1, 0], [x1, y0, 0]];
  return scene.face(side, 'f1 l1') + scene.patterned(side, soilId)
    + scene.face(slab(x0, x1, y0, y1), 'fg l2')
    + scene.face(front(x0, y0, -depth, x1 - x0, depth), 'f0 l1')
    + scene.patterned(front(x0, y0, -depth, x1 - x0, depth - 0.5), soilId)
    + scene.line([[x0, y0, 0], [x1, y0, 0]], 'l4') + scene.line([[x1, y0, 0], [x1, y1, 0]], 'l3');
}

/** The road through the plot, with dashes down its middle. */
export function drawRoad(scene: Oblique, road: { x0: number; x1: number; y0: number; y1: number; dashes: [number, number][] }): string {
  const { x0, x1, y0, y1, dashes } = road;
  const middle = (y0 + y1) / 2;
  return scene.face(slab(x0, x1, y0, y1), 'wf0')
    + scene.lines([[[x0, y0, 0], [x1, y0, 0]], [[x0, y1, 0], [x1, y1, 0]]], 'w2')
    + dashes.map(([from, to]) => scene.line([[from, middle, 0], [to, middle, 0]], 'wdash')).join('');
}

/** A paved path into the depth, with its joints. */
export function drawPath(scene: Oblique, path: { x0: number; x1: number; y0: number; y1: number; joints: number; pace: number }): string {
  const { x0, x1, y0, y1, joints, pace } = path;
  return scene.face(slab(x0, x1, y0, y1), 'wf0')
    + scene.lines([[[x0, y0, 0], [x0, y1, 0]], [[x1, y0, 0], [x1, y1, 0]]], 'w1')
    + scene.lines(every(joints, y0 + pace, pace).map((y): Point[] => [[x0, y, 0], [x1, y, 0]]), 'w0');
}

/** A hatched stretch of road kept free for fire engines. */
export function drawFireLane(scene: Oblique, lane: { x0: number; x1: number; y0: number; y1: number; strokes: number; pace: number }): string {
  const { x0, x1, y0, y1, strokes, pace } = lane;
  const hatch = every(strokes, x0 + 0.4, pace).map((x): Point[] => [[x, y0, 0], [x, y1, 0]]);
  return scene.lines(hatch, 'w1') + scene.face(slab(x0, x1, y0, y1), 'w2 nf');
}

/** Buried runs from the cut face to the block, dashed. */
export function drawBuriedRuns(scene: Oblique, runs: readonly (readonly Point[])[]): string {
  return scene.lines(runs, 'wdash');
}

/** A ground for play: the field, the court and its middle line. */
export function drawPlayground(scene: Oblique, field: Point[], court?: { x: number; y: number; width: number; depth: number }): string {
  if (!court) return scene.face(field, 'wf0');
  const middle = court.x + court.width / 2;
  return scene.face(field, 'wf0') + scene.face(top(court.x, court.y, 0, court.width, court.depth), 'wf2')
    + scene.line([[middle, court.y, 0], [middle, court.y + court.depth, 0]], 'w1');
}

/** The ring in the middle of a court, seen obliquely. */
export function drawCentreRing(scene: Oblique, x: number, y: number): string {
  const [cx, cy] = scene.spot([x, y, 0]).map((value) => value.toFixed(1));
  return `<ellipse class="w1 nf" cx="${cx}" cy="${cy}" rx="17" ry="10" transform="rotate(-18 ${cx} ${cy})"/>`;
}

/** Pipes and ducts in the cut face. `size` is a radius on the sheet. */
export function drawPipe(scene: Oblique, at: Point, size: number): string {
  return scene.circle(at, size, 'wp');
}

/** The drain: a pipe in a pipe, with its manhole where there is room to draw one. */
export function drawDrain(scene: Oblique, [x, y, z]: Point, size: number, manhole: boolean): string {
  const shaft = manhole
    ? scene.lines([[[x - 0.6, y, 0], [x - 0.6, y, -1.25]], [[x + 0.6, y, 0], [x + 0.6, y, -1.25]]], 'w2')
      + scene.line([[x - 1, y, 0], [x + 1, y, 0]], 'w3')
    : '';
  return scene.circle([x, y, z], size, 'wp') + scene.circle([x, y, z], size / 2, 'wp') + shaft;
}

/** The power duct. */
export function drawPowerDuct(scene: Oblique, [x, y, z]: Point): string {
  return drawDuct(scene, x - 0.85, y, z);
}
