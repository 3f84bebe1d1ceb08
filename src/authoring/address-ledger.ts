import { allAddresses } from '../library/addresses.ts';
import type { Library } from '../library/library.ts';

/** The ledger of published addresses with all present ones added: one per line, sorted, nothing ever taken out. */
export function ledgerOf(library: Library): { text: string; added: string[] } {
  const recorded = new Set(library.published);
  const added = allAddresses(library).filter((address) => !recorded.has(address));
  const lines = [...new Set([...recorded, ...added])].sort();
  return { text: `${lines.join('\n')}\n`, added: added.sort() };
}
