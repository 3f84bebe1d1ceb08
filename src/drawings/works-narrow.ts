import { eaves, sectionLayers, storeyHeight } from './building-section.ts';
import { drawHills } from './hills.ts';
import { front, Oblique, slab, top, type Point, type Spot } from './oblique.ts';
import { drawPersons } from './people.ts';
import {
  drawBench, drawBins, drawDuct, drawExerciseBars, drawGate, drawHydrant, drawInformationScreen, drawLamp, drawParkingBays, drawTableTennis,
} from './street-furniture.ts';
import { drawTrees, grassBlades } from './trees.ts';
import { drawAddedLift, drawEntrance, drawGableAndRoof, drawRendering, drawRoofing, upperStoreys } from './works-parts-building.ts';
import { drawBuriedRuns, drawDrain, drawFireLane, drawPath, drawPipe, drawPlayground, drawPlot, drawPowerDuct, drawRoad, type Plot } from './works-parts-ground.ts';
import { existing, work, type Callout, type Composition, type DrawnPart, type Layer } from './works-scene.ts';

const scene = new Oblique({ scale: 10.1, originX: 112, originY: 300, depthX: 0.36, depthY: 0.5 });
const plot: Plot = { x0: -1.6, x1: 23, y0: -25, y1: 11, depth: 3 };
const road = { x0: plot.x0, x1: plot.x1, y0: -14.2, y1: -9 };
const length = 20.4;
const depth = 8;
/** Where the peeled unit begins. */
const peeled = 9.2;

type Shows = (part: DrawnPart, word: string) => boolean;

function groundLayers(idPrefix: string): Layer[] {
  const hills = drawHills(300, 248, 96, 70, 7) + drawHills(4, 250, 100, 46, 3);
  return [
    existing(`<g class="hills">${hills}</g>`, drawPlot(scene, plot, `${idPrefix}-soil`)),
    work('access', drawRoad(scene, { ...road, dashes: [] }), drawPath(scene, { x0: 6.2, x1: 7.8, y0: road.y1, y1: 0, joints: 6, pace: 1.25 })),
    work('landscape', scene.face(top(11.4, -24.2, 0, 5.6, 9.2), 'wf2'), scene.lines(grassBlades(11.4, -24.2, 5.6, 9.2, 20), 'w1'),
      scene.face(top(plot.x0 + 0.4, -8.2, 0, 5.2, 6.6), 'wf2')),
    work('utilities', drawBuriedRuns(scene, [0.6, 3.6, 6.2, 8.4].map((x): Point[] => [[x, plot.y0, 0], [x, -1, 0]]))),
    work('fire-safety', drawFireLane(scene, { x0: 14, x1: 20, y0: road.y0 + 0.5, y1: road.y1 - 0.5, strokes: 11, pace: 0.54 })),
    work('landscape', drawTrees(scene, [{ at: [0.6, 9.4], height: 5.2, crown: 1.7, turn: 1 }, { at: [22.4, 9], height: 5.6, crown: 1.7, turn: 2 }])),
  ];
}

function blockLayers(idPrefix: string): Layer[] {
  const windows = [0, ...upperStoreys].flatMap((storey) => (storey ? [0.8, 6.6] : [0.8]).map((x) => front(x, 0, storey * storeyHeight + 0.95, 1.7, 1.4)));
  return [
    existing(drawGableAndRoof(scene, length, depth, [0.4, 0.5, 0.4], `${idPrefix}-shade`)),
    work('roof-waterproofing', drawRoofing(scene, { starts: [7.4, 10, 13], end: length - 0.4, near: 0.5, far: depth - 0.4, lift: 0.1 })),
    existing(scene.box([16, 3, eaves + 0.5], [2.6, 2.6, 1.7]), scene.face(front(0, 0, 0, peeled, eaves + 0.7), 'f0')),
    work('facade', drawRendering(scene, 0, 3.2, 0.4), scene.line([[0, 0, storeyHeight], [3.2, 0, storeyHeight], [3.2, 0, eaves + 0.7]], 'w2')),
    existing(scene.faces(windows, 'gl'),
      scene.lines(upperStoreys.map((storey): Point[] => [[3.2, 0, storey * storeyHeight], [peeled, 0, storey * storeyHeight]]), 'l0')),
    work('entrance-access', drawEntrance(scene, 6.3, 1.5)),
    ...sectionLayers(scene, { x: peeled, width: length - peeled, stairWidth: 2.9, bothSides: false, commonRoom: 'left' }),
    existing(scene.line([[peeled, 0, 0], [0, 0, 0], [0, 0, eaves + 0.7], [length, 0, eaves + 0.7]], 'l3')),
    work('added-lift', drawAddedLift(scene, [3.3, -2.8], 2.4, 1.8)),
  ];
}

