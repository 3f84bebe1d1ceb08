import type { Lang } from '../../library/library.ts';
import { searchFiles, type Catalogue, type CatalogueFile, type Meanings, type Words } from '../contract.ts';
import { decodeCatalogue } from './decode-catalogue.ts';
import type { Engine, TextStore } from './engine.ts';
import { canRunPagefind, openPagefind } from './pagefind-engine.ts';
import { holding, readJson } from './read-json.ts';
import { textEngine } from './text-engine.ts';

/** How long Pagefind may take to start before the texts are read through instead, in milliseconds. */
const patience = 10_000;

/** The catalogue of a language. `base` is the root of the site and ends with a slash. */
export function openCatalogue(base: string, lang: Lang): Promise<Catalogue> {
  return readJson(base + searchFiles.catalogue(lang), (file: CatalogueFile) => decodeCatalogue(isCatalogue(file)));
}

export const openMeanings = (base: string, lang: Lang): Promise<Meanings> => readJson(base + searchFiles.meanings(lang), isMeanings);
export const openWords = (base: string, lang: Lang): Promise<Words> => readJson(base + searchFiles.words(lang), isWords);

const isCatalogue = holding<CatalogueFile>({ edition: 'string', titles: 'list', kinds: 'list', nos: 'list', facets: 'object', fragments: 'string', bundles: 'list', engine: 'string' });
const isMeanings = holding<Meanings>({ simplified: 'string', same: 'list', near: 'list', hints: 'object', stop: 'list' });
const isWords = holding<Words>({ words: 'string', names: 'number', entries: 'string', sounds: 'string', rare: 'string', exceptions: 'string' });

/** The engine the catalogue names: Pagefind where this browser can run it, reading through the texts otherwise. Rejects when neither loads. */
export async function openEngine(base: string, lang: Lang, catalogue: Catalogue, texts: TextStore): Promise<Engine> {
  if (catalogue.engine === 'pagefind' && canRunPagefind()) {
    try {
      return withSpare(await inTime(openPagefind(base + searchFiles.pagefind(lang), catalogue)), textEngine(texts));
    } catch (reason) {
      console.warn('Pagefind did not start; reading through the texts instead.', reason);
    }
  }
  const engine = textEngine(texts);
  await engine.find([]);
  return engine;
}

/** An engine in whose place another works on from the first time that it fails: a part of its index may be missing or broken. */
function withSpare(first: Engine, spare: Engine): Engine {
  let current = first;
  return {
    get name() { return current.name; },
    get effort() { return current.effort; },
    async find(terms) {
      try {
        return await current.find(terms);
      } catch (reason) {
        if (current === spare) throw reason;
        console.warn('The index cannot be read; reading through the texts instead.', reason);
        current = spare;
        return spare.find(terms);
      }
    },
  };
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error(`not ready after ${patience} ms`)), patience); });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
