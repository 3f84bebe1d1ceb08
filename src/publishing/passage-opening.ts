import { ledgerName } from '../library/anchors/entry-anchors.ts';
import { lastEdition } from '../library/anchors/ledger.ts';
import type { Entry, Lang, Library } from '../library/library.ts';

/** First words of a passage, and the language they are in. */
export interface PassageOpening { words: string; lang: Lang }

/** So many characters tell a passage from its neighbours. */
const enough = { zh: 24, en: 60 };

/** First words of a passage of an entry, as the ledger has them, in the page's language where they are; nothing where the ledger has none. */
export function passageOpening(library: Library, { kind, id }: Entry, anchor: string, lang: Lang): PassageOpening | undefined {
  const passage = library.ledgers.get(ledgerName(kind, id))?.passages.find((one) => one.id === anchor);
  const found = passage && ([lang, 'zh'] as const).map((one) => ({ lang: one, edition: lastEdition(passage, one) })).find(({ edition }) => edition);
  if (!found?.edition) return undefined;
  // A table is known by its head.
  const words = found.edition[1].split('\n')[0]!;
  const limit = enough[found.lang];
  return { lang: found.lang, words: words.length > limit ? `${words.slice(0, limit).replace(/[，。、；：\s]+$/u, '')}……` : words };
}
