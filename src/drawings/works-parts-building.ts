import { eaves, storeyHeight, storeys } from './building-section.ts';
import { front, right, short, slab, tintedWorkFaces, top, type Oblique, type Point } from './oblique.ts';

const parapet = 0.7;

/** The storeys above the ground floor, counted from one. */
export const upperStoreys = Array.from({ length: storeys - 1 }, (_, index) => index + 1);

/** The gable end and the flat roof behind its parapet; `inset` keeps the roof slab within the walls. */
export function drawGableAndRoof(scene: Oblique, length: number, depth: number, inset: Point, shadeId: string): string {
  const gable = right(length, 0, 0, depth, eaves + parapet);
  const [side, near, far] = inset;
  return scene.face(gable, 'f0 l3') + scene.patterned(gable, shadeId)
    + scene.face(top(0, 0, eaves + parapet, length, depth), 'f0 l3')
    + scene.face(slab(side, length - side, near, depth - far, eaves + 0.35), 'f0 l1');
}

/** New roofing laid in three courses, each starting further along. */
export function drawRoofing(scene: Oblique, courses: { starts: [number, number, number]; end: number; near: number; far: number; lift: number }): string {
  const { starts, end, near, far, lift } = courses;
  return ['wf0', 'wf1', 'wf2'].map((classes, index) =>
    scene.face(slab(starts[index]!, end, near, far, eaves + 0.38 + index * lift), classes)).join('');
}

/** New rendering over the storeys above the ground floor, from x over a width. */
export function drawRendering(scene: Oblique, x: number, width: number, course: number): string {
  const count = Math.floor((eaves - storeyHeight + 0.6) / course);
  const courses = Array.from({ length: count }, (_, index) => storeyHeight + 0.3 + index * course)
    .map((z): Point[] => [[x + 0.1, 0, z], [x + width, 0, z]]);
  return scene.face(front(x, 0, storeyHeight, width, eaves - storeyHeight + parapet), 'wf0 nostroke') + scene.lines(courses, 'wh');
}

/** Windows of one unit of the front, fifteen metres wide, with mullions, sills and the lights of the stairs. */
export function drawUnitWindows(scene: Oblique, x: number): string {
  const glass: Point[][] = [];
  const mullions: Point[][] = [];
  const sills: Point[][] = [];
  const window = (left: number, z: number, width: number, height: number, parted = true) => {
    glass.push(front(left, 0, z, width, height));
    if (parted) mullions.push([[left + width / 2, 0, z], [left + width / 2, 0, z + height]]);
    sills.push([[left - 0.15, 0, z - 0.12], [left + width + 0.15, 0, z - 0.12]]);
  };
  for (let storey = 0; storey < storeys; storey += 1) {
    const z = storey * storeyHeight;
    window(x + 1, z + 0.95, 1.9, 1.45);
    window(x + 4.2, z + 1.15, 1.1, 1.25, false);
    window(x + 9.7, z + 1.15, 1.1, 1.25, false);
    window(x + 12.1, z + 0.95, 1.9, 1.45);
    if (storey < storeys - 1) window(x + 6.8, z + 2.4, 1.4, 0.95);
  }
  return scene.faces(glass, 'gl') + scene.lines(mullions, 'l0') + scene.lines(sills, 'l1');
}

/** A unit's entrance with its entry phone and canopy. */
export function drawEntrance(scene: Oblique, x: number, width = 1.6): string {
  return scene.face(front(x, 0, 0, width, 2.25), 'wf2')
    + scene.line([[x + width / 2, 0, 0], [x + width / 2, 0, 2.25]], 'w1')
    + scene.face(front(x + width + 0.3, 0, 0.95, 0.45, 0.7), 'ws')
    + scene.box([x - 0.5, -1.2, 2.4], [width + 1, 1.2, 0.2], tintedWorkFaces);
}

/** A lift added before the front: shaft, landings back to the block, cabin and door. */
export function drawAddedLift(scene: Oblique, [x, y]: readonly [number, number], width: number, depth: number): string {
  const height = eaves + 1.3;
  const landings = upperStoreys.map((storey) =>
    scene.box([x + 0.25, y + depth, storey * storeyHeight], [width - 0.5, -y - depth, 0.16], tintedWorkFaces));
  const bands = [...upperStoreys, storeys].map((storey): Point[] =>
    [[x, y, storey * storeyHeight], [x + width, y, storey * storeyHeight], [x + width, y + depth, storey * storeyHeight]]);
  const cabin = 2 * storeyHeight + 0.22;
  const middle = x + width / 2;
  return landings.join('')
    + scene.face(right(x + width, y, 0, depth, height), 'wf1') + scene.face(top(x, y, height, width, depth), 'wf0')
    + scene.face(front(x, y, 0, width, height), 'wf0')
    + scene.lines(bands, 'w2') + scene.line([[middle, y, cabin + 2.18], [middle, y, height]], 'w1')
    + scene.face(front(x + 0.35, y, cabin, width - 0.7, 2.2), 'wf1') + scene.line([[middle, y, cabin], [middle, y, cabin + 2.2]], 'w1')
    + scene.face(front(x + 0.5, y, 0, width - 1, 2.15), 'wf2') + scene.line([[middle, y, 0], [middle, y, 2.15]], 'w1');
}

/** Old overhead wires, taken down: from a pole to the front. */
export function drawOldWires(scene: Oblique, pole: Point, ends: readonly Point[]): string {
  const [fromX, fromY] = scene.spot(pole);
  return ends.map((end) => {
    const [toX, toY] = scene.spot(end);
    const sag = `${short((fromX + toX) / 2)} ${short((fromY + toY) / 2 + 26)}`;
    return `<path class="wdash" d="M${short(fromX)} ${short(fromY)}Q${sag} ${short(toX)} ${short(toY)}"/>`;
  }).join('');
}

/** The pole that carried them, with its two arms. */
export function drawPole(scene: Oblique, [x, y, z]: Point): string {
  return scene.lines([[[x, y, 0], [x, y, z + 0.4]], [[x - 0.8, y, z], [x + 0.8, y, z]], [[x - 0.6, y, z - 0.5], [x + 0.6, y, z - 0.5]]], 'l2');
}
