import { t } from '../../i18n/strings.ts';
import { addressOf } from '../../library/addresses.ts';
import { wordFact } from '../../library/fact-wording.ts';
import { cutInline, type InlineTag, type Piece } from '../../library/inline.ts';
import { find, findFact, isFigure, type Lang, type Library } from '../../library/library.ts';
import { readLocator } from '../../library/passages.ts';
import type { Span } from '../../packs/sheet.ts';
import { sourceNumber, titleOf, type Reading } from '../../reading.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Locator } from '../../schema/text.ts';

/** Makes links of language-free addresses: to a page of this site, and to its permanent public address where the site has one. */
export interface SheetLinks {
  /** Base path and language included. */
  href: (address: string) => string;
  /** The same with the host, where the site has a public address. */
  toPage: (address: string) => string;
  permanent: (address: string) => string | undefined;
}

/** A sheet being written. Sources met on the way take the next numbers of its reading. */
export interface SheetPage { library: Library; reading: Reading; links: SheetLinks }

const linkKinds: Partial<Record<InlineTag, Kind>> = { Term: 'term', Practice: 'practice', Case: 'case', Place: 'place', Policy: 'policy' };

/** A place in a source, short: 9, 题一, 首. */
export function shortLocator(at: Locator, lang: Lang): string {
  return typeof at === 'number' ? String(at) : t(lang).locatorMarks[at];
}

/** The mark of a passage. */
export function referenceTo({ reading }: SheetPage, source: string, at: Locator[]): Span {
  return { source: sourceNumber(reading, source), at: at.map((one) => shortLocator(one, reading.textLang)) };
}

/** Words that lead to an entry, its title or others; words alone when there is no such entry. */
export function toEntry({ library, reading, links }: SheetPage, kind: Kind, id: string, words = ''): Span {
  const entry = find(library, kind, id);
  const shown = words.trim() || (entry ? titleOf(entry, reading.textLang) : id);
  return entry ? { words: shown, href: links.toPage(addressOf(kind, id)) } : shown;
}

/** A fact in words with its mark, which stands before the full stop of a whole sentence; nothing when there is no such fact. */
export function factSpans(page: SheetPage, id: string, isPlain = false): Span[] {
  const fact = findFact(page.library, id);
  if (!fact) return [];
  const words = wordFact(page.library, fact.data, page.reading.textLang);
  if (isPlain) return [words];
  const stop = isFigure(fact.data) ? '' : /[。.]$/.exec(words)?.[0] ?? '';
  return [words.slice(0, words.length - stop.length), referenceTo(page, fact.source.id, [fact.data.at]), stop].filter((span) => span !== '');
}

/** What an inline tag of prose or front matter shows. `words` stand between its marks. */
export function tagSpans(page: SheetPage, tag: string, attributes: Record<string, string>, words: string): Span[] {
  const { id = '', at = '' } = attributes;
  const kind = linkKinds[tag as InlineTag];
  if (kind) return [toEntry(page, kind, id, words)];
  if (tag === 'Cite') return [referenceTo(page, id, at.split(',').map((one) => readLocator(one.trim())))];
  if (tag === 'Fact') return factSpans(page, id, 'plain' in attributes);
  if (tag === 'Unrecorded') return [{ unrecorded: words || t(page.reading.textLang).unrecorded }];
  return words ? [words] : [];
}

/** Running text of front matter as spans. */
export function spansOf(page: SheetPage, text: string): Span[] {
  return cutInline(text).flatMap((piece: Piece) => (piece.tag === 'text' ? [piece.text] : tagSpans(page, piece.tag, piece.attributes, piece.text)));
}
