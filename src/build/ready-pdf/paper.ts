import { encode } from 'uqr';
import { t } from '../../i18n/strings.ts';
import { plainText } from '../../packs/open-pack.ts';
import type { Ask, Section, Sheet } from '../../packs/sheet.ts';

/** A group of the question sheet; without a name where the entry does not sort its questions. */
interface AskGroup { name?: string; asks: Ask[] }

/** A QR code as runs of dark modules, `[x, y, width]`, white border included in `size`. */
interface QrCode { size: number; runs: [number, number, number][] }

/** What the Typst documents of this folder read, as JSON: the sheet itself and what they cannot make of it. Text goes to Typst as data, never as markup. */
export interface Paper {
  sheet: Sheet;
  /** Sections in the order of the page; stops, questions and gaps are set from the sheet's own lists. */
  sections: Section[];
  asks: AskGroup[];
  qr?: QrCode;
  keywords: string[];
  description: string;
  words: Record<string, unknown>;
}

/** White border round a QR code, in modules. */
const quiet = 2;

/** The QR code of an address. */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) => row.flatMap((dark, x): QrCode['runs'] => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x + quiet, y + quiet, (end < 0 ? size : end) - x]];
  }));
  return { size: size + quiet * 2, runs };
}

/** The questions of a sheet by the four questions, then those that belong to none; in one group where none is sorted. */
function askGroups(asks: Ask[], questions: { id: string; name: string }[], other: string): AskGroup[] {
  if (!asks.some(({ of }) => of)) return asks.length ? [{ asks }] : [];
  return [...questions, { id: undefined, name: other }].map(({ id, name }) => ({ name, asks: asks.filter(({ of }) => of === id) })).filter((group) => group.asks.length > 0);
}

/** Sections that stand elsewhere in the document, stops as the guide of the trip, questions and gaps in the question sheet; and links that paper cannot follow. */
const setElsewhere = (sheet: Sheet): string[] => ['questions', 'unknowns', 'related', ...(sheet.trip ? ['stops'] : [])];

/** The paper of a sheet. `questions` are the four questions in its language and order. */
export function paperOf(sheet: Sheet, questions: { id: string; name: string }[]): Paper {
  const words = t(sheet.textLang);
  const own = words.readyPdf;
  return {
    sheet,
    sections: sheet.sections.filter(({ part }) => !setElsewhere(sheet).includes(part)),
    asks: askGroups(sheet.asks, questions, words.askOther),
    ...(sheet.permanent ? { qr: qrCode(sheet.permanent) } : {}),
    keywords: [own.subject, words.kinds[sheet.kind], ...sheet.record.filter(({ key, isUnrecorded }) => key === 'place' && !isUnrecorded).map(({ value }) => plainText(value))],
    description: plainText(sheet.summary),
    words: {
      author: words.siteName, contents: words.contents, kinds: words.kinds, unrecorded: words.unrecorded, sourceShort: words.sourceShort, advice: words.advice,
      askSheet: words.askSheet, sources: words.sources, nameLine: words.nameLine, stops: words.record.route, read: words.readFirst, look: words.lookAt, ask: words.ask,
      notes: words.notesBox, suggested: words.suggested, ...own,
    },
  };
}
