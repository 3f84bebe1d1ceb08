import { HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType, type IBorderOptions } from 'docx';
import { noRule, rule, textWidth } from './official-format.ts';
import { plainParagraph } from './running-text.ts';

/** What stands in the body of a document or in a cell. */
export type Piece = Paragraph | Table;

const margins = { top: 40, bottom: 40, left: 100, right: 100 };
const grid = (line: IBorderOptions) => ({ top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line });

/** A table on the whole width of the text. `shares` are the widths of its columns, in any unit; its head repeats on every page. */
export function gridTable(shares: number[], head: string[] | undefined, rows: Piece[][][], options: { height?: number; width?: number; headColumn?: boolean } = {}): Table {
  const width = options.width ?? textWidth;
  const sum = shares.reduce((total, share) => total + share, 0);
  const columnWidths = shares.map((share) => Math.floor(width * share / sum));
  const cell = (children: Piece[], column: number, isHead: boolean) => new TableCell({
    width: { size: columnWidths[column] ?? 0, type: WidthType.DXA }, margins, children: endingInParagraph(children),
    ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'EFEFEF', color: 'auto' } }),
  });
  const body = rows.map((cells) => new TableRow({
    cantSplit: true,
    children: shares.map((_, column) => cell(cells[column] ?? [], column, options.headColumn === true && column === 0)),
    ...(options.height && { height: { value: options.height, rule: HeightRule.ATLEAST } }),
  }));
  const headRow = head && new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text, column) => cell([plainParagraph('CellHead', text)], column, true)) });
  return new Table({ width: { size: width, type: WidthType.DXA }, columnWidths, layout: TableLayoutType.FIXED, borders: grid(rule), rows: headRow ? [headRow, ...body] : body });
}

/** Word opens no cell that ends in a table or holds nothing. */
function endingInParagraph(pieces: Piece[]): Piece[] {
  return pieces[pieces.length - 1] instanceof Paragraph ? pieces : [...pieces, new Paragraph({ style: pieces.length ? 'Gap' : 'Cell' })];
}

/** A frame round some paragraphs: a table of one cell, which Word, WPS and LibreOffice all keep together. */
export function frame(pieces: Piece[], line: IBorderOptions = rule, width = textWidth): Table {
  const cell = new TableCell({ width: { size: width, type: WidthType.DXA }, margins: { top: 80, bottom: 80, left: 160, right: 160 }, children: endingInParagraph(pieces) });
  return new Table({ width: { size: width, type: WidthType.DXA }, columnWidths: [width], layout: TableLayoutType.FIXED, borders: { ...grid(line) }, rows: [new TableRow({ children: [cell] })] });
}

/** Lines to write on by hand or on the screen, one 9 mm high row each; a row may begin with a few words. Rows, because programs join the lines of paragraphs. */
export function ruledLines(beginnings: string[]): Table {
  const rows = beginnings.map((text, index) => new TableRow({
    cantSplit: true, keepNext: index < beginnings.length - 1, height: { value: 510, rule: HeightRule.ATLEAST },
    children: [new TableCell({ width: { size: textWidth, type: WidthType.DXA }, verticalAlign: 'bottom', children: [plainParagraph('Note', text)] })],
  }));
  return new Table({ width: { size: textWidth, type: WidthType.DXA }, columnWidths: [textWidth], layout: TableLayoutType.FIXED, borders: { ...grid(noRule), bottom: rule, insideHorizontal: rule }, rows });
}

/** A little room after a table, without which two tables become one. */
export function gap(): Paragraph {
  return new Paragraph({ style: 'Gap' });
}
