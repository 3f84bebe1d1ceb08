import type { Catalogue, CatalogueEntry, EntryText } from '../contract.ts';
import { fold, placesOf } from '../normalise.ts';
import type { Candidate, Engine } from './engine.ts';
import { findPartly } from './partial-matches.ts';
import type { Query } from './query.ts';
import { scoreText, scoreTitle } from './ranking.ts';

/** An entry found, with the phrases that are to be marked in it. */
export interface Hit {
  entry: CatalogueEntry;
  /** Place in the catalogue. */
  order: number;
  score: number;
  phrases: string[];
  text(): Promise<EntryText>;
}

/** What a search found. `literal`: every phrase stands in every hit as typed. `partial`: only parts of the query do. */
export interface Outcome { how: 'literal' | 'partial' | 'none'; hits: Hit[] }

/** Hits whose text is read before anything is shown; the first page shows ten. */
const headLength = 16;
/** Hits that are proved at most; beyond, a list whose head held true is believed. */
const mostProved = 120;

/**
 * The search. Asks the engine for all terms, proves every hit against its text (engines propose false ones), and ranks by where the
 * phrases stand. When nothing holds all phrases, looks for entries that hold parts of them. `onHead` is called once when the first
 * hits are proved and more are still being read.
 */
export async function runSearch(engine: Engine, catalogue: Catalogue, query: Query, onHead?: (outcome: Outcome) => void): Promise<Outcome> {
  if (!query.terms.length) return { how: 'none', hits: [] };
  const byAddress: Shelf = new Map(catalogue.entries.map((entry, order) => [entry.address, { entry, order }]));
  const candidates = await engine.find(query.terms);
  const hits = await proveAll(inFirstOrder(candidates, byAddress, query), query, (head) => { if (head.length) onHead?.({ how: 'literal', hits: head }); });
  if (hits.length) return { how: 'literal', hits };
  const partial = await findPartly(engine, byAddress, query);
  return partial.length ? { how: 'partial', hits: partial } : { how: 'none', hits: [] };
}

/** Entries of the language with their place in the catalogue, by address. */
export type Shelf = Map<string, { entry: CatalogueEntry; order: number }>;

interface Proposed { entry: CatalogueEntry; order: number; candidate: Candidate; first: number }

/** Candidates that this language lists, title hits first, then by the engine's score. */
function inFirstOrder(candidates: Candidate[], byAddress: Shelf, query: Query): Proposed[] {
  const highest = Math.max(...candidates.map((candidate) => candidate.score), 1e-9);
  return candidates.flatMap((candidate) => {
    const known = byAddress.get(candidate.address);
    return known ? [{ ...known, candidate, first: scoreTitle(known.entry, query.phrases) + 0.7 * (candidate.score / highest) }] : [];
  }).sort((a, b) => b.first - a.first || a.order - b.order);
}

async function proveAll(proposed: Proposed[], query: Query, onHead: (head: Hit[]) => void): Promise<Hit[]> {
  const head = await prove(proposed.slice(0, headLength), query);
  const rest = proposed.slice(headLength);
  if (!rest.length) return head;
  // One term is known to the index or it is not: when the head holds it, all do.
  if (query.terms.length === 1 && head.length === headLength) return [...head, ...rest.map(believed(query))];
  onHead([...head, ...rest.map(believed(query))]);
  const proved = await prove(rest.slice(0, mostProved), query);
  const unread = head.length > headLength / 2 ? rest.slice(mostProved).map(believed(query)) : [];
  return [...head, ...proved, ...unread];
}

const believed = (query: Query) => ({ entry, order, candidate, first }: Proposed): Hit => ({ entry, order, score: first, phrases: query.phrases, text: once(candidate) });

/** The hits among proposals whose text (or title) holds every phrase, best first. */
async function prove(proposed: Proposed[], query: Query): Promise<Hit[]> {
  const hits = await Promise.all(proposed.map(async ({ entry, order, candidate }): Promise<Hit | undefined> => {
    const text = await candidate.text();
    if (!holdsAll(text, query.phrases)) return undefined;
    return { entry, order, score: scoreTitle(entry, query.phrases) + scoreText(text, query.phrases), phrases: query.phrases, text: () => Promise.resolve(text) };
  }));
  return hits.filter((hit) => hit !== undefined).sort(bestFirst);
}

/** Better score first; of equals, the order of the catalogue, whatever engine found them. */
export function bestFirst(a: Hit, b: Hit): number {
  return b.score - a.score || a.order - b.order;
}

/** Whether each phrase stands somewhere in the entry: title, headings or text. */
function holdsAll(text: EntryText, phrases: string[]): boolean {
  const parts = [text.title, ...text.sections.flatMap((section) => [section.heading, ...section.text.split('\n')])].map((part) => fold(part).text);
  return phrases.every((phrase) => parts.some((part) => placesOf(phrase, part, 1).length > 0));
}

function once(candidate: Candidate): () => Promise<EntryText> {
  let text: Promise<EntryText> | undefined;
  return () => (text ??= candidate.text());
}
