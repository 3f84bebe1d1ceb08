import { behind, enough, type Hit, type Shelf } from './shelf.ts';

/** Hits whose neighbours are taken. */
const lenders = 2;

/** A list that does not fill a page, with the neighbours of its first hits behind it: what the content ties to them. */
export async function withNeighbours({ catalogue, texts }: Shelf, hits: Hit[]): Promise<Hit[]> {
  let filled = hits;
  for (const hit of hits.length < enough ? hits.slice(0, lenders) : []) {
    const { related } = await hit.text();
    const neighbours = related.flatMap((order): Hit[] => {
      const entry = catalogue.entries[order];
      return entry ? [{ entry, order, score: 0, phrases: [], isRelated: true, text: () => texts.read(order) }] : [];
    });
    filled = behind(filled, neighbours);
  }
  return hits.length < enough ? filled.slice(0, enough) : hits;
}
