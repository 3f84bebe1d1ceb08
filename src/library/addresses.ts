import { kinds, type Kind } from '../schema/kinds.ts';
import { lessonLengths } from '../schema/lesson.ts';
import { inLanguage } from './in-language.ts';
import type { Lang, Library } from './library.ts';
import { all } from './library.ts';

export { inLanguage };

/** Vocabularies whose words have pages of their own. */
export const addressedVocabularies = ['themes', 'stages'] as const;
export type AddressedVocabulary = (typeof addressedVocabularies)[number];

/** The language-free address of an entry, `/cases/lianyun/`. Pages about the library stand below /about/. */
export function addressOf(kind: Kind, id: string): string {
  if (kind === 'page') return id === 'about' ? '/about/' : `/about/${id}/`;
  return `/${kinds[kind].folder}/${id}/`;
}

/** The address of a theme or a stage. */
export function addressOfWord(vocabulary: AddressedVocabulary, id: string): string {
  return `/${vocabulary}/${id}/`;
}

/** The address of a kind's list. */
export function listAddress(kind: Kind): string {
  return kind === 'page' ? '/about/' : `/${kinds[kind].folder}/`;
}

/** The language-free address of the ready PDF of an entry, beside its page. */
export function readyPdfAddress(kind: Kind, id: string): string {
  return `${addressOf(kind, id)}${id}.pdf`;
}

/** The permanent, language-free address that a QR code holds. */
export function permanentAddress(kind: Kind, id: string): string {
  return `/go/${kinds[kind].folder}/${id}/`;
}

/** The guide of a trip, for the phone on site. */
export function guideAddress(trip: string): string {
  return `${addressOf('trip', trip)}guide/`;
}

/** The same guide as a file to save, beside it. The name says the language: both may be saved to one folder. */
export function guideFile(trip: string, lang: Lang): string {
  return `${inLanguage(guideAddress(trip), lang)}${trip}${lang === 'zh' ? '' : `.${lang}`}.html`;
}

/** A lesson with the notes for whoever holds it; the lesson's own page has none. */
export function trainerAddress(lesson: string): string {
  return `${addressOf('lesson', lesson)}trainer/`;
}

/** A lesson's slides for the wall, one page for each length of class. */
export function projectorAddress(lesson: string, minutes: number): string {
  return `${addressOf('lesson', lesson)}projector/${minutes}/`;
}

/** A file beside a lesson's page, language-free and without its ending: `handout` of who-pays is /lessons/who-pays/who-pays-handout. */
export function lessonFileAddress(lesson: string, name: string): string {
  return `${addressOf('lesson', lesson)}${lesson}-${name}`;
}

/** Pages of a lesson beside its own: the trainer's, and the projector's for each length. */
export function pagesBesideLesson(lesson: string): string[] {
  return [trainerAddress(lesson), ...lessonLengths.map((minutes) => projectorAddress(lesson, minutes))];
}

/** Addresses that exist whatever the content: fixed pages of the site. */
export const fixedAddresses = ['/', '/cases/', '/practices/', '/themes/', '/stages/', '/places/', '/trips/', '/terms/', '/sources/', '/search/', '/search/quality/', '/matrix/', '/fit/', '/pack/', '/compare/', '/check-links/', '/works/', '/about/'];

/** Every language-free address that this content makes, in order. */
export function allAddresses(library: Library): string[] {
  const addresses = [...fixedAddresses];
  for (const kind of Object.keys(kinds) as Kind[]) {
    if (!kinds[kind].address) continue;
    const entries = all(library, kind);
    if (entries.length && !addresses.includes(listAddress(kind))) addresses.push(listAddress(kind));
    for (const entry of entries) {
      addresses.push(addressOf(kind, entry.id));
      addresses.push(permanentAddress(kind, entry.id));
      if (kind === 'trip') addresses.push(guideAddress(entry.id));
      if (kind === 'lesson') addresses.push(...pagesBesideLesson(entry.id));
    }
  }
  for (const vocabulary of addressedVocabularies) for (const { id } of library.vocabulary[vocabulary]) addresses.push(addressOfWord(vocabulary, id));
  return [...new Set(addresses)];
}

/** Anchor of a locator on a source's page: `p-9`, `p-title`. */
export function locatorAnchor(at: string | number): string {
  return `p-${at}`;
}
