import { t } from '../../i18n/strings.ts';
import { askSheet } from '../../library/ask-sheet.ts';
import { say, wordFact } from '../../library/fact-wording.ts';
import { findFact, isFigure, type Entry } from '../../library/library.ts';
import { readPassage } from '../../library/passages.ts';
import { casesAt, entriesCiting, isKind, placesWithin } from '../../library/relations.ts';
import { linked } from '../../library/strength.ts';
import { conditionsOf, questionsOf, wordsOf } from '../../reading.ts';
import type { HeadFigure } from '../../schema/text.ts';
import type { TripStop } from '../../schema/trip.ts';
import { factWithReference, linkToEntry, markText, reference, shortLocator, type MarkdownPage } from './marked-text.ts';
import { markBody } from './marked-body.ts';

const list = (page: MarkdownPage, texts: string[]) => texts.map((text) => `- ${markText(page, text)}`).join('\n');

/** A heading with what stands under it; nothing when nothing does. */
const section = (heading: string, ...blocks: string[]): string[] => (blocks.some(Boolean) ? [`## ${heading}`, ...blocks.filter(Boolean)] : []);

function bodyOf(page: MarkdownPage, entry: Entry): string {
  return markBody(page, page.reading.textLang === 'en' ? entry.translation?.body ?? entry.body : entry.body);
}

/** The large figures of an entry: the figure, what it counts, what it does not cover. */
function headFigures(page: MarkdownPage, entry: Entry<'case'> | Entry<'practice'>): string[] {
  const { textLang } = page.reading;
  const translated = textLang === 'en' ? entry.translation?.words['figures'] as Partial<HeadFigure>[] | undefined : undefined;
  const lines = entry.data.figures.flatMap((figure, index) => {
    const fact = findFact(page.library, figure.fact);
    if (!fact || !isFigure(fact.data)) return [];
    const own = textLang === 'en' ? translated?.[index] : figure;
    const caveat = own?.caveat ?? (fact.data.caveat ? say(fact.data.caveat, textLang) : '');
    return [`- **${factWithReference(page, figure.fact, true)}**${reference(page, fact.source.id, [fact.data.at])} ${own?.label ?? say(fact.data.of, textLang)}${caveat ? ` (${markText(page, caveat)})` : ''}`];
  });
  return section(t(textLang).keyFigures, lines.join('\n'));
}

function asked(page: MarkdownPage, entry: Entry): string[] {
  const { textLang } = page.reading;
  const words = t(textLang);
  const textsOf = (field: 'unknowns' | 'questions') => questionsOf(entry, field, textLang).map(({ text }) => text);
  return [
    ...section(words.unknowns, words.unknownsIntro, list(page, textsOf('unknowns'))),
    ...section(words.questions, list(page, textsOf('questions')), `*${words.advice}*`),
  ];
}

const linkList = (page: MarkdownPage, kind: 'case' | 'practice' | 'place' | 'term', ids: string[]) => ids.map((id) => `- ${linkToEntry(page, kind, id)}`).join('\n');

function ofCase(page: MarkdownPage, entry: Entry<'case'>): string[] {
  const { textLang } = page.reading;
  const words = t(textLang);
  const gist = wordsOf<{ point: string; text: string }[]>(entry, 'gist', textLang).map(({ point, text }) => `**${point}** ${text}`);
  const field = (name: string) => list(page, wordsOf<string[]>(entry, name, textLang));
  const practices = entry.data.practices.map(({ id, at }) => {
    const passage = readPassage(at);
    return `- ${linkToEntry(page, 'practice', id)}${reference(page, passage.source, passage.at)}`;
  });
  return [
    ...headFigures(page, entry),
    ...section(words.minute, list(page, gist)),
    bodyOf(page, entry),
    ...section(words.money, field('money')),
    ...section(words.results, field('results')),
    ...section(words.limits, field('limits')),
    ...asked(page, entry),
    ...section(words.takeAway, practices.join('\n')),
    ...section(words.related, linkList(page, 'case', entry.data.related)),
  ];
}

function ofPractice(page: MarkdownPage, entry: Entry<'practice'>): string[] {
  const { textLang } = page.reading;
  const words = t(textLang);
  const field = (name: string) => list(page, wordsOf<string[]>(entry, name, textLang));
  const one = (name: string) => markText(page, wordsOf<string>(entry, name, textLang));
  const steps = wordsOf<{ title: string; text: string }[]>(entry, 'steps', textLang).map(({ title, text }, index) => `${index + 1}. **${title}** ${markText(page, text)}`);
  const conditions = conditionsOf(page.library, entry, textLang).map(({ about, then, because }) => `- ${about} — **${words.verdicts[then]}** ${markText(page, because)}`);
  return [
    ...headFigures(page, entry),
    ...section(words.problem, one('problem')),
    ...section(words.steps, steps.join('\n')),
    bodyOf(page, entry),
    ...section(words.preconditions, field('preconditions')),
    ...section(words.suits, conditions.join('\n')),
    ...section(words.moneyPractice, field('money')),
    ...section(words.limits, field('limits')),
    ...section(words.footing, field('footing')),
    ...section(words.firstStep, one('firstStep'), `*${words.advice}*`),
    ...asked(page, entry),
    ...section(words.together, linkList(page, 'practice', entry.data.together)),
    ...section(words.lists.terms, linkList(page, 'term', entry.data.terms)),
  ];
}

