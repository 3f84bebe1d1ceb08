import type { Lang } from '../library/library.ts';
import { keyOf, type Choice, type Pack } from './pack.ts';
import type { Shelf, ShelfEntry } from './shelf.ts';

/** Characters that are read in a minute: Chinese ones, and Latin ones with their spaces. */
const perMinute: Record<Lang, number> = { zh: 300, en: 1000 };
/** Characters that an A4 page of a pack holds, headings and sources counted in. */
const perPage: Record<Lang, number> = { zh: 800, en: 2200 };
/** Cover, contents and list of sources. */
const framePages = 3;

const langOf = ({ isUntranslated }: ShelfEntry, lang: Lang): Lang => (isUntranslated ? 'zh' : lang);

/** Minutes that an entry takes to read at a depth, at least one. */
export function minutesOf(entry: ShelfEntry, depth: Choice['depth'], lang: Lang): number {
  return Math.max(1, Math.round(entry.sizes[depth] / perMinute[langOf(entry, lang)]));
}

/** Minutes and A4 pages of a whole pack, both about. What is only asked stands together on the question sheet. */
export function extentOf({ choices }: Pack, shelf: Shelf, lang: Lang): { minutes: number; pages: number } {
  const byKey = new Map(shelf.entries.map((entry) => [keyOf(entry), entry]));
  let [minutes, pages, asked] = [0, framePages, 0];
  for (const choice of choices) {
    const entry = byKey.get(keyOf(choice));
    if (!entry) continue;
    minutes += minutesOf(entry, choice.depth, lang);
    asked += entry.sizes.ask / perPage[langOf(entry, lang)] * 2;
    if (choice.depth !== 'ask') pages += Math.max(1, Math.ceil((entry.sizes[choice.depth] - entry.sizes.ask) / perPage[langOf(entry, lang)]));
  }
  return choices.length ? { minutes, pages: pages + Math.ceil(asked) } : { minutes: 0, pages: 0 };
}
