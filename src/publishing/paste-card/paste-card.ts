import { fill } from '../../i18n/fill.ts';
import { t } from '../../i18n/strings.ts';
import { permanentAddress } from '../../library/addresses.ts';
import { say, wordFigure } from '../../library/fact-wording.ts';
import { all, findFact, isFigure, type Entry, type Lang, type Library } from '../../library/library.ts';
import { strengthOf } from '../../library/strength.ts';
import { plainText } from '../../packs/open-pack.ts';
import { startReading, titleOf } from '../../reading.ts';
import type { HeadFigure, Locator } from '../../schema/text.ts';
import { citationOf } from '../citation.ts';
import { recordRows } from '../sheets/record-rows.ts';
import type { SheetLinks } from '../sheets/sheet-page.ts';
import { shelfLabel } from '../shelf-label.ts';
import { textInWords } from '../text-in-words.ts';

/** Kinds of which there is a card to paste. */
export const cardKinds = ['case', 'practice', 'trip', 'lesson'] as const;
export type CardKind = (typeof cardKinds)[number];
export type CardEntry = { [K in CardKind]: Entry<K> }[CardKind];

/** A figure of a card: 132 万元, what it counts, what it does not cover, where it stands. */
export interface CardFigure { number: string; unit: string; label: string; caveat: string; from: string }

/** What a card to paste says, in one language, as plain text. */
export interface PasteCard {
  lang: Lang;
  label: string;
  title: string;
  /** The first sentences of the summary, whole ones. */
  summary: string;
  /** The lines of the record that place the entry: where, under which theme, how long. */
  record: { name: string; value: string }[];
  figures: CardFigure[];
  /** How strong the evidence is, by name, and what it was counted from. */
  strength: { name: string; value: string; counted: string };
  /** Permanent public address; missing where the site has none. */
  permanent?: string;
  citation: string;
}

/** Lines of the record that stand on a card. */
const shownRows: Record<CardKind, string[]> = { case: ['place', 'when'], practice: ['theme'], trip: ['kind', 'time'], lesson: ['minutes', 'audience'] };
/** Characters after which no further sentence of a summary is begun. */
const enough: Record<Lang, number> = { zh: 90, en: 240 };
const mostFigures = 2;

/** Every entry that has a card. */
export function cardEntries(library: Library): CardEntry[] {
  return cardKinds.flatMap((kind) => all(library, kind) as CardEntry[]);
}

/** Whole sentences from the beginning of a text, until it says enough for a card. */
export function firstSentences(text: string, lang: Lang): string {
  const sentences = text.match(lang === 'zh' ? /[^。！？]+(?:[。！？]+[”’）]*|$)/g : /.+?(?:[.!?][”’)]*(?=\s+\p{Lu})\s*|$)/gsu) ?? [];
  let said = '';
  for (const sentence of sentences) {
    if (said.length >= enough[lang]) break;
    said += sentence;
  }
  return said.trim();
}

function cardFigures(library: Library, entry: CardEntry, lang: Lang): CardFigure[] {
  const words = t(lang);
  const figures: HeadFigure[] = 'figures' in entry.data ? entry.data.figures : [];
  const translated = lang === 'en' ? entry.translation?.words['figures'] as Partial<HeadFigure>[] | undefined : undefined;
  const placeOf = (at: Locator) => (typeof at === 'number' ? words.paragraph(String(at)) : words.locators[at]);
  return figures.slice(0, mostFigures).flatMap(({ fact: id, ...figure }, index) => {
    const fact = findFact(library, id);
    if (!fact || !isFigure(fact.data)) return [];
    const own = lang === 'en' ? translated?.[index] : figure;
    const caveat = own?.caveat ?? (fact.data.caveat ? say(fact.data.caveat, lang) : '');
    const { number, unit } = wordFigure(library, fact.data, lang);
    const from = fill(words.pasteCard.card.from, { s: say(fact.source.data.short, lang), p: placeOf(fact.data.at) });
    return [{ number, unit, label: own?.label ?? say(fact.data.of, lang), caveat: textInWords(library, caveat, lang), from }];
  });
}

/** The card of an entry. An entry that is not translated has a Chinese card in both languages. */
export function pasteCardOf(library: Library, entry: CardEntry, pageLang: Lang, links: SheetLinks): PasteCard {
  const reading = startReading(pageLang, entry);
  const lang = reading.textLang;
  const words = t(lang);
  const strength = strengthOf(library, entry);
  const permanent = links.permanent(permanentAddress(entry.kind, entry.id));
  const rows = recordRows({ library, links, reading }, entry).filter(({ key, isUnrecorded }) => !isUnrecorded && shownRows[entry.kind].includes(key));
  const summary = (lang === 'en' ? entry.translation?.summary : undefined) ?? entry.data.summary;
  return {
    lang, label: shelfLabel(entry, lang), title: titleOf(entry, lang),
    summary: firstSentences(textInWords(library, summary, lang), lang),
    record: rows.map(({ name, value }) => ({ name, value: plainText(value.filter((span) => typeof span === 'string' || !('source' in span))) })),
    figures: cardFigures(library, entry, lang),
    strength: { name: words.record.strength, value: words.strengthNames[strength.level], counted: words.strengthSentence(strength) },
    ...(permanent ? { permanent } : {}),
    citation: citationOf(entry, lang, permanent),
  };
}
