import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EntryText } from '../contract.ts';
import { isHan } from '../normalise.ts';

/** A pair of characters that stands across the edge of two words of a page. */
interface Sample { address: string; fragment: string; pair: string }

const mostSamples = 12;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A pair across a word boundary whose first character begins no word of the page: an index of words alone cannot find the page by
 * it, not even by its habit of falling back to the beginning of a term.
 */
function pairAcrossWords(text: EntryText): string | undefined {
  const all = text.sections.flatMap((section) => section.text.split('\n')).flatMap((paragraph) => Array.from(words.segment(paragraph), ({ segment }) => segment));
  const beginnings = new Set(all.map((word) => word[0]));
  for (const [index, word] of all.entries()) {
    const [last, next] = [word.at(-1), all[index + 1]?.[0]];
    if (word.length > 1 && last && next && isHan(last) && isHan(next) && !beginnings.has(last)) return last + next;
  }
  return undefined;
}

interface Instance { search(terms: string): Promise<{ results: { id: string }[] }> }

/** Pagefind as the browser runs it, reading the index from a folder. `while` it is used, `fetch` serves that folder. */
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

/**
 * Stops the build when the index no longer holds pairs of Chinese characters. Pagefind 1.6.0 stores them without saying so, and all
 * of the Chinese search stands on it.
 */
export async function assertPairsAreFound(folder: string, pages: { text: EntryText; fragment: string }[]): Promise<void> {
  const samples = pages.flatMap(({ text, fragment }): Sample[] => {
    const pair = pairAcrossWords(text);
    return pair ? [{ address: text.address, fragment, pair }] : [];
  }).slice(0, mostSamples);
  const missed = await withPagefind(folder, async (instance) => {
    const lost: Sample[] = [];
    for (const sample of samples) {
      const { results } = await instance.search(sample.pair);
      if (!results.some(({ id }) => id === sample.fragment)) lost.push(sample);
    }
    return lost;
  });
  if (!missed.length) return;
  const examples = missed.slice(0, 3).map(({ address, pair }) => `${address}“${pair}”`).join('、');
  throw new Error(`检索自测没有通过：索引里查不到跨词的两个字（${examples}）。多半是 pagefind 换了版本；它应当固定为 1.6.0。`);
}
