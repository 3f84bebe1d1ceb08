import { findFact, isFigure, need, type Entry, type Library } from './library.ts';

/**
 * Strength of evidence, computed and never typed in.
 * `single`: everything rests on sources of one origin. `two`: two independent origins. `several`: three or more.
 */
export interface Strength {
  level: 'single' | 'two' | 'several';
  /** Number of sources, and of origins independent of each other. */
  sources: number;
  origins: number;
  /** Kinds of source, most authoritative first. */
  kinds: string[];
  /** Whether any source is of grade A. */
  gradeA: boolean;
  /** Facts the entry refers to: figures among them, those confirmed by another origin, those that another source tells differently. */
  facts: number;
  figures: number;
  confirmed: number;
  disputed: number;
}

const factPattern = /<Fact\s[^>]*?id="([^"]+)"/g;

/** Ids of the facts an entry refers to, in its front matter and body. */
export function factsUsed(entry: Entry): string[] {
  const written = `${JSON.stringify(entry.data).replaceAll('\\"', '"')}\n${entry.body}`;
  const headFigures = 'figures' in entry.data && Array.isArray(entry.data.figures) ? entry.data.figures.map((figure) => (figure as { fact: string }).fact) : [];
  return [...new Set([...headFigures, ...[...written.matchAll(factPattern)].map((match) => match[1] ?? '')])];
}

/** The strength of an entry that names sources. Sources set beside for comparison are no evidence, and a law is a footing, not a witness. */
export function strengthOf(library: Library, entry: Entry & { data: { sources: string[] } }): Strength {
  const sources = entry.data.sources.map((id) => need(library, 'source', id)).filter((source) => source.data.kind !== 'law');
  const origins = new Set(sources.map((source) => source.data.origin));
  const facts = factsUsed(entry).map((id) => findFact(library, id)).filter((fact) => fact !== undefined);
  const elsewhere = (ids: string[], origin: string) => ids.some((id) => { const other = findFact(library, id); return other && other.source.data.origin !== origin; });
  return {
    level: origins.size <= 1 ? 'single' : origins.size === 2 ? 'two' : 'several',
    sources: sources.length,
    origins: origins.size,
    kinds: [...new Set(sources.map((source) => source.data.kind))],
    gradeA: sources.some((source) => source.data.grade === 'A'),
    facts: facts.length,
    figures: facts.filter((fact) => isFigure(fact.data)).length,
    confirmed: facts.filter((fact) => elsewhere(linked(library, fact.id, 'agreesWith'), fact.source.data.origin)).length,
    disputed: facts.filter((fact) => elsewhere(linked(library, fact.id, 'differsFrom'), fact.source.data.origin)).length,
  };
}

/** Facts tied to a fact by a relation, whichever of the two wrote it down. */
export function linked(library: Library, factId: string, relation: 'agreesWith' | 'differsFrom'): string[] {
  const own = findFact(library, factId)?.data[relation] ?? [];
  const back = [...library.entries.source.values()].flatMap((source) =>
    Object.entries(source.data.facts).filter(([, fact]) => fact[relation].includes(factId)).map(([key]) => `${source.id}/${key}`));
  return [...new Set([...own, ...back])];
}
