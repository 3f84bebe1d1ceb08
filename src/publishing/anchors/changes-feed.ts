import { fill } from '../../i18n/fill.ts';
import { t } from '../../i18n/strings.ts';
import { addressOf } from '../../library/addresses.ts';
import { daysOf, editionOn, type EntryLedger, type RecordedPassage } from '../../library/anchors/ledger.ts';
import { find, langs, type Entry, type Library } from '../../library/library.ts';
import { titleOf } from '../../reading.ts';
import { feedDocument, feedId, moment } from '../feed.ts';
import { escapeXml } from '../xml.ts';
import { entryOfLedger } from './anchors-file.ts';

/** Entries of the feed: readers who come back after a long time look at the pages themselves. */
const most = 100;
/** Characters of a passage by which it is known in the feed. */
const shown = 40;

/** What came to the published passages of an entry on a day. */
export interface DayOfChanges { name: string; on: string; changed: RecordedPassage[]; gone: RecordedPassage[] }

function daysIn(name: string, { passages }: EntryLedger): DayOfChanges[] {
  const days = new Map<string, DayOfChanges>();
  const at = (on: string) => {
    const day = days.get(on) ?? { name, on, changed: [], gone: [] };
    days.set(on, day);
    return day;
  };
  for (const passage of passages) {
    // The first edition is no change: it is how the passage was published.
    const changes = new Set(langs.flatMap((lang) => (passage[lang] ?? []).slice(1).map(([on]) => on)));
    changes.forEach((on) => at(on).changed.push(passage));
    if (passage.gone) at(passage.gone.on).gone.push(passage);
  }
  return [...days.values()];
}

/** Days on which published passages changed or were withdrawn, entry by entry, newest first. */
export function daysOfChanges(library: Library): DayOfChanges[] {
  return [...library.ledgers].flatMap(([name, ledger]) => daysIn(name, ledger)).sort((a, b) => b.on.localeCompare(a.on) || a.name.localeCompare(b.name)).slice(0, most);
}

function beginning(passage: RecordedPassage, on: string): string {
  const words = Array.from((editionOn(passage, 'zh', on) ?? editionOn(passage, 'en', on))?.[1] ?? passage.id);
  return words.length > shown ? `${words.slice(0, shown).join('')}……` : words.join('');
}

function feedEntry(library: Library, { name, on, changed, gone }: DayOfChanges, linkTo: (address: string) => string): string {
  const words = t('zh').passage;
  const { kind, id } = entryOfLedger(name);
  const entry = find(library, kind, id) as Entry | undefined;
  const counts = ([['changed', changed], ['gone', gone]] as const).filter(([, passages]) => passages.length).map(([what, passages]) => fill(words.feed[what], { n: passages.length }));
  const page = linkTo(addressOf(kind, id));
  const item = (passage: RecordedPassage, what: string) => `<li>${what}<a href="${escapeXml(`${page}#${passage.id}`)}">${escapeXml(beginning(passage, on))}</a></li>`;
  const list = [...changed.map((one) => item(one, words.feed.changedOne)), ...gone.map((one) => item(one, words.feed.goneOne))].join('');
  return `<entry>
<id>${feedId(`/data/anchors/${name}.json#${on}`)}</id>
<title>${escapeXml(fill(words.feed.on, { t: entry ? titleOf(entry, 'zh') : name, w: counts.join(words.comma) }))}</title>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
<updated>${moment(on)}</updated>
<content type="html">${escapeXml(`<ul>${list}</ul>`)}</content>
</entry>`;
}

/** The Atom feed of changes of published passages, newest first; `linkTo` makes links of pages, `self` is the link of the feed. */
export function changesFeed(library: Library, linkTo: (address: string) => string, self: string): string {
  const { title, about } = t('zh').passage.feed;
  const days = daysOfChanges(library);
  const firstRecorded = [...library.ledgers.values()].flatMap((ledger) => daysOf(ledger)[0] ?? []).sort()[0];
  return feedDocument({ id: '/changes.xml', title, about, updated: days[0]?.on ?? firstRecorded, home: linkTo('/'), self }, days.map((day) => feedEntry(library, day, linkTo)));
}
