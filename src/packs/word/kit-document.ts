import { AlignmentType, BorderStyle, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { kitPapersZh as words } from '../../i18n/kit-papers.zh.ts';
import { legible } from '../legible-text.ts';
import type { KitDocument, KitPart } from '../kit/kit-document.ts';
import type { Sheet, Span } from '../sheet.ts';
import { partPieces } from './kit-blocks.ts';
import { qrPicture } from './entry-part.ts';
import { fontTable, numberingOf, stylesOf, tightPage } from './official-format.ts';
import { plainParagraph, referenceText, runsOf, textRuns, wordsFor, type Setting } from './running-text.ts';
import { sourceList } from './sources.ts';
import { gap, type Piece } from './tables.ts';

/** How the papers of a lesson are set: sources keep the numbers of the lesson. */
export function kitSetting(drawQr: Setting['drawQr']): Setting {
  let lists = 0;
  return { lang: 'zh', words: wordsFor('zh'), numberOf: (_, number) => number, bookmarkOf: (number) => `source_${number}`, drawQr, nextList: () => (lists += 1) };
}

/** References as plain words, where no list of sources stands to lead to. */
export function unlinked(spans: Span[]): Span[] {
  return spans.map((span) => (typeof span === 'object' && 'source' in span ? referenceText('zh', span.source, span.at) : span));
}

const unlinkedPart = (part: KitPart): KitPart => ({ ...part, blocks: part.blocks.map((block) => ('text' in block ? { ...block, text: unlinked(block.text) } : block)) });

function headPieces(setting: Setting, { paper, name, sheet }: KitDocument): Piece[] {
  const about = [sheet.label, name, sheet.updated ? `${sheet.updated}${words.updated}` : ''].filter(Boolean).join('　');
  return [
    plainParagraph('Title', sheet.title),
    plainParagraph('Note', about, { alignment: AlignmentType.CENTER }),
    ...(paper === 'record' ? [] : [new Paragraph({ style: 'Text', children: runsOf(setting, sheet, sheet.summary) }), plainParagraph('Note', words.about)]),
  ];
}

async function endPieces(setting: Setting, sheet: Sheet): Promise<Piece[]> {
  const png = sheet.permanent ? await setting.drawQr(sheet.permanent) : undefined;
  return [
    plainParagraph('Heading1', words.sources, { spacing: { before: 200, after: 80 } }), ...sourceList(setting, sheet.sources, true),
    plainParagraph('Source', `${words.cite}：${sheet.citation}`, { spacing: { before: 120 } }), ...(png && sheet.permanent ? [qrPicture(png, sheet.permanent)] : []), gap(),
  ];
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 2 };

/** At the head of every page what the paper is, and for whom; at its foot which page it is. */
function frameOfPage({ name, sheet, warning }: KitDocument) {
  const head = new Paragraph({ style: 'Note', border: { bottom: line }, children: textRuns(`${warning ?? name}　${sheet.title}`, { bold: warning !== undefined }) });
  const foot = new Paragraph({ style: 'Note', alignment: AlignmentType.RIGHT, children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES, ' —'] })] });
  return { headers: { default: new Header({ children: [head] }) }, footers: { default: new Footer({ children: [foot] }) } };
}

/** A paper of a lesson as a Word document that can be edited: A4, real headings, lists and tables. */
export async function kitWord(paper: KitDocument, drawQr: Setting['drawQr']): Promise<Uint8Array> {
  const setting = kitSetting(drawQr);
  const { sheet, hasSources } = paper;
  const isWorksheet = (part: KitPart) => paper.paper === 'handout' && part.startsPage === true;
  const set = async (parts: KitPart[]) => (await Promise.all(parts.map((part) => partPieces(setting, sheet, hasSources ? part : unlinkedPart(part))))).flat();
  const pieces = [
    ...headPieces(setting, paper), ...await set(paper.parts.filter((part) => !isWorksheet(part))),
    ...(hasSources ? await endPieces(setting, sheet) : []), ...await set(paper.parts.filter(isWorksheet)),
  ];
  const document = new Document({
    title: legible(`${paper.name}：${sheet.title}`), creator: setting.words.library, lastModifiedBy: setting.words.library, description: '',
    styles: stylesOf('zh', true), numbering: numberingOf('zh', true), defaultTabStop: 640,
    sections: [{ properties: { page: tightPage }, ...frameOfPage(paper), children: pieces }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document, false, [fontTable]));
}
