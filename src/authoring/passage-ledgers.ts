import { anchorsOf, ledgerName } from '../library/anchors/entry-anchors.ts';
import type { EntryLedger } from '../library/anchors/ledger.ts';
import { recordPassages } from '../library/anchors/record.ts';
import { all, type Entry, type Library } from '../library/library.ts';
import type { Prose } from '../library/prose.ts';
import { kindNames, kinds } from '../schema/kinds.ts';

/** The ledgers of passages that are not as the content is, and what has come to them. */
export interface PassageLedgers { changed: Map<string, EntryLedger>; added: number; altered: number; merged: string[] }

/** Where the ledger of an entry lies, from its name `cases/lianyun`. */
export const ledgerFile = (name: string): string => `content/ledger/passages/${name}.json`;

/** Records the passages of every entry with a page as they stand on `day` (YYYY-MM-DD). */
export function passageLedgersOf(library: Library, prose: readonly Prose[], day: string): PassageLedgers {
  const found: PassageLedgers = { changed: new Map(), added: 0, altered: 0, merged: [] };
  for (const entry of kindNames.filter((kind) => kinds[kind].address).flatMap((kind) => all(library, kind) as Entry[])) {
    const name = ledgerName(entry.kind, entry.id);
    const anchors = anchorsOf(library, entry, () => prose.filter(({ kind, id }) => kind === entry.kind && id === entry.id));
    const { ledger, added, changed, merged } = recordPassages(library.ledgers.get(name), anchors.passages, anchors, day);
    if (added.length + changed.length + merged.length === 0) continue;
    found.changed.set(name, ledger);
    found.added += added.length;
    found.altered += changed.length;
    found.merged.push(...merged.map((id) => `${name}#${id}`));
  }
  return found;
}
