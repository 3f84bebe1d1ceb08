import { t } from '../../i18n/strings.ts';
import { say, wordFact } from '../../library/fact-wording.ts';
import { isFigure, type Entry } from '../../library/library.ts';
import { casesAt, entriesCiting, placesWithin } from '../../library/relations.ts';
import { linked } from '../../library/strength.ts';
import type { Block, Section, Span } from '../../packs/sheet.ts';
import { entryList, section } from './section.ts';
import { shortLocator, spansOf, toEntry, type SheetPage } from './sheet-page.ts';

const plainList = (items: Span[][]): Block[] => (items.length ? [{ is: 'list', ordered: false, items }] : []);

/** What is kept of a source: of what nature it is, its paragraphs, its facts with what other sources say to them, variant readings, who cites it. */
export function sourceSections(page: SheetPage, { id, data }: Entry<'source'>): Section[] {
  const { library, reading: { textLang } } = page;
  const words = t(textLang);
  const others = (fact: string, relation: 'agreesWith' | 'differsFrom') => linked(library, fact, relation).map((other) => ` ${relation === 'agreesWith' ? '=' : '≠'} \`${other}\``).join('');
  const facts = Object.entries(data.facts).map(([key, fact]): Span[] => {
    const factId = `${id}/${key}`;
    const counted = isFigure(fact) ? ` ${say(fact.of, textLang)}` : '';
    const caveat = fact.caveat ? ` (${say(fact.caveat, textLang)})` : '';
    return [`\`${factId}\` [${shortLocator(fact.at, textLang)}] ${wordFact(library, fact, textLang)}${counted}${caveat}${others(factId, 'agreesWith')}${others(factId, 'differsFrom')}`];
  });
  return [
    ...section('nature', '', [{ is: 'text', spans: [say(data.nature, textLang)] }]),
    ...section('paragraphs', words.paragraphs, plainList(data.paragraphs.map(({ at, gist }) => [`[${shortLocator(at, textLang)}] ${say(gist, textLang)}`]))),
    ...section('facts', words.facts, plainList(facts)),
    ...section('collation', words.collation, plainList(data.collation.map((note) => [say(note, textLang)]))),
    ...section('citedBy', words.citedBy, plainList(entriesCiting(library, id).map((one) => [toEntry(page, one.kind, one.id)]))),
  ];
}

/** What the library has around a place: a note, cases, places within it, practices. */
export function placeSections(page: SheetPage, { id, data }: Entry<'place'>): Section[] {
  const { library, reading: { textLang } } = page;
  const words = t(textLang);
  const cases = casesAt(library, id);
  const practices = [...new Set(cases.flatMap((one) => one.data.practices.map((practice) => practice.id)))];
  return [
    ...section('nature', '', data.note ? [{ is: 'text', spans: spansOf(page, say(data.note, textLang)) }] : []),
    ...section('cases', words.casesHere, cases.length ? entryList(page, 'case', cases.map((one) => one.id)) : [{ is: 'text', spans: [words.nothingYet] }]),
    ...section('places', words.placesHere, entryList(page, 'place', placesWithin(library, id).map((place) => place.id))),
    ...section('practices', words.practicesHere, entryList(page, 'practice', practices)),
  ];
}
