import { tidyQuery } from '../tidy-query.ts';

/** Where the device keeps them, beside `tashan:size` and `tashan:theme`. */
const key = 'tashan:searches';
const most = 6;
/** Longest record that is read, in characters; six queries never need as much. */
const longestRecord = 10_000;

/** What is used of the device's storage. */
export type Storing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What the reader searched for on this device, newest first. A device without storage has none, and what somebody else wrote into the
 * storage is read as far as it makes sense: nothing here throws.
 */
export class RecentSearches {
  readonly #storage: () => Storing;

  /** The storage is asked for at each use, because a browser may refuse to hand it out at all. */
  constructor(storage: () => Storing = () => localStorage) {
    this.#storage = storage;
  }

  list(): string[] {
    try {
      const record = this.#storage().getItem(key) ?? '[]';
      if (record.length > longestRecord) return [];
      const kept: unknown = JSON.parse(record);
      return Array.isArray(kept) ? distinct(kept.filter((one): one is string => typeof one === 'string')) : [];
    } catch {
      return [];
    }
  }

  keep(query: string): void {
    const kept = distinct([query, ...this.list()]);
    this.#attempt((storage) => storage.setItem(key, JSON.stringify(kept)));
  }

  clear(): void {
    this.#attempt((storage) => storage.removeItem(key));
  }

  /** A full disk or a private window: the search goes on, only the memory is missing. */
  #attempt(use: (storage: Storing) => void): void {
    try {
      use(this.#storage());
    } catch {
      // See above.
    }
  }
}

/** Queries as they may be shown, each once whatever its case, as many as are kept. */
function distinct(queries: string[]): string[] {
  const tidied = queries.map(tidyQuery).filter(Boolean);
  const lower = tidied.map((query) => query.toLowerCase());
  return tidied.filter((_, index) => lower.indexOf(lower[index] ?? '') === index).slice(0, most);
}
