import { find, type Entry, type Lang, type Library } from '../library/library.ts';
import { stopsOf } from '../library/relations.ts';
import { sizeAt, sizeOfGist } from '../packs/sheet-size.ts';
import { entrySheet } from './sheets/entry-sheet.ts';
import type { SheetLinks } from './sheets/sheet-page.ts';

/** Characters that a reader of office papers reads in a minute, as a rule of thumb; said on the page. */
export const charactersAMinute: Record<Lang, number> = { zh: 300, en: 1000 };

/** How long somebody has, in minutes. */
export const readingTimes = [3, 10, 30] as const;

/** Something to read before a trip: the “one minute” of a case, an entry on one page, or all of it. */
export interface ReadingUnit { kind: 'case' | 'practice'; id: string; depth: 'gist' | 'brief' | 'full'; characters: number }

/** What to read in so many minutes: `units` is all of it, some in full that a shorter time has in one minute; `added` is what the next shorter time has not. */
export interface Reading { minutes: (typeof readingTimes)[number]; units: ReadingUnit[]; added: ReadingUnit[] }

/**
 * The units of a trip, most useful first: “one minute” of every case, those that its stops are about before the others, the first practice that each stop names, the cases in full in the
 * order of the stops, then the other practices.
 */
function unitsOf(library: Library, trip: Entry<'trip'>, lang: Lang, links: SheetLinks): ReadingUnit[] {
  const stops = stopsOf(trip);
  const told = [...stops.flatMap((stop) => stop.case ?? []), ...stops.flatMap((stop) => stop.read.cases)];
  const cases = [...new Set(told)].map((id) => find(library, 'case', id)!);
  const first = stops.flatMap((stop) => stop.read.practices.slice(0, 1));
  const practices = [...new Set([...first, ...stops.flatMap((stop) => stop.read.practices)])].map((id) => find(library, 'practice', id)!);
  const isFirst = (entry: Entry<'practice'>) => first.includes(entry.id);
  const practice = (entry: Entry<'practice'>): ReadingUnit => ({ kind: 'practice', id: entry.id, depth: 'brief', characters: sizeAt(entrySheet(library, entry, lang, links), 'brief') });
  const sheets = cases.map((entry) => ({ id: entry.id, sheet: entrySheet(library, entry, lang, links) }));
  return [
    ...sheets.map(({ id, sheet }): ReadingUnit => ({ kind: 'case', id, depth: 'gist', characters: sizeOfGist(sheet) })),
    ...practices.filter(isFirst).map(practice),
    ...sheets.map(({ id, sheet }): ReadingUnit => ({ kind: 'case', id, depth: 'full', characters: sizeAt(sheet, 'full') - sizeOfGist(sheet) })),
    ...practices.filter((entry) => !isFirst(entry)).map(practice),
  ];
}

/**
 * What to read before a trip in 3, 10 and 30 minutes: units in order until one does not fit. The first is always read. A case that is read
 * in full is not listed with its “one minute” as well.
 */
export function readingPlan(library: Library, trip: Entry<'trip'>, lang: Lang, links: SheetLinks): Reading[] {
  const units = unitsOf(library, trip, lang, links);
  let shorter = 0;
  return readingTimes.map((minutes) => {
    let read = 0;
    const end = units.findIndex(({ characters }, index) => { read += characters; return index > 0 && read > minutes * charactersAMinute[lang]; });
    const fitting = units.slice(0, end < 0 ? units.length : end);
    const added = fitting.slice(shorter);
    shorter = fitting.length;
    const inFull = new Set(fitting.filter(({ depth }) => depth === 'full').map(({ id }) => id));
    return { minutes, units: fitting.filter(({ depth, id }) => depth !== 'gist' || !inFull.has(id)), added };
  });
}
