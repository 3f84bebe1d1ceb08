import { t } from '../../i18n/strings.ts';
import { addressOf } from '../../library/addresses.ts';
import { say, wordFigure } from '../../library/fact-wording.ts';
import { findFact, isFigure, need, word, type Entry, type Lang, type Library } from '../../library/library.ts';
import { readPassage } from '../../library/passages.ts';
import { lineage, sourcesOf, tierOf, tripsTouching } from '../../library/relations.ts';
import { strengthOf } from '../../library/strength.ts';
import type { ComparedCase } from '../../packs/compare/compared-case.ts';
import type { Span } from '../../packs/sheet.ts';
import { questionsOf, startReading, titleOf, wordsOf } from '../../reading.ts';
import type { HeadFigure } from '../../schema/text.ts';
import { referenceTo, spansOf, toEntry, type SheetPage } from '../sheets/sheet-page.ts';
import { rowOfQuestion, rowOfTheme } from './compare-rows.ts';

type Lines = Span[][];
type Column = SheetPage & { entry: Entry<'case'> };

const joined = (names: string[], lang: Lang): Lines => (names.length ? [[names.join(lang === 'zh' ? '、' : ', ')]] : []);
const passageOf = (column: Column, at: string): Span => { const { source, at: where } = readPassage(at); return referenceTo(column, source, where); };

function overview(column: Column): Record<string, Lines> {
  const { library, entry, reading: { textLang: lang } } = column;
  const { data } = entry;
  const tier = tierOf(library, entry);
  const colon = lang === 'zh' ? '：' : ': ';
  return {
    place: [lineage(library, data.place).flatMap((place, index) => [index ? (lang === 'zh' ? '，' : ', ') : '', toEntry(column, 'place', place.id, say(place.data.name, lang))]).filter((span) => span !== '')],
    types: joined(data.types.map((id) => say(word(library, 'types', id).name, lang)), lang),
    tier: tier ? [[say(tier.name, lang)]] : [],
    when: [spansOf(column, wordsOf<string>(entry, 'when', lang))],
    led: joined(data.led.map((id) => say(word(library, 'actors', id).name, lang)), lang),
    circumstances: data.circumstances.map(({ asks, answer, at }) => {
      const asked = word(library, 'circumstances', asks);
      return [`${say(asked.name, lang)}${colon}${say(asked.answers.find(({ id }) => id === answer)?.name ?? { zh: answer }, lang)}`, passageOf(column, at)];
    }),
  };
}

/** The figures at the head of the case, each with what it counts and what it does not cover. */
function figures(column: Column): Lines {
  const { library, entry, reading: { textLang: lang } } = column;
  const translated = lang === 'en' ? (entry.translation?.words['figures'] as Partial<HeadFigure>[] | undefined) : undefined;
  const [space, open, close] = lang === 'zh' ? ['　', '（', '）'] : [' ', ' (', ')'];
  return entry.data.figures.flatMap((figure, index) => {
    const fact = findFact(library, figure.fact);
    if (!fact || !isFigure(fact.data)) return [];
    const own: Partial<HeadFigure> = lang === 'en' ? translated?.[index] ?? {} : figure;
    const caveat = own.caveat ?? (fact.data.caveat && say(fact.data.caveat, lang));
    return [[
      { strong: wordFigure(library, fact.data, lang).text }, `${space}${own.label ?? say(fact.data.of, lang)}`, referenceTo(column, fact.source.id, [fact.data.at]),
      ...(caveat ? [open, ...spansOf(column, caveat.replace(/[。.]$/, '')), close] : []),
    ]];
  });
}

/** The practices that a source shows at the place itself, by theme. */
function practices(column: Column): Record<string, Lines> {
  const rows: Record<string, Lines> = {};
  for (const { id, at } of column.entry.data.practices) {
    const practice = need(column.library, 'practice', id);
    const row = rows[rowOfTheme(practice.data.theme)] ??= [];
    row.push([toEntry(column, 'practice', id), passageOf(column, at)]);
  }
  return rows;
}

function asks(column: Column): Record<string, Lines> {
  const rows: Record<string, Lines> = {};
  for (const { text, of } of questionsOf(column.entry, 'unknowns', column.reading.textLang)) (rows[rowOfQuestion(of)] ??= []).push(spansOf(column, text));
  return rows;
}

function evidence({ library, entry, links, reading: { textLang: lang } }: Column): Record<string, Lines> {
  const words = t(lang);
  const strength = strengthOf(library, entry);
  const [space, stop, comma, open, close] = lang === 'zh' ? ['　', '。', '，', '《', '》'] : [' ', '. ', ', ', '“', '”'];
  const page = links.href(addressOf('case', entry.id));
  return {
    strength: [[{ strong: words.strengthNames[strength.level] }, `${stop}${words.strengthSentence(strength)}${stop.trim()}`]],
    sources: sourcesOf(library, entry).map(({ data }, index) => [
      `${words.sourceShort}${index + 1}${space}`, { words: data.titled ? `${open}${say(data.title, lang)}${close}` : say(data.title, lang), href: `${page}#s${index + 1}` },
      `${comma}${say(data.publisher, lang)}${comma}${data.published === 'unknown' ? words.comparePage.undated : data.published}${data.extent === 'opening' ? `${comma}${words.extents.opening}` : ''}`,
    ]),
  };
}

/** A case as one column of the comparison, in a language; Chinese where it is not translated. */
export function comparedCase(library: Library, entry: Entry<'case'>, lang: Lang, href: (address: string) => string): ComparedCase {
  const reading = startReading(lang, entry);
  const { textLang } = reading;
  const column: Column = { library, entry, reading, links: { href, toPage: href, permanent: () => undefined } };
  const texts = (field: 'money' | 'results' | 'limits') => wordsOf<string[]>(entry, field, textLang).map((text) => spansOf(column, text));
  const cells: Record<string, Lines> = {
    ...overview(column), figures: figures(column), ...practices(column), money: texts('money'), results: texts('results'), limits: texts('limits'), ...asks(column), ...evidence(column),
  };
  return {
    id: entry.id,
    label: `${t(lang).kinds.case}${lang === 'en' ? ' ' : ''}${String(entry.data.no).padStart(2, '0')}`,
    title: titleOf(entry, lang),
    name: textLang === 'zh' ? entry.data.slip : say(need(library, 'place', entry.data.place).data.short, lang),
    ...(textLang === lang ? {} : { textLang: t(textLang).htmlLang }),
    href: href(addressOf('case', entry.id)),
    glyph: entry.data.glyph,
    cells: Object.fromEntries(Object.entries(cells).filter(([, lines]) => lines.length > 0)),
    askSheets: tripsTouching(library, 'case', entry.id).map((trip) => ({ name: titleOf(trip, lang), href: `${href(addressOf('trip', trip.id))}#ask` })),
  };
}
