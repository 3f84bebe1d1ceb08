import type { Pack } from './pack.ts';
import type { ShelfEntry } from './shelf.ts';

/** The pack of a trip: the trip whole, and one page of each case and practice that it has its reader read. */
export function packOfTrip({ id, brings }: Pick<ShelfEntry, 'id' | 'brings'>): Pack {
  return { choices: [{ kind: 'trip', id, depth: 'full' }, ...brings.map((entry) => ({ ...entry, depth: 'brief' as const }))] };
}
