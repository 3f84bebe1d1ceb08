import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContentFiles } from '../authoring/read-content-files.ts';
import { lessonFileAddress } from '../library/addresses.ts';
import { buildLibrary } from '../library/build-library.ts';
import { all } from '../library/library.ts';
import { writeDeck } from '../packs/slides/pptx/write-deck.ts';
import { deckOf } from '../publishing/slides/deck-of-lesson.ts';
import { linksAt, type Place } from './ready-pdf/papers.ts';
import { DeckPainter } from './slides/deck-drawings.ts';

/** The module by which pages learn what decks there are: addresses with slides and bytes. In `astro dev` there are none. */
const moduleName = 'virtual:slide-decks';

interface WrittenDeck { bytes: Uint8Array; slides: number }

/** Every deck of the library in `root`, by address: of each lesson one for each length. Raster pictures that have not changed are taken from `node_modules/.cache`. */
export async function allDecks(root: string, place: Place): Promise<Map<string, WrittenDeck>> {
  const { library } = buildLibrary(readContentFiles(root));
  const painter = new DeckPainter(root, path.join(root, 'node_modules/.cache/slides'));
  const links = linksAt(place, 'zh');
  const made = new Map<string, WrittenDeck>();
  for (const lesson of all(library, 'lesson')) for (const { minutes } of lesson.data.versions) {
    const deck = deckOf(library, lesson, minutes, links);
    made.set(`${lessonFileAddress(lesson.id, String(minutes))}.pptx`, { bytes: await writeDeck(deck, painter.of(library, deck)), slides: deck.slides.length });
  }
  return made;
}

/**
 * Astro integration: writes the slides of every lesson as PowerPoint files, one for each length, beside the lesson's page,
 * `lessons/who-pays/who-pays-90.pptx`, and tells the pages how many slides each has. Stops the build when one cannot be written.
 */
export function slideDecks(): AstroIntegration {
  let made = new Map<string, WrittenDeck>();
  let root = '';
  let place: Place = { base: '/', site: undefined };
  const listed = () => Object.fromEntries([...made].map(([address, { slides, bytes }]) => [address, { slides, bytes: bytes.length }]));
  return {
    name: 'slide-decks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const resolved = `\0${moduleName}`;
        updateConfig({ vite: { plugins: [{
          name: 'slide-decks',
          resolveId: (id: string) => (id === moduleName ? resolved : undefined),
          load: (id: string) => (id === resolved ? `export const slideDecks = ${JSON.stringify(listed())};` : undefined),
        }] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        place = { base: config.base, site: config.site };
      },
      'astro:build:start': async ({ logger }) => {
        const started = performance.now();
        made = await allDecks(root, place);
        const sum = (of: (deck: WrittenDeck) => number) => [...made.values()].reduce((total, deck) => total + of(deck), 0);
        logger.info(`${made.size} decks, ${sum(({ slides }) => slides)} slides, ${(sum(({ bytes }) => bytes.length) / 1e6).toFixed(1)} MB (${Math.round(performance.now() - started)} ms)`);
      },
      'astro:build:done': ({ dir }) => {
        for (const [address, { bytes }] of made) {
          const file = path.join(fileURLToPath(dir), address);
          mkdirSync(path.dirname(file), { recursive: true });
          writeFileSync(file, bytes);
        }
      },
    },
  };
}
