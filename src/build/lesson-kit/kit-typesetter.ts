import path from 'node:path';
import { compileDocument, createCompiler, type ReadyPdf } from '../ready-pdf/typesetter.ts';

/** Makes a typesetter of the papers of lessons, by the Typst documents of `build/lesson-kit`; `build` is the folder above them. Throws in Typst's words. */
export function createKitTypesetter(build: string): (paper: object) => ReadyPdf {
  const compiler = createCompiler(build);
  return (paper) => {
    const document = compileDocument(compiler, path.join(build, 'lesson-kit', 'sets' in paper ? 'cards.typ' : 'sheets.typ'), paper);
    const ready = { bytes: compiler.pdf(document), pages: document.numOfPages };
    compiler.evictCache(0);
    return ready;
  };
}
