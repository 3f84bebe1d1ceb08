import { fill } from '../../../i18n/fill.ts';
import { t } from '../../../i18n/strings.ts';
import type { Span } from '../../sheet.ts';
import type { Deck, DiscussionSlide, PlanSlide, TableSlide } from '../deck.ts';
import { emsOfSpans, linesOf } from '../line-breaks.ts';
import { boxes, type Box } from './geometry.ts';
import { filled, type Shape } from './shapes.ts';
import { cellInset, table, type Row } from './table.ts';
import { run, runsOf, type Linker, type RunStyle } from './text.ts';

/** A cell: one or several paragraphs, one under the other. */
type Cell = Span[][];

const tablePlace = { type: 'tbl' as const, idx: 14 };

function rowOf(cells: Cell[], columns: number[], size: number, isHead: boolean, link?: Linker): Row {
  const line = size * 1.3;
  const style: RunStyle = isHead ? { size: Math.max(size - 2, 16), colour: 'tx2' } : { size };
  const linesIn = (cell: Cell, index: number) => cell.reduce((sum, spans) => sum + linesOf(emsOfSpans(spans), ((columns[index]! - 2 * cellInset.x) * 72) / size), 0);
  return {
    cells: cells.map((cell) => cell.map((spans) => ({ runs: runsOf(spans, style, link), line }))),
    height: (Math.max(...cells.map(linesIn)) * line) / 72 + 2 * cellInset.y,
  };
}

/** A table in the largest size in which it fits its box, its rows spread where there is room. Throws when it fits in none. */
function fittingTable(name: string, columns: number[], head: Span[][], rows: Cell[][], box: Box, link?: Linker): Shape {
  for (const size of [20, 19, 18]) {
    const all = [rowOf(head.map((cell) => [cell]), columns, size, true), ...rows.map((cells) => rowOf(cells, columns, size, false, link))];
    const spare = box.h - all.reduce((sum, { height }) => sum + height, 0);
    if (spare < 0) continue;
    const wider = Math.min(spare / all.length, 0.22);
    return table(name, name, tablePlace, box, columns, all.map((row, index) => (index ? { ...row, height: row.height + wider } : row)) as [Row, ...Row[]]);
  }
  throw new Error(`幻灯片上放不下这张表：${name}`);
}

/** How the minutes are spent: one row a step. */
export function planShapes({ lang }: Deck, { title, steps }: PlanSlide): Shape[] {
  const { slides, lesson } = t(lang);
  const head = [[slides.time], [slides.stage], [slides.what], [lesson.minutes]];
  const rows = steps.map(({ from, to, stageName, title: what, minutes }): Cell[] => [[[fill(slides.clock, { f: from, t: to })]], [[stageName]], [[{ strong: what }]], [[String(minutes)]]]);
  return [fittingTable(title, [1.75, 2, 6.7, 1.28], head, rows, boxes.wide)];
}

/** Who is in the discussion, and the rounds with their rules. */
export function discussionShapes({ lang }: Deck, { title, roles, rounds }: DiscussionSlide): Shape[] {
  const { slides } = t(lang);
  const lead = filled('导语', { type: 'body', idx: 1 }, [{ runs: run(`${slides.roles}：`, { size: 20, bold: true }) + run(roles.join('、'), { size: 20 }), line: 27 }]);
  const rows = rounds.map(({ minutes, title: round, text }): Cell[] => [[[{ strong: round }], [fill(slides.minutes, { n: minutes })]], [text]]);
  return [lead, fittingTable(title, [3.05, 8.68], [[slides.round], [slides.rule]], rows, boxes.underLead)];
}

/** A table of the lesson's text; its columns are as wide as what they hold. */
export function tableShapes({ title, head, rows }: TableSlide, link: Linker): Shape[] {
  const most = head.map((cell, column) => Math.max(emsOfSpans(cell), ...rows.map((row) => Math.min(emsOfSpans(row[column] ?? []), 28))) + 2);
  const sum = most.reduce((total, ems) => total + ems, 0);
  const columns = most.map((ems) => (ems / sum) * boxes.wide.w);
  return [fittingTable(title, columns, head, rows.map((row) => row.map((cell) => [cell])), boxes.wide, link)];
}
