import type { EntryText } from '../contract.ts';
import { fold, indexTermsOf } from '../normalise.ts';
import type { Candidate, Engine, TextStore } from './engine.ts';

/** The terms of an entry, those of its names apart. Sorted, so that a term is found by its beginning. */
interface Shelved { terms: string[]; names: string[] }

function shelve(text: EntryText): Shelved {
  const folded = (parts: string[]) => indexTermsOf(parts.filter(Boolean).map((part) => fold(part).text)).sort();
  const names = [text.title, ...text.alsoCalled];
  return { names: folded(names), terms: folded([...names, ...text.readersAsk, ...text.sections.flatMap((section) => [section.heading, ...section.text.split('\n')])]) };
}

/** Whether a sorted list holds a word that begins with `term`. */
function begins(list: string[], term: string): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return list[low]?.startsWith(term) ?? false;
}

/** The back end of a small library, and of browsers that cannot run Pagefind: reads through all texts. */
export function textEngine(texts: TextStore): Engine {
  let shelf: Promise<Shelved[]> | undefined;
  return {
    name: 'texts',
    effort: { wordings: 8, forms: 8, words: 8, texts: 200 },
    async find(terms) {
      shelf ??= texts.all().then((all) => all.map(shelve));
      const shelved = await shelf.catch((reason: unknown) => { shelf = undefined; throw reason; });
      return shelved.flatMap((entry, order): Candidate[] => {
        if (!terms.every((term) => begins(entry.terms, term))) return [];
        const named = terms.filter((term) => begins(entry.names, term)).length;
        return [{ order, score: 1 + named + 100 / (100 + entry.terms.length) }];
      }).sort((a, b) => b.score - a.score);
    },
  };
}
