import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadyPdf } from './typesetter.ts';

/** All that a PDF depends on beside its paper: the Typst documents, the typesetter and the fonts. */
function edition(root: string, folders: string[]): string {
  const versions = ['@myriaddreamin/typst-ts-node-compiler', '@expo-google-fonts/noto-serif-sc'].map((name) => (JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version);
  const texts = folders.flatMap((folder) => readdirSync(folder).filter((name) => /\.(?:typ|ts)$/.test(name)).sort().map((name) => readFileSync(path.join(folder, name), 'utf8')));
  return JSON.stringify([versions, texts]);
}

/** A typesetter that sets a paper once and keeps the PDF in `cache` until paper, documents (all in `folders`), typesetter or fonts change. `make` is called when the first is needed. */
export function keepingTypesetter<P extends object>(root: string, folders: string[], cache: string, make: () => (paper: P) => ReadyPdf): (paper: P) => ReadyPdf {
  mkdirSync(cache, { recursive: true });
  const kept = new Map(readdirSync(cache).map((name) => [name.split('.')[0], name]));
  const stamp = edition(root, folders);
  let typesetter: ((paper: P) => ReadyPdf) | undefined;
  return (paper) => {
    const key = createHash('sha256').update(stamp).update(JSON.stringify(paper)).digest('hex').slice(0, 32);
    const name = kept.get(key);
    if (name) return { bytes: readFileSync(path.join(cache, name)), pages: Number(name.split('.')[1]) };
    typesetter ??= make();
    const ready = typesetter(paper);
    const file = path.join(cache, `${key}.${ready.pages}.pdf`);
    writeFileSync(`${file}.${process.pid}`, ready.bytes);
    renameSync(`${file}.${process.pid}`, file);
    return ready;
  };
}
