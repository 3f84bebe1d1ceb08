import { t } from '../../i18n/strings.ts';
import { addressOf } from '../../library/addresses.ts';
import { wordFact } from '../../library/fact-wording.ts';
import { cutInline, type InlineTag, type Piece } from '../../library/inline.ts';
import { find, findFact, type Lang, type Library } from '../../library/library.ts';
import { readLocator } from '../../library/passages.ts';
import { sourceNumber, titleOf, type Reading } from '../../reading.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Locator } from '../../schema/text.ts';

/** Makes a language-free address into a link: language, base path and, where there is one, the host. */
export type LinkTo = (address: string) => string;

/** A page being written as Markdown. Sources met on the way take the next numbers of its reading. */
export interface MarkdownPage {
  library: Library;
  reading: Reading;
  linkTo: LinkTo;
}

const linkKinds: Partial<Record<InlineTag, Kind>> = { Term: 'term', Practice: 'practice', Case: 'case', Place: 'place', Policy: 'policy' };

/** A place in a source, short: 9, 题一. */
export function shortLocator(at: Locator, lang: Lang): string {
  return typeof at === 'number' ? String(at) : t(lang).locatorMarks[at];
}

/** The reference after a word: 〔1·8、9〕 in Chinese text, ` [1.8, 9]` in English. */
export function reference(page: MarkdownPage, source: string, at: Locator[]): string {
  const { textLang } = page.reading;
  const number = sourceNumber(page.reading, source);
  const places = at.map((one) => shortLocator(one, textLang));
  return textLang === 'zh' ? `〔${number}·${places.join('、')}〕` : ` [${number}.${places.join(', ')}]`;
}

/** A link to an entry, with its title or other words. Words alone when there is no such entry. */
export function linkToEntry(page: MarkdownPage, kind: Kind, id: string, words = ''): string {
  const entry = find(page.library, kind, id);
  const shown = words.trim() || (entry ? titleOf(entry, page.reading.textLang) : id);
  return entry ? `[${shown}](${page.linkTo(addressOf(kind, id))})` : shown;
}

/** A fact in words with its reference; nothing when there is no such fact. */
export function factWithReference(page: MarkdownPage, id: string, plain = false): string {
  const fact = findFact(page.library, id);
  if (!fact) return '';
  return wordFact(page.library, fact.data, page.reading.textLang) + (plain ? '' : reference(page, fact.source.id, [fact.data.at]));
}

function marked(page: MarkdownPage, piece: Piece): string {
  if (piece.tag === 'text') return piece.text.replace(/\]\((\/[^)\s]*)\)/g, (_, address: string) => `](${page.linkTo(address)})`);
  const { id = '', at = '', plain } = piece.attributes;
  const kind = linkKinds[piece.tag];
  if (kind) return linkToEntry(page, kind, id, piece.text);
  if (piece.tag === 'Cite') return reference(page, id, at.split(',').map((one) => readLocator(one.trim())));
  if (piece.tag === 'Fact') return factWithReference(page, id, plain !== undefined);
  return piece.text || t(page.reading.textLang).unrecorded;
}

/** Running text as plain Markdown: figures in words, references 〔1·9〕, tags and links within this site as links that hold anywhere. */
export function markText(page: MarkdownPage, text: string): string {
  return cutInline(text).map((piece) => marked(page, piece)).join('');
}
