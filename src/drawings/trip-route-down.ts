import { glyphContent, glyphSheet } from './place-glyph.ts';
import { breakLines, drawBubble, drawLines, drawSourceMark, drawText, widthOf } from './pen.ts';
import type { HalfDay, RouteStop } from './trip-route.ts';

const width = 350;
/** Where the line of the route runs, and where a stop's glyph and words stand. */
const column = { line: 20, glyph: 48, text: 166 };
const glyphWidth = 104;

/** The route from top to bottom, for phones. */
export function drawDown(halves: HalfDay[]): { width: number; height: number; svg: string } {
  let y = 0;
  let svg = '';
  for (const half of halves) {
    const { svg: part, height } = half.stops.length ? drawHalf(half, y) : drawUnrecorded(half, y);
    svg += part;
    y += height;
  }
  return { width, height: y, svg };
}

/** A half-day that the source leaves out: a dashed stretch that says so. */
function drawUnrecorded({ label, unrecorded }: HalfDay, y: number): { svg: string; height: number } {
  return {
    svg: `<path class="l1 dotted" d="M${column.line} ${y + 4}V${y + 52}"/>` + drawText(column.glyph, y + 24, label, { type: 't2' })
      + drawText(column.glyph, y + 46, unrecorded, { type: 't2' }),
    height: 64,
  };
}

function drawHalf({ label, place, stops }: HalfDay, y: number): { svg: string; height: number } {
  const placeX = widthOf(label, 'tss') + 8;
  const beside = placeX + widthOf(place, 't2') <= width;
  const heading = drawText(0, y + 20, label, { type: 'tss', within: width })
    + drawText(beside ? placeX : 0, beside ? y + 20 : y + 42, place, { type: 't2', within: width });
  let stopY = y + (beside ? 36 : 56);
  const first = stopY;
  let svg = '';
  for (const stop of stops) {
    const drawn = drawStop(stop, stopY);
    svg += drawn.svg;
    stopY += drawn.height;
  }
  return { svg: `${heading}<path class="l4" d="M${column.line} ${first + 10}V${stopY - 20}"/>${svg}`, height: stopY - y + 14 };
}

function drawStop(stop: RouteStop, y: number): { svg: string; height: number } {
  const room = width - column.text;
  const names = breakLines(stop.name, 'tss', room);
  const remarks = breakLines(stop.remark, 't2', room);
  const remarkY = y + 34 + names.length * 22 + 2;
  const markY = remarkY + remarks.length * 20 + 4;
  const glyphHeight = (glyphWidth * glyphSheet.height) / glyphSheet.width;
  return {
    svg: `<svg x="${column.glyph}" y="${y}" width="${glyphWidth}" height="${Math.round(glyphHeight)}" `
      + `viewBox="0 0 ${glyphSheet.width} ${glyphSheet.height}" overflow="visible" aria-hidden="true">${glyphContent(stop.glyph)}</svg>`
      + drawLines(column.text, y + 34, names, 22, { type: 'tss', within: room }) + drawLines(column.text, remarkY, remarks, 20, { type: 't2', within: room })
      + drawSourceMark(column.text + 17, markY, stop.mark) + drawBubble(column.line, y + 52, String(stop.no), 13),
    height: Math.max(112, markY - y + 28),
  };
}
