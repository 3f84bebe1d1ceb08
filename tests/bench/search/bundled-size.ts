import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import type { SearchFigures } from '../../../src/search/figures.ts';
import { root } from './built-site.ts';
import { bodyOf, type Corpus } from './corpus.ts';
import type { Peer } from './peers.ts';

const compressed = (text: string | Uint8Array) => gzipSync(text, { level: 6 }).length;

/** Bytes of a library as a page would load it: bundled, minified, compressed. */
function codeOf(program: string): number {
  const { outputFiles } = buildSync({ stdin: { contents: program, resolveDir: root }, bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022', write: false });
  return compressed(outputFiles[0]?.contents ?? '');
}

/** What a page with a peer has to load before its first search: all of its index, or all texts to make it of. */
export function bundledSizes(peers: Peer[], { texts }: Corpus): SearchFigures['payload']['bundled'] {
  const all = compressed(JSON.stringify(texts.map((text) => ({ id: text.address, title: text.title, body: bodyOf(text) }))));
  return peers.map(({ engine, program, index }) => ({ engine, code: codeOf(program), index: compressed(index), texts: all }));
}
