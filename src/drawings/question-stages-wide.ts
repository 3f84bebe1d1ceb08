import { short } from './oblique.ts';
import { drawBubble, drawDimension, drawLines, drawRect, drawSourceMark, drawText, widthOf } from './pen.ts';
import { drawQuestionName, phaseOrder, type Phase, type QuestionRow, type StagesSheet } from './question-stages.ts';

/** Width of the sheet, where the stages begin and end, and the heights of head and rows. */
const frame = { width: 920, from: 172, to: 920, head: 70, row: 86 };
const markStep = 39;

/** The wide sheet: a row a question, a column a stage. */
export function drawWideStages(sheet: StagesSheet): { viewBox: string; svg: string } {
  const bounds = boundsOf(sheet.rows);
  const foot = frame.head + sheet.rows.length * frame.row;
  const height = foot + 64;
  const svg = drawHead(sheet, bounds, height)
    + sheet.rows.map((row, index) => drawRow(row, frame.head + index * frame.row, bounds, sheet)).join('')
    + drawMethod(sheet, bounds, foot + 30);
  return { viewBox: `-2 0 ${frame.width + 20} ${height}`, svg };
}

/** How much room a row needs beside its source marks. */
function roomOf({ lines, marks }: QuestionRow): number {
  return Math.max(...lines.map((line) => widthOf(line, 'tx'))) + marks.length * markStep + 40;
}

/** Where the stages begin and end: each as wide as its widest row asks, what is left over shared out. */
function boundsOf(rows: readonly QuestionRow[]): number[] {
  const needs = phaseOrder.map((phase) => Math.max(150, ...rows.filter((row) => row.phase === phase).map(roomOf)));
  const total = frame.to - frame.from;
  const needed = needs.reduce((sum, need) => sum + need, 0);
  const widths = needs.map((need) => (needed > total ? (need * total) / needed : need + (total - needed) / needs.length));
  return widths.reduce((bounds, width) => [...bounds, Math.round(bounds.at(-1)! + width)], [frame.from]);
}

function spanOf(phase: Phase, bounds: readonly number[]): [number, number] {
  const index = phaseOrder.indexOf(phase);
  return [bounds[index] ?? 0, bounds[index + 1] ?? 0];
}

/** Axis bubbles on the bounds, and a dimension line with the name of each stage. */
function drawHead({ phases }: StagesSheet, bounds: readonly number[], height: number): string {
  const axes = bounds.map((x, index) => `<path class="l1 chain" d="M${x} 30V${height - 46}"/>${drawBubble(x, 16, String(index + 1))}`);
  const names = phaseOrder.map((phase) => {
    const [from, to] = spanOf(phase, bounds);
    const middle = (from + to) / 2;
    const width = widthOf(phases[phase], 'tss') + 18;
    return drawDimension(from, to, 50) + drawRect(middle - width / 2, 38, width, 24, 'shf')
      + drawText(middle, 56.5, phases[phase], { type: 'tss', middle: true });
  });
  return axes.join('') + names.join('');
}

function drawRow(row: QuestionRow, y: number, bounds: readonly number[], { lang, hatch }: StagesSheet): string {
  const [from, to] = spanOf(row.phase, bounds);
  const room = to - from - 28 - row.marks.length * markStep;
  const bar = row.answered
    ? drawRect(from, y + 14, to - from, 12, 'inkf')
    : `<rect class="l1" x="${from}" y="${y + 14}" width="${to - from}" height="12" fill="${hatch}"/>`;
  const marks = row.marks.toReversed().map((mark, index) => drawSourceMark(to - 24 - index * markStep, y + 54, mark));
  return `<path class="l1 faint" d="M0 ${y + frame.row}H${frame.width}"/>`
    + drawQuestionName(0, y + 42, row, lang) + drawText(0, y + 72, row.about, { type: 't2' }) + bar
    + drawLines(from + 14, y + 48, row.lines, 22, { type: row.answered ? 'tx' : 't2', within: room }) + marks.join('');
}

/** A ticked line over all stages: what is done again and again. */
function drawMethod({ method }: StagesSheet, bounds: readonly number[], y: number): string {
  const [from, to] = [bounds[0]!, bounds.at(-1)!];
  const ticks = Array.from({ length: 31 }, (_, index) => `M${short(from + ((to - from) * index) / 30)} ${y - 6}v12`).join('');
  const x = from + 270;
  const width = widthOf(method.name, 'tss');
  return `<path class="l3" d="M${from} ${y}H${to}"/><path class="l2" d="${ticks}"/>`
    + drawRect(x, y - 15, width + 20 + method.marks.length * markStep, 30, 'shf') + drawText(x + 10, y + 6, method.name, { type: 'tss' })
    + method.marks.map((mark, index) => drawSourceMark(x + width + 34 + index * markStep, y, mark)).join('')
    + drawText(0, y + 6, method.label, { type: 't2' });
}