function stopInWords(page: MarkdownPage, stop: TripStop, when: string): string[] {
  const words = t(page.reading.textLang);
  const { source, at } = readPassage(stop.at);
  const read = [...stop.read.cases.map((id) => linkToEntry(page, 'case', id)), ...stop.read.practices.map((id) => linkToEntry(page, 'practice', id))];
  const part = (heading: string, lines: string) => (lines ? [`#### ${heading}`, lines] : []);
  return [
    `### ${when} ${stop.name}`,
    `${linkToEntry(page, 'place', stop.place)} ${stop.remark}${reference(page, source, at)}`,
    ...part(words.readFirst, read.map((one) => `- ${one}`).join('\n')),
    ...part(words.lookAt, list(page, stop.look)),
    ...part(words.ask, list(page, stop.ask.map(({ text }) => text))),
  ];
}

function ofTrip(page: MarkdownPage, entry: Entry<'trip'>): string[] {
  const { data } = entry;
  const { textLang } = page.reading;
  const words = t(textLang);
  const days = data.days.flatMap((day) => day.halves.flatMap((half) => (half.stops.length
    ? half.stops.flatMap((stop) => stopInWords(page, stop, `${day.label}${half.label}`))
    : [`### ${day.label}${half.label}`, words.halfDayUnrecorded])));
  const sheet = askSheet(page.library, entry).flatMap(({ question, asks }) => [`### ${question ? say(question.name, textLang) : words.askOther}`, list(page, asks)]);
  const checks = (['before', 'there', 'back'] as const).flatMap((which) => [`### ${words.checklistNames[which]}`, list(page, data.checklists[which])]);
  const party = data.party ? [...data.party.parts.map((part) => `- ${part.name} ${factWithReference(page, part.fact)}`), `- ${data.party.rest}`] : [];
  return [bodyOf(page, entry), ...section(words.record.route, ...days), ...section(words.askSheet, ...sheet), ...section(words.checklists, words.advice, ...checks), ...section(words.whoWent, party.join('\n'))];
}

function ofSource(page: MarkdownPage, entry: Entry<'source'>): string[] {
  const { library, reading: { textLang } } = page;
  const { data } = entry;
  const words = t(textLang);
  const others = (id: string, relation: 'agreesWith' | 'differsFrom') => linked(library, id, relation).map((other) => `${relation === 'agreesWith' ? '=' : '≠'} \`${other}\``);
  const facts = Object.entries(data.facts).map(([key, fact]) => {
    const id = `${entry.id}/${key}`;
    const counted = isFigure(fact) ? ` ${say(fact.of, textLang)}` : '';
    const caveat = fact.caveat ? ` (${say(fact.caveat, textLang)})` : '';
    return `- \`${id}\` [${shortLocator(fact.at, textLang)}] ${wordFact(library, fact, textLang)}${counted}${caveat} ${[...others(id, 'agreesWith'), ...others(id, 'differsFrom')].join(' ')}`.trimEnd();
  });
  return [
    ...section(words.paragraphs, data.paragraphs.map(({ at, gist }) => `- [${shortLocator(at, textLang)}] ${say(gist, textLang)}`).join('\n')),
    ...section(words.facts, facts.join('\n')),
    ...section(words.collation, data.collation.map((note) => `- ${say(note, textLang)}`).join('\n')),
    ...section(words.citedBy, entriesCiting(library, entry.id).map((one) => `- ${linkToEntry(page, one.kind, one.id)}`).join('\n')),
  ];
}

function ofTerm(page: MarkdownPage, { data }: Entry<'term'>): string[] {
  const { textLang } = page.reading;
  const words = t(textLang);
  return [
    markText(page, say(data.sense, textLang)),
    ...section(words.beware, data.beware ? markText(page, say(data.beware, textLang)) : ''),
    ...section(words.practicesHere, linkList(page, 'practice', data.practices)),
    ...section(words.seeAlso, linkList(page, 'term', data.related)),
  ];
}

function ofPlace(page: MarkdownPage, entry: Entry<'place'>): string[] {
  const { library, reading: { textLang } } = page;
  const words = t(textLang);
  const cases = casesAt(library, entry.id);
  const practices = [...new Set(cases.flatMap((one) => one.data.practices.map(({ id }) => id)))];
  return [
    entry.data.note ? markText(page, say(entry.data.note, textLang)) : '',
    ...section(words.casesHere, linkList(page, 'case', cases.map(({ id }) => id)) || words.nothingYet),
    ...section(words.placesHere, linkList(page, 'place', placesWithin(library, entry.id).map(({ id }) => id))),
    ...section(words.practicesHere, linkList(page, 'practice', practices)),
  ];
}

function ofPolicy(page: MarkdownPage, { data }: Entry<'policy'>): string[] {
  const { textLang } = page.reading;
  const words = t(textLang);
  return [
    markText(page, say(data.summary, textLang)),
    ...section(words.policySays, list(page, data.says.map((one) => say(one, textLang)))),
    ...section(words.practicesHere, linkList(page, 'practice', data.practices)),
  ];
}

/** What an entry says, section by section, in the order of its page. */
export function entrySections(page: MarkdownPage, entry: Entry): string[] {
  if (isKind(entry, 'case')) return ofCase(page, entry);
  if (isKind(entry, 'practice')) return ofPractice(page, entry);
  if (isKind(entry, 'trip')) return ofTrip(page, entry);
  if (isKind(entry, 'source')) return [say(entry.data.nature, page.reading.textLang), ...ofSource(page, entry)];
  if (isKind(entry, 'term')) return ofTerm(page, entry);
  if (isKind(entry, 'place')) return ofPlace(page, entry);
  if (isKind(entry, 'policy')) return ofPolicy(page, entry);
  return [bodyOf(page, entry)];
}
