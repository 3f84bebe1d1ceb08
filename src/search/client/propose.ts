import { isHan, termsOf } from '../normalise.ts';
import { kindPreference, titleEvidence } from './evidence.ts';
import type { Shelf } from './shelf.ts';
import type { Unit } from './unit.ts';

/** An entry that may be a hit, by its place in the catalogue; a better score is worth reading sooner. */
export interface Proposal { order: number; score: number }

/** Terms of a phrase that are asked for; the text proves the rest. Each may cost the loading of a part of the index. */
const mostTerms = 2;

/** The terms of phrases that are worth asking for: of many pairs the first and the last. */
function askedTerms(phrases: string[]): string[] {
  return [...new Set(phrases.flatMap((phrase) => {
    const terms = termsOf(phrase);
    const pairs = terms.filter((term) => isHan(term[0]));
    const others = terms.filter((term) => !isHan(term[0]));
    return [...others.slice(0, mostTerms), ...(pairs.length <= mostTerms ? pairs : [pairs[0] ?? '', pairs.at(-1) ?? ''])];
  }))];
}

/** What the engine proposes for phrases that must all stand in an entry; scores from 0 to 1. */
export async function propose({ engine }: Shelf, phrases: string[]): Promise<Proposal[]> {
  const list = await engine.find(askedTerms(phrases));
  const highest = list.reduce((most, { score }) => Math.max(most, score), 1e-9);
  return list.map(({ order, score }) => ({ order, score: score / highest }));
}

/** Proposals in the order in which their texts are worth reading: by title, then as the engine ranks them. Each entry once. */
export function inFirstOrder({ catalogue }: Shelf, units: Unit[], proposals: Proposal[]): Proposal[] {
  const best = new Map<number, number>();
  for (const { order, score } of proposals) best.set(order, Math.max(score, best.get(order) ?? 0));
  return Array.from(best, ([order, score]): Proposal => {
    const entry = catalogue.entries[order];
    return { order, score: 0.7 * score + (entry ? titleEvidence(entry.title, units) + kindPreference(entry, units) : 0) };
  }).sort((a, b) => b.score - a.score || a.order - b.order);
}
