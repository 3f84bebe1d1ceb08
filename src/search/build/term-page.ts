import type { EntryText } from '../contract.ts';
import { fold, indexTermsOf } from '../normalise.ts';

/** From how many places in a text on a term counts as one the entry returns to. */
const often = 3;

const lines = (text: EntryText) => text.sections.flatMap((section) => section.text.split('\n'));
const folded = (parts: string[]) => parts.filter(Boolean).map((part) => fold(part).text);

/** How much each term of an entry counts in the index: names most, then headings, questions and what is said often. */
function weights(text: EntryText): Map<string, number> {
  const weight = new Map<string, number>();
  const times = new Map<string, number>();
  const give = (terms: string[], worth: number) => terms.forEach((term) => weight.set(term, Math.max(weight.get(term) ?? 0, worth)));
  for (const line of folded(lines(text))) for (const term of indexTermsOf([line])) times.set(term, (times.get(term) ?? 0) + 1);
  give(indexTermsOf(folded(lines(text))), 1);
  give([...times].filter(([, count]) => count >= often).map(([term]) => term), 2);
  give(indexTermsOf(folded(text.sections.map((section) => section.heading))), 2);
  give(indexTermsOf(folded(text.readersAsk)), 2);
  give(indexTermsOf(folded([text.title, ...text.alsoCalled])), 6);
  return weight;
}

/** Everything of an entry that is indexed, folded part by part; no term reaches from part to part. */
export function partsOf(text: EntryText): string[] {
  return folded([text.title, ...text.alsoCalled, ...text.readersAsk, ...text.sections.map((section) => section.heading), ...lines(text)]);
}

/**
 * The page that is given to Pagefind for an entry: the terms of `normalise.ts`, each once, set apart by blanks and grouped by weight.
 * Its language is none that Pagefind knows how to cut, so terms are stored as they are.
 */
export function termPage(text: EntryText): string {
  const groups = new Map<number, string[]>();
  for (const [term, worth] of weights(text)) groups.set(worth, [...(groups.get(worth) ?? []), term]);
  const blocks = [...groups].sort(([a], [b]) => b - a).map(([worth, terms]) => `<p data-pagefind-weight="${worth}">${terms.sort().join(' ')}</p>`);
  return `<!doctype html><html lang="und"><body data-pagefind-body>${blocks.join('')}</body></html>`;
}
