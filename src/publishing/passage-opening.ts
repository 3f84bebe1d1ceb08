import { fill } from '../i18n/fill.ts';
import { t } from '../i18n/strings.ts';
import { lastEdition } from '../library/anchors/ledger.ts';
import { ledgerOfEntry } from '../library/anchors/ledger-of-entry.ts';
import type { Entry, Lang, Library } from '../library/library.ts';

/** First words of a passage, and the language they are in. */
export interface PassageOpening { words: string; lang: Lang }

/** So many characters tell a passage from its neighbours. */
const enough = { zh: 24, en: 60 };

/** First words of a passage of an entry, as the ledger has them, in the page's language where they are; nothing where the ledger has none. */
export function passageOpening(library: Library, entry: Entry, anchor: string, lang: Lang): PassageOpening | undefined {
  const passage = ledgerOfEntry(library, entry)?.ledger.passages.find((one) => one.id === anchor);
  if (!passage) return undefined;
  const found = ([lang, 'zh'] as const).map((one) => ({ lang: one, edition: lastEdition(passage, one) })).find(({ edition }) => edition);
  if (!found?.edition) return undefined;
  // A table is known by its head.
  const head = found.edition[1].split('\n')[0]!;
  const words = passage.is === 'table' ? fill(t(found.lang).lesson.table, { s: head.replace(/；|; /g, t(found.lang).lesson.cellJoin) }) : head;
  const limit = enough[found.lang];
  if (words.length <= limit) return { lang: found.lang, words };
  // English is cut between words.
  const begun = words.slice(0, limit).replace(found.lang === 'en' ? /\s+\S*$/ : '', '').replace(/[，。、；：,.;:\s]+$/u, '');
  return { lang: found.lang, words: begun + t(found.lang).passage.ellipsis };
}
