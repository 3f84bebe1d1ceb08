import type { EntryText } from '../contract.ts';

/** Size from which a bundle takes no further entry, in characters of JSON: short entries share a request, long ones have their own. */
const full = 5000;

/** Places of the first entries of bundles of neighbours on the shelf. */
export function bundleStarts(texts: EntryText[]): number[] {
  const starts: number[] = [];
  let size = Infinity;
  texts.forEach((text, order) => {
    if (size >= full) { starts.push(order); size = 0; }
    size += JSON.stringify(text).length;
  });
  return starts;
}

/** The entries of each bundle. */
export function bundlesOf(texts: EntryText[], starts: number[]): EntryText[][] {
  return starts.map((start, index) => texts.slice(start, starts[index + 1]));
}
