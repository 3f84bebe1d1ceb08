import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { readContentFiles } from '../../authoring/read-content-files.ts';
import { t } from '../../i18n/strings.ts';
import { buildLibrary } from '../../library/build-library.ts';
import { langs, type Lang, type Library } from '../../library/library.ts';
import { searchFiles, type Catalogue, type EntryText, type FacetName, type FacetWord, type SearchEngine } from '../contract.ts';
import { catalogueEntries, facetWords, type Listed } from './catalogue-entries.ts';
import { chooseEngine } from './choose-engine.ts';
import { encodeCatalogue } from './encode-catalogue.ts';
import { entryText } from './entry-text.ts';
import { meanings } from './meanings.ts';
import { writePagefindIndex } from './pagefind-index.ts';
import { assertPairsAreFound } from './pair-self-test.ts';
import { readPageText } from './page-text.ts';
import { bundlesOf, bundleStarts } from './text-bundles.ts';
import { siteWords } from './words.ts';

function readTexts(library: Library, folder: string, listed: Listed[], lang: Lang): EntryText[] {
  const shelf = listed.map(({ entry }) => entry);
  return listed.map((one) => {
    const file = path.join(folder, one.address, 'index.html');
    if (!existsSync(file)) throw new Error(`检索：这一页没有生成，${one.address}`);
    return entryText(library, one, readPageText(readFileSync(file, 'utf8')), lang, shelf);
  });
}

/** Writes everything the search of one language reads. `entries` and `texts` have the same order; `engine` overrules the choice by size. */
export async function writeSearch(folder: string, lang: Lang, library: Library, entries: Catalogue['entries'], facets: Record<FacetName, FacetWord[]>, texts: EntryText[], engine: SearchEngine = chooseEngine(texts)): Promise<void> {
  const indexFolder = path.join(folder, searchFiles.pagefind(lang));
  const fragments = await writePagefindIndex(indexFolder, texts);
  const bundles = bundleStarts(texts, engine);
  const edition = createHash('sha256').update(JSON.stringify([texts, entries])).digest('hex').slice(0, 8);
  const meaning = meanings(library, texts.map((text) => JSON.stringify(text)));
  const write = (name: string, content: unknown) => writeFileSync(path.join(folder, name), JSON.stringify(content));
  mkdirSync(path.join(folder, 'search/texts'), { recursive: true });
  write(searchFiles.catalogue(lang), encodeCatalogue({ edition, entries, facets, fragments, bundles, engine }));
  write(searchFiles.meanings(lang), meaning);
  write(searchFiles.words(lang), siteWords(texts, meaning));
  bundlesOf(texts, bundles).forEach((bundle, index) => write(searchFiles.texts(lang, index), { entries: bundle }));
  await assertPairsAreFound(indexFolder, texts.map((text, order) => ({ text, fragment: fragments[order] ?? '' })));
}

/**
 * Astro integration: after the build, reads the finished pages and writes for each language the Pagefind index, the catalogue, the
 * bundles of texts and the words. Stops the build when anything is missing.
 */
export function searchIndex({ engine }: { engine?: SearchEngine } = {}): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const { library } = buildLibrary(readContentFiles(process.cwd()));
        for (const lang of langs) {
          const listed = catalogueEntries(library, lang);
          const entries = listed.map(({ listing }) => listing);
          await writeSearch(folder, lang, library, entries, facetWords(library, entries, lang, (kind) => t(lang).kinds[kind as 'case']), readTexts(library, folder, listed, lang), engine);
        }
        await close();
        logger.info(`${langs.length} languages indexed (${Math.round(performance.now() - started)} ms)`);
      },
    },
  };
}
