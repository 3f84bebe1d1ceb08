import { readContentFiles } from '../../../../src/authoring/read-content-files.ts';
import { buildLibrary } from '../../../../src/library/build-library.ts';
import { all, type Entry } from '../../../../src/library/library.ts';
import type { Deck } from '../../../../src/packs/slides/deck.ts';
import type { Drawing } from '../../../../src/packs/slides/pptx/slide-shapes.ts';
import type { DeckDrawings } from '../../../../src/packs/slides/pptx/write-deck.ts';
import { deckOf } from '../../../../src/publishing/slides/deck-of-lesson.ts';

export const { library } = buildLibrary(readContentFiles(new URL('../../../../', import.meta.url).pathname));

const site = 'https://tashan.example';
const below = (address: string) => `${site}${address}`;

/** Links of a site with a public address. */
export const publicLinks = { href: (address: string) => address, toPage: below, permanent: below };

export interface LessonDeck { name: string; lesson: Entry<'lesson'>; version: Entry<'lesson'>['data']['versions'][number]; deck: Deck }

/** The decks of every lesson, one for each length. */
export const lessonDecks: LessonDeck[] = all(library, 'lesson').flatMap((lesson) =>
  lesson.data.versions.map((version) => ({ name: `${lesson.id}-${version.minutes}`, lesson, version, deck: deckOf(library, lesson, version.minutes, publicLinks) })));

const dot: Drawing = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1" viewBox="0 0 2 1"><path d="M0 0h1v1z"/></svg>', ratio: 2,
  png: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
};

/** Pictures that draw next to nothing, in place of all that a deck shows. */
export function dotsFor(deck: Deck): DeckDrawings {
  return { seal: dot, code: dot, figures: new Map(deck.slides.flatMap((slide) => (slide.is === 'picture' ? [[slide.figure, dot] as const] : []))) };
}

/** Words as they are, however a program breaks lines and sets spaces. */
export const bare = (text: string) => text.replace(/[\s\u00a0\u200b\u2060\ufffe\u0002]+/g, '');
