import type { OpenPack } from './open-pack.ts';
import type { Sheet, SheetStop } from './sheet.ts';

/** A stop of a pack's trips with the day it is on: counted from 1 through all trips of the pack, in their order. */
export interface DayStop { sheet: Sheet; day: number; dayLabel: string; half: string; stop: SheetStop }

/** All stops of a pack's trips in order. The days of a second trip come after those of the first: nobody is in two places at once. */
export function stopsByDay({ parts }: Pick<OpenPack, 'parts'>): DayStop[] {
  let before = 0;
  return parts.flatMap(({ sheet }) => {
    const first = before;
    const days = sheet.trip?.days ?? [];
    before += days.length;
    return days.flatMap(({ label, halves }, index) => halves.flatMap((half) => half.stops.map((stop) => ({ sheet, day: first + index + 1, dayLabel: label, half: half.label, stop }))));
  });
}

/** The n-th day of a visit that begins on a date, YYYY-MM-DD; undefined when the date is none. */
export function dayOfVisit(date: string, day: number): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const begun = new Date(`${date}T00:00:00Z`);
  // A day that no month has rolls over to the next one.
  if (Number.isNaN(begun.getTime()) || begun.toISOString().slice(0, 10) !== date) return undefined;
  return new Date(begun.getTime() + (day - 1) * 86_400_000).toISOString().slice(0, 10);
}
