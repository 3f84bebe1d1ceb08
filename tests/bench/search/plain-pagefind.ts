import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import * as pagefind from 'pagefind';
import type { Corpus } from './corpus.ts';
import { scriptsOfSearch } from './wire-parts.ts';

/** The search page of the site with Pagefind's default API in place of our search. */
function writePage(folder: string, site: string): void {
  const tags = [...scriptsOfSearch(site).values()];
  if (!tags.length) throw new Error('the search page has no script of its own');
  const page = tags.reduce((html, tag, index) => html.replace(tag, index ? '' : '<script type="module" src="/plain-pagefind.js"></script>'), readFileSync(path.join(site, 'search/index.html'), 'utf8'));
  mkdirSync(path.join(folder, 'search'), { recursive: true });
  writeFileSync(path.join(folder, 'search/index.html'), page);
  const script = readFileSync(new URL('plain-pagefind-page.ts', import.meta.url), 'utf8');
  writeFileSync(path.join(folder, 'plain-pagefind.js'), transformSync(script, { loader: 'ts', format: 'esm', minify: true }).code);
}

/**
 * The baseline: Pagefind as it comes. Its index of the built pages of all entries, with every option at its default; it takes the language
 * from the pages (zh-CN) and cuts Chinese itself. Written into a folder that is served over the site.
 */
export async function writePlainPagefind(folder: string, site: string, { texts }: Corpus): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  for (const { address } of texts) {
    const added = await index.addHTMLFile({ url: address, content: readFileSync(path.join(site, address, 'index.html'), 'utf8') });
    if (added.errors.length) throw new Error(`Pagefind did not take ${address}: ${added.errors.join(' ')}`);
  }
  const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  if (written.errors.length) throw new Error(`Pagefind wrote no index: ${written.errors.join(' ')}`);
  writePage(folder, site);
}
