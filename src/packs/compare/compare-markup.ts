import { fill } from '../../i18n/fill.ts';
import type { compareZh } from '../../i18n/compare.zh.ts';
import { el, type Markup, type MarkupElement } from '../paper/markup.ts';
import type { Span } from '../sheet.ts';
import { cellOf, type ComparedCase, type CompareRow, type Coverage } from './compared-case.ts';

/** Words of the interface, and places in a source other than paragraphs: by their mark (首), what they are called and their anchor. */
export type CompareWords = (typeof compareZh)['script'] & { places: Record<string, { name: string; anchor: string }> };

/** 〔1·8、9〕, each passage leading to its digest on the page of the case. */
function reference(words: CompareWords, { href }: ComparedCase, source: number, at: string[]): Markup[] {
  const [open = '', dot = '', comma = '', close = ''] = words.mark;
  const links = at.flatMap((mark, index): Markup[] => {
    const place = words.places[mark] ?? { name: fill(words.paragraph, { n: mark }), anchor: `p-${mark}` };
    const seen = `${index ? '' : `${source}${dot}`}${mark}`;
    return [index ? comma : '', el('a', { href: `${href}#s${source}-${place.anchor}`, 'aria-label': `${seen}${comma}${fill(words.source, { n: source, p: place.name })}` }, seen)];
  });
  return ['\u2060', el(open === '〔' ? 'span.ref.full-width' : 'span.ref', {}, open, ...links, close)];
}

function spanMarkup(words: CompareWords, of: ComparedCase, span: Span): Markup[] {
  if (typeof span === 'string') return [span];
  if ('strong' in span) return [el('b', {}, span.strong)];
  if ('unrecorded' in span) return [el('span.na', {}, span.unrecorded)];
  if ('source' in span) return reference(words, of, span.source, span.at);
  return [el('a', { href: span.href }, span.words)];
}

/** What a case says in a row. An empty cell is hatched and says that nothing is recorded; of gaps, that none is listed. */
export function cellMarkup(words: CompareWords, of: ComparedCase, row: Pick<CompareRow, 'id' | 'of'>): MarkupElement {
  const lines = cellOf(of, row.id);
  const shared = { 'data-c': of.name };
  if (!lines.length) return row.of === 'asks' ? el('td', shared, el('div.by', {}, words.noneLeft)) : el('td.void', shared, el('div', {}, el('span', {}, words.unrecorded)));
  return el('td', { ...shared, lang: of.textLang }, el('div', {}, ...lines.map((line) => el('p', {}, ...line.flatMap((span) => spanMarkup(words, of, span))))));
}

/** The head of a column; its drawing is put in by the page. */
export function headMarkup(of: ComparedCase): MarkupElement {
  return el('th', { scope: 'col', 'data-glyph': of.glyph }, el('span.ink', {}, of.label), el('a', { href: of.href, lang: of.textLang }, of.title));
}

/** How much a case records: a box for each row that may stay empty, filled or hatched, and the count. */
export function coverageMarkup(words: CompareWords, { case: of, filled }: Coverage): MarkupElement {
  const values = { t: of.title, n: filled.filter(Boolean).length, m: filled.length };
  return el('div', {}, el('b', { lang: of.textLang }, of.name), el('span.boxes', { role: 'img', 'aria-label': fill(words.filled, values) }, ...filled.map((is) => el(is ? 'i.on' : 'i'))), el('span.num', { 'aria-hidden': 'true' }, fill(words.count, values)));
}
