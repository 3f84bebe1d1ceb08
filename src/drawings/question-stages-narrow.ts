import { drawBubble, drawLines, drawRect, drawSourceMark, drawText, widthOf } from './pen.ts';
import { drawQuestionName, phaseOrder, type QuestionRow, type StagesSheet } from './question-stages.ts';

const width = 350;
/** Where the axis runs, where the bars stand, where the words begin. */
const column = { axis: 16, bar: 44, text: 68 };
const rowHeight = 108;
const markStep = 39;

/** The narrow sheet: the stages below each other, their questions below them. */
export function drawNarrowStages(sheet: StagesSheet): { viewBox: string; svg: string } {
  let y = 0;
  let svg = '';
  const stages: number[] = [];
  for (const phase of phaseOrder) {
    stages.push(y + 16);
    svg += drawText(column.bar, y + 22, sheet.phases[phase], { type: 'tss' });
    y += 42;
    for (const row of sheet.rows.filter((candidate) => candidate.phase === phase)) {
      svg += drawRow(row, y, sheet);
      y += rowHeight;
    }
    y += 10;
  }
  const axis = `<path class="l1 chain" d="M${column.axis} 16V${y + 20}"/>` + stages.map((at, index) => drawBubble(column.axis, at, String(index + 1))).join('');
  return { viewBox: `0 0 ${width} ${y + 42}`, svg: axis + svg + drawMethod(sheet, y + 20) };
}

function drawRow(row: QuestionRow, y: number, { lang, hatch }: StagesSheet): string {
  const bar = row.answered
    ? drawRect(column.bar, y + 14, 10, 78, 'inkf')
    : `<rect class="l1" x="${column.bar}" y="${y + 14}" width="10" height="78" fill="${hatch}"/>`;
  const aboutX = column.text + widthOf(row.name, lang === 'zh' ? 'ts' : 'tss') + 14;
  const room = width - 42 - row.marks.length * markStep - aboutX;
  const about = widthOf(row.about, 't2') <= room ? drawText(aboutX, y + 33, row.about, { type: 't2' }) : '';
  return `<path class="l1 faint" d="M${column.bar} ${y}H${width}"/>${bar}${drawQuestionName(column.text, y + 34, row, lang)}${about}`
    + drawLines(column.text, y + 66, row.lines, 23, { type: row.answered ? 'tx' : 't2', within: width - column.text })
    + row.marks.toReversed().map((mark, index) => drawSourceMark(width - 19 - index * markStep, y + 30, mark)).join('');
}

function drawMethod({ method }: StagesSheet, y: number): string {
  return `<path class="l3" d="M${column.axis - 10} ${y}h20"/>` + drawText(column.bar, y + 6, method.name, { type: 'tb' })
    + method.marks.map((mark, index) => drawSourceMark(width - 19 - index * markStep, y, mark)).join('');
}
