import type { Anchor } from './library/anchors/entry-anchors.ts';
import type { RecordedPassage } from './library/anchors/ledger.ts';
import { say } from './library/fact-wording.ts';
import { word, type Entry, type Lang, type Library } from './library/library.ts';
import { sourceIdsOf, type NamesSources } from './library/relations.ts';
import type { Condition, Question } from './schema/text.ts';

/**
 * What prose components must know of the page they stand on: its language, the entry it shows and the numbers of its sources
 * (源1, 源2 …). Kept in `Astro.locals.reading`.
 */
export interface Reading {
  lang: Lang;
  /** Language of the text being rendered; Chinese on English pages that are not translated. */
  textLang: Lang;
  /** Ids of the sources in the order of their numbers; others met on the page are added at the end. */
  sources: string[];
  /** Whether the page carries a source box, so that marks lead to it and not to the source's own page. */
  hasSourceBox: boolean;
  entry?: Entry;
  /** Anchors of the entry's passages; without them passages have none. */
  anchors?: ReadingAnchors;
}

/** The anchors still to be given out, by the key of what a passage says; the day of the ledger's last edition; what has been withdrawn. */
export interface ReadingAnchors { waiting: Map<string, Anchor[]>; recorded: string | undefined; withdrawn: RecordedPassage[] }

/** The anchor of a text of front matter; the same text standing on the page again has the next one, or none. */
export function takeAnchor(reading: Reading | undefined, text: string): Anchor | undefined {
  return reading?.anchors?.waiting.get(text)?.shift();
}

/** A reading for a page of an entry, or for a page of lists. */
export function startReading(lang: Lang, entry?: Entry, options: { sources?: string[]; hasSourceBox?: boolean } = {}): Reading {
  const own = entry ? sourceIdsOf(entry.data as Partial<NamesSources>) : [];
  return {
    lang,
    textLang: lang === 'en' && (!entry || entry.translation) ? 'en' : 'zh',
    sources: [...(options.sources ?? own)],
    hasSourceBox: options.hasSourceBox ?? false,
    ...(entry ? { entry } : {}),
  };
}

/** The number of a source on this page, from 1. A source that was not listed takes the next number. */
export function sourceNumber(reading: Reading, id: string): number {
  const at = reading.sources.indexOf(id);
  return at >= 0 ? at + 1 : reading.sources.push(id);
}

/**
 * A text list of an entry in the language of the page: the translated words where there are any, else the Chinese.
 */
export function wordsOf<T>(entry: Entry, field: string, lang: Lang): T {
  const translated = lang === 'en' ? entry.translation?.words[field] : undefined;
  return (translated ?? (entry.data as Record<string, unknown>)[field]) as T;
}

export { titleOf } from './library/entry-title.ts';

/** Whether the words of an entry exist in a language. */
export function isWritten(entry: Entry, lang: Lang): boolean {
  if (lang === 'zh') return true;
  const data = entry.data as { title?: string | { en?: string }; name?: { en?: string } };
  const name = typeof data.title === 'object' ? data.title : data.name;
  return entry.translation !== undefined || Boolean(name?.en);
}

/** What `lang` an entry's title carries on a page: set only where it is not in the page's own language. */
export function langOfTitle(entry: Entry, lang: Lang): string | undefined {
  return isWritten(entry, lang) ? undefined : 'zh-CN';
}

/** A clause on whom a practice suits, in words: what is so (业委会：没有), what follows, and why. */
export interface ClauseInWords { about: string; then: Condition['then']; because: string }

/** The clauses on whom a practice suits, in a language. */
export function conditionsOf(library: Library, entry: Entry<'practice'>, lang: Lang): ClauseInWords[] {
  const reasons = lang === 'en' ? (entry.translation?.words.conditions as string[] | undefined) : undefined;
  return entry.data.conditions.map(({ asks, answers, then, because }, index) => {
    const circumstance = word(library, 'circumstances', asks);
    const given = answers.map((id) => say(circumstance.answers.find((answer) => answer.id === id)?.name ?? { zh: id }, lang));
    return { about: `${say(circumstance.name, lang)}${lang === 'zh' ? '：' : ': '}${given.join(lang === 'zh' ? '，或' : ', or ')}`, then, because: reasons?.[index] ?? because };
  });
}

/** A name as a title slip, where it is short enough for one: five Han characters at most. */
export function slipOf(name: string): string | undefined {
  return /^\p{Script=Han}{2,5}$/u.test(name) ? name : undefined;
}

/** Questions or gaps of an entry in a language; which of the four questions they belong to is written once, in Chinese. */
export function questionsOf(entry: Entry, field: 'questions' | 'unknowns', lang: Lang): Question[] {
  const own = (entry.data as unknown as Record<typeof field, Question[]>)[field];
  const translated = lang === 'en' ? (entry.translation?.words[field] as string[] | undefined) : undefined;
  return translated ? own.map((question, index) => ({ ...question, text: translated[index] ?? question.text })) : own;
}
