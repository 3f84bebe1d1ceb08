import { calendarEn } from '../i18n/calendar.en.ts';
import { calendarZh, type CalendarWords } from '../i18n/calendar.zh.ts';
import { calendarText, type CalendarEvent } from './calendar-text.ts';
import { plainText, type OpenPack } from './open-pack.ts';
import type { PackNotes } from './pack.ts';
import { publicLink } from './public-link.ts';
import { dayOfVisit, stopsByDay, type DayStop } from './trip-days.ts';

/** A calendar of a pack's stops with the name to save it under, or what it lacks: a trip with stops, or a first day. */
export type TripCalendar = { ics: string; name: string; events: number } | { missing: 'trip' | 'date' };

/** Minutes after midnight of a clock time HH:MM; undefined when it is none. */
function minutesOf(clock: string): number | undefined {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(clock.trim());
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
}

/** When the reader says that a half-day begins. */
function beginOf(words: CalendarWords, half: string, { morning, afternoon }: PackNotes): number | undefined {
  if (words.afternoon.test(half)) return minutesOf(afternoon);
  return words.morning.test(half) ? minutesOf(morning) : undefined;
}

/**
 * The clock times of stops, in their order: one after the other from the start that the reader gave, as long as the minutes on site are
 * known. After a stop without minutes the half-day has no times any more.
 */
function startsOf(words: CalendarWords, stops: DayStop[], notes: PackNotes): (number | undefined)[] {
  const next = new Map<string, number | undefined>();
  return stops.map(({ day, half, stop }) => {
    const key = `${day} ${half}`;
    const start = next.has(key) ? next.get(key) : beginOf(words, half, notes);
    next.set(key, start !== undefined && stop.minutes ? start + stop.minutes : undefined);
    return stop.minutes ? start : undefined;
  });
}

function describe(words: CalendarWords, { sheet, stop }: DayStop, isTimed: boolean, link: string | undefined): string {
  const listed = (name: string, items: string[]) => (items.length ? ['', `${name}${words.colon}`, ...items.map((item) => `${words.mark}${item}`)] : []);
  return [
    plainText(stop.remark),
    ...listed(words.look, stop.look.map(plainText)), ...listed(words.ask, stop.asks.map(({ text }) => plainText(text))),
    '', ...(sheet.trip?.isSuggested ? [words.suggested] : []), ...(isTimed ? [words.times] : []), ...(link ? [`${words.page}${words.colon}${link}`] : []),
  ].join('\n').trim();
}

/**
 * The stops of a pack's trips as a calendar, an event each. The first day is the reader's; clock times stand only where the reader gave the
 * start of the half-day and the minutes on site are known, otherwise an event is all day and says which half. `now` stamps the calendar.
 */
export function tripCalendar(open: OpenPack, now: Date): TripCalendar {
  const words = open.lang === 'zh' ? calendarZh : calendarEn;
  const stops = stopsByDay(open);
  if (!stops.length) return { missing: 'trip' };
  if (dayOfVisit(open.notes.date, 1) === undefined) return { missing: 'date' };
  const starts = startsOf(words, stops, open.notes);
  const events = stops.map((one, index): CalendarEvent => {
    const { sheet, day, half, stop } = one;
    const start = starts[index];
    const url = publicLink(sheet.href, sheet);
    return {
      uid: `${sheet.id}-${stop.id}@tashan`, day: dayOfVisit(open.notes.date, day) ?? open.notes.date,
      ...(start !== undefined && { start, minutes: stop.minutes ?? 0 }),
      summary: start === undefined ? words.halfDay.replace('%h', () => half).replace('%s', () => stop.name) : stop.name,
      location: stop.place, description: describe(words, one, start !== undefined, url), ...(url && { url }),
    };
  });
  const name = open.notes.name.trim() || (stops[0]?.sheet.title ?? words.file);
  return { ics: calendarText(name, open.lang, events, now), name: `${words.file}-${open.notes.date}.ics`, events: events.length };
}
