import { legible } from './legible-text.ts';

/**
 * An event in a calendar. Times float: they are those of the place where one is. All day when it has no `start`.
 * Days are YYYY-MM-DD, times minutes after that day's midnight.
 */
export interface CalendarEvent { uid: string; day: string; start?: number; minutes?: number; summary: string; location: string; description: string; url?: string }

const escaped = (text: string) => legible(text).replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\n/g, '\\n').replace(/\t/g, ' ');

/** A line of at most 75 bytes; what is longer goes on in lines that begin with a space. No character is cut in two. */
function folded(line: string): string {
  let text = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 75) { text += '\r\n '; bytes = 1; }
    text += character;
    bytes += size;
  }
  return text;
}

const compact = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');
const moment = (day: string, minutes: number) => compact(new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000));

function eventLines({ uid, day, start, minutes = 0, summary, location, description, url }: CalendarEvent, now: Date): string[] {
  const when = start === undefined
    ? [`DTSTART;VALUE=DATE:${moment(day, 0).slice(0, 8)}`, `DTEND;VALUE=DATE:${moment(day, 24 * 60).slice(0, 8)}`]
    : [`DTSTART:${moment(day, start).slice(0, 15)}`, `DTEND:${moment(day, start + minutes).slice(0, 15)}`];
  return [
    'BEGIN:VEVENT', `UID:${escaped(uid)}`, `DTSTAMP:${compact(now)}`,
    // A calendar that is taken in again replaces the earlier one: later means a higher number.
    `SEQUENCE:${Math.floor(now.getTime() / 60_000)}`, ...when,
    `SUMMARY:${escaped(summary)}`, `LOCATION:${escaped(location)}`, `DESCRIPTION:${escaped(description)}`,
    ...(url ? [`URL:${url.replace(/[\r\n]/g, '')}`] : []), 'TRANSP:OPAQUE', 'END:VEVENT',
  ];
}

/**
 * A calendar as text, by RFC 5545. Written here because the package for it (ical-generator) asks `crypto.randomUUID` for every event,
 * which browsers do not have on plain-HTTP intranets.
 */
export function calendarText(name: string, lang: string, events: CalendarEvent[], now: Date): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Tashan//Study pack//${lang.toUpperCase()}`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`, ...events.flatMap((event) => eventLines(event, now)), 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
