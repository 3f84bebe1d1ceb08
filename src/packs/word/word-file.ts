import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun, type TableOfContents } from 'docx';
import type { Lang } from '../../library/library.ts';
import { legible } from '../legible-text.ts';
import { faces, fontTable, numberingOf, page, stylesOf, tightPage } from './official-format.ts';
import { wordsFor } from './running-text.ts';
import type { Piece } from './tables.ts';

/** A finished document and the name to save it under. */
export interface WordFile { name: string; bytes: Uint8Array; type: string }

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hears how many of the parts are set. */
export type Progress = (done: number, of: number) => void;

/** What all three documents are asked for with. */
export interface WordOptions {
  progress?: Progress;
  /** A PNG of a QR code; without it there are none. */
  drawQr?: (text: string) => Promise<Uint8Array | undefined>;
}

/** A name that Windows, phones and WeChat all accept: what they refuse is left out, and it is not too long. */
export function fileName(...words: string[]): string {
  const cleaned = words.map((word) => legible(word).replace(/[\\/:*?"<>|\n\t]+/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 40).replace(/[\uD800-\uDBFF]$/, '').replace(/[. ]+$/, '')).filter(Boolean);
  return `${cleaned.join('-')}.docx`;
}

/** The number in the foot, — 1 —: on odd pages right, on even ones left, one character from the edge. */
function foot(side: 'odd' | 'even'): Footer {
  const number = new TextRun({ font: faces.number, size: 28, children: ['— ', PageNumber.CURRENT, ' —'] });
  const alignment = side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new Footer({ children: [new Paragraph({ alignment, indent: side === 'odd' ? { right: 280 } : { left: 280 }, spacing: { line: 240, lineRule: 'auto' }, children: [number] })] });
}

/** A document of these pieces in the format of official documents. A cover carries no page number. */
export async function wordFile(name: string, title: string, pieces: (Piece | TableOfContents)[], options: { lang: Lang; isTight?: boolean; hasCover?: boolean }): Promise<WordFile> {
  const { lang, isTight = false, hasCover = false } = options;
  const document = new Document({
    title: legible(title), creator: wordsFor(lang).library, lastModifiedBy: wordsFor(lang).library, description: '',
    styles: stylesOf(lang, isTight), numbering: numberingOf(lang, isTight), evenAndOddHeaderAndFooters: true, defaultTabStop: 640,
    sections: [{ properties: { page: isTight ? tightPage : page, titlePage: hasCover }, footers: { default: foot('odd'), even: foot('even'), ...(hasCover && { first: new Footer({ children: [new Paragraph({})] }) }) }, children: pieces }],
  });
  return { name, bytes: new Uint8Array(await Packer.toArrayBuffer(document, false, [fontTable])), type: wordType };
}

/** Lets the page breathe between two parts, so that progress can be seen. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve); });
}
