import { inLanguage, readyPdfAddress } from '../../library/addresses.ts';
import { say } from '../../library/fact-wording.ts';
import { all, langs, type Lang, type Library } from '../../library/library.ts';
import { entrySheet, type PackEntry } from '../../publishing/sheets/entry-sheet.ts';
import { paperOf, type Paper } from './paper.ts';
import type { ReadyPdf, Typesetter } from './typesetter.ts';

/** Where the site stands: `base` with a slash at both ends, `site` its public host where it has one. */
export interface Place { base: string; site: string | undefined }

/** Kinds of which a PDF is made. */
const printedKinds = ['case', 'practice', 'trip', 'lesson'] as const;

/** A paper with where it belongs: the content file it comes from and the address of its PDF, language included, base path left out. */
export interface PlacedPaper { file: string; address: string; paper: () => Paper }

/** Addresses as links of a site that stands at this place. */
export function linksAt({ base, site }: Place, lang: Lang) {
  const below = (address: string) => base.replace(/\/$/, '') + address;
  const atHost = (link: string) => (site ? new URL(link, site).href : undefined);
  const href = (address: string) => below(inLanguage(address, lang));
  return { href, toPage: (address: string) => atHost(href(address)) ?? href(address), permanent: (address: string) => atHost(below(address)) };
}

/** The papers of a library: of each printed entry the Chinese one, and the English one where it is translated. */
export function papersOf(library: Library, place: Place): PlacedPaper[] {
  return langs.flatMap((lang) => {
    const links = linksAt(place, lang);
    const questions = library.vocabulary.questions.map(({ id, name }) => ({ id, name: say(name, lang) }));
    const entries = printedKinds.flatMap((kind) => all(library, kind) as PackEntry[]).filter(({ translation }) => lang === 'zh' || translation !== undefined);
    return entries.map((entry) => ({
      file: lang === 'en' ? entry.translation!.file : entry.file,
      address: inLanguage(readyPdfAddress(entry.kind, entry.id), lang),
      paper: () => paperOf(entrySheet(library, entry, lang, links), questions),
    }));
  });
}

/** Sets papers, each by its address. Throws once for all that fail, each with its content file. */
export function setPapers(papers: PlacedPaper[], set: Typesetter): Map<string, ReadyPdf> {
  const made = new Map<string, ReadyPdf>();
  const faults: string[] = [];
  for (const { file, address, paper } of papers) {
    try {
      made.set(address, set(paper()));
    } catch (error) {
      faults.push(`${file}：${(error as Error).message}`);
    }
  }
  if (!faults.length) return made;
  const fault = new Error(`PDF排不出来：\n${faults.join('\n')}`);
  // Where in this program it happened tells an author nothing.
  fault.stack = '';
  throw fault;
}
