import { facetNames, type Catalogue, type CatalogueEntry, type FacetName, type SearchState } from '../contract.ts';

type Selected = SearchState['facets'];

/** What is chosen of words that this catalogue knows: an address may name others, mistyped or of another day. */
export function knownFacets(selected: Selected, catalogue: Catalogue): Selected {
  return Object.fromEntries(facetNames.map((name) => [name, selected[name].filter((id) => catalogue.facets[name].some((word) => word.id === id))])) as Selected;
}

/** Whether an entry has one of the words chosen in a facet, or none is chosen. */
function meets(entry: CatalogueEntry, name: FacetName, chosen: string[]): boolean {
  return chosen.length === 0 || chosen.some((id) => (entry.facets[name] ?? []).includes(id));
}

/** Entries that meet every facet: one word of each facet in which words are chosen. */
export function narrow<T>(hits: T[], selected: Selected, entryOf: (hit: T) => CatalogueEntry): T[] {
  return hits.filter((hit) => facetNames.every((name) => meets(entryOf(hit), name, selected[name])));
}

/** How many entries each word of each facet would show, given what is chosen in the other facets. */
export function countFacets(entries: CatalogueEntry[], selected: Selected): Record<FacetName, Map<string, number>> {
  return Object.fromEntries(facetNames.map((name) => {
    const others = entries.filter((entry) => facetNames.every((other) => other === name || meets(entry, other, selected[other])));
    const counts = new Map<string, number>();
    for (const entry of others) for (const id of new Set(entry.facets[name] ?? [])) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [name, counts];
  })) as Record<FacetName, Map<string, number>>;
}
