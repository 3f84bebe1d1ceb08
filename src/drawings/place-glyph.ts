import type { TripStop } from '../schema/trip.ts';
import { front, inkFaces, Oblique, right, slab, thinFaces, top, workFaces, type Faces, type Point } from './oblique.ts';
import { drawPersons } from './people.ts';
import { escape } from './pen.ts';
import { drawLamp } from './street-furniture.ts';
import { drawTrees } from './trees.ts';
import type { TierShape } from './tier-mark.ts';

/** What a small drawing of a place shows; only what a source says of it. */
export type GlyphKind = TripStop['glyph'];

/** Size of the sheet that every glyph is drawn on. */
export const glyphSheet = { width: 190, height: 168 };

const storey = 2.9;
const tinted: Faces = { front: 'wf1', side: 'wf1', top: 'wf1' };
const dashed: Faces = { front: 'wdash', side: 'wdash', top: 'wdash' };

/** Scale and origin of each glyph. */
const frames: Record<GlyphKind, { scale: number; originX: number; originY: number }> = {
  works: { scale: 6, originX: 37, originY: 144 },
  demo: { scale: 6, originX: 37, originY: 144 },
  stilts: { scale: 7.3, originX: 30, originY: 142 },
  pooled: { scale: 8.1, originX: 28, originY: 134 },
  area: { scale: 4.8, originX: 36, originY: 144 },
  talk: { scale: 7.1, originX: 32, originY: 140 },
};

const contents: Record<GlyphKind, (scene: Oblique) => string> = {
  works: drawUnderWorks, demo: drawDemonstration, stilts: drawStilts, pooled: drawPooledMoney, area: drawArea, talk: drawTalk,
};

/** The small drawing of a place. With a label it is a picture, without one an ornament. */
export function drawGlyph(kind: GlyphKind, label?: string): string {
  const { width, height } = glyphSheet;
  const role = label ? `role="img" aria-label="${escape(label)}"` : 'aria-hidden="true"';
  return `<svg class="drawing glyph" viewBox="0 0 ${width} ${height}" ${role}>${glyphContent(kind)}</svg>`;
}

/** The same without its sheet, to be set inside another drawing. */
export function glyphContent(kind: GlyphKind): string {
  return contents[kind](new Oblique({ ...frames[kind], depthX: 0.42, depthY: 0.42 }));
}

/** Something the works bring, in the colour of a tier. */
function coloured(shape: TierShape, ...svg: string[]): string {
  return `<g class="k-${shape}">${svg.join('')}</g>`;
}

function drawGround(scene: Oblique, x0: number, x1: number, y0: number, y1: number): string {
  return scene.face(slab(x0, x1, y0, y1), 'fg l1') + scene.line([[x0, y0, 0], [x1, y0, 0]], 'l3');
}

/** A block: where it stands, its width and depth, its storeys. `broken` leaves its height open, because it is not recorded. */
interface Block { at: Point; width: number; depth: number; storeys: number; broken?: boolean }

function drawBlock(scene: Oblique, { at: [x, y, z], width, depth, storeys, broken = false }: Block): string {
  const height = storeys * storey;
  const columns = Array.from({ length: Math.floor(width / storey) }, (_, index) => x + 0.8 + index * 2.95);
  const windows = Array.from({ length: storeys }, (_, index) => z + index * storey + 0.95)
    .flatMap((sill) => columns.map((left) => front(left, y, sill, 1.5, 1.3)));
  const shell = broken
    ? scene.face(front(x, y, z, width, height), 'f0') + drawBrokenEdges(scene, x, y, z, width, z + height)
    : scene.face(top(x, y, z + height, width, depth), 'f0 l2') + scene.face(front(x, y, z, width, height), 'f0 l2');
  return scene.face(right(x + width, y, z, depth, height), 'f1 l2') + shell + scene.faces(windows, 'gl');
}

