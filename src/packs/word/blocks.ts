import { HeadingLevel, Paragraph } from 'docx';
import { plainText } from '../open-pack.ts';
import type { Block, Section, Sheet, Span } from '../sheet.ts';
import { textWidth } from './official-format.ts';
import { plainParagraph, runsOf, type Setting } from './running-text.ts';
import { frame, gap, gridTable, type Piece } from './tables.ts';

/** Where blocks stand: in the text of the document, or in a cell, where everything is smaller. */
export interface Place { in: 'text' | 'cell'; width: number }
export const inText: Place = { in: 'text', width: textWidth };

/** A list as Word's own list. */
function listItems(setting: Setting, sheet: Sheet, items: Span[][], reference: 'bullets' | 'ordered' | 'checks', place: Place): Paragraph[] {
  const instance = setting.nextList();
  return items.map((spans) => new Paragraph({ style: place.in === 'text' ? 'Item' : 'CellItem', numbering: { reference, level: 0, ...(reference === 'ordered' && { instance }) }, children: runsOf(setting, sheet, spans) }));
}

function blockPieces(setting: Setting, sheet: Sheet, block: Block, place: Place): Piece[] {
  const style = place.in === 'text' ? 'Text' : 'Cell';
  switch (block.is) {
    case 'heading': return [new Paragraph({ heading: block.level === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_4, children: runsOf(setting, sheet, block.spans) })];
    case 'text': return [new Paragraph({ style, children: runsOf(setting, sheet, block.spans) })];
    case 'list': return listItems(setting, sheet, block.items, block.ordered ? 'ordered' : 'bullets', place);
    case 'checks': return listItems(setting, sheet, block.items, 'checks', place);
    case 'table': return [tableOf(setting, sheet, block, place), gap()];
    case 'quote': return block.blocks.flatMap((inner) => (inner.is === 'text' ? [new Paragraph({ style: 'Quotation', children: runsOf(setting, sheet, inner.spans) })] : blockPieces(setting, sheet, inner, place)));
    case 'box': {
      const inner: Place = { in: 'cell', width: place.width - 320 };
      return [frame([...(block.name ? [plainParagraph('CellHead', block.name)] : []), ...blocksOf(setting, sheet, block.blocks, inner)], undefined, place.width), gap()];
    }
  }
}

/** How wide the columns of a table should be beside each other: as its longest cell asks, but none under a sixth or over six times another. */
function columnShares(rows: Span[][][], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => Math.min(30, Math.max(5, ...rows.map((cells) => plainText(cells[column] ?? []).length))));
}

function tableOf(setting: Setting, sheet: Sheet, { head, rows }: Extract<Block, { is: 'table' }>, place: Place): Piece {
  const columns = Math.max(head.length, ...rows.map((cells) => cells.length), 1);
  const cell = (spans: Span[]) => [new Paragraph({ style: 'Cell', children: runsOf(setting, sheet, spans) })];
  return gridTable(columnShares([head, ...rows], columns), Array.from({ length: columns }, (_, column) => plainText(head[column] ?? [])), rows.map((cells) => cells.map(cell)), { width: place.width });
}

/** Blocks of a sheet as paragraphs, lists and tables. */
export function blocksOf(setting: Setting, sheet: Sheet, blocks: Block[], place: Place = inText): Piece[] {
  return blocks.flatMap((block) => blockPieces(setting, sheet, block, place));
}

/** A section of an entry under its heading; this library's own advice says that it is. A section without a heading goes on from what stands before. */
export function sectionPieces(setting: Setting, sheet: Sheet, { heading, blocks, isAdvice }: Section): Piece[] {
  return [
    ...(heading ? [plainParagraph('Heading2', heading)] : []),
    ...(isAdvice ? [plainParagraph('Note', setting.words.adviceMark)] : []),
    ...blocksOf(setting, sheet, blocks),
  ];
}
