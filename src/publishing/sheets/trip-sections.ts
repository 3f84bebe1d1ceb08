import { t } from '../../i18n/strings.ts';
import { askSheet } from '../../library/ask-sheet.ts';
import { say } from '../../library/fact-wording.ts';
import { need, type Entry } from '../../library/library.ts';
import { readPassage } from '../../library/passages.ts';
import type { Ask, Block, Section, SheetStop, SheetTrip, Span } from '../../packs/sheet.ts';
import { titleOf } from '../../reading.ts';
import type { TripStop } from '../../schema/trip.ts';
import { bodySections } from './body-sections.ts';
import { factSpans, referenceTo, spansOf, toEntry, type SheetPage } from './sheet-page.ts';

const heading = (level: 3 | 4, ...spans: Span[]): Block => ({ is: 'heading', level, spans });

function sheetStop(page: SheetPage, stop: TripStop): SheetStop {
  const { library, reading: { textLang } } = page;
  const { source, at } = readPassage(stop.at);
  const read = [...stop.read.cases.map((id) => ({ kind: 'case' as const, id })), ...stop.read.practices.map((id) => ({ kind: 'practice' as const, id }))];
  return {
    id: stop.id, name: stop.name, place: say(need(library, 'place', stop.place).data.name, textLang),
    remark: [...spansOf(page, stop.remark), referenceTo(page, source, at)],
    isTalk: stop.form === 'talk',
    ...(stop.minutes ? { minutes: stop.minutes } : {}),
    read: read.map(({ kind, id }) => ({ kind, id, title: titleOf(need(library, kind, id), textLang) })),
    look: stop.look.map((look) => spansOf(page, look)),
    asks: stop.ask.map(({ text, of }): Ask => ({ text: spansOf(page, text), from: 'stop', ...(of ? { of } : {}) })),
  };
}

/** The days of a trip; half-days without stops are those of which nothing is recorded. */
export function sheetTrip(page: SheetPage, { data }: Entry<'trip'>): SheetTrip {
  return {
    isSuggested: data.standing === 'suggested',
    days: data.days.map((day) => ({ label: day.label, halves: day.halves.map((half) => ({ label: half.label, stops: half.stops.map((stop) => sheetStop(page, stop)) })) })),
  };
}

function stopBlocks(page: SheetPage, written: TripStop, when: string): Block[] {
  const stop = sheetStop(page, written);
  const words = t(page.reading.textLang);
  const minutes = stop.minutes ? `${page.reading.textLang === 'zh' ? '　' : ', '}${words.stopMinutes(stop.minutes)}` : '';
  return [
    heading(3, `${when}${page.reading.textLang === 'zh' ? '　' : ' '}${stop.name}`),
    { is: 'text', spans: [toEntry(page, 'place', written.place), page.reading.textLang === 'zh' ? '　' : ': ', ...stop.remark, minutes].filter((span) => span !== '') },
    ...(stop.read.length ? [heading(4, words.readFirst), { is: 'list' as const, ordered: false, items: stop.read.map(({ kind, id }) => [toEntry(page, kind, id)]) }] : []),
    ...(stop.look.length ? [heading(4, words.lookAt), { is: 'list' as const, ordered: false, items: stop.look }] : []),
    ...(stop.asks.length ? [heading(4, words.ask), { is: 'checks' as const, items: stop.asks.map(({ text }) => text) }] : []),
  ];
}

/** What a trip asks: its stops, then what its cases leave unsaid, each under one of the four questions where it belongs to one. */
export function tripAsks(page: SheetPage, entry: Entry<'trip'>): Ask[] {
  const ofStops = new Set(entry.data.days.flatMap(({ halves }) => halves.flatMap(({ stops }) => stops.flatMap(({ ask }) => ask.map(({ text }) => text)))));
  return askSheet(page.library, entry).flatMap(({ question, asks }) => asks.map((text): Ask => ({ text: spansOf(page, text), from: ofStops.has(text) ? 'stop' : 'unknowns', ...(question ? { of: question.id } : {}) })));
}

/** A trip, part by part: its text, its stops, the question sheet, the three checklists, who went. */
export function tripSections(page: SheetPage, entry: Entry<'trip'>): Section[] {
  const { data } = entry;
  const { textLang } = page.reading;
  const words = t(textLang);
  const stops = data.days.flatMap((day) => day.halves.flatMap((half) => (half.stops.length
    ? half.stops.flatMap((stop) => stopBlocks(page, stop, `${day.label}${half.label}`))
    : [heading(3, `${day.label}${half.label}`), { is: 'text' as const, spans: [{ unrecorded: words.halfDayUnrecorded }] }])));
  const asks = askSheet(page.library, entry).flatMap(({ question, asks: texts }): Block[] => [heading(3, question ? say(question.name, textLang) : words.askOther), { is: 'checks', items: texts.map((text) => spansOf(page, text)) }]);
  const checks = (['before', 'there', 'back'] as const).flatMap((which): Block[] => [heading(3, words.checklistNames[which]), { is: 'checks', items: data.checklists[which].map((text) => spansOf(page, text)) }]);
  const party: Block[] = data.party ? [{ is: 'list', ordered: false, items: [...data.party.parts.map((part): Span[] => [`${part.name}${textLang === 'zh' ? '' : ' '}`, ...factSpans(page, part.fact)]), [data.party.rest]] }] : [];
  return [
    ...bodySections(page, entry),
    { part: 'stops', heading: words.record.route, blocks: stops, isAdvice: false },
    { part: 'questions', heading: words.askSheet, blocks: asks, isAdvice: false },
    { part: 'checklists', heading: words.checklists, blocks: checks, isAdvice: true },
    ...(party.length ? [{ part: 'party' as const, heading: words.whoWent, blocks: party, isAdvice: false }] : []),
  ];
}
