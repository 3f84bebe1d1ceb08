import { front, short, thinFaces, workFaces, type Oblique, type Point } from './oblique.ts';
import { existing, work, type Layer } from './works-scene.ts';

/** Height of a storey in metres. The block is a schema: no storey or flat is ever labelled. */
export const storeyHeight = 2.9;
/** Storeys of the block. */
export const storeys = 6;
/** Height of the block up to its roof slab. */
export const eaves = storeyHeight * storeys;
const parapet = 0.7;
const roomDepth = 2.3;

/** A unit whose front is peeled away: where it starts, how wide, and how its storeys are divided. */
export interface Section {
  x: number;
  width: number;
  stairWidth: number;
  /** Flats on both sides of the stairs, or only on the left. */
  bothSides: boolean;
  /** On which side the ground floor holds the rooms for common use. */
  commonRoom: 'left' | 'right';
}

/** Where the walls of a section stand. */
interface Walls { left: [number, number]; right?: [number, number]; stairs: [number, number]; end: number }

function wallsOf({ x, width, stairWidth, bothSides }: Section): Walls {
  const flat = bothSides ? (width - stairWidth - 0.4) / 2 : width - stairWidth - 0.2;
  const left: [number, number] = [x + 0.25, x + flat];
  const stairs: [number, number] = [left[1] + 0.2, left[1] + 0.2 + stairWidth];
  return { left, stairs, end: x + width, ...(bothSides && { right: [stairs[1] + 0.2, x + width - 0.25] as [number, number] }) };
}

/** Flats of a storey with the wall that divides each: the larger room is away from the stairs. */
function flatsOf(walls: Walls): { from: number; to: number; divide: number; side: 0 | 1 }[] {
  const share = 0.4;
  const flat = ([from, to]: [number, number], side: 0 | 1) =>
    ({ from, to, side, divide: side ? from + (to - from) * share : to - (to - from) * share });
  return [flat(walls.left, 0), ...(walls.right ? [flat(walls.right, 1)] : [])];
}

/** Floor, back wall and left wall of a room, cut off at its front opening. */
function drawRoom(scene: Oblique, from: number, to: number, floor: number, ceiling: number): string {
  const [startX, startY] = scene.spot([from, 0, floor]);
  const [endX, endY] = scene.spot([to, 0, floor]);
  const [, topY] = scene.spot([from, 0, ceiling]);
  const [backX, backY] = scene.spot([from, roomDepth, floor]);
  const path = (classes: string, d: string) => `<path class="${classes}" d="${d}"/>`;
  return path('f2 l0', `M${short(startX)} ${short(startY)}L${short(endX)} ${short(endY)}V${short(backY)}H${short(backX)}Z`)
    + path('f0 l0', `M${short(backX)} ${short(backY)}H${short(endX)}V${short(topY)}H${short(backX)}Z`)
    + path('f1 l0', `M${short(startX)} ${short(startY)}L${short(backX)} ${short(backY)}V${short(topY)}H${short(startX)}Z`);
}

/** Furniture of the larger room: four sorts take turns. */
function drawFurniture(scene: Oblique, x: number, floor: number, sort: number): string {
  const thin = (at: Point, size: Point) => scene.box(at, size, thinFaces);
  switch (sort) {
    case 0: return thin([x + 0.45, 0.35, floor], [1.75, 0.75, 0.4]) + thin([x + 0.45, 0.9, floor + 0.4], [1.75, 0.2, 0.42]);
    case 1: return thin([x + 0.6, 0.4, floor], [1.15, 0.65, 0.72]) + thin([x + 2, 0.45, floor], [0.4, 0.4, 0.42]);
    case 2: return thin([x + 0.4, 0.35, floor], [1.95, 0.95, 0.38]) + thin([x + 0.4, 0.6, floor + 0.38], [0.45, 0.6, 0.14]);
    default: return thin([x + 0.5, 0.7, floor], [0.9, 0.5, 1.55]) + scene.line([[x + 0.95, 0.7, floor], [x + 0.95, 0.7, floor + 1.55]], 'l1');
  }
}

/** The room for common use on the ground floor: a notice board, a long table and stools. */
function drawCommonRoom(scene: Oblique, from: number, to: number, floor: number): string {
  const board = (z: number, width: number) => [[from + 0.7, roomDepth, z], [from + 0.7 + width, roomDepth, z]] as const;
  const face = front(from + 0.5, roomDepth, floor + 0.55, 1.6, 0.75);
  return scene.face([[from, 0, floor], [to, 0, floor], [to - roomDepth * scene.projection.depthX, roomDepth, floor], [from, roomDepth, floor]], 'wf2')
    + scene.face(face, 'wf2') + scene.lines([board(floor + 1.08, 1.1), board(floor + 0.84, 0.8)], 'w1')
    + scene.box([from + 1.2, 0.75, floor], [Math.min(3, to - from - 2.4), 0.7, 0.7], workFaces)
    + [0, 1, 2].map((index) => scene.box([from + 1.45 + index * 0.95, 0.2, floor], [0.45, 0.36, 0.42], workFaces)).join('');
}

function drawFlat(scene: Oblique, flat: ReturnType<typeof flatsOf>[number], storey: number): string {
  const floor = storey * storeyHeight + 0.16;
  const ceiling = (storey + 1) * storeyHeight - 0.08;
  const rooms = [[flat.from, flat.divide - 0.06], [flat.divide + 0.06, flat.to]] as const;
  const shells = rooms.map(([from, to]) => {
    const doorX = from + (to - from) * (to - from > 2.9 ? 0.42 : 0.3);
    return drawRoom(scene, from, to, floor, ceiling) + scene.face(front(doorX, roomDepth, floor, 0.72, 1.42), 'f0 l1');
  });
  const [large, small] = flat.side ? [flat.divide, flat.from] : [flat.from, flat.divide];
  return shells.join('') + drawFurniture(scene, large, floor, (storey * 2 + flat.side) % 4)
    + scene.box([small + 0.35, 0.55, floor], [0.95, 0.5, 0.8], thinFaces);
}

