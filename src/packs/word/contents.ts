import { Bookmark, HeadingLevel, InternalHyperlink, Paragraph, TableOfContents, type IParagraphOptions } from 'docx';
import type { Lang } from '../../library/library.ts';
import { plainParagraph, textRuns, type Setting } from './running-text.ts';

/** A heading that the contents lead to. */
export interface Listed { title: string; bookmark: string }

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The number of a part as Word counts the headings: 一、 to 九十九、, or 1. */
export function ordinal(lang: Lang, number: number): string {
  if (lang === 'en') return `${number} `;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] ?? '' : ''}${tens ? '十' : ''}${ones ? digits[ones] ?? '' : ''}、`;
}

/** A heading of the first level that the contents can lead to. */
export function listedHeading({ title, bookmark }: Listed, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, ...options, children: [new Bookmark({ id: bookmark, children: textRuns(title) })] });
}

/**
 * A real field of contents, filled in beforehand: what it lists is right before anybody updates it. It is not marked as outdated, because
 * Word would then ask a question before it opens the document. Page numbers come with updating; the last line says how, and goes with it.
 */
export function contentsOf({ lang, words }: Setting, listed: Listed[]): (Paragraph | TableOfContents)[] {
  const lines = listed.map(({ title, bookmark }, index) => new Paragraph({
    style: 'TOC1',
    children: [
      new InternalHyperlink({ anchor: bookmark, children: textRuns(`${ordinal(lang, index + 1)}${title}`) }),
    ],
  }));
  return [
    plainParagraph('ContentsTitle', words.contents, { pageBreakBefore: true }),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-1', beginDirty: false, contentChildren: [...lines, plainParagraph('Note', words.contentsHint)] }),
  ];
}
