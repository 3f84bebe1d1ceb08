import { isSame, joined } from './edit-pack.ts';
import { joinedNotes, readNotes } from './pack-notes.ts';
import { read, type LinkFault } from './pack-link.ts';
import { noNotes, type Pack, type PackNotes } from './pack.ts';
import type { PackStore } from './pack-store.ts';
import { resolve, type Departure } from './resolve-pack.ts';
import type { Shelf } from './shelf.ts';

/** What came of opening an address: whose pack lies on the desk now, and what of the link could not be taken as written. */
export interface Opened {
  /** `own`: the device's; `link`: somebody's, while the device has another; `taken`: somebody's, which an empty device made its own. */
  as: 'own' | 'link' | 'taken';
  faults: LinkFault[];
  departures: Departure[];
}

/**
 * The pack that is being worked on: the device's own, which is kept at every change, or one that a link brought, which stays beside it
 * until the reader takes it over.
 */
export class PackDesk {
  readonly #store: PackStore;
  readonly #shelf: Shelf;
  pack: Pack = { choices: [] };
  notes: PackNotes = noNotes;
  isOwn = true;

  constructor(store: PackStore, shelf: Shelf) {
    this.#store = store;
    this.#shelf = shelf;
  }

  get own(): Pack {
    return resolve(this.#store.pack, this.#shelf).pack;
  }

  /** Lays out the device's own pack, and tells which of its entries are gone. */
  openOwn(): Departure[] {
    const { pack, departures } = resolve(this.#store.pack, this.#shelf);
    this.pack = pack;
    this.notes = readNotes(this.#store.storedNotes);
    this.isOwn = true;
    return departures;
  }

  /** Lays out the pack of a link, unless there is nothing in it or it is the device's own. */
  openLink(hash: string): Opened {
    const { pack: written, faults } = read(hash);
    const { pack, departures } = resolve(written, this.#shelf);
    const gone = this.openOwn();
    if (!pack.choices.length || isSame(pack, this.pack)) return { as: 'own', faults, departures: [...departures, ...gone] };
    if (!this.pack.choices.length) {
      this.change(pack);
      return { as: 'taken', faults, departures };
    }
    this.pack = pack;
    this.notes = noNotes;
    this.isOwn = false;
    return { as: 'link', faults, departures };
  }

  /** The pack as the reader left it; one's own is kept. */
  change(pack: Pack): void {
    this.pack = pack;
    if (this.isOwn) this.#store.pack = pack;
  }

  changeNotes(notes: PackNotes): void {
    this.notes = notes;
    if (this.isOwn) this.#store.keepNotes(notes);
  }

  /** Makes the pack on the desk the device's own: in place of the one it has, or behind it. What was noted before is never lost. Tells how many entries found no room. */
  takeOver(how: 'replace' | 'merge'): number {
    const own = { pack: this.own, notes: readNotes(this.#store.storedNotes) };
    const { pack, left } = how === 'merge' ? joined(own.pack, this.pack) : { pack: this.pack, left: 0 };
    const kept = how === 'merge' ? own.notes : { ...own.notes, name: '', date: '' };
    const notes = joinedNotes(kept, this.notes);
    this.isOwn = true;
    this.changeNotes(notes);
    this.change(pack);
    return left;
  }
}
