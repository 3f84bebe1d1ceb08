import { escape } from './pen.ts';

const cell = { width: 14, height: 12, gap: 3 };
/** Ten to a column, and every ten columns a little apart, so that they can be counted. */
const ten = 10;

/** Where each of `count` cells lies: columns of ten, left to right. */
function cellSpots(count: number): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const column = Math.floor(index / ten);
    return { x: column * (cell.width + cell.gap) + Math.floor(column / ten) * 6, y: (index % ten) * (cell.height + cell.gap) };
  });
}

/** The sheet that `count` cells fill, at its natural size, so that charts side by side use one scale. */
function sheet(count: number): string {
  const last = Math.ceil(count / ten) - 1;
  const width = (last + 1) * (cell.width + cell.gap) + Math.floor(last / ten) * 6;
  const height = Math.min(count, ten) * (cell.height + cell.gap);
  return `width="${width}" height="${height}" viewBox="-1 -1 ${width} ${height}"`;
}

const outlines = (spots: { x: number; y: number }[]) => spots.map(({ x, y }) => `M${x} ${y}h${cell.width}v${cell.height}h-${cell.width}Z`).join('');

/** One window a household. `label` says the number in words. */
export function drawWindows({ count, label }: { count: number; label: string }): string {
  const spots = cellSpots(count);
  const mullions = spots.map(({ x, y }) => `M${x + cell.width / 2} ${y}v${cell.height}`).join('');
  return `<svg class="drawing counting" ${sheet(count)} role="img" aria-label="${escape(label)}">`
    + `<g class="k-circle"><path class="wf1" d="${outlines(spots)}"/><path class="w0" d="${mullions}"/></g></svg>`;
}

/** One hatched square a unit of an amount whose split is not recorded. `label` says the amount in words. */
export function drawHatchedSquares({ count, label, idPrefix }: { count: number; label: string; idPrefix: string }): string {
  return `<svg class="drawing counting" ${sheet(count)} role="img" aria-label="${escape(label)}">`
    + `<defs>${hatchPattern(`${idPrefix}-na`, 4)}</defs>`
    + `<path class="unrecorded" fill="url(#${idPrefix}-na)" d="${outlines(cellSpots(count))}"/></svg>`;
}

/** The hatch of what is not recorded, which is used for nothing else. Size in units of the sheet. */
export function hatchPattern(id: string, size: number): string {
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><path d="M0 ${size}L${size} 0" class="hatch-na"/></pattern>`;
}
