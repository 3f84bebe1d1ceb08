import { eaves, sectionLayers, storeyHeight } from './building-section.ts';
import { drawHills } from './hills.ts';
import { front, Oblique, top, type Point } from './oblique.ts';
import { drawPersons, type Person } from './people.ts';
import {
  drawBench, drawBins, drawDuct, drawExerciseBars, drawGate, drawHydrant, drawInformationScreen, drawLamp, drawParkingBays, drawTableTennis,
} from './street-furniture.ts';
import { drawShrubs, drawTrees, grassBlades } from './trees.ts';
import { wideCallouts, wideWords, wideBraces } from './works-wide-labels.ts';
import {
  drawAddedLift, drawEntrance, drawGableAndRoof, drawOldWires, drawPole, drawRendering, drawRoofing, drawUnitWindows, upperStoreys,
} from './works-parts-building.ts';
import {
  drawBuriedRuns, drawCentreRing, drawDrain, drawFireLane, drawPath, drawPipe, drawPlayground, drawPlot, drawPowerDuct, drawRoad, type Plot,
} from './works-parts-ground.ts';
import { existing, work, type Composition, type DrawnPart, type Layer } from './works-scene.ts';

const scene = new Oblique({ scale: 12.1, originX: 412, originY: 446, depthX: 0.5, depthY: 0.48 });
const plot: Plot = { x0: -15, x1: 51, y0: -28, y1: 15, depth: 3.3 };
const road = { x0: plot.x0, x1: plot.x1, y0: -15.6, y1: -9.8 };
const length = 45;
const depth = 11;
const units = [0, 15, 30];
const pole: Point = [-8.5, -1.2, 7.6];

type Shows = (part: DrawnPart, word: string) => boolean;

/** Road, paths, lawns, what is buried, and what stands behind the block. */
function groundLayers(idPrefix: string): Layer[] {
  const lawns = [top(16.8, -27, 0, 14.8, 10.4), top(0.6, -8.8, 0, 5.4, 7.6), top(plot.x0 + 0.8, -8.8, 0, 14.2, 7.6)];
  const blades = [...grassBlades(16.8, -27, 14.8, 10.4, 44), ...grassBlades(plot.x0 + 0.8, -8.8, 14.2, 7.6, 28)];
  const runs = [-11, -5.5, 0.5, 4.6].map((x, index): Point[] => {
    const y = -1.8 - index * 0.35;
    const wall = Math.max(x, 1.2) + index * 0.5;
    return [[x, plot.y0, 0], [x, y, 0], [wall, y, 0], [wall, 0, 0]];
  });
  return [
    existing(`<g class="hills">${drawHills(1010, 372, 190, 112, 7)}</g>`, drawPlot(scene, plot, `${idPrefix}-soil`)),
    work('access', drawRoad(scene, { ...road, dashes: [[plot.x0 + 1, -7], [0.8, 27.5]] }),
      ...units.map((x) => drawPath(scene, { x0: x + 6.6, x1: x + 8.4, y0: road.y1, y1: 0, joints: 8, pace: 1.08 })),
      drawPath(scene, { x0: 12.6, x1: 15.2, y0: plot.y0, y1: road.y0, joints: 10, pace: 1.13 })),
    work('landscape', lawns.map((lawn) => scene.face(lawn, 'wf2')).join(''), scene.lines(blades, 'w1')),
    work('utilities', drawBuriedRuns(scene, runs)),
    work('fire-safety', drawFireLane(scene, { x0: 30, x1: 43.5, y0: road.y0 + 0.55, y1: road.y1 - 0.55, strokes: 22, pace: 0.58 })),
    work('landscape', drawTrees(scene, [{ at: [-3.4, 12.4], height: 5.2, crown: 1.8 }, { at: [48.2, 12.2], height: 6.2, crown: 2.2, turn: 1 }])),
  ];
}

