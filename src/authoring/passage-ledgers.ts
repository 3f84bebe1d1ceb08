import { anchorsOf } from '../library/anchors/entry-anchors.ts';
import type { EntryLedger } from '../library/anchors/ledger.ts';
import { ledgerName, ledgerOfEntry } from '../library/anchors/ledger-of-entry.ts';
import { recordPassages } from '../library/anchors/record.ts';
import { all, type Entry, type Library } from '../library/library.ts';
import type { Prose } from '../library/prose.ts';
import { kindNames, kinds } from '../schema/kinds.ts';

/** The ledgers of passages that are not as the content is, and what has come to them; `left` are the names of those that now stand under another. */
export interface PassageLedgers { changed: Map<string, EntryLedger>; left: string[]; added: number; altered: number; merged: string[] }

/** Where the ledger of an entry lies, from its name `cases/lianyun`. */
export const ledgerFile = (name: string): string => `content/ledger/passages/${name}.json`;

/** Records the passages of every entry with a page as they stand on `day` (YYYY-MM-DD). */
export function passageLedgersOf(library: Library, prose: readonly Prose[], day: string): PassageLedgers {
  const found: PassageLedgers = { changed: new Map(), left: [], added: 0, altered: 0, merged: [] };
  for (const entry of kindNames.filter((kind) => kinds[kind].address).flatMap((kind) => all(library, kind) as Entry[])) {
    const name = ledgerName(entry.kind, entry.id);
    const anchors = anchorsOf(library, entry, () => prose.filter(({ kind, id }) => kind === entry.kind && id === entry.id));
    const before = ledgerOfEntry(library, entry);
    const left = before?.names.filter((one) => one !== name) ?? [];
    const { ledger, added, changed, merged } = recordPassages(before?.ledger, anchors.passages, anchors, day);
    if (!left.length && added.length + changed.length + merged.length === 0) continue;
    found.changed.set(name, ledger);
    found.left.push(...left);
    found.added += added.length;
    found.altered += changed.length;
    found.merged.push(...merged.map((id) => `${name}#${id}`));
  }
  return found;
}
