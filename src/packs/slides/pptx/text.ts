import type { Span } from '../../sheet.ts';
import { referenceWords } from '../references.ts';
import { emu } from './geometry.ts';

/** Text made safe inside XML; signs that XML does not allow are left out. */
export function xml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Colours by their names in the theme: ink, quieter ink, notes, hairline, cinnabar, paper. */
export type Colour = 'tx1' | 'tx2' | 'accent5' | 'accent6' | 'accent4' | 'bg1';

/** How a run is set: size in points, colour, bold; `serif` is the face of titles. What is not given comes from the layout. */
export interface RunStyle { size?: number; colour?: Colour; bold?: boolean; serif?: boolean }

/**
 * A paragraph: runs already written; line height and space below in points; `left`, how far it stands in, and `hanging`, the same with
 * its first line standing out, in inches.
 */
export interface Paragraph { runs: string; line?: number; after?: number; left?: number; hanging?: number; isNumbered?: boolean }

/** Asked for each address of another host; gives the id of its relationship. */
export type Linker = (url: string) => string;

const solid = (colour: Colour) => `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;

/** Properties of a run or, as `a:defRPr`, of a level. */
export function runProperties({ size, colour, bold, serif }: RunStyle, tag = 'a:rPr', link = ''): string {
  const face = serif === undefined ? '' : serif ? '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/>' : '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>';
  return `<${tag} lang="zh-CN" altLang="en-US"${size ? ` sz="${Math.round(size * 100)}"` : ''}${bold === undefined ? '' : ` b="${bold ? 1 : 0}"`}>${colour ? solid(colour) : ''}${face}${link}</${tag}>`;
}

/** Words in one style. */
export function run(text: string, style: RunStyle = {}, link?: string): string {
  return text && `<a:r>${runProperties(style, 'a:rPr', link ? `<a:hlinkClick r:id="${link}"/>` : '')}<a:t>${xml(text)}</a:t></a:r>`;
}

/** Running text: source marks smaller and in cinnabar, links where they lead to an address that holds anywhere. `size` must be given for marks to be smaller. */
export function runsOf(spans: Span[], style: RunStyle, link?: Linker): string {
  return spans.map((span) => {
    if (typeof span === 'string') return run(span, style);
    if ('strong' in span) return run(span.strong, { ...style, bold: true });
    if ('unrecorded' in span) return run(span.unrecorded, { ...style, colour: 'accent5' });
    if ('source' in span) return run(referenceWords(span), { ...style, colour: 'accent4', bold: false, ...(style.size ? { size: Math.max(14, Math.round(style.size * 0.6)) } : {}) });
    return run(span.words, style, link && /^https?:/.test(span.href) ? link(span.href) : undefined);
  }).join('');
}

function paragraphXml({ runs, line, after, left, hanging, isNumbered }: Paragraph): string {
  const spacing = `${line ? `<a:lnSpc><a:spcPts val="${Math.round(line * 100)}"/></a:lnSpc>` : ''}${after === undefined ? '' : `<a:spcAft><a:spcPts val="${Math.round(after * 100)}"/></a:spcAft>`}`;
  const indent = hanging ? ` marL="${emu(hanging)}" indent="-${emu(hanging)}"` : left ? ` marL="${emu(left)}" indent="0"` : '';
  return `<a:p><a:pPr${indent}>${spacing}${isNumbered ? '<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>' : ''}</a:pPr>${runs}</a:p>`;
}

/** Paragraphs as the body of a text; PowerPoint wants at least one. */
export function paragraphsXml(paragraphs: Paragraph[]): string {
  return paragraphs.length ? paragraphs.map(paragraphXml).join('') : '<a:p><a:endParaRPr lang="zh-CN" altLang="en-US"/></a:p>';
}
