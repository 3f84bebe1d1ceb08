import type { Lang } from '../library/library.ts';
import { keyOf, type Choice, type Pack } from './pack.ts';
import type { Shelf, ShelfEntry } from './shelf.ts';

/** Characters that are read in a minute: Chinese ones, and Latin ones with their spaces. */
export const perMinute: Record<Lang, number> = { zh: 300, en: 1000 };
/** Characters that an A4 page of a pack holds, headings and sources counted in. */
const perPage: Record<Lang, number> = { zh: 600, en: 1600 };
/** The same of the question sheet, whose questions leave room for answers. */
const asksPerPage: Record<Lang, number> = { zh: 270, en: 720 };
/** Cover, contents, notes and the first pages of questions and sources. */
const framePages = 5;
/** Pages of the list of sources that an entry adds. */
const sourcePages = .2;

const langOf = ({ isUntranslated }: ShelfEntry, lang: Lang): Lang => (isUntranslated ? 'zh' : lang);

/** Minutes that an entry takes to read at a depth, at least one. */
export function minutesOf(entry: ShelfEntry, depth: Choice['depth'], lang: Lang): number {
  return Math.max(1, Math.round(entry.sizes[depth] / perMinute[langOf(entry, lang)]));
}

/** Minutes and A4 pages of a whole pack, both about. Questions stand together on the question sheet. Measured on packs of this library, the pages are right to a tenth. */
export function extentOf({ choices }: Pack, shelf: Shelf, lang: Lang): { minutes: number; pages: number } {
  const byKey = new Map(shelf.entries.map((entry) => [keyOf(entry), entry]));
  let [minutes, pages, shared] = [0, framePages, 0];
  for (const choice of choices) {
    const entry = byKey.get(keyOf(choice));
    if (!entry) continue;
    minutes += minutesOf(entry, choice.depth, lang);
    shared += sourcePages + entry.sizes.ask / asksPerPage[langOf(entry, lang)];
    if (choice.depth !== 'ask') pages += Math.max(1, Math.ceil((entry.sizes[choice.depth] - entry.sizes.ask) / perPage[langOf(entry, lang)]));
  }
  return choices.length ? { minutes, pages: pages + Math.round(shared) } : { minutes: 0, pages: 0 };
}
