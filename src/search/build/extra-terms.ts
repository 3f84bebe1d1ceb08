import type { EntryText } from '../contract.ts';
import { fold, indexTermsOf, isHan, pairsOf } from '../normalise.ts';

/** The terms Pagefind indexes for a line as it is written: its words, and the pairs inside its runs of Chinese. */
function ownTerms(line: string): string[] {
  const runs = Array.from(line.normalize('NFKC').toLowerCase().matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu), ([run]) => run);
  return runs.flatMap((run) => (isHan(Array.from(run)[0]) ? pairsOf(run) : [run]));
}

/**
 * Terms that readers may ask for and that the words of a page do not give of themselves: names with symbols (6+2+N), pairs across
 * quotation marks (“三在”工程), characters that stand only at the ends of runs.
 */
export function extraTerms(text: EntryText): string[] {
  const lines = [text.title, ...text.sections.flatMap((section) => [section.heading, ...section.text.split('\n')])];
  const own = new Set(lines.flatMap(ownTerms));
  const beginnings = new Set(Array.from(own, (term) => Array.from(term)[0]));
  const wanted = new Set(lines.flatMap((line) => indexTermsOf(fold(line).text)));
  return [...wanted].filter((term) => !own.has(term) && !(Array.from(term).length === 1 && beginnings.has(term)));
}
