import { AlignmentType, BorderStyle, Document, HeightRule, Packer, Paragraph, TabStopType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { legible } from '../legible-text.ts';
import type { Card, CardSheets } from '../kit/kit-document.ts';
import { plainText } from '../open-pack.ts';
import type { Sheet, Span } from '../sheet.ts';
import { kitSetting, unlinked } from './kit-document.ts';
import { faces, fontTable, numberingOf, stylesOf } from './official-format.ts';
import { plainParagraph, runsOf, textRuns, type Setting } from './running-text.ts';

/** Millimetres in twentieths of a point. */
const mm = (length: number) => Math.round(length * 1440 / 25.4);

/** A card in millimetres, and the margin within it. A little lower than on the ready PDF: Word wants a last line under every table. */
const size = { width: 95, height: 67, margin: 5 };
const perPage = 8;
/** Up to so many characters alone on a card are set to be read from across the room. */
const fewWords = 12;

const points = (length: number) => length * 72 / 25.4;
const lineHeight = 1.4;

/** How many ems a text takes: Latin letters and digits count a little over half. */
const emsOf = (text: string) => [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 256 ? 0.6 : 1), 0);

/** The height of a text in points when it is set in a size. */
function heightOf(text: string, type: number): number {
  const perLine = points(size.width - size.margin * 2) / type - 1;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(emsOf(line) / perLine)), 0) * type * lineHeight;
}

const largest = (sizes: number[], fits: (type: number) => boolean) => sizes.find(fits) ?? sizes[sizes.length - 1]!;
const room = points(size.height - size.margin * 2);
const exactly = (type: number) => ({ line: Math.round(type * lineHeight * 20), lineRule: 'exact' as const });

/** What a card says without the marks of its sources, which stand in its foot. */
const wordsOn = (text: Span[]) => plainText(text.filter((span) => typeof span === 'string' || !('source' in span)));

/** The text of a card, as large as its room allows; a few words alone are read from across the room. */
function textOf(setting: Setting, sheet: Sheet, { title, text, sources }: Card): Paragraph[] {
  const words = wordsOn(text);
  if (!title && words.length <= fewWords) {
    const type = largest([60, 44, 32, 26, 22], (one) => emsOf(words) * one < points(size.width - size.margin * 2) - one);
    return [plainParagraph('Cell', '', { spacing: exactly(Math.max(8, (room - 30 - type * lineHeight) / 2 / lineHeight)) }), new Paragraph({ style: 'Cell', alignment: AlignmentType.CENTER, spacing: exactly(type), children: textRuns(words, { size: type * 2, font: faces.head }) })];
  }
  const taken = 20 + (title ? 20 * lineHeight + 4 : 4) + sources.length * 12 + 4;
  const whole = plainText(unlinked(text));
  const type = largest([18, 17, 16, 15, 14], (one) => heightOf(whole, one) + taken <= room);
  return [new Paragraph({ style: 'Cell', spacing: { ...exactly(type), before: 80 }, children: runsOf(setting, sheet, unlinked(text), { size: type * 2 }) })];
}

function cellOf(setting: Setting, sheet: Sheet, card: Card | undefined): TableCell {
  const margins = { top: mm(size.margin), bottom: mm(size.margin), left: mm(size.margin), right: mm(size.margin) };
  const width = { size: mm(size.width), type: WidthType.DXA };
  if (!card) return new TableCell({ width, margins, children: [plainParagraph('Cell', '')] });
  const head = new Paragraph({
    style: 'Note', tabStops: [{ type: TabStopType.RIGHT, position: mm(size.width - size.margin * 2) }], border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 2 } },
    children: textRuns(`${card.kind}\t${sheet.label}`),
  });
  const title = card.title ? [new Paragraph({ style: 'Cell', spacing: { ...exactly(20), before: 40 }, children: textRuns(card.title, { size: 40, font: faces.title }) })] : [];
  const lines = Array.from({ length: 4 }, () => plainParagraph('Cell', '', { spacing: exactly(22), border: { between: rule, bottom: rule } }));
  return new TableCell({ width, margins, children: [head, ...title, ...(card.text.length ? textOf(setting, sheet, card) : lines), ...card.sources.map((source) => plainParagraph('Note', source))] });
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: '737373', space: 1 };
const cut = { style: BorderStyle.DASHED, size: 4, color: '737373' };

/** Eight cards or fewer as a table that fills a page. */
function pageOf(setting: Setting, sheet: Sheet, cards: Card[]): Table {
  const rows = Array.from({ length: Math.ceil(cards.length / 2) }, (_, at) => new TableRow({
    cantSplit: true, height: { value: mm(size.height), rule: HeightRule.EXACT }, children: [cards[at * 2], cards[at * 2 + 1]].map((card) => cellOf(setting, sheet, card)),
  }));
  return new Table({ width: { size: mm(size.width) * 2, type: WidthType.DXA }, columnWidths: [mm(size.width), mm(size.width)], layout: TableLayoutType.FIXED, borders: { top: cut, bottom: cut, left: cut, right: cut, insideHorizontal: cut, insideVertical: cut }, rows });
}

/** A line that takes no room to speak of: Word wants one between tables and after the last. */
const thinLine = (pageBreakBefore: boolean) => new Paragraph({ style: 'Gap', pageBreakBefore, spacing: { line: 20, lineRule: 'exact' as const } });

/** The cards of a lesson as a Word document: cells of equal size to cut along their dashed edges, eight to a page. */
export async function kitCardsWord({ name, sheet, sets }: CardSheets): Promise<Uint8Array> {
  const setting = kitSetting(() => Promise.resolve(undefined));
  const pages = sets.flatMap(({ cards }) => Array.from({ length: Math.ceil(cards.length / perPage) }, (_, at) => cards.slice(at * perPage, (at + 1) * perPage)));
  const children = [...pages.flatMap((cards, at) => [...(at ? [thinLine(true)] : []), pageOf(setting, sheet, cards)]), thinLine(false)];
  const margin = { top: mm(12), bottom: mm(12), left: mm(10), right: mm(10), header: mm(4), footer: mm(4) };
  const document = new Document({
    title: legible(`${name}：${sheet.title}`), creator: setting.words.library, lastModifiedBy: setting.words.library, description: '',
    styles: stylesOf('zh', true), numbering: numberingOf('zh', true),
    sections: [{ properties: { page: { size: { width: mm(210), height: mm(297) }, margin } }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document, false, [fontTable]));
}
