import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EntryText } from '../contract.ts';
import { indexTermsOf, isHan } from '../normalise.ts';
import { partsOf } from './term-page.ts';

const mostSamples = 24;

interface Instance { search(terms: string): Promise<{ results: { id: string }[] }> }

/** Pagefind as the browser runs it, reading the index from a folder. While it is used, `fetch` serves that folder. */
async function withPagefind<T>(folder: string, use: (instance: Instance) => Promise<T>): Promise<T> {
  const basePath = '/search-self-test/';
  const ordinary = globalThis.fetch;
  globalThis.fetch = ((input, init) => {
    const [address = ''] = String(input).split('?');
    return address.startsWith(basePath) ? Promise.resolve(new Response(readFileSync(path.join(folder, address.slice(basePath.length))))) : ordinary(input, init);
  }) as typeof fetch;
  try {
    const module = await import(`${pathToFileURL(path.join(folder, 'pagefind.js')).href}?${Date.now()}`) as { createInstance(options: object): Instance };
    return await use(module.createInstance({ basePath, noWorker: true }));
  } finally {
    globalThis.fetch = ordinary;
  }
}

const isPair = (term: string) => Array.from(term).length === 2 && isHan(term[0]);

/**
 * Stops the build when Pagefind no longer keeps pairs of Chinese characters as whole terms, as 1.6.0 does for a language it does not
 * know: all of the Chinese search stands on it. Asks the written index by pagefind.js itself.
 */
export async function assertPairsAreFound(folder: string, pages: { text: EntryText; fragment: string }[]): Promise<void> {
  const termsOfPages = pages.map(({ text }) => indexTermsOf(partsOf(text)));
  const holders = new Map<string, number>();
  for (const term of termsOfPages.flat()) holders.set(term, (holders.get(term) ?? 0) + 1);
  const samples = pages.flatMap(({ text, fragment }, at) => {
    // The pair that the fewest entries hold is the sharpest question that can be asked of the index.
    const pair = termsOfPages[at]?.filter(isPair).sort((a, b) => (holders.get(a) ?? 0) - (holders.get(b) ?? 0))[0];
    return pair ? [{ address: text.address, fragment, pair }] : [];
  }).slice(0, mostSamples);
  const missed = await withPagefind(folder, async (instance) => {
    const lost: typeof samples = [];
    for (const sample of samples) {
      const { results } = await instance.search(sample.pair);
      const found = results.map(({ id }) => id);
      // An index of single characters would find it among many others; one of pairs finds just those that hold it.
      if (!found.includes(sample.fragment) || found.length !== holders.get(sample.pair)) lost.push(sample);
    }
    return lost;
  });
  if (!missed.length) return;
  const examples = missed.slice(0, 3).map(({ address, pair }) => `${address}“${pair}”`).join('、');
  throw new Error(`检索自测没有通过：索引里查不到相邻的两个字，或查出了别的页（${examples}）。多半是 pagefind 换了版本；它应当固定为 1.6.0。`);
}