/** The outline of a front broken off at the top. */
function drawBrokenEdges(scene: Oblique, x: number, y: number, z: number, width: number, end: number): string {
  const edge: Point[] = [
    [x - 0.6, y, end], [x + width * 0.42, y, end], [x + width * 0.45, y, end + 0.7], [x + width * 0.5, y, end - 0.7],
    [x + width * 0.53, y, end], [x + width, y, end],
  ];
  return scene.line([[x, y, end], [x, y, z], [x + width, y, z], [x + width, y, end]], 'l2') + scene.line(edge, 'l1');
}

/** A block behind scaffolding; dashed, the sheds that were cleared. */
function drawUnderWorks(scene: Oblique): string {
  const height = 6 * storey;
  const y = -1.6;
  const poles = [0, 1, 2, 3, 4].map((bay): Point[] => [[0.9 + bay * 3.9, y, 0], [0.9 + bay * 3.9, y, height + 1]]);
  const planks = [1, 2, 3, 4, 5, 6].map((level): Point[] => [[0.3, y, level * storey - 0.4], [17, y, level * storey - 0.4]]);
  const braces = [0, 1, 2, 3, 4, 5].map((level): Point[] => {
    const [from, to] = level % 2 ? [4.8, 0.9] : [0.9, 4.8];
    return [[from, y, level * storey - 0.4], [to, y, (level + 1) * storey - 0.4]];
  });
  return drawGround(scene, -3, 22, -7, 8) + drawBlock(scene, { at: [2, 0, 0], width: 14, depth: 5.4, storeys: 6 })
    + coloured('circle', scene.lines([...poles, ...planks], 'w1'), scene.lines(braces, 'w0'))
    + coloured('diamond', scene.box([16.8, -4.6, 0], [3.6, 2.8, 2.6], dashed), scene.box([-1.6, -5.6, 0], [3.4, 2.4, 2.3], dashed))
    + drawPersons(scene, [{ at: [6, -5], height: 1.9 }, { at: [8, -4.8], height: 1.9 }, { at: [12.4, -5.6], height: 1.9 }]);
}

/** A block that has been renovated: lift, roof, front, trees, a lamp. */
function drawDemonstration(scene: Oblique): string {
  const [x, y, width, depth, height] = [7.6, -2.8, 2.5, 1.7, 6 * storey + 1.2];
  const landings = [1, 2, 3, 4, 5].map((level) => scene.box([x + 0.2, y + depth, level * storey], [width - 0.4, -y - depth, 0.16], tinted));
  const bands = [1, 2, 3, 4, 5, 6].map((level): Point[] => [[x, y, level * storey], [x + width, y, level * storey], [x + width, y + depth, level * storey]]);
  return drawGround(scene, -3, 22, -7, 8) + drawBlock(scene, { at: [2, 0, 0], width: 14, depth: 5.4, storeys: 6 })
    + coloured('diamond', scene.face(slab(2.4, 15.6, 0.4, 5, 6 * storey + 0.1), 'wf1'), scene.face(front(2.25, 0, storey, 13.5, 5 * storey - 0.3), 'w1 nf'),
      ...landings, scene.box([x, y, 0], [width, depth, height], workFaces), scene.lines(bands, 'w1'))
    + coloured('square', drawTrees(scene, [
      { at: [-0.4, -3.2], height: 4, crown: 1.5, turn: 1 }, { at: [18.6, -1.4], height: 4.2, crown: 1.6, turn: 2 }, { at: [4, -5.4], height: 3, crown: 1.2 },
    ]))
    + coloured('circle', drawLamp(scene, 13.4, -6, 4.2, 1), scene.face(top(11.4, -4.8, 0, 6.4, 2.6), 'wf2'))
    + drawPersons(scene, [{ at: [11, -5.4], height: 1.9 }, { at: [16.6, -5.6], height: 1.9, stick: true }]);
}