function forecourtLayers(shows: Shows): Layer[] {
  return [
    work('cable-tidying', scene.lines([[[0.2, 0, 3.3], [3, 0, 3.3]], [[6.2, 0, 3.3], [peeled, 0, 3.3]]], 'w3'), scene.face(front(8.3, 0, 2.95, 0.6, 0.75), 'ws')),
    work('parking', drawParkingBays(scene, { x: 9.4, y: -8.4, count: 5, width: 2.5, depth: 4.9, taken: [0, 2, 3], carLength: 3.9 })),
    work('landscape', drawTrees(scene, [{ at: [0.6, -4.6], height: 4, crown: 1.4 }])),
    existing(drawPersons(scene, [{ at: [9, -2.2] }])),
    work('utilities', ...(shows('utilities', '路灯') ? [1.4, 13].map((x) => drawLamp(scene, x, road.y0 - 0.4, 4.6, 1.1)) : [])),
    work('fire-safety', drawHydrant(scene, 20.6, road.y0 - 0.4)),
    work('security', drawGate(scene, 21.7, road.y0, road.y1)),
    work('culture-sports', drawPlayground(scene, slab(-0.9, 9.1, -24.2, -15.6)), scene.face(slab(-0.4, 4.2, -23.6, -16.4), 'wf2'),
      drawTableTennis(scene, 4.6, -22.6), drawExerciseBars(scene, 5.2, -18.6)),
    existing(drawPersons(scene, [{ at: [1.6, -19.6] }, { at: [2.9, -21.4] }, { at: [8.4, -21.6], facing: -1 }])),
    work('landscape', drawTrees(scene, [{ at: [12.9, -17], height: 4.4, crown: 1.5, turn: 0.4 }, { at: [15.4, -20.4], height: 3.8, crown: 1.4, turn: 0.9 }]),
      drawBench(scene, 11.9, -22.4)),
    existing(drawPersons(scene, [{ at: [10.2, -17.4] }])),
    work('smart-community', drawInformationScreen(scene, 18.2, -17.2)),
    work('sanitation', drawBins(scene, 17.2, -24, 2)),
  ];
}

function cutFaceLayers(shows: Shows): Layer[] {
  const pipes: [word: string, svg: string][] = [
    ['供水', drawPipe(scene, [0.6, plot.y0, -1.5], 4.4)],
    ['排水', drawDrain(scene, [3.6, plot.y0, -1.7], 6.6, false)],
    ['供气', drawPipe(scene, [6.2, plot.y0, -1.5], 3.4)],
    ['供电', drawPowerDuct(scene, [8.45, plot.y0, -2.1])],
  ];
  return [
    work('utilities', ...pipes.filter(([word]) => shows('utilities', word)).map(([, svg]) => svg)),
    work('cable-tidying', drawDuct(scene, 11.2, plot.y0, -2.1)),
  ];
}

/** A mark set off from the thing by so much on the sheet, with a leader; on the thing itself when not set off. */
function offset(on: Point, right = 0, down = 0): Callout {
  const place = (spot: Spot) => {
    const at: Spot = [spot[0] + right, spot[1] + down];
    return right || down ? { at, leader: [spot, at], dot: true } : { at };
  };
  return { on, place };
}

const callouts: Record<DrawnPart, Callout> = {
  'added-lift': offset([4.5, -2.8, eaves + 1.2], 0, -40),
  'roof-waterproofing': offset([12.4, 4, eaves + 0.5]),
  facade: offset([1.2, 0, 14.2], -44, -14),
  'stairwell-repair': offset([17.1, 0, 14.9], 0, -78),
  'entrance-access': offset([7, -1, 0.2], -6, 24),
  'function-rooms': offset([12.6, 0, 0.9], 2, 30),
  'cable-tidying': offset([2, 0, 3.3], -54, 4),
  parking: offset([20, -6, 0], 40, -16),
  access: offset([6.6, -11.6, 0]),
  'fire-safety': offset([15.6, -11.6, 0]),
  security: offset([21.6, -15.6, 3.4], 44, 4),
  'smart-community': offset([19.8, -17.2, 1.6], 62, 30),
  sanitation: offset([20.6, -23, 2.4], 52, 34),
  landscape: offset([14.4, -23, 0]),
  'culture-sports': offset([1.2, -17.6, 0], -30, -34),
  utilities: offset([2.1, plot.y0, -plot.depth], 0, 22),
};

/** The narrow composition for phones: one front bay and one peeled unit; numbers only, the names stand in the list below. */
export const narrowComposition: Composition = {
  variant: 'narrow',
  viewBox: '0 0 390 500',
  right: 390,
  scene,
  layers: (idPrefix, shows) => [...groundLayers(idPrefix), ...blockLayers(idPrefix), ...forecourtLayers(shows), ...cutFaceLayers(shows)],
  callouts,
  words: [],
  named: false,
};
