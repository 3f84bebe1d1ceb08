import type { Catalogue } from '../contract.ts';
import type { Engine } from './engine.ts';

interface PagefindResult { id: string; score: number }
interface PagefindInstance { search(terms: string): Promise<{ results: PagefindResult[] }> }
interface PagefindModule { createInstance(options: object): PagefindInstance }

/** Two tables in one module: the least that tells whether this browser can run Pagefind's program (reference types, Chromium 96). */
const twoTables = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 4, 7, 2, 0x70, 0, 0, 0x70, 0, 0]);

/** Whether this browser can run Pagefind at all; it may still be forbidden to. */
export function canRunPagefind(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(twoTables);
}

/**
 * Starts Pagefind without its own cutting of Chinese: it reads the language of the page at the moment it starts, and cuts queries
 * into words when that is Chinese. The terms sent to it are pairs of characters, which its index holds.
 */
function startUncut(pagefind: PagefindModule, basePath: string): PagefindInstance {
  const root = document.documentElement;
  const lang = root.lang;
  root.lang = 'und';
  try {
    return pagefind.createInstance({ basePath, noWorker: true });
  } finally {
    root.lang = lang;
  }
}

/** Whether bytes are a compressed file of Pagefind, or one that the browser has already opened. */
function isWhole(bytes: ArrayBuffer): boolean {
  const beginning = String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(8, bytes.byteLength)));
  return beginning.startsWith('\x1f\x8b') || beginning === 'pagefind';
}

/**
 * Counts files below an address that did not load, or are not what they should be. Pagefind keeps quiet about a part of its index that
 * is missing or broken and answers as if nothing were there.
 */
function countFailures(base: string): () => number {
  const ordinary = globalThis.fetch;
  let failures = 0;
  globalThis.fetch = async (input, init) => {
    const watched = typeof input === 'string' && input.includes(base);
    try {
      const response = await ordinary(input, init);
      if (watched && (!response.ok || (input.includes('.pf_index') && !isWhole(await response.clone().arrayBuffer())))) failures++;
      return response;
    } catch (reason) {
      if (watched) failures++;
      throw reason;
    }
  };
  return () => failures;
}

/** The back end of a large library. Rejects when the index or the program does not load. `base` ends with a slash. */
export async function openPagefind(base: string, catalogue: Catalogue): Promise<Engine> {
  const pagefind = await import(/* @vite-ignore */ `${base}pagefind.js`) as PagefindModule;
  const failures = countFailures(base);
  const instance = startUncut(pagefind, base);
  await instance.search('');
  const orderOf = new Map(catalogue.fragments.map((fragment, order) => [fragment, order]));
  return {
    name: 'pagefind',
    effort: { wordings: 5, forms: 4, words: 4, texts: 24 },
    async find(terms) {
      const before = failures();
      const { results } = await instance.search(terms.join(' '));
      if (failures() > before) throw new Error('a part of the index did not load');
      return results.flatMap(({ id, score }) => {
        const order = orderOf.get(id);
        return order === undefined ? [] : [{ order, score }];
      });
    },
  };
}
