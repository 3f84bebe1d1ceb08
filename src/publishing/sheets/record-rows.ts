import { t } from '../../i18n/strings.ts';
import { addressOfWord } from '../../library/addresses.ts';
import { say } from '../../library/fact-wording.ts';
import { word, type Entry } from '../../library/library.ts';
import { readPassage } from '../../library/passages.ts';
import { casesUsing, isKind, lineage, tierOf } from '../../library/relations.ts';
import type { RecordRow, Span } from '../../packs/sheet.ts';
import { wordsOf } from '../../reading.ts';
import { factSpans, referenceTo, spansOf, toEntry, type SheetPage } from './sheet-page.ts';

/** Values with marks of enumeration between them. */
const joined = ({ reading }: SheetPage, values: Span[][]) => values.flatMap((value, index) => (index ? [reading.textLang === 'zh' ? '、' : ', ', ...value] : value));

/** A row; without a value it says that nothing is recorded. */
function row(page: SheetPage, key: string, name: string, value: Span[]): RecordRow {
  return value.length ? { key, name, value, isUnrecorded: false } : { key, name, value: [{ unrecorded: t(page.reading.textLang).notRecordedShort }], isUnrecorded: true };
}

const given = (rows: (RecordRow | undefined)[]) => rows.filter((one) => one !== undefined);

function ofCase(page: SheetPage, entry: Entry<'case'>): RecordRow[] {
  const { library, reading: { textLang } } = page;
  const { data } = entry;
  const { record } = t(textLang);
  const tier = tierOf(library, entry);
  // Nearest first, as on the page; a line of places is no enumeration.
  const line = lineage(library, data.place).flatMap(({ id }, index): Span[] => [...(index ? [textLang === 'zh' ? '，' : ', '] : []), toEntry(page, 'place', id)]);
  return given([
    row(page, 'place', record.place, line),
    data.neighbourhoods.length ? row(page, 'neighbourhoods', record.neighbourhoods, joined(page, data.neighbourhoods.map((id) => [toEntry(page, 'place', id)]))) : undefined,
    row(page, 'types', record.types, joined(page, data.types.map((id) => [say(word(library, 'types', id).name, textLang)]))),
    row(page, 'tier', record.tier, tier ? [say(tier.name, textLang)] : []),
    row(page, 'when', record.when, spansOf(page, wordsOf<string>(entry, 'when', textLang))),
    row(page, 'led', record.led, joined(page, data.led.map((id) => [say(word(library, 'actors', id).name, textLang)]))),
  ]);
}

function ofPractice(page: SheetPage, entry: Entry<'practice'>): RecordRow[] {
  const { library, links, reading: { textLang } } = page;
  const { data } = entry;
  const { record } = t(textLang);
  const linked = (vocabulary: 'themes' | 'stages', id: string): Span[] => [{ words: say(word(library, vocabulary, id).name, textLang), href: links.toPage(addressOfWord(vocabulary, id)) }];
  return [
    row(page, 'theme', record.theme, linked('themes', data.theme)),
    row(page, 'stages', record.stages, joined(page, data.stages.map((id) => linked('stages', id)))),
    row(page, 'actors', record.actors, joined(page, data.actors.map((id) => [say(word(library, 'actors', id).name, textLang)]))),
    row(page, 'seenIn', record.seenIn, joined(page, casesUsing(library, entry.id).map(({ id }) => [toEntry(page, 'case', id)]))),
  ];
}

function ofTrip(page: SheetPage, { data }: Entry<'trip'>): RecordRow[] {
  const words = t(page.reading.textLang);
  return given([
    row(page, 'kind', words.record.kind, [data.standing === 'held' ? words.held : words.suggested]),
    row(page, 'route', words.record.route, [data.route]),
    row(page, 'time', words.record.time, spansOf(page, data.when)),
    data.party ? row(page, 'party', words.record.party, factSpans(page, data.party.size)) : undefined,
  ]);
}

function ofLesson(page: SheetPage, { data }: Entry<'lesson'>): RecordRow[] {
  const { record, allVersions } = t(page.reading.textLang).lesson;
  return [row(page, 'minutes', record.minutes, [allVersions(data.versions.map(({ minutes }) => minutes))]), row(page, 'audience', record.audience, [data.audience])];
}

function ofPolicy(page: SheetPage, { data }: Entry<'policy'>): RecordRow[] {
  const { textLang } = page.reading;
  const words = t(textLang);
  return given([
    row(page, 'issuer', words.record.issuer, [say(data.issuer, textLang)]),
    data.number ? row(page, 'number', words.record.number, [data.number]) : undefined,
    row(page, 'published', words.record.published, [data.date === 'unknown' ? words.unknownDate : data.date]),
    row(page, 'status', words.record.status, [words.policyStatus[data.status]]),
  ]);
}

function ofTerm(page: SheetPage, { data }: Entry<'term'>): RecordRow[] {
  const words = t(page.reading.textLang);
  const passages = data.at.map(readPassage).map(({ source, at }) => referenceTo(page, source, at));
  return given([
    data.alsoCalled.length ? row(page, 'alsoCalled', words.alsoCalled, [data.alsoCalled.join('、')]) : undefined,
    data.traditional ? row(page, 'traditional', words.traditional, [data.traditional]) : undefined,
    row(page, 'pinyin', words.pinyin, [data.pinyin]),
    passages.length ? row(page, 'usedAt', words.usedAt, passages) : undefined,
  ]);
}

function ofSource(page: SheetPage, { data }: Entry<'source'>): RecordRow[] {
  const { textLang } = page.reading;
  const words = t(textLang);
  const note = data.publishedNote ? ` (${say(data.publishedNote, textLang)})` : '';
  return given([
    data.author ? row(page, 'author', words.record.author, [say(data.author, textLang)]) : undefined,
    row(page, 'publisher', words.record.publisher, [say(data.publisher, textLang)]),
    row(page, 'published', words.record.published, [(data.published === 'unknown' ? words.unknownDate : data.published) + note]),
    row(page, 'kind', words.record.kind, [words.sourceKinds[data.kind]]),
    row(page, 'grade', words.record.grade, [words.grades[data.grade]]),
    row(page, 'extent', words.record.extent, [words.extents[data.extent]]),
    data.url ? row(page, 'origin', words.record.origin, [{ words: data.url, href: data.url }]) : undefined,
  ]);
}

function ofPlace(page: SheetPage, { data }: Entry<'place'>): RecordRow[] {
  const words = t(page.reading.textLang);
  return given([
    row(page, 'level', words.record.level, [words.levels[data.level]]),
    data.within ? row(page, 'within', words.record.within, [toEntry(page, 'place', data.within)]) : undefined,
    data.alsoCalled.length ? row(page, 'alsoCalled', words.alsoCalled, [data.alsoCalled.join('、')]) : undefined,
  ]);
}

/** The table at the head of an entry. What its kind always tells and no source says is there as unrecorded. */
export function recordRows(page: SheetPage, entry: Entry): RecordRow[] {
  if (isKind(entry, 'case')) return ofCase(page, entry);
  if (isKind(entry, 'practice')) return ofPractice(page, entry);
  if (isKind(entry, 'trip')) return ofTrip(page, entry);
  if (isKind(entry, 'lesson')) return ofLesson(page, entry);
  if (isKind(entry, 'policy')) return ofPolicy(page, entry);
  if (isKind(entry, 'term')) return ofTerm(page, entry);
  if (isKind(entry, 'source')) return ofSource(page, entry);
  return isKind(entry, 'place') ? ofPlace(page, entry) : [];
}
