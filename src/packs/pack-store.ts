import { holds, withChoice, without } from './edit-pack.ts';
import { noNotes, keyOf, type Choice, type Pack, type PackNotes } from './pack.ts';
import { read, write } from './pack-link.ts';

const packKey = 'tashan:pack';
const notesKey = 'tashan:pack-notes';
const version = 1;

/**
 * The pack of this device: entries as their link, notes beside them. Where storage is closed or full it is kept for this page only, and
 * `isKept` says so. Other tabs are heard; whoever listens is told of every change.
 */
export class PackStore {
  readonly #storage: () => Storage;
  readonly #memory = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  isKept = true;

  constructor(storage: () => Storage) {
    this.#storage = storage;
  }

  #get(key: string): string {
    try {
      return this.#memory.get(key) ?? this.#storage().getItem(key) ?? '';
    } catch {
      this.isKept = false;
      return '';
    }
  }

  #set(key: string, text: string): void {
    try {
      if (text) this.#storage().setItem(key, text);
      else this.#storage().removeItem(key);
      this.#memory.delete(key);
      this.isKept = this.#memory.size === 0;
    } catch {
      this.#memory.set(key, text);
      this.isKept = false;
    }
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  get pack(): Pack {
    return read(this.#get(packKey)).pack;
  }

  set pack(pack: Pack) {
    this.#set(packKey, write(pack));
  }

  /** Notes as they were stored, to be read by `readNotes`; broken ones are none. */
  get storedNotes(): unknown {
    try {
      const stored = JSON.parse(this.#get(notesKey) || '{}') as { notes?: unknown };
      return stored.notes;
    } catch {
      return noNotes;
    }
  }

  keepNotes(notes: PackNotes): void {
    this.#set(notesKey, JSON.stringify({ version, notes }));
  }

  /** Puts an entry in, or takes it out if it is in; tells whether it is in now. */
  toggle(choice: Choice): boolean {
    const key = keyOf(choice);
    this.pack = holds(this.pack, key) ? without(this.pack, key) : withChoice(this.pack, choice);
    return holds(this.pack, key);
  }

  /** Calls the listener after every change, in this tab, in others, and when a page comes back from the browser's memory. */
  watch(listener: () => void): void {
    this.#listeners.add(listener);
    if (typeof addEventListener !== 'function') return;
    addEventListener('storage', ({ key }) => { if (key === null || key === packKey || key === notesKey) listener(); });
    addEventListener('pageshow', ({ persisted }) => { if (persisted) listener(); });
  }
}

/** The pack of the device that this page is open on. */
export const deviceStore = new PackStore(() => localStorage);
