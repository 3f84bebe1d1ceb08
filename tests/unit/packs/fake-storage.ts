import { PackStore } from '../../../src/packs/pack-store.ts';

/** A device's storage: a room of so many characters; none at all when there is no room. */
export function fakeStorage(room = Infinity): Storage {
  const kept = new Map<string, string>();
  return {
    get length() { return kept.size; },
    clear: () => kept.clear(),
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, text) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
  };
}

/** A store on a storage; on none, as browsers that refuse it. */
export function storeOn(storage?: Storage): PackStore {
  return new PackStore(() => {
    if (!storage) throw new DOMException('denied', 'SecurityError');
    return storage;
  });
}
