import { gzipSync } from 'node:zlib';
import type { EntryText, SearchEngine } from '../contract.ts';

/**
 * Compressed size up to which all texts are read, in bytes. A first search by Pagefind's index costs about 340 kB beside the font, the
 * second 130 more, in sixty requests, and browsers that refuse its WebAssembly, as many old office machines do, read every text all the
 * same. Up to this size one file of texts costs a session no more, answers better, and answers everywhere (`npm run bench:search`).
 */
const mostTexts = 400_000;

/** What the browser finds entries with: all texts while they are few, Pagefind's index from then on. */
export function chooseEngine(texts: EntryText[]): SearchEngine {
  return gzipSync(JSON.stringify(texts)).length <= mostTexts ? 'texts' : 'pagefind';
}
