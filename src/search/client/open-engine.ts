import type { Lang } from '../../library/library.ts';
import { searchFiles, type Catalogue, type Texts } from '../contract.ts';
import type { Engine } from './engine.ts';
import { canRunPagefind, openPagefind } from './pagefind-engine.ts';
import { textEngine } from './text-engine.ts';

/** How long Pagefind may take to start before the shipped text is read instead, in milliseconds. */
const patience = 10_000;

/** Reads a JSON file of the search; asks the server whether the cached one is still right. Rejects when there is none. */
async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return await response.json() as T;
}

/** The catalogue of a language. `base` is the root of the site and ends with a slash. */
export function openCatalogue(base: string, lang: Lang): Promise<Catalogue> {
  return readJson<Catalogue>(base + searchFiles.catalogue(lang));
}

/** Pagefind where this browser can run it, the shipped text otherwise. Rejects when neither loads. */
export async function openEngine(base: string, lang: Lang, catalogue: Catalogue): Promise<Engine> {
  if (canRunPagefind()) {
    try {
      return await inTime(openPagefind(base + searchFiles.pagefind, catalogue));
    } catch (reason) {
      console.warn('Pagefind did not start; reading the shipped text instead.', reason);
    }
  }
  return textEngine(await readJson<Texts>(base + searchFiles.texts(lang)));
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error(`not ready after ${patience} ms`)), patience); });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
