import { lessonFileAddress } from '../../library/addresses.ts';
import { all, type Library } from '../../library/library.ts';
import { kitPapers, type CardSheets, type KitDocument } from '../../packs/kit/kit-document.ts';
import { kitPaper } from '../../publishing/kits/kit-papers.ts';
import { linksAt, type Place } from '../ready-pdf/papers.ts';
import type { ReadyPdf } from '../ready-pdf/typesetter.ts';
import { drawingFor } from './figure-drawing.ts';
import { kitPaperOf } from './kit-paper.ts';

/** A paper of a lesson with the content file it comes from and the address of its PDF, base path left out. */
export interface PlacedKitPaper { file: string; address: string; paper: KitDocument | CardSheets }

/** The papers of every lesson. */
export function kitPapersOf(library: Library, place: Place): PlacedKitPaper[] {
  const links = linksAt(place, 'zh');
  return all(library, 'lesson').flatMap((entry) => kitPapers.map((paper) => ({ file: entry.file, address: `${lessonFileAddress(entry.id, paper)}.pdf`, paper: kitPaper(library, entry, paper, links) })));
}

/** The papers as PDFs, by address. Throws with the content file when one cannot be set. */
export function setKitPapers(library: Library, papers: PlacedKitPaper[], set: (paper: object) => ReadyPdf): Map<string, ReadyPdf> {
  const draw = drawingFor(library);
  return new Map(papers.map(({ file, address, paper }) => {
    try {
      return [address, set(kitPaperOf(paper, draw))];
    } catch (error) {
      throw new Error(`${file}：${paper.name}排不出来：${(error as Error).message}`);
    }
  }));
}