/** An open floor under a block, with a board, a counter and people. */
function drawStilts(scene: Oblique): string {
  const line = (z: number, end: number): Point[] => [[1.8, 4.9, z], [end, 4.9, z]];
  const columns = [0.6, 5.3, 10.2, 15].map((x) => front(x, 0, 0, 0.6, 3.5));
  return drawGround(scene, -1.5, 19, -5.6, 6.4)
    + scene.face(top(0.6, 0, 0, 15, 5), 'f2 l1') + scene.face(front(0.6, 5, 0, 15, 3.5), 'f1 l0')
    + coloured('diamond', scene.face(front(1.2, 4.9, 0.9, 6, 2), 'wf2'), scene.lines([line(2.4, 6.6), line(1.9, 5.8), line(1.4, 6.2)], 'w1'))
    + drawPersons(scene, [{ at: [8.6, 2.7] }, { at: [10.4, 2.7] }, { at: [12.2, 2.7] }])
    + coloured('diamond', scene.box([7.4, 1.2, 0], [5.6, 1.1, 0.8], workFaces))
    + drawPersons(scene, [{ at: [8, 0.2] }, { at: [10.6, 0.1] }, { at: [4, 2.2] }])
    + drawBlock(scene, { at: [0.6, 0, 3.5], width: 15, depth: 5, storeys: 3, broken: true }) + scene.faces(columns, 'cut')
    + coloured('square', drawTrees(scene, [{ at: [-1.2, -3.4], height: 3.6, crown: 1.3, turn: 1 }, { at: [17.6, -2.4], height: 3.6, crown: 1.3, turn: 2 }]))
    + drawPersons(scene, [{ at: [3.2, -4] }, { at: [14, -3.6], stick: true }, { at: [15.2, -3.9] }]);
}

/** Residents on both sides of a long table. */
function drawPooledMoney(scene: Oblique): string {
  const row = (xs: number[], y: number) => drawPersons(scene, xs.map((x) => ({ at: [x, y] as const })));
  return drawGround(scene, -1, 17.6, -5.4, 5) + drawBlock(scene, { at: [1, 1.6, 0], width: 13.4, depth: 3, storeys: 3, broken: true })
    + row([3.2, 4.9, 6.6, 8.3, 10, 11.7], -0.8) + scene.box([2, -2.6, 0], [11.4, 1.6, 0.85], thinFaces)
    + coloured('circle', ...[4.4, 6.6, 8.8, 11].map((x) => scene.face(top(x, -2.1, 0.87, 1.1, 0.7), 'wf1')))
    + row([2.6, 4.4, 6.2, 8, 9.8, 11.6], -4);
}

/** Several blocks inside one dashed boundary. */
function drawArea(scene: Oblique): string {
  const blocks = [[14.6, 8.4], [2, 8.4], [14.6, -1.6], [2, -1.6]] as const;
  return drawGround(scene, -4, 26, -8, 14) + coloured('circle', scene.face(slab(-2.8, 24.8, -7, 13), 'wdash'))
    + blocks.map(([x, y]) => drawBlock(scene, { at: [x, y, 0], width: 8.6, depth: 3, storeys: 6 })).join('')
    + drawPersons(scene, [6.6, 8.8, 11, 13.2].map((x, index) => ({ at: [x, -5.4] as const, height: 2.4, stick: index === 3 })));
}

/** People round a table before a screen. */
function drawTalk(scene: Oblique): string {
  const line = (z: number, end: number): Point[] => [[5, 5.9, z], [end, 5.9, z]];
  const row = (xs: number[], y: number) => drawPersons(scene, xs.map((x) => ({ at: [x, y] as const, height: 1.9 })));
  return drawGround(scene, -2, 19, -5.6, 6.6) + scene.face(front(0, 6, 0, 17, 7.6), 'f0 l2')
    + scene.face(front(4, 5.9, 2.9, 10, 3.5), 'f0 l1') + scene.lines([line(5.4, 13), line(4.6, 11), line(3.8, 12)], 'l0')
    + row([3, 5.4, 7.8, 10.2, 12.6, 15], 2.6) + scene.box([1, -0.4, 0], [15, 2, 1], inkFaces)
    + row([0.8, 3.4, 6, 8.6, 11.2, 13.8], -3);
}
