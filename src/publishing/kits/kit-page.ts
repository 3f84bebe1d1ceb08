import { say } from '../../library/fact-wording.ts';
import type { Entry, Library } from '../../library/library.ts';
import type { Sheet } from '../../packs/sheet.ts';
import { startReading } from '../../reading.ts';
import { entrySheet, sheetSource } from '../sheets/entry-sheet.ts';
import type { SheetLinks, SheetPage } from '../sheets/sheet-page.ts';

/** Writes a paper of a lesson: `write` makes what depends on the numbers of sources, which are listed when it is done. */
export function onPage<T extends object>(library: Library, entry: Entry<'lesson'>, links: SheetLinks, write: (page: SheetPage) => T): T & { sheet: Sheet<'lesson'> } {
  const page: SheetPage = { library, links, reading: startReading('zh', entry) };
  const written = write(page);
  const sheet = entrySheet(library, entry, 'zh', links);
  return { ...written, sheet: { ...sheet, sections: [], sources: page.reading.sources.map((id, index) => sheetSource(page, id, index)) } };
}

/** Name of one of the four questions. */
export function nameOfQuestion({ library }: SheetPage, id: string | undefined): string | undefined {
  const found = library.vocabulary.questions.find((question) => question.id === id);
  return found && say(found.name, 'zh');
}
