import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContentFiles } from '../authoring/read-content-files.ts';
import { buildLibrary } from '../library/build-library.ts';
import { kitPapersOf, setKitPapers } from './lesson-kit/kit-files.ts';
import { createKitTypesetter } from './lesson-kit/kit-typesetter.ts';
import { keepingTypesetter } from './ready-pdf/kept-pdfs.ts';
import { papersOf, setPapers, type Place } from './ready-pdf/papers.ts';
import { createTypesetter, type ReadyPdf } from './ready-pdf/typesetter.ts';

/** The module by which pages learn what PDFs there are: addresses with pages and bytes. In `astro dev` there are none. */
const moduleName = 'virtual:ready-pdfs';

/** Every PDF of the library in `root`, by address, of entries and of what goes with lessons; those that have not changed are taken from `node_modules/.cache`. */
function allPdfs(root: string, place: Place): Map<string, ReadyPdf> {
  const [build, cache] = [path.join(root, 'src/build'), path.join(root, 'node_modules/.cache')];
  const [documents, kit] = [path.join(build, 'ready-pdf'), path.join(build, 'lesson-kit')];
  const { library } = buildLibrary(readContentFiles(root));
  const entries = setPapers(papersOf(library, place), keepingTypesetter(root, [documents], path.join(cache, 'ready-pdf'), () => createTypesetter(documents)));
  const papers = setKitPapers(library, kitPapersOf(library, place), keepingTypesetter(root, [documents, kit], path.join(cache, 'lesson-kit'), () => createKitTypesetter(build)));
  return new Map([...entries, ...papers]);
}

/**
 * Astro integration: sets an A4 PDF of every case, practice, trip and lesson, and of each lesson's papers, before the pages are rendered, tells the pages how long
 * each is, and writes it beside its page, `cases/lianyun/lianyun.pdf`. Stops the build when one cannot be set.
 */
export function readyPdf(): AstroIntegration {
  let made = new Map<string, ReadyPdf>();
  let root = '';
  let place: Place = { base: '/', site: undefined };
  const listed = () => Object.fromEntries([...made].map(([address, { bytes, pages }]) => [address, { pages, bytes: bytes.length }]));
  return {
    name: 'ready-pdf',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const resolved = `\0${moduleName}`;
        updateConfig({ vite: { plugins: [{
          name: 'ready-pdfs',
          resolveId: (id: string) => (id === moduleName ? resolved : undefined),
          load: (id: string) => (id === resolved ? `export const readyPdfs = ${JSON.stringify(listed())};` : undefined),
        }] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        place = { base: config.base, site: config.site };
      },
      'astro:build:start': ({ logger }) => {
        const started = performance.now();
        made = allPdfs(root, place);
        const sum = (of: (pdf: ReadyPdf) => number) => [...made.values()].reduce((total, pdf) => total + of(pdf), 0);
        logger.info(`${made.size} PDFs, ${sum(({ pages }) => pages)} pages, ${(sum(({ bytes }) => bytes.length) / 1e6).toFixed(1)} MB (${Math.round(performance.now() - started)} ms)`);
      },
      'astro:build:done': ({ dir }) => {
        for (const [address, { bytes }] of made) {
          const file = path.join(fileURLToPath(dir), address);
          mkdirSync(path.dirname(file), { recursive: true });
          writeFileSync(file, bytes);
        }
      },
    },
  };
}
