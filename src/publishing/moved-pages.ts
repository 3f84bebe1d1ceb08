import { allAddresses, inLanguage } from '../library/addresses.ts';
import { langs, type Lang, type Library } from '../library/library.ts';
import type { Moved } from '../schema/ledger.ts';

/** A page for an address that no entry makes any more. */
export interface MovedPage {
  /** Path with its language, without slashes at its ends: `en/cases/old-id`. */
  path: string;
  /** Language-free address that was published. */
  address: string;
  lang: Lang;
  where: Moved[string];
}

/** Pages for the addresses of the ledger that nothing else makes, in each language; permanent addresses have none. */
export function movedPages(library: Library): MovedPage[] {
  const made = new Set(allAddresses(library));
  return Object.entries(library.moved).filter(([address]) => !made.has(address)).flatMap(([address, where]) =>
    (address.startsWith('/go/') ? langs.slice(0, 1) : langs).map((lang) => ({ path: inLanguage(address, lang).slice(1, -1), address, lang, where })));
}
