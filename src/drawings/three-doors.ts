import { say } from '../library/fact-wording.ts';
import type { Lang } from '../library/library.ts';
import type { DoorsFigure } from '../schema/figure.ts';
import { drawingWords } from './drawing-words.ts';
import { short } from './oblique.ts';
import { drawStandingFigure } from './people.ts';
import { drawText, escape } from './pen.ts';
import { scallop } from './trees.ts';

interface DoorsInput { figure: DoorsFigure; lang: Lang }

/** The wall in plan: where its outer face lies, how thick it is, how wide its doorways are. */
const wall = { y: 118, thickness: 20, doorway: 104 };
const inner = wall.y + wall.thickness;
/** How far the leaf of each door has turned, in radians: shut, ajar, open. */
const turns = [0, -40, -90].map((degrees) => (degrees * Math.PI) / 180);

/** One wall with three doors in it. Doors in plan, people in elevation, as the old maps draw them. */
export function drawThreeDoorsWide({ figure, lang }: DoorsInput): string {
  const width = 1200;
  const doorways = figure.doors.map((_, index) => 96 + index * 400);
  const names = figure.doors.map(({ name }) => say(name, lang)).join(lang === 'zh' ? '；' : '; ');
  const label = `${say(figure.title, lang)}${lang === 'zh' ? '：' : ': '}${names}`;
  return `<svg class="drawing doors w-only" viewBox="0 0 ${width} 232" role="img" aria-label="${escape(label)}">`
    + drawWall(doorways, width) + doorways.map((x, index) => drawDoorway(index, x)).join('') + drawSides(8, lang) + '</svg>';
}

/** One of the three doors by itself, for narrow pages; its words stand beside it. */
export function drawDoor(index: 0 | 1 | 2, { figure, lang }: DoorsInput): string {
  if (!figure.doors[index]) return '';
  const x = 60;
  return '<svg class="drawing doors n-only" viewBox="0 0 340 232" aria-hidden="true">'
    + drawWall([x], 340) + drawDoorway(index, x) + (index === 0 ? drawSides(0, lang) : '') + '</svg>';
}

function drawWall(doorways: number[], width: number): string {
  const ends = [...doorways, width];
  const starts = [0, ...doorways.map((x) => x + wall.doorway)];
  const pieces = starts.map((from, index) => `M${from} ${wall.y}H${ends[index]}V${inner}H${from}Z`);
  return `<path class="wall" d="${pieces.join('')}"/>`;
}

/** Which side of the wall is which. */
function drawSides(x: number, lang: Lang): string {
  const words = drawingWords(lang);
  return drawText(x, wall.y - 12, words.outside, { also: 'band-text' }) + drawText(x, inner + 25, words.home, { also: 'band-text' });
}

function drawDoorway(index: number, x: number): string {
  return drawLeaf(index, x) + [drawPushedShut, drawPushedAjar, drawWalkedOut][index]!(x + wall.doorway * 0.6);
}

/** The doorway, the leaf and the quarter circle it swings through. */
function drawLeaf(index: number, x: number): string {
  const end = x + wall.doorway;
  const hinge = wall.y + wall.thickness / 2;
  const turn = turns[index] ?? 0;
  const from = index ? [x + 4, wall.y + 3] as const : [x, hinge] as const;
  const tip = index ? [from[0] + wall.doorway * Math.cos(turn), from[1] + wall.doorway * Math.sin(turn)] as const : [end, hinge] as const;
  const sill = `M${x} ${inner - 0.4}h${wall.doorway}${index ? '' : `M${x} ${wall.y + 0.4}h${wall.doorway}`}`;
  const swing = `M${end} ${hinge}A${wall.doorway} ${wall.doorway} 0 0 0 ${x + 4} ${hinge - wall.doorway}`;
  return `<path class="sill" d="${sill}"/><path class="swing${index === 2 ? '' : ' dotted'}" d="${swing}"/>`
    + `<path class="leaf" d="M${from[0]} ${from[1]}L${short(tip[0])} ${short(tip[1])}"/>`;
}

/** The line of force with its arrow head: down from outside, up from inside. */
function drawForce(x: number, from: number, to: number): string {
  const back = to > from ? -13 : 13;
  return `<path class="force" d="M${short(x)} ${from}V${to}M${short(x - 9)} ${to + back}L${short(x)} ${to}L${short(x + 9)} ${to + back}"/>`;
}

const figures = (spots: [number, number][], filled = false) => spots.map(([x, y]) => drawStandingFigure(x, y, 23, filled ? 'walker filled' : 'walker')).join('');

function drawPushedShut(x: number): string {
  return drawForce(x, 22, wall.y - 9) + figures([[x - 44, 76], [x - 74, 76]], true) + figures([[x + 44, inner + 72], [x + 74, inner + 72]]);
}

function drawPushedAjar(x: number): string {
  return drawForce(x, inner + 84, inner + 9) + figures([[x - 42, inner + 66], [x - 72, inner + 74], [x + 44, inner + 70]]);
}

function drawWalkedOut(x: number): string {
  const tree = `<path class="sill" d="${scallop(x + 176, 40, 19, 9, 0.3)}M${short(x + 176)} 82V36M${short(x + 176)} 60l8-8M${short(x + 176)} 52l-8-8"/>`;
  return drawForce(x, inner + 84, 17) + figures([[x + 70, 64], [x + 100, 72], [x + 130, 62], [x + 34, inner + 70]]) + tree;
}
