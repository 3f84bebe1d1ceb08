import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType, type IBorderOptions } from 'docx';
import { kitPapersZh as words } from '../../i18n/kit-papers.zh.ts';
import type { KitBlock, KitPart } from '../kit/kit-document.ts';
import type { Block, Sheet } from '../sheet.ts';
import { blocksOf } from './blocks.ts';
import { qrPicture } from './entry-part.ts';
import { faces, noRule, rule, textWidth } from './official-format.ts';
import { plainParagraph, runsOf, textRuns, type Setting } from './running-text.ts';
import { frame, gap, gridTable, ruledLines, type Piece } from './tables.ts';

type Of<K extends KitBlock['is']> = Extract<KitBlock, { is: K }>;

/** Cells beside each other without a frame; `line` stands under each. */
function row(widths: number[], cells: Piece[][], line: IBorderOptions = noRule): Table {
  const borders = { top: noRule, left: noRule, right: noRule, bottom: line, insideHorizontal: noRule, insideVertical: noRule };
  const children = cells.map((cell, at) => new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, verticalAlign: 'center', margins: { top: 60, bottom: 60 }, children: cell }));
  return new Table({ width: { size: textWidth, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED, borders, rows: [new TableRow({ cantSplit: true, children })] });
}

/** A line that names what stands under it. Unlike the head of a table it may be parted from it, or no long row could break. */
const named = (text: string) => new Paragraph({ style: 'Cell', children: textRuns(text, { font: faces.head, bold: true }) });

/** What only the trainer should read: a name and a list, in a cell. */
function notesIn(setting: Setting, sheet: Sheet, items: Of<'step'>['notes'], width: number): Piece[] {
  return items.length ? [named(words.notes), ...blocksOf(setting, sheet, [{ is: 'list', ordered: false, items }], { in: 'cell', width })] : [];
}

async function readingPieces(setting: Setting, sheet: Sheet, { label, title, why, address }: Of<'reading'>): Promise<Piece[]> {
  const told = [
    new Paragraph({ style: 'Cell', children: [...textRuns(`${label}　`), ...runsOf(setting, sheet, title, { bold: true })] }),
    new Paragraph({ style: 'Cell', children: runsOf(setting, sheet, why) }),
    ...(address ? [plainParagraph('Note', address)] : []),
  ];
  const png = address ? await setting.drawQr(address) : undefined;
  const widths = png ? [textWidth - 1400, 1400] : [textWidth];
  return [row(widths, png && address ? [told, [qrPicture(png, address)]] : [told], rule), gap()];
}

function askPieces(setting: Setting, sheet: Sheet, { number, text, of, lines, notes }: Of<'ask'>, instance: number): Piece[] {
  const children = [...runsOf(setting, sheet, text), ...(of ? textRuns(`（${of}）`, { style: 'Reference' }) : [])];
  return [
    new Paragraph({ style: 'Question', ...(number !== undefined && { numbering: { reference: 'questions', level: 0, instance } }), children }),
    ...(lines ? [ruledLines(Array.from({ length: lines }, () => '')), gap()] : []),
    ...(notes ? [frame(notesIn(setting, sheet, notes, textWidth - 320)), gap()] : []),
  ];
}

/** The steps of a class as a table, a row each. */
function stepTable(setting: Setting, sheet: Sheet, steps: Of<'step'>[]): Piece[] {
  const shares = [2, 11];
  const width = textWidth * 11 / 13 - 200;
  const rows = steps.map(({ when, stage, title, text, show, notes }): Piece[][] => [
    [named(when), plainParagraph('Cell', stage)],
    [
      named(title),
      new Paragraph({ style: 'Cell', children: runsOf(setting, sheet, text) }),
      ...(show.length ? [new Paragraph({ style: 'Cell', children: [...textRuns(`${words.show}：`, { bold: true }), ...show.flatMap((line, at) => [...textRuns(at ? '　/　' : ''), ...runsOf(setting, sheet, line)])] })] : []),
      ...notesIn(setting, sheet, notes, width),
    ],
  ]);
  return [gridTable(shares, words.stepColumns, rows), gap()];
}

function formPieces({ head, rows, height, shares }: Of<'form'>): Piece[] {
  const isPaired = head.length === shares.length * 2;
  const half = Math.ceil(rows.length / 2);
  const cells = isPaired ? rows.slice(0, half).map((name, at) => [name, '', rows[half + at] ?? '', '']) : rows.map((name) => [name, ...head.slice(1).map(() => '')]);
  return [gridTable(isPaired ? [...shares, ...shares] : shares, head, cells.map((line) => line.map((text) => [plainParagraph('Cell', text)])), { height: Math.round(height * 1440 / 25.4) }), gap()];
}

function fieldPieces({ names }: Of<'fields'>): Piece[] {
  return [gap(), row(names.map(() => Math.floor(textWidth / names.length)), names.map((name) => [plainParagraph('Cell', `${name}：`)]), rule), gap()];
}

async function piecesOf(setting: Setting, sheet: Sheet, block: Exclude<KitBlock, Of<'step'>>, instance: number): Promise<Piece[]> {
  switch (block.is) {
    case 'reading': return readingPieces(setting, sheet, block);
    case 'ask': return askPieces(setting, sheet, block, instance);
    case 'form': return formPieces(block);
    case 'fields': return fieldPieces(block);
    case 'drawing': return blocksOf(setting, sheet, [{ is: 'box', of: 'picture', name: words.drawn, blocks: block.blocks }]);
    default: return blocksOf(setting, sheet, [block as Block]);
  }
}

/** A part of a paper under its heading. */
export async function partPieces(setting: Setting, sheet: Sheet, { heading, lead, blocks, startsPage = false }: KitPart): Promise<Piece[]> {
  const pieces: Piece[] = [
    ...(heading ? [plainParagraph('Heading1', heading, { pageBreakBefore: startsPage, spacing: { before: 200, after: 80 } })] : []),
    ...(lead ? [plainParagraph('Note', lead, { keepNext: true })] : []),
  ];
  const steps = blocks.filter((block) => block.is === 'step');
  if (steps.length) return [...pieces, ...stepTable(setting, sheet, steps)];
  const instance = setting.nextList();
  for (const block of blocks) if (block.is !== 'step') pieces.push(...await piecesOf(setting, sheet, block, instance));
  return pieces;
}
