import { createHash } from 'node:crypto';
import { say } from '../../library/fact-wording.ts';
import { find, word, type Entry } from '../../library/library.ts';
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
export interface GuideStop extends Pick<SheetStop, 'id' | 'name' | 'place' | 'remark' | 'isTalk' | 'minutes' | 'read'> {
  /** From 1, over all days. */
  number: number;
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

/** The guide of a trip. `page` carries the reading that numbers the sources. */
export function guideOfTrip(page: SheetPage, trip: Entry<'trip'>): Guide {
  const { library, reading } = page;
  const item = (where: string, text: Span[], of?: string): GuideItem => ({
    key: itemKey(where, plainText(text)), text, ...(of ? { of: say(word(library, 'questions', of).name, reading.textLang) } : {}),
  });
  const asked = new Set(trip.data.days.flatMap(({ halves }) => halves.flatMap(({ stops }) => stops.flatMap(({ ask }) => ask.map(({ text }) => text)))));
  const unsaidAt = ({ id, case: told, read }: TripStop) => [...new Set([...(told ? [told] : []), ...read.cases])]
    .flatMap((one) => { const entry = find(library, 'case', one); return entry ? questionsOf(entry, 'unknowns', reading.textLang) : []; })
    .filter(({ text }) => !asked.has(text) && asked.add(text)).map(({ text, of }) => item(id, spansOf(page, text), of));
  const aboutOf = ({ case: told }: TripStop): GuideStop['about'] => {
    const entry = told ? find(library, 'case', told) : undefined;
    return entry && { id: entry.id, title: titleOf(entry, reading.textLang), summary: spansOf(page, (reading.textLang === 'en' ? entry.translation?.summary : undefined) ?? entry.data.summary) };
  };
  let number = 0;
  const stopOf = (written: TripStop, { look, asks, ...stop }: SheetStop, when: string): GuideStop => ({
    ...stop, number: ++number, when, about: aboutOf(written),
    looks: look.map((text) => item(stop.id, text)), asks: asks.map(({ text, of }) => item(stop.id, text, of)), unsaid: unsaidAt(written),
  });
  const days = sheetTrip(page, trip).days.map((day, d) => ({ label: day.label, halves: day.halves.map((half, h) => ({
    label: half.label, stops: half.stops.map((stop, s) => stopOf(trip.data.days[d]!.halves[h]!.stops[s]!, stop, `${day.label}${half.label}`)),
  })) }));
  const listOf = (which: keyof Guide['checklists']) => trip.data.checklists[which].map((text) => item(`list.${which}`, spansOf(page, text)));
  const checklists = { before: listOf('before'), there: listOf('there'), back: listOf('back') };
  // Last: by now every source that is referred to has its number.
  return { days, stops: days.flatMap(({ halves }) => halves.flatMap(({ stops }) => stops)), checklists, sources: reading.sources.map((id, index) => sheetSource(page, id, index)) };
}