/** The block itself: gable, roof, the two units that keep their front. */
function blockLayers(idPrefix: string): Layer[] {
  const gableWindows = [0, ...upperStoreys].map((storey): Point[] => {
    const z = storey * storeyHeight;
    return [[length, 4.6, z + 1.1], [length, 6.1, z + 1.1], [length, 6.1, z + 2.35], [length, 4.6, z + 2.35]];
  });
  const roofEnd = length - 0.45;
  const roofBack = depth - 0.4;
  const joint = (x: number, z: number): Point[] => [[x, 0.6, z], [x, roofBack, z]];
  const coolers = [[2.95, 0], [3, 1], [2.9, 3], [3.1, 4], [10.9, 1], [11, 2], [10.85, 4], [11, 5]] as const;
  const tidyCoolers = upperStoreys.flatMap((storey) => [18.05, 26.05].map((x) => front(x, 0, storey * storeyHeight + 0.3, 0.9, 0.62)));
  return [
    existing(drawGableAndRoof(scene, length, depth, [0.45, 0.6, 0.4], `${idPrefix}-shade`), scene.faces(gableWindows, 'gl0'),
      scene.lines([1, 2, 3, 4, 5, 6].map((bay) => joint(bay * 3, eaves + 0.35)), 'l0')),
    work('roof-waterproofing', drawRoofing(scene, { starts: [20.5, 25.5, 31], end: roofEnd, near: 0.6, far: roofBack, lift: 0.08 }),
      scene.lines([1, 2, 3, 4, 5].map((bay) => joint(31 + bay * 2.3, eaves + 0.54)), 'w0')),
    existing(units.map((x) => scene.box([x + 6.1, 4.4, eaves + 0.45], [2.8, 3.2, 1.9])).join(''), scene.face(front(0, 0, 0, 30, eaves + 0.7), 'f0')),
    work('facade', drawRendering(scene, 15.2, 14.8, 0.36), scene.line([[30, 0, storeyHeight], [15.2, 0, storeyHeight], [15.2, 0, eaves + 0.7]], 'w2')),
    existing(scene.lines(upperStoreys.map((storey): Point[] => [[0, 0, storey * storeyHeight], [15.2, 0, storey * storeyHeight]]), 'l0'),
      scene.line([[0, 0, eaves], [30, 0, eaves]], 'l1'), drawUnitWindows(scene, 0), drawUnitWindows(scene, 15),
      scene.line([[0, 0, 0.5], [30, 0, 0.5]], 'l0'), scene.line([[0.5, 0, 0], [0.5, 0, eaves]], 'l1'),
      scene.faces(coolers.map(([x, storey]) => front(x, 0, storey * storeyHeight + 0.35, 0.85, 0.6)), 'f0 l1')),
    work('facade', scene.faces(tidyCoolers, 'wf1')),
    existing(scene.face(front(6.7, 0, 0, 1.6, 2.25), 'f0 l2')),
    work('entrance-access', drawEntrance(scene, 21.7)),
    ...sectionLayers(scene, { x: 30, width: 15, stairWidth: 3, bothSides: true, commonRoom: 'right' }),
    existing(scene.line([[0, 0, eaves + 0.7], [0, 0, 0], [30, 0, 0]], 'l3'), scene.line([[0, 0, eaves + 0.7], [length, 0, eaves + 0.7]], 'l3')),
    work('added-lift', drawAddedLift(scene, [6.1, -3.3], 2.8, 2.1)),
  ];
}

/** What stands before the block, back to front. */
function forecourtLayers(): Layer[] {
  const wireEnds: Point[] = [[0, 0, 8.4], [0, 0, 5.9], [0, 0, 11.2]];
  const trays: Point[][] = [[[8.9, 0, 3.35], [29.6, 0, 3.35]], [[0.9, 0, 3.35], [4.6, 0, 3.35]], [[14.4, 0, 3.35], [14.4, 0, 0]]];
  const bays = [{ x: 9.4, count: 5, taken: [0, 1, 3] }, { x: 24.2, count: 5, taken: [0, 2, 3] }, { x: 39.4, count: 2, taken: [0] }];
  return [
    existing(drawPole(scene, pole)),
    work('cable-tidying', drawOldWires(scene, pole, wireEnds), scene.lines(trays, 'w3'),
      [11.2, 18, 26].map((x) => scene.face(front(x, 0, 3, 0.65, 0.75), 'ws')).join(''),
      drawBuriedRuns(scene, [[[14.4, 0, 0], [14.4, -1.6, 0], [10.6, -1.6, 0], [10.6, plot.y0, 0]]])),
    work('parking', ...bays.map((bay) => drawParkingBays(scene, { ...bay, y: -9.4, width: 2.6, depth: 5.3 }))),
    work('landscape', drawTrees(scene, [
      { at: [3.2, -3], height: 3.4, crown: 1.3 }, { at: [11.9, -1.8], height: 3, crown: 1.15, turn: 0.7 }, { at: [18.4, -1.6], height: 3.2, crown: 1.2, turn: 1.4 },
    ]), drawShrubs(scene, [25.2, 26.3, 27.4, 28.5], -1.4), drawTrees(scene, [
      { at: [-13, -5], height: 5, crown: 1.9 }, { at: [-10, -7.2], height: 4.4, crown: 1.6, turn: 0.5 }, { at: [-2.6, -6.4], height: 4.6, crown: 1.7, turn: 1 },
    ])),
    existing(drawPersons(scene, [{ at: [20.2, -3.2] }, { at: [9.8, -2.4], stick: true }])),
  ];
}

