import { short } from './oblique.ts';

/** Text of content made safe inside SVG, as text and as an attribute in double quotes. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Whether a sign takes a full square: Han characters, kana and full-width punctuation. */
export function isFullWidth(sign: string): boolean {
  return /[\u2014\u201c\u201d\u2026\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(sign);
}

/** Sizes of the text classes in `styles/drawings.css`, in units of the sheet. */
export const textSizes = { ts: 22, tss: 18, t17: 17, tx: 15, tb: 15, t2: 14, t13: 13, b13: 13, lb: 15, sl: 14 } as const;
export type TextClass = keyof typeof textSizes;

/** Latin letters run wider in bold and in the serif face. */
const latinBreadth: Partial<Record<TextClass, number>> = { ts: 1.14, tss: 1.14, t17: 1.14, tb: 1.06, b13: 1.06, lb: 1.06 };

/** About how wide a line runs in a text class, in units of the sheet. Errs to the wide side. */
export function widthOf(text: string, type: TextClass): number {
  const breadth = latinBreadth[type] ?? 1;
  let ems = 0;
  for (const sign of text) {
    if (isFullWidth(sign)) ems += 1;
    else if (/[A-Z0-9%]/.test(sign)) ems += 0.64 * breadth;
    else if (/[mw]/.test(sign)) ems += 0.86 * breadth;
    else ems += (/[ilj.,:;'’“” ]/.test(sign) ? 0.3 : 0.54) * breadth;
  }
  return ems * textSizes[type];
}

const wordBounds = new Intl.Segmenter('zh', { granularity: 'word' });

const closing = /^[\s，。、；：！？）》”’,.;:!?)’'-]/;
const opening = /[（《“(‘-]$/;

/** Words of a text with what must not part from them: closing signs and spaces stay with the word before, opening signs with the word after. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of wordBounds.segment(text)) {
    const last = words.at(-1);
    const apostrophe = last?.endsWith('’') && !isFullWidth(segment);
    if (last !== undefined && (closing.test(segment) || opening.test(last) || apostrophe)) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

function fillLines(words: readonly string[], type: TextClass, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf((last + word).trimEnd(), type) <= width) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}

/** A text cut between words into as few lines as fit a width, as even as they can be. A word wider than the width stays whole. */
export function breakLines(text: string, type: TextClass, width: number): string[] {
  const words = wordsOf(text.trim());
  const lines = fillLines(words, type, width);
  for (let tight = width / 2; tight < width; tight += width / 20) {
    const even = fillLines(words, type, tight);
    if (even.length === lines.length) return even;
  }
  return lines;
}

/** How a line of text is set: class, further classes, anchor, and the width it must not exceed (squeezed beyond it). */
export interface TextStyle { type?: TextClass; also?: string; middle?: boolean; end?: boolean; within?: number }

/** One line of text with its baseline at y. */
export function drawText(x: number, y: number, text: string, { type = 'tx', also = '', middle, end, within }: TextStyle = {}): string {
  const classes = [type, also, middle ? 'mid' : '', end ? 'end' : ''].filter(Boolean).join(' ');
  const squeeze = within && widthOf(text, type) > within ? ` textLength="${short(within)}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text class="${classes}" x="${short(x)}" y="${short(y)}"${squeeze}>${escape(text)}</text>`;
}

/** Several lines, one below the other. */
export function drawLines(x: number, y: number, lines: readonly string[], lineHeight: number, style: TextStyle = {}): string {
  return lines.map((line, index) => drawText(x, y + index * lineHeight, line, style)).join('');
}

/** A word set upright, one sign below the other. */
export function drawColumn(x: number, y: number, text: string, lineHeight: number, style: TextStyle = {}): string {
  return drawLines(x, y, [...text], lineHeight, { ...style, middle: true });
}

/** An axis bubble with a number or a sign. */
export function drawBubble(x: number, y: number, sign: string, radius = 14): string {
  return `<circle cx="${short(x)}" cy="${short(y)}" r="${radius}" class="shf l2"/>${drawText(x, y + 5.3, sign, { type: 'tb', middle: true })}`;
}

/** A dimension line with ticks at 45 degrees, as on working drawings. */
export function drawDimension(from: number, to: number, y: number): string {
  const ticks = [from, to].map((x) => `M${short(x - 5)} ${short(y + 5)}l10-10`).join('');
  return `<path class="l2" d="M${short(from)} ${short(y)}H${short(to)}"/><path class="l3" d="${ticks}"/>`;
}

/** A filled rectangle. */
export function drawRect(x: number, y: number, width: number, height: number, classes: string): string {
  return `<rect class="${classes}" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/>`;
}

/** A source mark: paragraph above, source below. Without an address it is drawn but leads nowhere, as on paper. */
export interface SourceMark { label: string; href: string; top: string; bottom: string }

/** The index circle that leads to a source. */
export function drawSourceMark(x: number, y: number, { label, href, top, bottom }: SourceMark, radius = 17.5): string {
  const circle = `<circle class="shf cins" cx="${short(x)}" cy="${short(y)}" r="${radius}"/><path class="cins" d="M${short(x - radius)} ${short(y)}h${radius * 2}"/>`
    + drawText(x, y - 4, top, { type: 'b13', also: 'cin', middle: true, within: radius * 1.5 })
    + drawText(x, y + 13, bottom, { type: 't13', also: 'cin', middle: true, within: radius * 1.7 });
  return href ? `<a class="ix" href="${escape(href)}" aria-label="${escape(label)}">${circle}</a>` : `<g class="ix">${circle}</g>`;
}
