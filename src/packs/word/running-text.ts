import { ExternalHyperlink, InternalHyperlink, Paragraph, ShadingType, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { wordEn } from '../../i18n/word.en.ts';
import { wordZh, type WordWords } from '../../i18n/word.zh.ts';
import type { Lang } from '../../library/library.ts';
import { legible } from '../legible-text.ts';
import { publicLink } from '../public-link.ts';
import type { Sheet, Span } from '../sheet.ts';

/** What setting a document needs to know: its language and words, how its sources are numbered, how to draw a QR code. */
export interface Setting {
  lang: Lang;
  words: WordWords;
  /** The number in this document of a sheet's source. */
  numberOf: (sheet: Sheet, number: number) => number;
  /** The bookmark of a source in the list at the end, by its number in this document: letters, digits and low lines, as Word allows. */
  bookmarkOf: (number: number) => string;
  /** A PNG of a QR code that holds a text; undefined where none can be drawn. */
  drawQr: (text: string) => Promise<Uint8Array | undefined>;
  /** A new number for each numbered list, so that each counts from one. */
  nextList: () => number;
}

/** The words of Word documents in a language. */
export function wordsFor(lang: Lang): WordWords {
  return lang === 'zh' ? wordZh : wordEn;
}

/** Text of any origin as runs; a new line in it starts a new line. */
export function textRuns(text: string, options: IRunOptions = {}): TextRun[] {
  return legible(text).split('\n').map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 && { break: 1 }) }));
}

/** A reference as it is written: 〔1·8、9〕 or [1.8, 9]. */
export function referenceText(lang: Lang, number: number, at: string[]): string {
  const [open, dot, comma, close] = lang === 'zh' ? ['〔', '·', '、', '〕'] : [' [', '.', ', ', ']'];
  return `${open}${number}${at.length ? `${dot}${at.join(comma)}` : ''}${close}`;
}

type Inline = TextRun | ExternalHyperlink | InternalHyperlink;

function spanRuns(setting: Setting, sheet: Sheet, span: Span, options: IRunOptions): Inline[] {
  if (typeof span === 'string') return textRuns(span, options);
  if ('strong' in span) return textRuns(span.strong, { ...options, bold: true });
  // Light stripes stand for the hatch that marks what no source says.
  if ('unrecorded' in span) return textRuns(span.unrecorded, { ...options, shading: { type: ShadingType.THIN_DIAGONAL_STRIPE, color: 'BFBFBF', fill: 'FFFFFF' } });
  if ('words' in span) {
    const link = publicLink(span.href, sheet);
    return link ? [new ExternalHyperlink({ link, children: textRuns(span.words, { ...options, style: 'Hyperlink' }) })] : textRuns(span.words, options);
  }
  const number = setting.numberOf(sheet, span.source);
  return [new InternalHyperlink({ anchor: setting.bookmarkOf(number), children: textRuns(referenceText(setting.lang, number, span.at), { ...options, style: 'Reference' }) })];
}

/** Running text of a sheet as runs and links. */
export function runsOf(setting: Setting, sheet: Sheet, spans: Span[], options: IRunOptions = {}): Inline[] {
  return spans.flatMap((span) => spanRuns(setting, sheet, span, options));
}

/** A paragraph of plain text in one of the document's styles. */
export function plainParagraph(style: string, text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style, ...options, children: textRuns(text) });
}

const blankShading = { type: ShadingType.CLEAR, fill: 'E4E4E4', color: 'auto' };

/**
 * A paragraph with places: what is known is filled in, `%b`, a count `%c` and whatever is not known becomes a grey blank for the reader.
 */
export function paragraphWithBlanks(setting: Setting, style: string, text: string, known: Record<string, string> = {}, options: IParagraphOptions = {}): Paragraph {
  const children = text.split(/(%[a-z])/).flatMap((piece) => {
    if (!/^%[a-z]$/.test(piece)) return piece ? textRuns(piece) : [];
    const value = known[piece.slice(1)];
    return value ? textRuns(value) : [new TextRun({ text: piece === '%c' ? setting.words.count : setting.words.blank, shading: blankShading })];
  });
  return new Paragraph({ style, ...options, children });
}
