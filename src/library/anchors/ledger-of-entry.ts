import { addressOf } from '../addresses.ts';
import type { Entry, Library } from '../library.ts';
import { kindNames, kinds, type Kind } from '../../schema/kinds.ts';
import type { EntryLedger } from './ledger.ts';

/** Name of an entry's ledger, `cases/lianyun`. */
export const ledgerName = (kind: Kind, id: string): string => `${kinds[kind].folder}/${id}`;

/** The ledger that stood under a name, of those that are there. */
interface FoundLedger { name: string; ledger: EntryLedger }

/**
 * The ledger of an entry: its own or, while it has none, that of the entry whose address leads to it. An entry that is given another name
 * takes its passages along.
 */
export function ledgerOfEntry({ ledgers, moved }: Library, { kind, id }: Entry): FoundLedger | undefined {
  const own = ledgers.get(ledgerName(kind, id));
  if (own) return { name: ledgerName(kind, id), ledger: own };
  const former = Object.entries(moved).flatMap(([address, where]) => ('to' in where && where.to.replace(/#.*$/, '') === addressOf(kind, id) ? [address] : []));
  for (const [name, ledger] of former.length ? ledgers : []) {
    const [folder, formerId = ''] = name.split('/');
    const formerKind = kindNames.find((one) => kinds[one].folder === folder);
    if (formerKind && former.includes(addressOf(formerKind, formerId))) return { name, ledger };
  }
  return undefined;
}
