import type { Entry, Library } from '../../library/library.ts';
import type { CardSheets, KitDocument, KitPaper } from '../../packs/kit/kit-document.ts';
import { kitCardsWord } from '../../packs/word/kit-cards.ts';
import { kitWord } from '../../packs/word/kit-document.ts';
import { steadyDocx } from './steady-docx.ts';
import type { SheetLinks } from '../sheets/sheet-page.ts';
import { answersOf } from './answers.ts';
import { cardsOf } from './cards.ts';
import { handoutOf } from './handout.ts';
import { qrPicture } from './qr-picture.ts';
import { recordSheetOf } from './record-sheet.ts';

const make: Record<KitPaper, (library: Library, entry: Entry<'lesson'>, links: SheetLinks) => KitDocument | CardSheets> = { handout: handoutOf, answers: answersOf, cards: cardsOf, record: recordSheetOf };

/** A paper of a lesson, before it is set as PDF or Word. Only `answers` holds what is for the trainer. */
export function kitPaper(library: Library, entry: Entry<'lesson'>, paper: KitPaper, links: SheetLinks): KitDocument | CardSheets {
  return make[paper](library, entry, links);
}

/** A paper as a Word document, the same bytes whenever it is made. */
export async function kitWordFile(paper: KitDocument | CardSheets): Promise<Uint8Array> {
  const bytes = paper.paper === 'cards' ? await kitCardsWord(paper) : await kitWord(paper, (text) => Promise.resolve(qrPicture(text)));
  return steadyDocx(bytes, paper.sheet.updated ?? '1980-01-01');
}
