import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { EntryText } from '../contract.ts';
import { termPage } from './term-page.ts';

/** Common beginning of the names that Pagefind gives to the entries of a language it does not know. */
export const fragmentPrefix = 'und_';

/** Which fragment holds which address, read from the fragments themselves (gzip, a signature, then JSON). */
function fragmentNames(folder: string): Map<string, string> {
  return new Map(readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(path.join(folder, name))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    return [url, name.replace(/\.pf_fragment$/, '')] as const;
  }));
}

/**
 * Writes the Pagefind index of one language into a folder and gives the name of each entry in it, in the order of the entries. Only
 * the engine and the index are kept: what is shown of an entry lies in the bundles of texts. Throws in Chinese.
 */
export async function writePagefindIndex(folder: string, texts: EntryText[]): Promise<string[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'und' });
  if (!index) throw new Error(`检索：Pagefind 没有启动。${errors.join(' ')}`);
  for (const text of texts) {
    const added = await index.addHTMLFile({ url: text.address, content: termPage(text) });
    if (added.errors.length) throw new Error(`检索：${text.address} 没有收进索引。${added.errors.join(' ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length) throw new Error(`检索：索引没有写出。${written.errors.join(' ')}`);
  const names = fragmentNames(path.join(folder, 'fragment'));
  rmSync(path.join(folder, 'fragment'), { recursive: true });
  for (const name of readdirSync(folder)) if (/^pagefind-(ui|modular-ui|component-ui|highlight|worker)/.test(name)) rmSync(path.join(folder, name));
  return texts.map(({ address }) => {
    const name = names.get(address);
    if (!name?.startsWith(fragmentPrefix)) throw new Error(`检索：索引里没有 ${address}`);
    return name;
  });
}
