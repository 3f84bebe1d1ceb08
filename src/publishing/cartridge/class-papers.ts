import type { Entry, Library } from '../../library/library.ts';
import { kitPaper, kitWordFile } from '../kits/kit-papers.ts';
import type { SheetLinks } from '../sheets/sheet-page.ts';
import type { Attachment } from './lesson-cartridge.ts';

/** Papers of a lesson that the class may have; `answers` is the trainer's, and so are the slides, which carry the notes below them. */
const forClass = ['handout', 'cards', 'record'] as const;

/** What a lesson gives its class on paper, as Word documents that can be changed before they are handed out. */
export async function classPapers(library: Library, entry: Entry<'lesson'>, links: SheetLinks): Promise<Attachment[]> {
  return Promise.all(forClass.map(async (kind) => {
    const paper = kitPaper(library, entry, kind, links);
    return { name: paper.name, file: `${entry.id}-${kind}.docx`, bytes: await kitWordFile(paper) };
  }));
}
