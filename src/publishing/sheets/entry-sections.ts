import { t } from '../../i18n/strings.ts';
import { say } from '../../library/fact-wording.ts';
import type { Entry } from '../../library/library.ts';
import { readPassage } from '../../library/passages.ts';
import { isKind } from '../../library/relations.ts';
import type { Block, Section, Span } from '../../packs/sheet.ts';
import { conditionsOf, questionsOf, wordsOf } from '../../reading.ts';
import { bodySections } from './body-sections.ts';
import { referenceTo, spansOf, toEntry, type SheetPage } from './sheet-page.ts';
import { lessonSections } from './lesson-sections.ts';
import { entryList, section, textList } from './section.ts';
import { placeSections, sourceSections } from './source-and-place-sections.ts';
import { tripSections } from './trip-sections.ts';

function asked(page: SheetPage, entry: Entry): Section[] {
  const words = t(page.reading.textLang);
  const textsOf = (field: 'unknowns' | 'questions') => questionsOf(entry, field, page.reading.textLang).map(({ text }) => text);
  return [...section('unknowns', words.unknowns, textList(page, textsOf('unknowns'))), ...section('questions', words.questions, textList(page, textsOf('questions')), true)];
}

function ofCase(page: SheetPage, entry: Entry<'case'>): Section[] {
  const { textLang } = page.reading;
  const words = t(textLang);
  const field = (name: string) => textList(page, wordsOf<string[]>(entry, name, textLang));
  const gist = wordsOf<{ point: string; text: string }[]>(entry, 'gist', textLang).map(({ point, text }): Span[] => [{ strong: point }, textLang === 'zh' ? '' : ' ', ...spansOf(page, text)].filter((span) => span !== ''));
  const practices = entry.data.practices.map(({ id, at }): Span[] => { const passage = readPassage(at); return [toEntry(page, 'practice', id), referenceTo(page, passage.source, passage.at)]; });
  return [
    ...section('gist', words.minute, [{ is: 'list', ordered: true, items: gist }]),
    ...bodySections(page, entry),
    ...section('money', words.money, field('money')),
    ...section('results', words.results, field('results')),
    ...section('limits', words.limits, field('limits')),
    ...asked(page, entry),
    ...section('practices', words.takeAway, [{ is: 'list', ordered: false, items: practices }]),
    ...section('related', words.related, entryList(page, 'case', entry.data.related)),
  ];
}

function ofPractice(page: SheetPage, entry: Entry<'practice'>): Section[] {
  const { textLang } = page.reading;
  const words = t(textLang);
  const field = (name: string, is: 'list' | 'checks' = 'list') => textList(page, wordsOf<string[]>(entry, name, textLang), is);
  const one = (name: string): Block[] => [{ is: 'text', spans: spansOf(page, wordsOf<string>(entry, name, textLang)) }];
  const gap = textLang === 'zh' ? '　' : ' ';
  const steps = wordsOf<{ title: string; text: string }[]>(entry, 'steps', textLang).map(({ title, text }): Span[] => [{ strong: title }, gap, ...spansOf(page, text)]);
  const conditions = conditionsOf(page.library, entry, textLang).map(({ about, then, because }): Span[] => [about, gap, { strong: words.verdicts[then] }, gap, ...spansOf(page, because)]);
  return [
    ...section('problem', words.problem, one('problem')),
    ...section('steps', words.steps, [{ is: 'list', ordered: true, items: steps }]),
    ...bodySections(page, entry),
    ...section('preconditions', words.preconditions, field('preconditions', 'checks')),
    ...section('conditions', words.suits, conditions.length ? [{ is: 'list', ordered: false, items: conditions }] : []),
    ...section('money', words.moneyPractice, field('money')),
    ...section('limits', words.limits, field('limits')),
    ...section('footing', words.footing, field('footing')),
    ...section('firstStep', words.firstStep, one('firstStep'), true),
    ...asked(page, entry),
    ...section('together', words.together, entryList(page, 'practice', entry.data.together)),
    ...section('related', words.lists.terms, entryList(page, 'term', entry.data.terms)),
  ];
}

function ofPolicy(page: SheetPage, { data }: Entry<'policy'>): Section[] {
  const { textLang } = page.reading;
  const words = t(textLang);
  const said = (texts: { zh: string; en?: string | undefined }[]) => textList(page, texts.map((one) => (textLang === 'en' ? one.en : undefined) ?? one.zh));
  return [
    ...section('says', words.policySays, said(data.says)),
    ...section('beware', words.easilyMistaken, said(data.beware)),
    ...section('plainly', words.examples, data.examples.length ? [...said(data.examples), { is: 'text', spans: [words.examplesNote] }] : [], true),
    ...section('practices', words.practicesHere, entryList(page, 'practice', data.practices)),
  ];
}

function ofTerm(page: SheetPage, { data }: Entry<'term'>): Section[] {
  const { textLang } = page.reading;
  const words = t(textLang);
  return [
    ...section('beware', words.beware, data.beware ? [{ is: 'text', spans: spansOf(page, say(data.beware, textLang)) }] : []),
    ...section('practices', words.practicesHere, entryList(page, 'practice', data.practices)),
    ...section('related', words.seeAlso, entryList(page, 'term', data.related)),
  ];
}

/** What an entry says, section by section, in the order of its page. */
export function entrySections(page: SheetPage, entry: Entry): Section[] {
  if (isKind(entry, 'case')) return ofCase(page, entry);
  if (isKind(entry, 'practice')) return ofPractice(page, entry);
  if (isKind(entry, 'trip')) return tripSections(page, entry);
  if (isKind(entry, 'lesson')) return lessonSections(page, entry);
  if (isKind(entry, 'policy')) return ofPolicy(page, entry);
  if (isKind(entry, 'term')) return ofTerm(page, entry);
  if (isKind(entry, 'source')) return sourceSections(page, entry);
  return isKind(entry, 'place') ? placeSections(page, entry) : bodySections(page, entry);
}
