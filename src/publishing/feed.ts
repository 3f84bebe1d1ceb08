import { createHash } from 'node:crypto';
import { t } from '../i18n/strings.ts';
import { addressOf, permanentAddress } from '../library/addresses.ts';
import { all, type Entry, type Library } from '../library/library.ts';
import { titleOf } from '../reading.ts';
import { textInWords } from './text-in-words.ts';
import { escapeXml } from './xml.ts';

/** Namespace of the names below: chosen once, never changed, so that ids stay what they are. */
const namespace = Buffer.from('5b0c9a1e6c5f4e0f9d3a7a1f5e2c8b46', 'hex');

/**
 * The id of a thing in feeds: a name-based UUID (RFC 9562, version 5) of its permanent address. It needs no host, and is the same
 * wherever the library is published.
 */
export function feedId(permanent: string): string {
  const bytes = createHash('sha1').update(namespace).update(permanent).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

type Told = Entry<'case'> | Entry<'practice'> | Entry<'trip'>;
/** A day as Atom writes moments. */
export const moment = (day: string) => `${day}T00:00:00Z`;

function feedEntry(library: Library, entry: Told, linkTo: (address: string) => string): string {
  return `<entry>
<id>${feedId(permanentAddress(entry.kind, entry.id))}</id>
<title>${escapeXml(titleOf(entry, 'zh'))}</title>
<link rel="alternate" type="text/html" href="${escapeXml(linkTo(addressOf(entry.kind, entry.id)))}"/>
<updated>${moment(entry.data.updated)}</updated>
<category term="${entry.kind}" label="${escapeXml(t('zh').kinds[entry.kind])}"/>
<summary>${escapeXml(textInWords(library, entry.data.summary, 'zh'))}</summary>
</entry>`;
}

/** What stands at the head of a feed. `id` is an address that names it; `updated` the day of its newest entry. */
export interface FeedHead { id: string; title: string; about: string; updated: string | undefined; home: string; self: string }

/** An Atom document of entries that are written already. */
export function feedDocument({ id, title, about, updated, home, self }: FeedHead, entries: readonly string[]): string {
  const words = t('zh');
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.htmlLang}">
<id>${feedId(id)}</id>
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(about)}</subtitle>
<author><name>${escapeXml(words.siteName)}</name></author>
<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
<updated>${moment(updated ?? '1970-01-01')}</updated>
${entries.join('\n')}
</feed>
`;
}

/** The Atom feed of cases, practices and trips, newest first; `linkTo` makes links of pages, `self` is the link of the feed. */
export function atomFeed(library: Library, linkTo: (address: string) => string, self: string): string {
  const told: Told[] = [...all(library, 'case'), ...all(library, 'practice'), ...all(library, 'trip')];
  const entries = told.toSorted((a, b) => b.data.updated.localeCompare(a.data.updated));
  const { siteTitle, siteDescription } = t('zh');
  const head = { id: '/', title: siteTitle, about: siteDescription, updated: entries[0]?.data.updated, home: linkTo('/'), self };
  return feedDocument(head, entries.map((entry) => feedEntry(library, entry, linkTo)));
}
