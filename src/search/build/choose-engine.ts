import { gzipSync } from 'node:zlib';
import type { EntryText, SearchEngine } from '../contract.ts';

/**
 * Compressed size up to which all texts are read, in bytes. Pagefind's program, the parts of its index and the texts that a first search
 * needs come to more than that; beyond, it is the other way round, and the more so the larger the library grows (`npm run bench:search`).
 */
const mostTexts = 150_000;

/** What the browser finds entries with: all texts while they are few, Pagefind's index from then on. */
export function chooseEngine(texts: EntryText[]): SearchEngine {
  return gzipSync(JSON.stringify(texts)).length <= mostTexts ? 'texts' : 'pagefind';
}
