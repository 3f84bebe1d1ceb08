import { t } from '../../i18n/strings.ts';
import { addressOfWord } from '../../library/addresses.ts';
import { say, wordFact } from '../../library/fact-wording.ts';
import { findFact, word, type Entry } from '../../library/library.ts';
import { readPassage } from '../../library/passages.ts';
import { casesUsing, isKind, lineage, tierOf } from '../../library/relations.ts';
import { wordsOf } from '../../reading.ts';
import { linkToEntry, markText, reference, type MarkdownPage } from './marked-text.ts';

/** Names and values of the table at the head of a page; what has no value is left out. */
type Lines = [name: string, value: string | undefined][];

const joined = (page: MarkdownPage, values: string[]) => values.join(page.reading.textLang === 'zh' ? '、' : ', ');

function ofCase(page: MarkdownPage, entry: Entry<'case'>): Lines {
  const { library, reading: { textLang } } = page;
  const { data } = entry;
  const words = t(textLang);
  const tier = tierOf(library, entry);
  return [
    [words.record.place, joined(page, lineage(library, data.place).map((place) => linkToEntry(page, 'place', place.id)))],
    [words.record.neighbourhoods, joined(page, data.neighbourhoods.map((id) => linkToEntry(page, 'place', id)))],
    [words.record.types, joined(page, data.types.map((id) => say(word(library, 'types', id).name, textLang))) || words.notRecordedShort],
    [words.record.tier, tier ? say(tier.name, textLang) : words.notRecordedShort],
    [words.record.when, markText(page, wordsOf<string>(entry, 'when', textLang))],
    [words.record.led, joined(page, data.led.map((id) => say(word(library, 'actors', id).name, textLang)))],
  ];
}

function ofPractice(page: MarkdownPage, entry: Entry<'practice'>): Lines {
  const { library, reading: { textLang } } = page;
  const { data } = entry;
  const { record, notRecordedShort } = t(textLang);
  const linked = (vocabulary: 'themes' | 'stages', id: string) => `[${say(word(library, vocabulary, id).name, textLang)}](${page.linkTo(addressOfWord(vocabulary, id))})`;
  return [
    [record.theme, linked('themes', data.theme)],
    [record.stages, joined(page, data.stages.map((id) => linked('stages', id)))],
    [record.actors, joined(page, data.actors.map((id) => say(word(library, 'actors', id).name, textLang)))],
    [record.seenIn, joined(page, casesUsing(library, entry.id).map(({ id }) => linkToEntry(page, 'case', id))) || notRecordedShort],
  ];
}

function ofTrip(page: MarkdownPage, { data }: Entry<'trip'>): Lines {
  const words = t(page.reading.textLang);
  const size = data.party ? findFact(page.library, data.party.size) : undefined;
  return [
    [words.record.kind, data.standing === 'held' ? words.held : words.suggested],
    [words.record.route, data.route],
    [words.record.time, markText(page, data.when)],
    [words.record.party, size && wordFact(page.library, size.data, page.reading.textLang) + reference(page, size.source.id, [size.data.at])],
  ];
}

function ofSource(page: MarkdownPage, { data }: Entry<'source'>): Lines {
  const { textLang } = page.reading;
  const words = t(textLang);
  const note = data.publishedNote ? ` (${say(data.publishedNote, textLang)})` : '';
  return [
    [words.record.author, data.author && say(data.author, textLang)],
    [words.record.publisher, say(data.publisher, textLang)],
    [words.record.published, (data.published === 'unknown' ? words.unknownDate : data.published) + note],
    [words.record.kind, words.sourceKinds[data.kind]],
    [words.record.grade, words.grades[data.grade]],
    [words.record.extent, words.extents[data.extent]],
    [words.record.origin, data.url && `<${data.url}>`],
  ];
}

function ofTerm(page: MarkdownPage, { data }: Entry<'term'>): Lines {
  const words = t(page.reading.textLang);
  const passages = data.at.map(readPassage).map(({ source, at }) => reference(page, source, at));
  return [[words.alsoCalled, data.alsoCalled.join('、')], [words.traditional, data.traditional], [words.pinyin, data.pinyin], [words.usedAt, passages.join('').trim()]];
}

function ofPlace(page: MarkdownPage, { data }: Entry<'place'>): Lines {
  const words = t(page.reading.textLang);
  return [[words.record.level, words.levels[data.level]], [words.record.within, data.within && linkToEntry(page, 'place', data.within)], [words.alsoCalled, data.alsoCalled.join('、')]];
}

function ofPolicy(page: MarkdownPage, { data }: Entry<'policy'>): Lines {
  const { textLang } = page.reading;
  const words = t(textLang);
  return [
    [words.record.issuer, say(data.issuer, textLang)],
    [words.record.number, data.number],
    [words.record.published, data.date === 'unknown' ? words.unknownDate : data.date],
    [words.record.status, words.policyStatus[data.status]],
  ];
}

function linesOf(page: MarkdownPage, entry: Entry): Lines {
  if (isKind(entry, 'case')) return ofCase(page, entry);
  if (isKind(entry, 'practice')) return ofPractice(page, entry);
  if (isKind(entry, 'trip')) return ofTrip(page, entry);
  if (isKind(entry, 'source')) return ofSource(page, entry);
  if (isKind(entry, 'term')) return ofTerm(page, entry);
  if (isKind(entry, 'place')) return ofPlace(page, entry);
  return isKind(entry, 'policy') ? ofPolicy(page, entry) : [];
}

/** The table at the head of a page as a list: where, when, by whom, and when the entry was last changed. */
export function entryRecord(page: MarkdownPage, entry: Entry): string {
  const { textLang } = page.reading;
  const lines: Lines = [...linesOf(page, entry), [t(textLang).record.updated, (entry.data as { updated?: string }).updated]];
  return lines.filter(([, value]) => value).map(([name, value]) => `- ${name}${textLang === 'zh' ? '：' : ': '}${value}`).join('\n');
}