/** What stands along the road and in front of it, back to front. */
function foregroundLayers(shows: Shows): Layer[] {
  const playing: Person[] = [{ at: [-0.1, -21.6], facing: 1 }, { at: [5.1, -20.6], facing: -1 }, { at: [7.1, -24.7] }, { at: [-9, -20.4] }, { at: [-6, -23.2] }];
  const strolling: Person[] = [
    { at: [24.3, -23.8], height: 1.25 }, { at: [25.6, -23.8], height: 1.25 }, { at: [14.1, -20.8] }, { at: [17.4, -13.2], stick: true }, { at: [18.5, -12.9] },
  ];
  const garden = [
    { at: [19.2, -19.3], height: 4.6, crown: 1.8 }, { at: [24.2, -18.7], height: 5.2, crown: 2, turn: 0.4 }, { at: [29.3, -19.8], height: 4.6, crown: 1.8, turn: 0.8 },
    { at: [19.3, -24.9], height: 3.4, crown: 1.35, turn: 1.2 }, { at: [29.6, -25], height: 3.6, crown: 1.45, turn: 1.6 },
  ] as const;
  return [
    work('utilities', ...(shows('utilities', '路灯') ? [-9, 9.2, 33.6].map((x) => drawLamp(scene, x, road.y0 - 0.5)) : [])),
    work('fire-safety', drawHydrant(scene, 30.6, road.y0 - 0.7)),
    work('security', drawGate(scene, 48.4, road.y0, road.y1)),
    work('culture-sports', drawPlayground(scene, top(-13.6, -26.8, 0, 24.6, 9.8), { x: -12.6, y: -25.8, width: 10.6, depth: 7.6 }),
      drawCentreRing(scene, -7.3, -22), drawTableTennis(scene, 0.8, -22), drawExerciseBars(scene, 6.4, -20.6), drawBench(scene, 5.4, -25.4)),
    existing(drawPersons(scene, playing)),
    work('landscape', drawTrees(scene, garden), drawBench(scene, 23.6, -23.6)),
    existing(drawPersons(scene, strolling)),
    work('smart-community', drawInformationScreen(scene, 42.6, -18.6)),
    existing(drawPersons(scene, [{ at: [41.6, -20.4] }, { at: [45.9, -20.6] }])),
    work('sanitation', drawBins(scene, 34, -25.6, 4)),
  ];
}

/** Pipes and ducts in the cut face: only those the item lists. */
function cutFaceLayers(shows: Shows): Layer[] {
  const pipes: [word: string, svg: string][] = [
    ['供水', drawPipe(scene, [-11, plot.y0, -1.55], 6)],
    ['排水', drawDrain(scene, [-5.5, plot.y0, -2], 9, true)],
    ['供气', drawPipe(scene, [0.5, plot.y0, -1.55], 4.6)],
    ['供电', drawPowerDuct(scene, [4.6, plot.y0, -2.2])],
  ];
  return [
    work('utilities', ...pipes.filter(([word]) => shows('utilities', word)).map(([, svg]) => svg)),
    work('cable-tidying', drawDuct(scene, 9.75, plot.y0, -2.2)),
  ];
}

/** The wide composition: three units of a block of six storeys, the last one peeled to a section, with the street before it. */
export const wideComposition: Composition = {
  variant: 'wide',
  viewBox: '0 24 1200 690',
  right: 1188,
  scene,
  layers: (idPrefix, shows) => [
    ...groundLayers(idPrefix), ...blockLayers(idPrefix), ...forecourtLayers(), ...foregroundLayers(shows), ...cutFaceLayers(shows),
  ],
  callouts: wideCallouts(scene, plot.y0, -plot.depth),
  words: wideWords(scene, plot.y0, -plot.depth),
  braces: wideBraces(scene, plot.y0, -plot.depth),
  named: true,
};
