import { addressOf } from '../addresses.ts';
import type { Entry, Library } from '../library.ts';
import { kindNames, kinds, type Kind } from '../../schema/kinds.ts';
import type { EntryLedger } from './ledger.ts';

/** Name of an entry's ledger, `cases/lianyun`. */
export const ledgerName = (kind: Kind, id: string): string => `${kinds[kind].folder}/${id}`;

export interface FoundLedger {
  ledger: EntryLedger;
  /** Names under which its passages are recorded, the entry's own first where there is one. */
  names: string[];
  /** Under which of them a passage is recorded. */
  nameOf: (passage: string) => string | undefined;
}

/** Names of the ledgers of entries whose addresses lead to this one. */
function formerNames({ ledgers, moved }: Library, { kind, id }: Entry): string[] {
  const former = Object.entries(moved).flatMap(([address, where]) => ('to' in where && where.to.replace(/#.*$/, '') === addressOf(kind, id) ? [address] : []));
  if (!former.length) return [];
  return [...ledgers.keys()].filter((name) => {
    const [folder, formerId = ''] = name.split('/');
    const formerKind = kindNames.find((one) => kinds[one].folder === folder);
    return formerKind !== undefined && former.includes(addressOf(formerKind, formerId));
  });
}

/**
 * The ledger of an entry: its own, and those of the entries whose addresses lead to it. An entry that is given another name takes its
 * passages along, and so does one that becomes part of another.
 */
export function ledgerOfEntry(library: Library, entry: Entry): FoundLedger | undefined {
  const own = ledgerName(entry.kind, entry.id);
  const names = [own, ...formerNames(library, entry)].filter((name) => library.ledgers.has(name));
  if (!names.length) return undefined;
  const home = new Map<string, string>();
  // An anchor that both have, of a part both pages have, stays that of the entry itself.
  const passages = names.flatMap((name) => library.ledgers.get(name)!.passages.filter(({ id }) => !home.has(id) && home.set(id, name)));
  return { ledger: { passages }, names, nameOf: (passage) => home.get(passage) };
}
