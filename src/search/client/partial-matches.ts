import type { CatalogueEntry, EntryText } from '../contract.ts';
import { fold, indexTermsOf, isHan, placesOf, tokensOf } from '../normalise.ts';
import type { Candidate, Engine } from './engine.ts';
import type { Query } from './query.ts';
import { scoreText, scoreTitle } from './ranking.ts';
import { bestFirst, type Hit, type Shelf } from './run-search.ts';

/** Terms of a query that are asked for one by one, and entries whose text is then read. */
const mostTerms = 16;
const mostRead = 30;
/** A term in more than this share of all entries says nothing about an entry. */
const commonShare = 0.5;
/** Share of the query that must stand in the text; more when only common terms were found. */
const leastHeld = { telling: 0.34, common: 0.6 };

/** Entries that hold parts of a query: 怎么拆违 finds 拆违. Best first; empty when too little of the query stands anywhere. */
export async function findPartly(engine: Engine, byAddress: Shelf, query: Query): Promise<Hit[]> {
  const { candidates, telling } = await gather(engine, byAddress, query.terms.slice(0, mostTerms));
  const least = telling ? leastHeld.telling : leastHeld.common;
  const hits = await Promise.all(candidates.slice(0, mostRead).map(async ({ entry, order, candidate }): Promise<Hit | undefined> => {
    const text = await candidate.text();
    const { parts, share } = partsHeld(text, query.phrases);
    if (!parts.length || share < least - 1e-9) return undefined;
    return { entry, order, score: 3 * share + scoreTitle(entry, parts) + scoreText(text, parts), phrases: parts, text: () => Promise.resolve(text) };
  }));
  return hits.filter((hit) => hit !== undefined).sort(bestFirst);
}

interface Gathered { entry: CatalogueEntry; order: number; candidate: Candidate; worth: number }

/** Candidates of every term by itself, rare terms weighing more; `telling` when a term was found that is not in most entries. */
async function gather(engine: Engine, byAddress: Shelf, terms: string[]): Promise<{ candidates: Gathered[]; telling: boolean }> {
  const gathered = new Map<string, Gathered>();
  let telling = false;
  for (const term of terms) {
    const found = (await engine.find([term])).filter((candidate) => byAddress.has(candidate.address));
    if (found[0] && !holdsTerm(await found[0].text(), term)) continue;
    if (found.length && found.length <= Math.max(3, commonShare * byAddress.size)) telling = true;
    const worth = Math.log(1 + byAddress.size / Math.max(1, found.length));
    for (const candidate of found) {
      const listed = byAddress.get(candidate.address);
      const known = gathered.get(candidate.address);
      if (known) known.worth += worth;
      else if (listed) gathered.set(candidate.address, { ...listed, candidate, worth });
    }
  }
  return { candidates: [...gathered.values()].sort((a, b) => b.worth - a.worth || a.order - b.order), telling };
}

/** Whether a term stands in a text. An engine that does not know a term proposes entries for the beginning of it, all of them false. */
function holdsTerm(text: EntryText, term: string): boolean {
  return indexTermsOf(foldAll(text)).some((held) => held === term || (!isHan(term[0]) && held.startsWith(term)) || (Array.from(term).length === 1 && held.includes(term)));
}

const foldAll = (text: EntryText) => [text.title, ...text.sections.flatMap((section) => [section.heading, ...section.text.split('\n')])].map((part) => fold(part).text).join('\n');

/** The longest stretches of the phrases that stand in the text (two Chinese characters at least, or a whole word), and their share. */
export function partsHeld(text: EntryText, phrases: string[]): { parts: string[]; share: number } {
  const folded = foldAll(text);
  const parts = new Set<string>();
  let held = 0;
  let all = 0;
  for (const token of phrases.flatMap(tokensOf)) {
    const characters = Array.from(token.text);
    all += token.is === 'han' ? characters.length : 2;
    if (token.is !== 'han') {
      if (placesOf(token.text, folded, 1).length) { parts.add(token.text); held += 2; }
      continue;
    }
    for (let start = 0; start < characters.length;) {
      const length = longestFrom(characters, start, folded);
      if (length >= 2) { parts.add(characters.slice(start, start + length).join('')); held += length; }
      start += Math.max(1, length);
    }
  }
  return { parts: [...parts], share: all ? held / all : 0 };
}

function longestFrom(characters: string[], start: number, folded: string): number {
  let length = 0;
  while (start + length < characters.length && isHan(characters[start + length]) && folded.includes(characters.slice(start, start + length + 1).join(''))) length++;
  return length;
}
