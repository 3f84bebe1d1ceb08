import type { Lang } from '../library/library.ts';
import { short } from './oblique.ts';
import { drawRect } from './pen.ts';

/** The council room in plan, in units of the sheet. */
export interface Room {
  width: number;
  height: number;
  /** Outer edges of the plinth, and how wide its paved border is. */
  x0: number; y0: number; x1: number; y1: number; border: number;
  /** Paving stones along and across. */
  stones: [across: number, down: number];
  /** Radius of a column, how far the colonnade stands in from the edge, and whether columns stand in the middle of the sides too. */
  column: number; inset: number; middleColumns: boolean;
  steps: { width: number; depth: number };
  table: { y: number; width: number; height: number };
  /** Residents' stools: how many in a row, the size of one, the space between. */
  stools: { count: number; size: number; gap: number; rows: [number, number] };
}

/** The room for wide and narrow pages. */
const rooms: Record<'wide' | 'narrow', Room> = {
  wide: {
    width: 664, height: 560, x0: 10, y0: 52, x1: 654, y1: 520, border: 34, stones: [9, 7], column: 18, inset: 62, middleColumns: true,
    steps: { width: 150, depth: 36 }, table: { y: 216, width: 312, height: 142 }, stools: { count: 13, size: 22, gap: 10, rows: [24, 54] },
  },
  narrow: {
    width: 350, height: 560, x0: 4, y0: 50, x1: 346, y1: 526, border: 30, stones: [5, 8], column: 13, inset: 48, middleColumns: false,
    steps: { width: 110, depth: 30 }, table: { y: 196, width: 160, height: 200 }, stools: { count: 7, size: 19, gap: 9, rows: [24, 50] },
  },
};

/** The room for a page; English seats are wider, so their table is narrower. */
export function roomFor(variant: 'wide' | 'narrow', lang: Lang): Room {
  const room = rooms[variant];
  return variant === 'wide' && lang === 'en' ? { ...room, table: { ...room.table, width: 272 } } : room;
}

/** The four edges of the colonnade. */
export function colonnadeOf({ x0, y0, x1, y1, inset }: Room): { left: number; right: number; top: number; bottom: number } {
  return { left: x0 + inset, right: x1 - inset, top: y0 + inset, bottom: y1 - inset };
}

/** The plinth with its paved border and the steps down to the south. */
export function drawPlinth(room: Room): string {
  const { x0, y0, x1, y1, border, stones: [across, down], steps, width } = room;
  const middle = width / 2;
  const joints: string[] = [];
  for (let index = 1; index < across; index += 1) {
    const x = short(x0 + ((x1 - x0) * index) / across);
    joints.push(`M${x} ${y0}v${border}M${x} ${y1 - border}v${border}`);
  }
  for (let index = 1; index < down; index += 1) {
    const y = short(y0 + ((y1 - y0) * index) / down);
    joints.push(`M${x0} ${y}h${border}M${x1 - border} ${y}h${border}`);
  }
  const mitres = `M${x0} ${y0}l${border} ${border}M${x1} ${y0}l${-border} ${border}M${x0} ${y1}l${border} ${-border}M${x1} ${y1}l${-border} ${-border}`;
  const [left, right] = [middle - steps.width / 2 + 10, middle + steps.width / 2 - 10];
  const treads = [1, 2, 3].map((step) => `M${left} ${short(y1 + (steps.depth * step) / 4)}H${right}`).join('');
  return `<path class="plinth" fill-rule="evenodd" d="M${x0} ${y0}H${x1}V${y1}H${x0}ZM${x0 + border} ${y0 + border}V${y1 - border}H${x1 - border}V${y0 + border}Z"/>`
    + `<path class="l0" d="${joints.join('')}${mitres}"/>`
    + drawRect(x0, y0, x1 - x0, y1 - y0, 'nf l3') + drawRect(x0 + border, y0 + border, x1 - x0 - 2 * border, y1 - y0 - 2 * border, 'nf l2')
    + drawRect(middle - steps.width / 2, y1, steps.width, steps.depth, 'shf l2')
    + `<path class="l1" d="${treads}M${left} ${y1}v${steps.depth}M${right} ${y1}v${steps.depth}"/>`;
}

/** The colonnade: a dashed ring with square bases and round columns. */
export function drawColonnade(room: Room): string {
  const { left, right, top, bottom } = colonnadeOf(room);
  const middle = (top + bottom) / 2;
  const corners = [[left, top], [right, top], [left, bottom], [right, bottom]] as const;
  const sides = room.middleColumns ? [[left, middle], [right, middle]] as const : [];
  const base = room.column * 0.72;
  const columns = [...corners, ...sides].map(([x, y]) => drawRect(x - base, y - base, base * 2, base * 2, 'shf l2')
    + `<circle class="inkf" cx="${x}" cy="${y}" r="${room.column * 0.5}"/>`);
  return `<path class="l2 nf dashed" d="M${left} ${top}H${right}V${bottom}H${left}Z"/>${columns.join('')}`;
}

/** The table. */
export function drawTable({ width, table }: Room): string {
  const x = width / 2 - table.width / 2;
  return drawRect(x, table.y, table.width, table.height, 'shf l3') + drawRect(x + 6, table.y + 6, table.width - 12, table.height - 12, 'nf l1');
}

/** A seat with its back away from the table; the head seat is the only black one. */
export function drawSeat(x: number, y: number, width: number, height: number, side: 'head' | 'left' | 'right'): string {
  const end = { x: x + width, y: y + height };
  if (side === 'head') {
    return `<path class="l3 nf" d="M${x} ${end.y - 6}V${y}H${end.x}V${end.y - 6}"/>${drawRect(x + 5, y + 5, width - 10, height - 5, 'inkf')}`;
  }
  if (side === 'left') {
    return `<path class="l3 nf" d="M${end.x - 6} ${y}H${x}V${end.y}H${end.x - 6}"/>${drawRect(x + 5, y + 5, width - 5, height - 10, 'shf l2')}`;
  }
  return `<path class="l3 nf" d="M${x + 6} ${y}H${end.x}V${end.y}H${x + 6}"/>${drawRect(x, y + 5, width - 5, height - 10, 'shf l2')}`;
}

/** The stools of those who take part, in two rows below the table. */
export function drawStools({ width, table, stools: { count, size, gap, rows } }: Room): string {
  const start = width / 2 - (count * size + (count - 1) * gap) / 2;
  return rows.flatMap((row) => Array.from({ length: count }, (_, index) => {
    const [x, y] = [short(start + index * (size + gap) + size / 2), short(table.y + table.height + row + size / 2 - 3)];
    return `<circle class="shf l2" cx="${x}" cy="${y}" r="${short(size / 2 - 1)}"/><circle class="inkf" cx="${x}" cy="${y}" r="${short(size * 0.2)}"/>`;
  })).join('');
}
