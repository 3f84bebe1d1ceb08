import { glyphContent, glyphSheet } from './place-glyph.ts';
import { short } from './oblique.ts';
import { breakLines, drawBubble, drawLines, drawSourceMark, drawText } from './pen.ts';
import type { HalfDay, RouteStop } from './trip-route.ts';

/** Measures of the two compositions that run across the sheet, in units of the sheet. */
const measures = {
  wide: { width: 1148, base: 206, emptyBay: 130, glyph: 152, inset: 16 },
  print: { width: 760, base: 150, emptyBay: 78, glyph: 112, inset: 10 },
};
type Measure = (typeof measures)['wide'];

interface Bay { half: HalfDay; from: number; to: number }

/** The route from left to right, a bay each half-day; bays share the sheet by the number of their stops. */
export function drawAcross(halves: HalfDay[], variant: 'wide' | 'print'): { width: number; height: number; svg: string } {
  const measure = measures[variant];
  const bays = baysOf(halves, measure);
  const stops = bays.flatMap((bay) => drawBay(bay, measure));
  const height = measure.base + Math.max(40, ...stops.map(({ below }) => below));
  const bounds = bays.slice(1).map(({ from }) => `<path class="l1 chain" d="M${short(from)} 0V${short(height - 4)}"/>`);
  return { width: measure.width, height, svg: bounds.join('') + bays.map((bay) => drawHeading(bay, measure)).join('') + stops.map(({ svg }) => svg).join('') };
}

function baysOf(halves: HalfDay[], { width, emptyBay }: Measure): Bay[] {
  const empty = halves.filter(({ stops }) => stops.length === 0).length;
  const stops = halves.reduce((sum, half) => sum + half.stops.length, 0);
  const emptyWidth = stops ? Math.min(emptyBay, width / halves.length) : width / halves.length;
  const slot = stops ? (width - empty * emptyWidth) / stops : 0;
  let from = 0;
  return halves.map((half) => {
    const bay = { half, from, to: from + (half.stops.length ? half.stops.length * slot : emptyWidth) };
    from = bay.to;
    return bay;
  });
}

/** The line of the half-day, solid or dashed, with its name and place above. */
function drawHeading({ half, from, to }: Bay, { base, inset }: Measure): string {
  const x = from ? from + inset : from;
  const room = to - x - 6;
  const line = `M${short(from)} ${base}H${short(to)}`;
  if (half.stops.length) {
    return `<path class="l4" d="${line}"/>` + drawText(x, 18, half.label, { type: 'tss', within: room }) + drawText(x, 40, half.place, { type: 't2', within: room });
  }
  const words = [half.day, half.half, half.unrecorded].flatMap((word) => breakLines(word, 't2', room));
  return `<path class="l1 dotted" d="${line}"/>` + drawLines(x, 18, words, 21, { type: 't2', within: room });
}

function drawBay({ half, from, to }: Bay, measure: Measure): { svg: string; below: number }[] {
  const slot = (to - from) / half.stops.length;
  return half.stops.map((stop, index) => drawStop(stop, from + slot * (index + 0.5), slot, measure));
}

/** A stop: its glyph on the line, its number, its words and its source below. `below` is how far it reaches under the line. */
function drawStop(stop: RouteStop, x: number, slot: number, { base, glyph }: Measure): { svg: string; below: number } {
  const width = Math.min(glyph, slot - 8);
  const height = (width * glyphSheet.height) / glyphSheet.width;
  const names = breakLines(stop.name, 'tss', slot - 12);
  const remarks = breakLines(stop.remark, 't2', slot - 12);
  const remarkY = base + 44 + names.length * 22 + 2;
  const markY = remarkY + remarks.length * 20 + 8;
  const svg = `<svg x="${short(x - width / 2)}" y="${short(base - height)}" width="${short(width)}" height="${short(height)}" `
    + `viewBox="0 0 ${glyphSheet.width} ${glyphSheet.height}" overflow="visible" aria-hidden="true">${glyphContent(stop.glyph)}</svg>`
    + drawBubble(x, base, String(stop.no), 13)
    + drawLines(x, base + 44, names, 22, { type: 'tss', middle: true, within: slot - 8 })
    + drawLines(x, remarkY, remarks, 20, { type: 't2', middle: true, within: slot - 8 }) + drawSourceMark(x, markY, stop.mark);
  return { svg, below: markY - base + 22 };
}
