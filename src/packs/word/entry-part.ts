import { AlignmentType, HeadingLevel, ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType, type IBorderOptions, type IParagraphOptions } from 'docx';
import { sectionsAt, type PackPart } from '../open-pack.ts';
import type { RecordRow, Sheet, SheetFigure } from '../sheet.ts';
import { sectionPieces } from './blocks.ts';
import { noRule, textWidth } from './official-format.ts';
import { plainParagraph, runsOf, textRuns, type Setting } from './running-text.ts';
import { gap, gridTable, type Piece } from './tables.ts';

/** 案例03　联运小区：… as a heading. */
export function titleOfSheet({ label, title }: Sheet, lang: Setting['lang']): string {
  return `${label}${lang === 'zh' ? '　' : ': '}${title}`;
}

/** The table at the head of an entry: what is known of it in a word each. */
export function recordTable(setting: Setting, sheet: Sheet, record: RecordRow[]): Piece[] {
  if (!record.length) return [];
  return [gridTable([1, 4], undefined, record.map(({ name, value }) => [[plainParagraph('CellHead', name)], [new Paragraph({ style: 'Cell', children: runsOf(setting, sheet, value) })]]), { headColumn: true }), gap()];
}

/** A large figure in words: the number with its reference, what it counts, what it does not cover. */
function figureCells(setting: Setting, sheet: Sheet, { number, unit, label, caveat, source, at }: SheetFigure): Piece[][] {
  return [
    [new Paragraph({ style: 'Cell', children: [...textRuns(`${number}${setting.lang === 'en' && unit ? ' ' : ''}${unit}`, { bold: true }), ...runsOf(setting, sheet, [{ source, at: [at] }])] })],
    [plainParagraph('Cell', label)],
    [new Paragraph({ style: 'Cell', children: runsOf(setting, sheet, caveat) })],
  ];
}

/** The figures of an entry as a table, each with its caveat. */
export function figureTable(setting: Setting, sheet: Sheet): Piece[] {
  return sheet.figures.length ? [gridTable([3, 4, 5], setting.words.pack.figureColumns, sheet.figures.map((figure) => figureCells(setting, sheet, figure))), gap()] : [];
}

/** What has to be known of the text: that it is Chinese, that it is behind, how strong its evidence is, when it changed. */
function aboutText({ lang, words }: Setting, { textLang, isBehind, strength, updated }: Sheet): Piece[] {
  const notes = [lang === 'en' && textLang === 'zh' ? words.onlyChinese : '', isBehind ? words.isBehind : '', strength?.sentence ?? '', updated ? `${words.changed}${words.colon}${updated}` : ''];
  return [plainParagraph('Note', notes.filter(Boolean).join(lang === 'zh' ? '　' : ' '))];
}

const frameless = (line: IBorderOptions) => ({ top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line });

/** A picture of a QR code, 22 mm wide. */
export function qrPicture(png: Uint8Array, text: string, alignment: IParagraphOptions['alignment'] = AlignmentType.LEFT): Paragraph {
  return new Paragraph({ style: 'Picture', alignment, children: [new ImageRun({ type: 'png', data: png, transformation: { width: 83, height: 83 }, altText: { name: 'QR', title: text, description: text } })] });
}

/** How to cite an entry, with the QR code of its permanent address where it has one. */
async function citePieces(setting: Setting, { citation, permanent }: Sheet): Promise<Piece[]> {
  const line = plainParagraph('Note', `${setting.words.pack.cite}${setting.words.colon}${citation}`);
  const png = permanent ? await setting.drawQr(permanent) : undefined;
  if (!permanent || !png) return [line];
  const widths = [1500, textWidth - 1500];
  const cells = [[qrPicture(png, permanent)], [line, plainParagraph('Note', permanent)]].map((children, column) => new TableCell({ width: { size: widths[column] ?? 0, type: WidthType.DXA }, verticalAlign: 'center', children }));
  return [new Table({ width: { size: textWidth, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED, borders: frameless(noRule), rows: [new TableRow({ cantSplit: true, children: cells })] }), gap()];
}

/** The reader's own notes on an entry, a paragraph for each line. */
export function notesPieces(heading: string, notes: string): Piece[] {
  const lines = notes.split(/\r?\n/).filter((line) => line.trim());
  return lines.length ? [new Paragraph({ heading: HeadingLevel.HEADING_2, children: textRuns(heading) }), ...lines.map((line) => plainParagraph('Text', line))] : [];
}

/** An entry as a part of a pack, below its heading, as deep as the reader chose. */
export async function entryPieces(setting: Setting, { choice, sheet }: PackPart, notes: string): Promise<Piece[]> {
  const own = notesPieces(setting.words.pack.notes, notes);
  if (choice.depth === 'ask') return own;
  return [
    ...aboutText(setting, sheet),
    new Paragraph({ style: 'Text', children: runsOf(setting, sheet, sheet.summary) }),
    gap(),
    ...recordTable(setting, sheet, sheet.record),
    ...figureTable(setting, sheet),
    ...sectionsAt(sheet, choice.depth).flatMap((section) => sectionPieces(setting, sheet, section)),
    ...own,
    ...await citePieces(setting, sheet),
  ];
}
