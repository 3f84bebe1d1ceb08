import { describe, expect, test } from 'vitest';
import { tripCalendar } from '../../../src/packs/calendar.ts';
import type { OpenPack } from '../../../src/packs/open-pack.ts';
import { libraryPack } from './library-pack.ts';
import { samplePack, sampleSheet, sampleTrip } from './word/sample-pack.ts';

const now = new Date('2026-07-01T08:30:15.250Z');

/** A property of a calendar: its name, its parameters, and its value with marks of escape taken out. */
interface Property { name: string; parameters: string; value: string; raw: string }

/** Reads a calendar strictly, as RFC 5545 has it; throws where it is no calendar. */
function readCalendar(ics: string): { properties: Property[]; events: Record<string, Property>[] } {
  if (/(?<!\r)\n|\r(?!\n)/.test(ics) || !ics.endsWith('\r\n')) throw new Error('lines must end in CRLF');
  const lines = ics.slice(0, -2).split('\r\n');
  const long = lines.find((line) => Buffer.byteLength(line) > 75);
  if (long) throw new Error(`longer than 75 bytes: ${long}`);
  if (lines.some((line) => /[\uD800-\uDBFF]$|^ ?[\uDC00-\uDFFF]/.test(line))) throw new Error('a character is cut in two');
  const unfolded = lines.reduce<string[]>((all, line) => (line.startsWith(' ') ? [...all.slice(0, -1), all.at(-1)! + line.slice(1)] : [...all, line]), []);
  const properties = unfolded.map((line): Property => {
    const found = /^([A-Z-]+)((?:;[A-Z-]+=[^;:",]+)*):([^\u0000-\u0008\u000A-\u001F\u007F]*)$/.exec(line);
    if (!found) throw new Error(`no property: ${line}`);
    const [, name = '', parameters = '', raw = ''] = found;
    return { name, parameters, raw, value: raw.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark)) };
  });
  const events: Record<string, Property>[] = [];
  let open: Record<string, Property> | undefined;
  for (const property of properties.slice(1, -1)) {
    if (property.name === 'BEGIN') { if (open || property.raw !== 'VEVENT') throw new Error('only events, one after another'); open = {}; }
    else if (property.name === 'END') { events.push(open!); open = undefined; }
    else if (open) { if (open[property.name]) throw new Error(`twice: ${property.name}`); open[property.name] = property; }
  }
  for (const event of events) for (const must of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']) if (!event[must]) throw new Error(`without ${must}`);
  if (properties[0]?.raw !== 'VCALENDAR' || properties.at(-1)?.raw !== 'VCALENDAR' || !properties.some(({ name, raw }) => name === 'VERSION' && raw === '2.0') || !properties.some(({ name }) => name === 'PRODID')) throw new Error('no calendar');
  return { properties, events };
}

function calendarOf(open: OpenPack) {
  const made = tripCalendar(open, now);
  if ('missing' in made) throw new Error(`missing: ${made.missing}`);
  return { ...made, ...readCalendar(made.ics) };
}
const whens = (open: OpenPack) => calendarOf(open).events.map(({ SUMMARY, DTSTART, DTEND }) => `${SUMMARY!.value} ${DTSTART!.parameters}${DTSTART!.value}–${DTEND!.value}`);

describe('the calendar of a pack’s stops', () => {
  test('has an event a stop, all day and with its half-day, where the reader gave no times', () => {
    expect(whens(samplePack([sampleTrip()], { date: '2026-07-13' }))).toEqual([
      '下午　联运小区 ;VALUE=DATE20260713–20260714', '下午　北京花园 ;VALUE=DATE20260713–20260714', '下午　座谈会 ;VALUE=DATE20260713–20260714',
      '上午　万寿小区 ;VALUE=DATE20260714–20260715',
    ]);
  });

  test('has times from the reader’s start on, until a stop whose minutes are not known', () => {
    expect(whens(samplePack([sampleTrip()], { date: '2026-07-13', morning: '9:00', afternoon: '14:30' }))).toEqual([
      '联运小区 20260713T143000–20260713T151000', '下午　北京花园 ;VALUE=DATE20260713–20260714', '下午　座谈会 ;VALUE=DATE20260713–20260714',
      '万寿小区 20260714T090000–20260714T103000',
    ]);
  });

  test('sets one stop after the other where all minutes are known', () => {
    const trip = sampleTrip();
    trip.trip!.days[0]!.halves[1]!.stops[1]!.minutes = 30;
    expect(whens(samplePack([trip], { date: '2026-07-13', afternoon: '23:00' })).slice(0, 3)).toEqual(['联运小区 20260713T230000–20260713T234000', '北京花园 20260713T234000–20260714T001000', '座谈会 20260714T001000–20260714T011000']);
  });

  test.each(['', '25:00', '9', '9点', '12:60', '-1:00'])('makes up no time of “%s”', (afternoon) => {
    expect(whens(samplePack([sampleTrip()], { date: '2026-07-13', afternoon }))[0]).toBe('下午　联运小区 ;VALUE=DATE20260713–20260714');
  });

  test.each([['2024-02-28', '20240228', '20240229'], ['2026-12-31', '20261231', '20270101']])('counts the days from %s', (date, first, second) => {
    const days = calendarOf(samplePack([sampleTrip()], { date })).events.map(({ DTSTART }) => DTSTART!.value);
    expect([...new Set(days)]).toEqual([first, second]);
  });

  test('says what to look at, what to ask and where to read more', () => {
    const trip = sampleTrip({ permanent: 'https://tashan.example/go/trips/two-days/' });
    const [event] = calendarOf(samplePack([trip], { date: '2026-07-13' })).events;
    expect(event!['DESCRIPTION']!.value).toBe('示范点\n\n看什么：\n· 看电梯\n\n问什么：\n· 钱怎么摊？\n\n网页：https://tashan.example/trips/two-days/');
    expect(event!['LOCATION']!.value).toBe('西陵街道');
    expect(event!['URL']!.value).toBe('https://tashan.example/trips/two-days/');
  });

  test('says that times leave out the way, and that a suggested trip is not arranged', () => {
    const trip = sampleTrip();
    const [event] = calendarOf(samplePack([{ ...trip, trip: { ...trip.trip!, isSuggested: true } }], { date: '2026-07-13', afternoon: '14:00' })).events;
    expect(event!['DESCRIPTION']!.value).toContain('没有算路上的时间');
    expect(event!['DESCRIPTION']!.value).toContain('行程是本站拟的');
  });

  test('gives a stop the same name each time, so that a calendar taken in again replaces the earlier', () => {
    const uids = (date: string) => calendarOf(samplePack([sampleTrip()], { date })).events.map(({ UID }) => UID!.value);
    expect(uids('2026-07-13')).toEqual(uids('2026-08-01'));
    expect(new Set(uids('2026-07-13')).size).toBe(4);
  });

  test('has a second trip after the first', () => {
    const days = calendarOf(samplePack([sampleTrip(), sampleTrip({ id: 'other' })], { date: '2026-07-13' })).events.map(({ DTSTART }) => DTSTART!.value);
    expect([...new Set(days)]).toEqual(['20260713', '20260714', '20260715', '20260716']);
  });

  test('can be read whatever a reader typed or a sheet holds', () => {
    const hostile = `a;b,c\\n"d"\r\nBEGIN:VEVENT\u0000\u0007\uFFFE\u2028${'😀他山'.repeat(60)}\uD800`;
    const trip = sampleTrip({ title: hostile });
    trip.trip!.days[0]!.halves[1]!.stops[0]!.name = hostile;
    const { events, properties } = calendarOf(samplePack([trip], { date: '2026-07-13', name: hostile }));
    expect(events).toHaveLength(4);
    expect(events[0]!['SUMMARY']!.value).toContain('a;b,c\\n"d"\nBEGIN:VEVENT');
    expect(properties.find(({ name }) => name === 'X-WR-CALNAME')!.value).toContain('😀他山😀');
  });

  test.each(['', '2026-02-30', '明天', '2026-7-1'])('is not made without a first day (“%s”)', (date) => {
    expect(tripCalendar(samplePack([sampleTrip()], { date }), now)).toEqual({ missing: 'date' });
  });

  test('is not made without a trip that has stops', () => {
    expect(tripCalendar(samplePack([sampleSheet()], { date: '2026-07-13' }), now)).toEqual({ missing: 'trip' });
    expect(tripCalendar(samplePack([sampleTrip({ trip: { isSuggested: false, days: [{ label: '一', halves: [{ label: '上午', stops: [] }] }] } })], { date: '2026-07-13' }), now)).toEqual({ missing: 'trip' });
  });

  test.each(['zh', 'en'] as const)('holds every stop of the library’s trips (%s)', (lang) => {
    const open = libraryPack({ 'trip/dongcheng-to-yichang': 'full', 'trip/yichang-lifts-day': 'full' }, { date: '2026-07-13', morning: '09:00', afternoon: '14:00' }, lang);
    const stops = open.parts.flatMap(({ sheet }) => sheet.trip!.days.flatMap(({ halves }) => halves.flatMap((half) => half.stops)));
    expect(calendarOf(open).events).toHaveLength(stops.length);
  });
});
