import { front, short, slab, tintedWorkFaces, top, workFaces, type Faces, type Oblique } from './oblique.ts';

const solid: Faces = { front: 'ws', side: 'ws', top: 'ws' };

/** A street lamp with its arm to the right. */
export function drawLamp(scene: Oblique, x: number, y: number, height = 5.2, arm = 1.3): string {
  const tip = x + arm;
  return scene.line([[x, y, 0], [x, y, height], [tip, y, height + 0.25]], 'w2')
    + scene.face([[tip - 0.1, y, height + 0.35], [tip + 0.95, y, height + 0.35], [tip + 0.8, y, height + 0.05], [tip, y, height + 0.05]], 'ws')
    + scene.line([[x - 0.25, y, 0], [x + 0.25, y, 0]], 'w3');
}

/** A parked car, its nose toward the viewer. */
export function drawCar(scene: Oblique, x: number, y: number, length = 4.1): string {
  const width = 1.75;
  return scene.box([x, y, 0.25], [width, length, 0.62], workFaces)
    + scene.box([x + 0.14, y + 1.05, 0.87], [width - 0.28, length - 1.9, 0.55], tintedWorkFaces)
    + scene.lines([[[x + 0.05, y, 0.25], [x + 0.35, y, 0.25]], [[x + width - 0.35, y, 0.25], [x + width - 0.05, y, 0.25]]], 'w3');
}

/** A bench. */
export function drawBench(scene: Oblique, x: number, y: number): string {
  return scene.lines([[[x + 0.3, y, 0], [x + 0.3, y, 0.45]], [[x + 2.5, y, 0], [x + 2.5, y, 0.45]]], 'w1')
    + scene.box([x, y, 0.45], [2.8, 0.7, 0.13], workFaces);
}

/** A fire hydrant; its size is of the sheet, or it could not be seen. */
export function drawHydrant(scene: Oblique, x: number, y: number): string {
  const [footX, footY] = scene.spot([x, y, 0]);
  return `<path class="wf1" d="M${short(footX - 4)} ${short(footY)}h8v-12a4 4 0 0 0-8 0z"/>`
    + `<path class="w2" d="M${short(footX - 7)} ${short(footY - 8)}h14M${short(footX - 6.5)} ${short(footY)}h13"/>`;
}

/** The gate of an estate on a road from y0 to y1: booth in front, barrier across, camera on a mast. */
export function drawGate(scene: Oblique, x: number, y0: number, y1: number): string {
  const mastX = x + 1.8;
  const mastY = y0 - 0.8;
  return scene.lines([[[x, y1, 0], [x, y1, 1.2]], [[x, y1, 1.05], [x, y0, 1.05]]], 'w3')
    + scene.line([[x, y0, 0], [x, y0, 1.1]], 'w2')
    + scene.box([x - 0.9, y0 - 2.6, 0], [2, 2, 2.6], tintedWorkFaces)
    + scene.face(front(x - 0.55, y0 - 2.6, 1.2, 1.3, 0.9), 'wf1')
    + scene.line([[mastX, mastY, 0], [mastX, mastY, 5]], 'w2')
    + scene.face([[x + 0.2, mastY, 5.15], [x + 1.9, mastY, 4.9], [x + 1.9, mastY, 4.4], [x + 0.2, mastY, 4.65]], 'ws');
}

/** A row of bins under a roof. */
export function drawBins(scene: Oblique, x: number, y: number, count: number): string {
  const width = count * 2 + 1;
  const bins = Array.from({ length: count }, (_, index) => scene.box([x + 0.6 + index * 2, y + 0.6, 0], [1.45, 1.2, 1.4], tintedWorkFaces));
  const roof = [[x - 0.5, y, 2.6], [x + width + 0.5, y, 2.6], [x + width + 0.5, y + 2.9, 3], [x - 0.5, y + 2.9, 3]] as const;
  return scene.face(top(x - 0.6, y - 1, 0, width + 1.2, 4.2), 'wf0')
    + bins.join('')
    + scene.lines([[[x, y + 2.3, 0], [x, y + 2.3, 2.7]], [[x + width, y + 2.3, 0], [x + width, y + 2.3, 2.7]]], 'w2')
    + scene.face(roof, 'wf0');
}

/** A table-tennis table. */
export function drawTableTennis(scene: Oblique, x: number, y: number): string {
  const legs = [[x + 0.4, y + 0.2], [x + 3.1, y + 0.2], [x + 3.1, y + 1.7]] as const;
  return scene.lines(legs.map(([legX, legY]) => [[legX, legY, 0], [legX, legY, 0.8]] as const), 'w1')
    + scene.face(top(x, y, 0.8, 3.5, 1.9), 'wf2')
    + scene.face([[x + 1.75, y - 0.1, 0.8], [x + 1.75, y + 2, 0.8], [x + 1.75, y + 2, 1.2], [x + 1.75, y - 0.1, 1.2]], 'wf0');
}

/** Two exercise bars, the high one behind. */
export function drawExerciseBars(scene: Oblique, x: number, y: number): string {
  const bar = (depth: number, height: number) =>
    scene.line([[x, depth, 0], [x, depth, height], [x + 2.3, depth, height], [x + 2.3, depth, 0]], 'w2');
  return bar(y + 1.5, 2.4) + bar(y, 1.4);
}

/** A public information screen on a post. */
export function drawInformationScreen(scene: Oblique, x: number, y: number): string {
  const rows = [[2.1, 2.35], [1.6, 2], [1.9, 1.65]] as const;
  return scene.box([x + 0.95, y, 0], [0.24, 0.24, 1.1], solid)
    + scene.box([x, y, 1.1], [2.4, 0.3, 1.6], tintedWorkFaces)
    + scene.lines(rows.map(([end, z]) => [[x + 0.3, y, z], [x + end, y, z]] as const), 'w1');
}

/** Marked parking bays in a row from x; `taken` are those where a car stands. */
export interface ParkingBays { x: number; y: number; count: number; width: number; depth: number; taken: number[]; carLength?: number }

/** Marked parking bays with their cars. */
export function drawParkingBays(scene: Oblique, bays: ParkingBays): string {
  const { x, y, count, width, depth, taken, carLength } = bays;
  const end = x + count * width;
  const strokes = Array.from({ length: count + 1 }, (_, index) => [[x + index * width, y, 0], [x + index * width, y + depth, 0]] as const);
  return scene.face(slab(x, end, y, y + depth), 'wf0')
    + scene.lines([...strokes, [[x, y + depth, 0], [end, y + depth, 0]]], 'w2')
    + taken.map((index) => drawCar(scene, x + index * width + 0.42, y + 0.5, carLength)).join('');
}

/** A duct of cables in the cut face of the ground. */
export function drawDuct(scene: Oblique, x: number, y: number, z: number): string {
  const cables = [[0.42, 0.85], [1.28, 0.85], [0.42, 0.35], [1.28, 0.35]] as const;
  return scene.face(front(x, y, z, 1.7, 1.2), 'wp')
    + cables.map(([right, up]) => scene.circle([x + right, y, z + up], scene.scale * 0.16, 'ws')).join('');
}
