import { keyOf, packKinds, type Choice, type Pack } from './pack.ts';
import { merged } from './pack-link.ts';
import type { Shelf, ShelfEntry } from './shelf.ts';

/** What became of entries of a pack that are not on the shelf under the name it has for them. */
export type Departure =
  | { is: 'renamed'; key: string; to: ShelfEntry }
  /** Taken out of the library; `words` say why. */
  | { is: 'retired'; key: string; words: string }
  | { is: 'unknown'; key: string };

const valueAt = (record: Record<string, string>, key: string): string | undefined => (Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined);

/** The name an entry has today, however often it was renamed. */
function nameToday(key: string, renamed: Record<string, string>, passed = new Set<string>()): string {
  const next = valueAt(renamed, key);
  return next === undefined || passed.has(key) ? key : nameToday(next, renamed, passed.add(key));
}

/** A pack with what is on the shelf today: renamed entries followed, those that are gone or were never there left out, all of it told. */
export function resolve(pack: Pack, shelf: Shelf): { pack: Pack; departures: Departure[] } {
  const byKey = new Map(shelf.entries.map((entry) => [keyOf(entry), entry]));
  const departures: Departure[] = [];
  const found = pack.choices.flatMap((choice): Choice[] => {
    const key = keyOf(choice);
    const today = nameToday(key, shelf.renamed);
    const entry = byKey.get(today);
    const words = valueAt(shelf.retired, today);
    if (!entry) departures.push(words === undefined ? { is: 'unknown', key } : { is: 'retired', key, words });
    else if (today !== key) departures.push({ is: 'renamed', key, to: entry });
    return entry && packKinds.includes(entry.kind) ? [{ kind: entry.kind, id: entry.id, depth: choice.depth }] : [];
  });
  return { pack: { choices: merged(found).choices }, departures };
}
