import { facetNames, type Catalogue, type CatalogueFile, type FacetName } from '../contract.ts';
import { fragmentPrefix } from './pagefind-index.ts';

const distances = (orders: number[]) => orders.map((order, index) => order - (index ? orders[index - 1] ?? 0 : 0));

function runsOf(kinds: string[]): CatalogueFile['kinds'] {
  const runs: CatalogueFile['kinds'] = [];
  for (const kind of kinds) {
    const last = runs.at(-1);
    if (last?.[0] === kind) last[1]++;
    else runs.push([kind, 1]);
  }
  return runs;
}

/** A catalogue as it is written, by columns. `client/decode-catalogue.ts` reads it back. */
export function encodeCatalogue({ edition, entries, facets, fragments, bundles, engine }: Catalogue): CatalogueFile {
  const column = (name: FacetName) => facets[name].map((word) => ({ ...word, in: distances(entries.flatMap((entry, order) => (entry.facets[name]?.includes(word.id) ? [order] : []))) }));
  return {
    edition,
    titles: entries.map(({ title }) => title),
    kinds: runsOf(entries.map(({ kind }) => kind)),
    nos: entries.map(({ no }) => no ?? 0),
    facets: Object.fromEntries(facetNames.map((name) => [name, column(name)])) as CatalogueFile['facets'],
    fragments: fragments.map((name) => name.slice(fragmentPrefix.length)).join(' '),
    bundles,
    engine,
  };
}
