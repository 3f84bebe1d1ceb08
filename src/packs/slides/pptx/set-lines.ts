import type { Span } from '../../sheet.ts';
import { emsOfSpans, linesOf } from '../line-breaks.ts';
import { emsAcross, type Box } from './geometry.ts';
import { runsOf, type Linker, type Paragraph } from './text.ts';

/** How lines are set: size, line height and space below in points. */
export interface LineSetting { size: number; line: number; after: number }

const settingAt = (size: number): LineSetting => ({ size, line: size * 1.35, after: size * 0.45 });

/** How high lines stand in a box at a size, in points. */
function height(lines: Span[][], box: Box, size: number, after: number): number {
  return lines.reduce((sum, line) => sum + linesOf(emsOfSpans(line), emsAcross(box, size)) * size * 1.35 + after, 0);
}

/** The largest of some sizes at which lines fit into a box. Throws when none does: a slide's text is never cut or squeezed. */
export function fitting(lines: Span[][], box: Box, sizes: number[]): LineSetting {
  const fits = sizes.map(settingAt).find(({ size, after }) => height(lines, box, size, after) <= box.h * 72 + after);
  if (!fits) throw new Error(`幻灯片上放不下：${lines.flat().filter((span) => typeof span === 'string').join('').slice(0, 40)}……`);
  return fits;
}
fitting.height = height;

/** The same, but a size at which no line breaks is preferred to a larger one. */
export function fittingUnbroken(lines: Span[][], box: Box, sizes: number[]): LineSetting {
  const unbroken = sizes.filter((size) => lines.every((line) => emsOfSpans(line) <= emsAcross(box, size)));
  return fitting(lines, box, unbroken.length ? unbroken : sizes);
}

/** Lines as paragraphs in one setting. */
export function setLines(lines: Span[][], { size, line, after }: LineSetting, link?: Linker): Paragraph[] {
  return lines.map((spans) => ({ runs: runsOf(spans, { size }, link), line, after }));
}
