import type { EntryText, SearchEngine } from '../contract.ts';

/**
 * Size from which a bundle takes no further entry, in characters of JSON. Where all texts are read anyway, they are one file; where
 * some are read here and there, only short neighbours share one.
 */
const full: Record<SearchEngine, number> = { texts: Infinity, pagefind: 1500 };

/** Places of the first entries of bundles of neighbours on the shelf. */
export function bundleStarts(texts: EntryText[], engine: SearchEngine): number[] {
  const starts = [0];
  let size = 0;
  texts.forEach((text, order) => {
    if (order > 0 && size >= full[engine]) { starts.push(order); size = 0; }
    size += JSON.stringify(text).length;
  });
  return starts;
}

/** The entries of each bundle. */
export function bundlesOf(texts: EntryText[], starts: number[]): EntryText[][] {
  return starts.map((start, index) => texts.slice(start, starts[index + 1]));
}
