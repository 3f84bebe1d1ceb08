import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { readContentFiles } from '../../authoring/read-content-files.ts';
import { t } from '../../i18n/strings.ts';
import { buildLibrary } from '../../library/build-library.ts';
import { langs, type Lang } from '../../library/library.ts';
import { searchFiles, type Catalogue, type CatalogueEntry, type EntryText } from '../contract.ts';
import { writeFragmentPage } from '../fragment.ts';
import { catalogueEntries, facetWords } from './catalogue-entries.ts';
import { extraTerms } from './extra-terms.ts';
import { readPageText } from './page-text.ts';
import { assertPairsAreFound } from './pair-self-test.ts';

/** Length of the first words shown for an entry in a list without a query, in characters. */
const leadLength = 90;

interface Indexed { entry: CatalogueEntry; text: EntryText }

function readPages(folder: string, entries: CatalogueEntry[]): Indexed[] {
  return entries.flatMap((entry) => {
    const file = path.join(folder, entry.address, 'index.html');
    if (!existsSync(file)) throw new Error(`检索：这一页没有生成，${entry.address}`);
    const text = readPageText(entry.address, readFileSync(file, 'utf8'));
    entry.lead = Array.from(text.sections[0]?.text.split('\n')[0] ?? '').slice(0, leadLength).join('');
    return [{ entry, text }];
  });
}

/** Which fragment holds which address, read from the fragments themselves (gzip, a signature, then JSON). */
function fragmentNames(folder: string): Map<string, string> {
  const fragments = path.join(folder, searchFiles.pagefind, 'fragment');
  return new Map(readdirSync(fragments).map((name) => {
    const text = gunzipSync(readFileSync(path.join(fragments, name))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    return [url, name.replace(/\.pf_fragment$/, '')] as const;
  }));
}

async function writePagefind(folder: string, pages: Indexed[]): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error(`检索：Pagefind 没有启动。${errors.join(' ')}`);
  for (const { text } of pages) {
    const added = await index.addHTMLFile({ url: text.address, content: writeFragmentPage(text, extraTerms(text)) });
    if (added.errors.length) throw new Error(`检索：${text.address} 没有收进索引。${added.errors.join(' ')}`);
  }
  const written = await index.writeFiles({ outputPath: path.join(folder, searchFiles.pagefind) });
  if (written.errors.length) throw new Error(`检索：索引没有写出。${written.errors.join(' ')}`);
  await pagefind.close();
  // Pagefind's own interface is not used; only its engine is served.
  for (const name of readdirSync(path.join(folder, searchFiles.pagefind))) if (/^pagefind-(ui|modular-ui|component-ui|highlight)/.test(name)) rmSync(path.join(folder, searchFiles.pagefind, name));
}

/**
 * Astro integration: after the build, reads the finished pages and writes the Pagefind index, and for each language the catalogue and
 * the texts of the second back end. Stops the build when anything is missing.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const { library } = buildLibrary(readContentFiles(process.cwd()));
        const pages = new Map<Lang, Indexed[]>(langs.map((lang) => [lang, readPages(folder, catalogueEntries(library, lang))]));
        await writePagefind(folder, [...pages.values()].flat());
        const names = fragmentNames(folder);
        mkdirSync(path.join(folder, 'search'), { recursive: true });
        for (const [lang, indexed] of pages) {
          for (const { entry } of indexed) entry.fragment = names.get(entry.address) ?? '';
          const missing = indexed.filter(({ entry }) => !entry.fragment);
          if (missing.length) throw new Error(`检索：索引里没有 ${missing.map(({ entry }) => entry.address).join('、')}`);
          const entries = indexed.map(({ entry }) => entry);
          const catalogue: Catalogue = { entries, facets: facetWords(library, entries, lang, (kind) => t(lang).kinds[kind as 'case']) };
          writeFileSync(path.join(folder, searchFiles.catalogue(lang)), JSON.stringify(catalogue));
          writeFileSync(path.join(folder, searchFiles.texts(lang)), JSON.stringify({ entries: indexed.map(({ text }) => text) }));
        }
        await assertPairsAreFound(path.join(folder, searchFiles.pagefind), (pages.get('zh') ?? []).map(({ entry, text }) => ({ text, fragment: entry.fragment })));
        logger.info(`${[...pages.values()].flat().length} pages indexed (${Math.round(performance.now() - started)} ms)`);
      },
    },
  };
}
