import type { Lang } from '../library/library.ts';
import { keyOf, type Choice } from './pack.ts';
import type { PackPart } from './open-pack.ts';
import type { Sheet } from './sheet.ts';
import type { Shelf } from './shelf.ts';

/** How many sheets are fetched at the same time. */
const atOnce = 6;
const kept = new Map<string, Promise<unknown>>();

/** A file of data of this site, fetched once; one that failed is asked for again. Throws where it is not to be had. */
function fetched<T>(address: string): Promise<T> {
  const known = kept.get(address) as Promise<T> | undefined;
  if (known) return known;
  const asked = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json() as Promise<T>;
  });
  kept.set(address, asked);
  asked.catch(() => kept.delete(address));
  return asked;
}

/** All entries that may go into a pack. `base` is the folder of sheets, `/data/sheets/`. */
export function openShelf(base: string, lang: Lang): Promise<Shelf> {
  return fetched<Shelf>(`${base}${lang}.json`);
}

/** The sheets of a pack in its order. What could not be fetched is named by `missing`; the rest is there. `told` hears how many have come. */
export async function openSheets(choices: readonly Choice[], base: string, lang: Lang, told: (come: number) => void = () => undefined): Promise<{ parts: PackPart[]; missing: string[] }> {
  const parts = new Map<string, PackPart>();
  const waiting = [...choices];
  let come = 0;
  const work = async (): Promise<void> => {
    for (let choice = waiting.shift(); choice; choice = waiting.shift()) {
      try {
        parts.set(keyOf(choice), { choice, sheet: await fetched<Sheet>(`${base}${lang}/${keyOf(choice)}.json`) });
      } catch {
        // Named below: a sheet that is missing must not cost the reader the others.
      }
      told(come += 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { parts: choices.flatMap((choice) => parts.get(keyOf(choice)) ?? []), missing: choices.map(keyOf).filter((key) => !parts.has(key)) };
}
