import type { Lang } from '../../library/library.ts';
import { searchFiles, type Catalogue, type EntryText, type TextBundle } from '../contract.ts';
import type { TextStore } from './engine.ts';
import { holding, readJson } from './read-json.ts';

/** Texts read bundle by bundle as they are needed, each bundle once; a bundle that failed is asked for again. `base` ends with a slash. */
export function openTexts(base: string, lang: Lang, { edition, bundles, entries }: Catalogue): TextStore {
  const read = new Map<number, Promise<EntryText[]>>();
  const bundle = (index: number): Promise<EntryText[]> => {
    const known = read.get(index);
    if (known) return known;
    const size = (bundles[index + 1] ?? entries.length) - (bundles[index] ?? 0);
    const texts = readJson(`${base}${searchFiles.texts(lang, index)}?e=${edition}`, (file: TextBundle) => bundleOfSize(file, size), 'default');
    read.set(index, texts);
    texts.catch(() => read.delete(index));
    return texts;
  };
  const bundleOf = (order: number): number => {
    let [low, high] = [0, bundles.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((bundles[middle] ?? 0) <= order) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    async read(order) {
      const index = bundleOf(order);
      const text = (await bundle(index))[order - (bundles[index] ?? 0)];
      if (!text) throw new Error(`no text of entry ${order} of ${entries.length}`);
      return text;
    },
    all: async () => (await Promise.all(bundles.map((_, index) => bundle(index)))).flat(),
  };
}

/** The texts of a bundle; throws when they are not as many as they should be, or no texts. */
function bundleOfSize(file: TextBundle, size: number): EntryText[] {
  const { entries } = holding<TextBundle>({ entries: 'list' })(file);
  if (entries.length !== size) throw new Error(`${entries.length} texts where ${size} should be`);
  const isText = holding<Pick<EntryText, 'title' | 'sections' | 'address' | 'about'>>({ title: 'string', sections: 'list', address: 'string', about: 'list' });
  entries.forEach(isText);
  return entries;
}
