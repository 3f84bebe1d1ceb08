import { facetNames, type Catalogue, type CatalogueFile, type FacetWord } from '../contract.ts';

/** A catalogue as it is used, from the columns it is shipped in. */
export function decodeCatalogue(file: CatalogueFile): Catalogue {
  const kinds = file.kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  const entries: Catalogue['entries'] = file.titles.map((title, order) => ({ title, kind: kinds[order] ?? '', ...(file.nos[order] ? { no: file.nos[order] } : {}), facets: {} }));
  for (const name of facetNames) {
    for (const { id, in: steps } of file.facets[name]) {
      let order = 0;
      for (const step of steps) {
        order += step;
        (entries[order]!.facets[name] ??= []).push(id);
      }
    }
  }
  const words = (name: (typeof facetNames)[number]) => file.facets[name].map(({ in: _, ...word }): FacetWord => word);
  return {
    edition: file.edition, entries, bundles: file.bundles, engine: file.engine,
    facets: Object.fromEntries(facetNames.map((name) => [name, words(name)])) as Catalogue['facets'],
    fragments: file.fragments.split(' ').map((name) => `und_${name}`),
  };
}
