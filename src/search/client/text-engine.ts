import type { EntryText, Texts } from '../contract.ts';
import { fold, joinedTerm, placesOf, tokensOf } from '../normalise.ts';
import type { Candidate, Engine } from './engine.ts';

interface Readable { text: EntryText; title: string; body: string; joined: string[] }

function makeReadable(text: EntryText): Readable {
  const body = text.sections.flatMap((section) => [section.heading, ...section.text.split('\n')]).map((part) => fold(part).text).join('\n');
  const title = fold(text.title).text;
  const joined = tokensOf(`${title}\n${body}`).filter((token) => token.is === 'joined').map((token) => joinedTerm(token.text));
  return { text, title, body, joined };
}

/** How often a term stands in a text; a term in the title counts more. Joined names are found by their beginning, as words are. */
function weigh(term: string, { title, body, joined }: Readable): number {
  const asName = /^x[0-9a-z]/.test(term) ? joined.filter((name) => name.startsWith(term)).length : 0;
  return asName + placesOf(term, body).length + 6 * placesOf(term, title).length;
}

/** The second back end: reads through the shipped text. For browsers that cannot run Pagefind, and for files opened from a disk. */
export function textEngine(texts: Texts): Engine {
  let readable: Readable[] | undefined;
  return {
    name: 'text',
    async find(terms) {
      readable ??= texts.entries.map(makeReadable);
      const weights = readable.map((entry) => terms.map((term) => weigh(term, entry)));
      const rarity = terms.map((_, index) => Math.log(1 + weights.length / (1 + weights.filter((row) => (row[index] ?? 0) > 0).length)));
      return readable.flatMap((entry, at): Candidate[] => {
        const row = weights[at] ?? [];
        if (row.some((weight) => !weight)) return [];
        const length = 1 + entry.body.length / 2000;
        const score = row.reduce((sum, weight, index) => sum + ((rarity[index] ?? 0) * weight * 2.4) / (weight + 1.4 * length), 0);
        return [{ address: entry.text.address, score, text: () => Promise.resolve(entry.text) }];
      }).sort((a, b) => b.score - a.score);
    },
  };
}
