import { notesPlace, readNotes, writeNotes, type GuideNotes } from '../../packs/guide/guide-notes.ts';

/** What may be wrong with what a device keeps. */
export type NotesFault = 'unreadable' | 'newer' | 'unkept';

/** The notes of one trip on this device, and in every window of it. */
export class DeviceNotes {
  notes: GuideNotes = new Map();
  fault: NotesFault | undefined;
  #trip: string;
  #place: string;

  constructor(trip: string) {
    this.#trip = trip;
    this.#place = notesPlace(trip);
    try {
      const first = readNotes(localStorage.getItem(this.#place));
      this.fault = first.fault;
      // What cannot be read is somebody's work: it stays where it is, and this guide keeps its notes beside it.
      if (first.fault) this.#place = notesPlace(trip, true);
      this.notes = first.fault ? readNotes(localStorage.getItem(this.#place)).notes : first.notes;
    } catch {
      this.fault = 'unkept';
    }
  }

  /** Keeps the notes; false where the device does not let pages keep anything. */
  keep(): boolean {
    try {
      localStorage.setItem(this.#place, writeNotes(this.notes));
      return true;
    } catch {
      this.fault = 'unkept';
      return false;
    }
  }

  /** Clears all that the device keeps of this trip, what could not be read as well. */
  clear(): void {
    this.notes.clear();
    this.#place = notesPlace(this.#trip);
    try {
      for (const apart of [false, true]) localStorage.removeItem(notesPlace(this.#trip, apart));
      this.fault = undefined;
    } catch {
      // Nothing was kept.
    }
  }

  /** Calls back when another window of this device has kept something. */
  whenChangedElsewhere(changed: () => void): void {
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== null && key !== this.#place) return;
      this.notes = readNotes(key === null ? null : newValue).notes;
      changed();
    });
  }
}
