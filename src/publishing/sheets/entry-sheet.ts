import { t } from '../../i18n/strings.ts';
import { addressOf, permanentAddress } from '../../library/addresses.ts';
import { say, wordFigure } from '../../library/fact-wording.ts';
import { findFact, isFigure, need, type Entry, type Lang, type Library } from '../../library/library.ts';
import { readPassage } from '../../library/passages.ts';
import { isKind } from '../../library/relations.ts';
import { strengthOf } from '../../library/strength.ts';
import type { PackKind } from '../../packs/pack.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Ask, Sheet, SheetFigure, SheetSource } from '../../packs/sheet.ts';
import { questionsOf, sourceNumber, startReading, titleOf } from '../../reading.ts';
import type { HeadFigure } from '../../schema/text.ts';
import { citationOf, shelfLabel } from '../citation.ts';
import { entrySections } from './entry-sections.ts';
import { recordRows } from './record-rows.ts';
import { shortLocator, spansOf, type SheetLinks, type SheetPage } from './sheet-page.ts';
import { sheetTrip, tripAsks } from './trip-sections.ts';

export type PackEntry = { [K in PackKind]: Entry<K> }[PackKind];

/** The large figures of an entry: the figure, what it counts, what it does not cover, where it stands. */
function headFigures(page: SheetPage, entry: Entry<'case'> | Entry<'practice'>): SheetFigure[] {
  const { library, reading } = page;
  const { textLang } = reading;
  const translated = textLang === 'en' ? entry.translation?.words['figures'] as Partial<HeadFigure>[] | undefined : undefined;
  return entry.data.figures.flatMap((figure, index) => {
    const fact = findFact(library, figure.fact);
    if (!fact || !isFigure(fact.data)) return [];
    const own = textLang === 'en' ? translated?.[index] : figure;
    const caveat = own?.caveat ?? (fact.data.caveat ? say(fact.data.caveat, textLang) : '');
    const { number, unit } = wordFigure(library, fact.data, textLang);
    return [{ number, unit, label: own?.label ?? say(fact.data.of, textLang), caveat: caveat ? spansOf(page, caveat) : [], source: sourceNumber(reading, fact.source.id), at: shortLocator(fact.data.at, textLang) }];
  });
}

/** A source in a line: what it is called, who published it and when, of what kind, how much of it was seen. */
export function sheetSource({ library, reading: { textLang } }: SheetPage, id: string, index: number): SheetSource {
  const words = t(textLang);
  const { data } = need(library, 'source', id);
  const [open, close] = !data.titled ? ['', words.notTitled] : textLang === 'zh' ? ['《', '》'] : ['“', '”'];
  const [stop, colon] = textLang === 'zh' ? ['；', '：'] : ['; ', ': '];
  const about = [data.author && say(data.author, textLang), say(data.publisher, textLang), `${words.record.published}${colon}${data.published === 'unknown' ? words.unknownDate : data.published}`, words.sourceKinds[data.kind], data.extent === 'opening' ? words.extents.opening : undefined];
  return { number: index + 1, id, title: `${open}${say(data.title, textLang)}${close}`, about: about.filter(Boolean).join(stop), ...(data.url ? { url: data.url } : {}) };
}

function asksOf(page: SheetPage, entry: Entry): Ask[] {
  if (isKind(entry, 'trip')) return tripAsks(page, entry);
  if (!isKind(entry, 'case') && !isKind(entry, 'practice')) return [];
  return (['unknowns', 'questions'] as const).flatMap((from) => questionsOf(entry, from, page.reading.textLang).map(({ text, of }): Ask => ({ text: spansOf(page, text), from, ...(of ? { of } : {}) })));
}

function summaryOf(entry: Entry, textLang: Lang): string {
  if (isKind(entry, 'term')) return say(entry.data.sense, textLang);
  if (isKind(entry, 'policy')) return say(entry.data.summary, textLang);
  return (textLang === 'en' ? entry.translation?.summary : undefined) ?? (entry.data as { summary?: string }).summary ?? '';
}

/** Kinds whose words are bilingual field by field; the others are translated as a whole, in a file of their own. */
const bilingualKinds = new Set<Kind>(['source', 'place', 'term', 'policy']);

function startPage(library: Library, entry: Entry, lang: Lang, links: SheetLinks): SheetPage {
  // A term names passages, not sources.
  const sources = isKind(entry, 'term') ? [...new Set(entry.data.at.map((at) => readPassage(at).source))] : undefined;
  const reading = startReading(lang, entry, sources ? { sources } : {});
  return { library, links, reading: bilingualKinds.has(entry.kind) ? { ...reading, textLang: lang } : reading };
}

/** Kinds whose strength of evidence is told. */
const weighed = new Set<Kind>(['case', 'practice', 'trip', 'lesson']);

/**
 * An entry as a sheet. An English sheet of an entry that is not translated holds the Chinese text and says so by `textLang`. Throws with
 * file and line when the body cannot be read.
 */
export function entrySheet<E extends Entry | PackEntry>(library: Library, entry: E, lang: Lang, links: SheetLinks): Sheet<E['kind']> {
  const any = entry as Entry;
  const page = startPage(library, any, lang, links);
  const { textLang } = page.reading;
  const words = t(textLang);
  const permanent = links.permanent(permanentAddress(any.kind, any.id));
  const strength = weighed.has(any.kind) ? strengthOf(library, any as Entry & { data: { sources: string[] } }) : undefined;
  const { updated, revision = 0 } = any.data as { updated?: string; revision?: number };
  const summary = spansOf(page, summaryOf(any, textLang));
  const record = recordRows(page, any);
  const figures = isKind(any, 'case') || isKind(any, 'practice') ? headFigures(page, any) : [];
  const sections = entrySections(page, any);
  const asks = asksOf(page, any);
  const trip = isKind(any, 'trip') ? sheetTrip(page, any) : undefined;
  return {
    kind: entry.kind, id: entry.id, lang, textLang,
    isBehind: lang === 'en' && any.translation !== undefined && any.translation.translates < revision,
    label: shelfLabel(any, lang), title: titleOf(any, lang), summary, ...(updated ? { updated } : {}),
    ...(strength ? { strength: { name: words.strengthNames[strength.level], sentence: words.strengthSentence(strength) } } : {}),
    href: links.href(addressOf(any.kind, any.id)), ...(permanent ? { permanent } : {}), citation: citationOf(any, lang, permanent),
    record, figures, sections, asks,
    // Last: by now every source that the sheet refers to has its number.
    sources: page.reading.sources.map((id, index) => sheetSource(page, id, index)),
    ...(trip ? { trip } : {}),
  };
}
