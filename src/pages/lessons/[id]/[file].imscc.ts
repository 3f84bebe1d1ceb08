import type { APIRoute } from 'astro';
import { getLibrary, sheetLinks } from '../../../content.ts';
import { all, type Entry } from '../../../library/library.ts';
import { classPapers } from '../../../publishing/cartridge/class-papers.ts';
import { lessonCartridge } from '../../../publishing/cartridge/lesson-cartridge.ts';
import { zipCartridge } from '../../../publishing/cartridge/zip-cartridge.ts';
import { mediaTypes } from '../../../publishing/structured-data.ts';

/** Each lesson as a course package for course platforms (IMS Common Cartridge 1.3). */
export const getStaticPaths = () => all(getLibrary(), 'lesson').map((entry) => ({ params: { id: entry.id, file: entry.id }, props: { entry } }));

export const GET: APIRoute<{ entry: Entry<'lesson'> }> = async ({ props: { entry } }) => {
  const [library, links] = [getLibrary(), sheetLinks('zh')];
  const cartridge = lessonCartridge(library, entry, links, await classPapers(library, entry, links));
  return new Response(await zipCartridge(cartridge), { headers: { 'content-type': mediaTypes.imscc } });
};
