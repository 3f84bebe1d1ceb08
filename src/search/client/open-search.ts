import type { Lang } from '../../library/library.ts';
import type { Catalogue } from '../contract.ts';
import type { TextStore } from './engine.ts';
import { Lexicon, Vocabulary } from './lexicon.ts';
import { openCatalogue, openEngine, openMeanings, openWords } from './open-engine.ts';
import type { Shelf } from './shelf.ts';
import { Sounds } from './sounds.ts';
import { openTexts } from './text-store.ts';

/** The files of a search, each read when it is first needed; after a failure the next call tries again. */
export interface OpenSearch {
  catalogue(): Promise<Catalogue>;
  texts(): Promise<TextStore>;
  words(): Promise<{ vocabulary: Vocabulary; sounds: Sounds }>;
  shelf(): Promise<Shelf>;
}

/** Runs once and keeps what it gave; forgets a failure. */
function once<T>(run: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (kept ??= run().catch((reason: unknown) => { kept = undefined; throw reason; }));
}

/** The search of a language. `base` is the root of the site and ends with a slash. */
export function openSearch(base: string, lang: Lang): OpenSearch {
  const catalogue = once(() => openCatalogue(base, lang));
  const meanings = once(() => openMeanings(base, lang));
  const texts = once(async () => openTexts(base, lang, await catalogue()));
  const engine = once(async () => openEngine(base, lang, await catalogue(), await texts()));
  const words = once(async () => {
    const file = await openWords(base, lang);
    const vocabulary = new Vocabulary(file);
    return { vocabulary, sounds: new Sounds(file, vocabulary) };
  });
  const shelf = once(async (): Promise<Shelf> => {
    const [meaning, ready] = await Promise.all([meanings(), engine()]);
    return { catalogue: await catalogue(), engine: ready, texts: await texts(), lexicon: new Lexicon(meaning), words };
  });
  return { catalogue, texts, words, shelf };
}
