import { t } from '../i18n/strings.ts';
import { addressOf, addressOfWord } from '../library/addresses.ts';
import { say } from '../library/fact-wording.ts';
import { need, word, type Entry, type Lang, type Library } from '../library/library.ts';
import { themesOf } from '../library/relations.ts';
import { titleOf } from '../reading.ts';
import { lessonKit, type KitFormat } from './lesson-kit.ts';
import { textInWords } from './text-in-words.ts';

/** Makes an address absolute, or leaves it out when the site has no public address. */
export type PublicUrl = (address: string, lang: Lang) => string | undefined;

const inLanguage = { zh: 'zh-CN', en: 'en' } as const;
/** The licence of the content, as LICENSE-content states it. */
export const contentLicence = 'https://creativecommons.org/licenses/by/4.0/';
/** Media types of the files that a lesson comes with, as registered with IANA. */
export const mediaTypes: Record<Exclude<KitFormat, 'page'>, string> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  imscc: 'application/vnd.ims.imsccv1p3',
};

function source(entry: Entry<'source'>, lang: Lang) {
  const { data } = entry;
  return {
    '@type': 'CreativeWork',
    name: say(data.title, lang),
    publisher: { '@type': 'Organization', name: say(data.publisher, lang) },
    ...(data.published === 'unknown' || data.inferred ? {} : { datePublished: data.published }),
    ...(data.url ? { url: data.url } : {}),
  };
}

function article(library: Library, entry: Entry<'case'> | Entry<'practice'> | Entry<'trip'> | Entry<'lesson'>, lang: Lang, urlOf: PublicUrl) {
  const url = urlOf(addressOf(entry.kind, entry.id), lang);
  const translated = lang === 'en' ? entry.translation : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: translated?.title ?? entry.data.title,
    description: textInWords(library, translated?.summary ?? entry.data.summary, translated ? 'en' : 'zh'),
    inLanguage: inLanguage[translated ? 'en' : 'zh'],
    dateModified: String(entry.data.updated),
    publisher: { '@type': 'Organization', name: '他山' },
    isBasedOn: entry.data.sources.map((id) => source(need(library, 'source', id), lang)),
    ...(url ? { url, mainEntityOfPage: url } : {}),
  };
}

/** schema.org of a case: an article about a place, based on its sources. */
export function structuredCase(library: Library, entry: Entry<'case'>, lang: Lang, urlOf: PublicUrl) {
  return {
    ...article(library, entry, lang, urlOf),
    about: { '@type': 'Place', name: say(need(library, 'place', entry.data.place).data.name, lang) },
    keywords: themesOf(library, entry).map((theme) => say(theme.name, lang)).join(', '),
  };
}

/** schema.org of a practice: an article under its theme, based on its sources. */
export function structuredPractice(library: Library, entry: Entry<'practice'>, lang: Lang, urlOf: PublicUrl) {
  const theme = word(library, 'themes', entry.data.theme);
  const url = urlOf(addressOfWord('themes', theme.id), lang);
  return { ...article(library, entry, lang, urlOf), about: { '@type': 'Thing', name: say(theme.name, lang), ...(url ? { url } : {}) } };
}

/** schema.org of a trip: an article, never an event with made-up dates. */
export function structuredTrip(library: Library, entry: Entry<'trip'>, lang: Lang, urlOf: PublicUrl) {
  return article(library, entry, lang, urlOf);
}

/** Another entry that a lesson is made from. */
function usedEntry(entry: Entry<'case'> | Entry<'practice'>, lang: Lang, urlOf: PublicUrl) {
  const url = urlOf(addressOf(entry.kind, entry.id), lang);
  return { '@type': 'Article', name: titleOf(entry, lang), ...(url ? { url } : {}) };
}

/** The files that a class may have: slides of this length, or those for every length. */
function kitMedia(entry: Entry<'lesson'>, lang: Lang, urlOf: PublicUrl, length?: number) {
  const parts = lessonKit(entry).filter(({ isForTrainer }) => !isForTrainer);
  const media = parts.flatMap(({ name, files }) => files.filter(({ format, minutes }) => format !== 'page' && minutes === length).flatMap(({ address, format }) => {
    // Files lie beside the Chinese page, whatever the language of this one.
    const contentUrl = urlOf(address, 'zh');
    return contentUrl && format !== 'page' ? [{ '@type': 'MediaObject', name: t(lang).lesson.kit.parts[name]!.name, encodingFormat: mediaTypes[format], contentUrl, inLanguage: inLanguage.zh }] : [];
  }));
  return media.length ? { encoding: media } : {};
}

/** schema.org of a lesson: an article that is also something to learn from, in the words of LRMI; each length of class is a part of it. */
export function structuredLesson(library: Library, entry: Entry<'lesson'>, lang: Lang, urlOf: PublicUrl) {
  const { data } = entry;
  const base = article(library, entry, lang, urlOf);
  const url = urlOf(addressOf('lesson', entry.id), lang);
  const { version } = t(lang).lesson;
  return {
    ...base,
    '@type': ['Article', 'LearningResource'],
    learningResourceType: 'lesson plan',
    educationalUse: ['instruction', 'group work'],
    teaches: data.objectives.map((objective) => textInWords(library, objective, 'zh')),
    audience: [{ '@type': 'EducationalAudience', educationalRole: 'professional', audienceType: data.audience }, { '@type': 'EducationalAudience', educationalRole: 'teacher' }],
    isAccessibleForFree: true,
    license: contentLicence,
    provider: base.publisher,
    isBasedOn: [...data.cases.map((id) => usedEntry(need(library, 'case', id), lang, urlOf)), ...data.practices.map((id) => usedEntry(need(library, 'practice', id), lang, urlOf)), ...base.isBasedOn],
    hasPart: data.versions.map(({ minutes }) => ({
      '@type': 'LearningResource', name: `${base.headline}${lang === 'zh' ? '：' : ': '}${version(minutes)}`, learningResourceType: 'lesson plan', timeRequired: `PT${minutes}M`,
      inLanguage: inLanguage.zh, ...(url ? { url: `${url}#v${minutes}` } : {}), ...kitMedia(entry, lang, urlOf, minutes),
    })),
    ...kitMedia(entry, lang, urlOf),
  };
}

/** schema.org of a term. */
export function structuredTerm(library: Library, entry: Entry<'term'>, lang: Lang) {
  return { '@context': 'https://schema.org', '@type': 'DefinedTerm', name: say(entry.data.name, lang), description: textInWords(library, say(entry.data.sense, lang), lang), alternateName: entry.data.alsoCalled };
}

/** schema.org of a source. */
export function structuredSource(entry: Entry<'source'>, lang: Lang) {
  return { '@context': 'https://schema.org', ...source(entry, lang) };
}

/** schema.org of a place. */
export function structuredPlace(library: Library, entry: Entry<'place'>, lang: Lang) {
  const { within } = entry.data;
  return {
    '@context': 'https://schema.org', '@type': 'Place', name: say(entry.data.name, lang),
    ...(within ? { containedInPlace: { '@type': 'Place', name: say(need(library, 'place', within).data.name, lang) } } : {}),
  };
}
