import { createRequire } from 'node:module';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Paper } from './paper.ts';
import { settable } from './settable.ts';

/** A document as it is written to disk. */
export interface ReadyPdf { bytes: Buffer; pages: number }

/** Sets a paper as an A4 document; throws in Typst's words when it cannot. */
export type Typesetter = (paper: Paper) => ReadyPdf;

/** The weights that the Typst documents use. */
const weights = ['400Regular', '700Bold', '900Black'];

/** Documents of up to this many pages have no table of contents. */
const pagesWithoutContents = 3;

/** A last page whose text ends above this, in millimetres from its top edge, is saved by closer lines where they save it. */
const shortPage = 100;

/** A compiler of the Typst documents below `folder`. It loads the fonts, some 40 MB. */
export function createCompiler(folder: string): NodeCompiler {
  const fonts = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'));
  return NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: weights.map((weight) => path.join(fonts, weight)) }] });
}

/** A Typst document made of a paper, which it reads as JSON; throws in Typst's words when it cannot be. */
export function compileDocument(compiler: NodeCompiler, document: string, paper: object) {
  const made = compiler.compile({ mainFilePath: document, inputs: { paper: JSON.stringify(paper, settable) } });
  const fault = made.takeError();
  if (fault) throw new Error((compiler.fetchDiagnostics(fault) as { message: string }[]).map(({ message }) => message).join('; '));
  return made.result!;
}

/** Makes a typesetter that works by the Typst documents of `folder` and serves a whole build. */
export function createTypesetter(folder: string): Typesetter {
  const compiler = createCompiler(folder);
  const compile = (paper: Paper, { contents, tight }: { contents: boolean; tight: boolean }) => compileDocument(compiler, path.join(folder, 'document.typ'), { ...paper, contents, tight });

  return (paper) => {
    // Asked for its own number of pages, a document with contents that only just make it longer would never settle.
    const first = compile(paper, { contents: true, tight: false });
    const contents = first.numOfPages > pagesWithoutContents;
    const loose = contents ? first : compile(paper, { contents, tight: false });
    const [end] = compiler.query(loose, { selector: '<end>', field: 'value' }) as number[];
    const tight = loose.numOfPages > 1 && end! < shortPage ? compile(paper, { contents, tight: true }) : loose;
    const document = tight.numOfPages < loose.numOfPages ? tight : loose;
    const ready = { bytes: compiler.pdf(document), pages: document.numOfPages };
    // What one document leaves behind helps no other, and two hundred of them would hold a gigabyte.
    compiler.evictCache(0);
    return ready;
  };
}
