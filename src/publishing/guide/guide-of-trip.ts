import { createHash } from 'node:crypto';
import { say } from '../../library/fact-wording.ts';
import { find, word, type Entry } from '../../library/library.ts';
import { lineage, stopsOf } from '../../library/relations.ts';
import { plainText } from '../../packs/open-pack.ts';
import type { SheetSource, SheetStop, Span } from '../../packs/sheet.ts';
import { questionsOf, titleOf } from '../../reading.ts';
import type { TripData, TripStop } from '../../schema/trip.ts';
import { sheetSource } from '../sheets/entry-sheet.ts';
import { spansOf, type SheetPage } from '../sheets/sheet-page.ts';
import { sheetTrip } from '../sheets/trip-sections.ts';

/** One line to tick or to answer. `key` is made of where it stands and its words, so that what a reader kept of it outlives a new order. */
export interface GuideItem { key: string; text: Span[]; /** Which of the four questions it belongs to, in words. */ of?: string }

/** A stop as it is used on site. */
export interface GuideStop extends Pick<SheetStop, 'id' | 'name' | 'remark' | 'isTalk' | 'read'> {
  /** Minutes on site, where they are known or suggested. */
  minutes: number | undefined;
  /** From 1, over all days. */
  number: number;
  /** Where it lies, from the city down. */
  where: string;
  /** Day and half-day. */
  when: string;
  /** What the library tells of it in a few sentences. */
  about: { id: string; title: string; summary: Span[] } | undefined;
  looks: GuideItem[];
  asks: GuideItem[];
  /** What no source says of its cases; each once in the whole guide, where it comes up first. */
  unsaid: GuideItem[];
}

/** A trip for the phone on site. Half-days without stops are those of which nothing is recorded. */
export interface Guide {
  days: { label: string; halves: { label: string; stops: GuideStop[] }[] }[];
  stops: GuideStop[];
  checklists: Record<keyof TripData['checklists'], GuideItem[]>;
  sources: SheetSource[];
}

/** The key of a line: where it stands and a digest of its words. */
export function itemKey(where: string, words: string): string {
  return `${where}.${createHash('sha256').update(words).digest('hex').slice(0, 10)}`;
}

function item({ library, reading }: SheetPage, where: string, text: Span[], of?: string): GuideItem {
  return { key: itemKey(where, plainText(text)), text, ...(of ? { of: say(word(library, 'questions', of).name, reading.textLang) } : {}) };
}

/** A place with what it lies in, from the city down as an address is written, or up to it in English. */
function whereIs({ library, reading: { textLang } }: SheetPage, place: string): string {
  const names = lineage(library, place).filter(({ data }) => data.level !== 'country' && data.level !== 'province').map(({ data }) => say(data.name, textLang));
  if (textLang === 'en') return names.join(', ');
  // A city that lies in a city (当阳市) is written without the one around it.
  return names.slice(0, names.findIndex((name) => name.endsWith('市')) + 1 || undefined).reverse().join('');
}

function aboutOf(page: SheetPage, told: string | undefined): GuideStop['about'] {
  const { textLang } = page.reading;
  const entry = told ? find(page.library, 'case', told) : undefined;
  return entry && { id: entry.id, title: titleOf(entry, textLang), summary: spansOf(page, (textLang === 'en' ? entry.translation?.summary : undefined) ?? entry.data.summary) };
}

/** What the cases of a stop leave unsaid, without what is in `asked` already, which takes it up. */
function unsaidAt(page: SheetPage, { id, case: told, read }: TripStop, asked: Set<string>): GuideItem[] {
  const cases = [...new Set([...(told ? [told] : []), ...read.cases])].flatMap((one) => find(page.library, 'case', one) ?? []);
  return cases.flatMap((entry) => questionsOf(entry, 'unknowns', page.reading.textLang))
    .filter(({ text }) => !asked.has(text) && asked.add(text)).map(({ text, of }) => item(page, id, spansOf(page, text), of));
}

/** The guide of a trip. `page` carries the reading that numbers the sources. */
export function guideOfTrip(page: SheetPage, trip: Entry<'trip'>): Guide {
  const asked = new Set(stopsOf(trip).flatMap(({ ask }) => ask.map(({ text }) => text)));
  let number = 0;
  const stopOf = (written: TripStop, { id, name, remark, isTalk, minutes, read, look, asks }: SheetStop, when: string): GuideStop => ({
    id, name, remark, isTalk, minutes, read, number: ++number, when, where: whereIs(page, written.place), about: aboutOf(page, written.case),
    looks: look.map((text) => item(page, id, text)), asks: asks.map(({ text, of }) => item(page, id, text, of)), unsaid: unsaidAt(page, written, asked),
  });
  const days = sheetTrip(page, trip).days.map((day, d) => ({ label: day.label, halves: day.halves.map((half, h) => ({
    label: half.label, stops: half.stops.map((stop, s) => stopOf(trip.data.days[d]!.halves[h]!.stops[s]!, stop, `${day.label}${half.label}`)),
  })) }));
  const listOf = (which: keyof Guide['checklists']) => trip.data.checklists[which].map((text) => item(page, `list.${which}`, spansOf(page, text)));
  const checklists = { before: listOf('before'), there: listOf('there'), back: listOf('back') };
  // Last: by now every source that is referred to has its number.
  const sources = page.reading.sources.map((id, index) => sheetSource(page, id, index));
  return { days, stops: days.flatMap(({ halves }) => halves.flatMap(({ stops }) => stops)), checklists, sources };
}