/** Two flights a storey, with landings and rails. */
function drawStairs(scene: Oblique, [from, to]: [number, number]): string {
  const start = from + 0.65;
  const end = to - 0.65;
  const steps = 6;
  const half = storeyHeight / 2;
  const flight = (x: number, run: number, z: number): Point[] => Array.from({ length: steps }, (_, step) => step)
    .flatMap((step) => [step, step + 1].map((rise): Point => [x + (run * step) / steps, 0, z + (half * rise) / steps]));
  let flights = '';
  let landings = '';
  let rails = '';
  for (let storey = 0; storey < storeys - 1; storey += 1) {
    const floor = storey * storeyHeight + 0.16;
    const landing = floor + half;
    const next = floor + storeyHeight;
    flights += scene.line([...flight(start, end - start, floor), [end, 0, landing], [end, 0, landing - 0.16], [start + 0.2, 0, floor]], 'wf1')
      + scene.line([...flight(end, start - end, landing), [start, 0, next], [start, 0, next - 0.18], [end - 0.1, 0, landing - 0.1]], 'wf1');
    landings += scene.trace(front(end, 0, landing - 0.16, to - end, 0.16), true);
    rails += scene.trace([[start, 0, floor + 0.95], [end, 0, landing + 0.95]]) + scene.trace([[end, 0, landing + 0.95], [start, 0, next + 0.95]]);
  }
  return scene.face(front(from, 0, 0.16, to - from, eaves - 0.24), 'wf0 nostroke')
    + flights + `<path class="ws" d="${landings}"/><path class="w0" d="${rails}"/>`;
}

/** Risers of water, drain and power beside the stairs, with a branch a storey. */
function drawRisers(scene: Oblique, walls: Walls): string {
  const riser = (x: number, branch: number, first: number) => scene.line([[x, 0, -1.2], [x, 0, eaves - 0.4]], 'w2')
    + scene.lines(Array.from({ length: storeys - first }, (_, index) => (index + first) * storeyHeight + 1.2)
      .map((z): Point[] => [[x, 0, z], [x + branch, 0, z]]), 'w2');
  return riser(walls.left[1] - 0.32, -0.48, 0) + (walls.right ? riser(walls.right[0] + 0.32, 0.48, 1) : '');
}

/** What the cut goes through, filled solid: slabs, walls, footings. */
function drawCut(scene: Oblique, section: Section, walls: Walls, divided: (storey: number) => number[]): string {
  const { x, width, bothSides } = section;
  const [stairFrom, stairTo] = walls.stairs;
  const solid: Point[][] = [];
  const cut = (fromX: number, z: number, w: number, h: number) => solid.push(front(fromX, 0, z, w, h));
  for (let storey = 0; storey <= storeys; storey += 1) {
    const z = storey * storeyHeight - (storey ? 0.1 : 0.02);
    cut(x, z, walls.left[1] - x + 0.85, 0.26);
    if (bothSides) cut(stairTo, z, walls.end - stairTo, 0.26);
    if (storey && storey < storeys) cut(stairFrom, storey * storeyHeight - 0.1, 0.65, 0.26);
    if (storey < storeys) for (const wall of divided(storey)) cut(wall - 0.06, storey * storeyHeight, 0.12, storeyHeight);
  }
  cut(x, eaves - 0.1, width, 0.3);
  cut(stairFrom, -0.02, section.stairWidth, 0.18);
  cut(x, 0, 0.26, eaves + parapet);
  cut(walls.left[1], 0, 0.2, eaves);
  cut(stairTo, 0, bothSides ? 0.2 : 0.25, eaves);
  cut(walls.end - 0.26, 0, 0.26, eaves + parapet);
  for (const [footX, footWidth] of [[x - 0.1, 0.5], [walls.end - 0.42, 0.5], [walls.left[1] - 0.1, 0.4]] as const) cut(footX, -1.2, footWidth, 1.2);
  if (bothSides) cut(stairTo - 0.1, -1.2, 0.4, 1.2);
  return scene.faces(solid, 'cut');
}

/** The peeled unit, back to front. Its common room, stairs and risers are parts of the works. */
export function sectionLayers(scene: Oblique, section: Section): Layer[] {
  const walls = wallsOf(section);
  const flats = flatsOf(walls);
  const common = flats.find(({ side }) => side === (section.commonRoom === 'right' ? 1 : 0)) ?? flats[0]!;
  const layers: Layer[] = [existing(scene.face(front(section.x, 0, 0, section.width, eaves + parapet), 'f0'))];
  for (let storey = 0; storey < storeys; storey += 1) {
    for (const flat of flats) {
      if (storey > 0 || flat !== common) layers.push(existing(drawFlat(scene, flat, storey)));
      else {
        layers.push(existing(drawRoom(scene, flat.from, flat.to, 0.16, storeyHeight - 0.08)));
        layers.push(work('function-rooms', drawCommonRoom(scene, flat.from, flat.to, 0.16)));
      }
    }
  }
  const divided = (storey: number) => flats.filter((flat) => storey > 0 || flat !== common).map(({ divide }) => divide);
  return [
    ...layers,
    existing(scene.face(front(walls.stairs[0], 0, 0, section.stairWidth, eaves), 'f2')),
    work('stairwell-repair', drawStairs(scene, walls.stairs)),
    work('utilities', drawRisers(scene, walls)),
    existing(drawCut(scene, section, walls, divided)),
  ];
}
