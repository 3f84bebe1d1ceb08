import { expect, test } from 'vitest';
import { encodeCatalogue } from '../../../src/search/build/encode-catalogue.ts';
import { bundlesOf, bundleStarts } from '../../../src/search/build/text-bundles.ts';
import { decodeCatalogue } from '../../../src/search/client/decode-catalogue.ts';
import { catalogue, texts } from './sample-library.ts';

test('a catalogue reads back as it was', () => {
  const words = (ids: string[]) => ids.map((id) => ({ id, name: id, depth: 1 }));
  const whole = { ...catalogue, entries: catalogue.entries.map((entry, order) => ({ ...entry, ...(order % 2 ? { no: order } : {}) })), facets: { kind: words(['practice', 'case', 'term', 'source']), theme: words(['fund', 'organise', 'clear']), stage: words(['decide', 'clear', 'build']), actor: [], place: words(['yichang', 'xiling']), type: [] } };
  const read = decodeCatalogue(JSON.parse(JSON.stringify(encodeCatalogue(whole))));
  const sorted = (facets: Record<string, string[] | undefined>) => Object.fromEntries(Object.entries(facets).map(([name, ids]) => [name, [...(ids ?? [])].sort()]));
  expect({ ...read, entries: read.entries.map((entry) => ({ ...entry, facets: sorted(entry.facets) })) }).toEqual({ ...whole, entries: whole.entries.map((entry) => ({ ...entry, facets: sorted(entry.facets) })) });
});

test('bundles hold every entry once, in order; long entries have their own', () => {
  const long = { ...texts[0]!, sections: [{ heading: '', anchor: '', text: '长'.repeat(9000), anchors: [''] }] };
  const shelf = [...texts, long, ...texts];
  expect(bundleStarts(shelf, 'texts')).toEqual([0]);
  const starts = bundleStarts(shelf, 'pagefind');
  expect(bundlesOf(shelf, starts).flat()).toEqual(shelf);
  expect(starts).toContain(texts.length + 1);
});
