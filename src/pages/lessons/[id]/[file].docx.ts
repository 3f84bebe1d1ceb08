import type { APIRoute } from 'astro';
import { getLibrary, sheetLinks } from '../../../content.ts';
import { all, type Entry } from '../../../library/library.ts';
import { kitPapers, type KitPaper } from '../../../packs/kit/kit-document.ts';
import { wordType } from '../../../packs/word/word-file.ts';
import { kitPaper, kitWordFile } from '../../../publishing/kits/kit-papers.ts';

/** The papers of each lesson as Word documents beside its page: `/lessons/who-pays/who-pays-handout.docx`. */
export const getStaticPaths = () => all(getLibrary(), 'lesson').flatMap((entry) => kitPapers.map((paper) => ({ params: { id: entry.id, file: `${entry.id}-${paper}` }, props: { entry, paper } })));

export const GET: APIRoute<{ entry: Entry<'lesson'>; paper: KitPaper }> = async ({ props: { entry, paper } }) =>
  new Response(await kitWordFile(kitPaper(getLibrary(), entry, paper, sheetLinks('zh'))) as BodyInit, { headers: { 'content-type': wordType } });
