import type { CiteWords } from './cite.zh.ts';

export const citeEn: CiteWords = {
  source: 'Cite this source',
  sourceNote: 'For facts cite the source; read the original before you do.',
  sourceHere: 'Cite',
  sourceHereFor: 'Cite source %n',
  dayOnPaper: 'Add the day you read it in square brackets after the date of the last change.',
  line: {
    other: 'Other forms',
    close: 'Close',
    day: 'The day of reading is today, %d.',
    here: 'The citation gives the address now open, which may not work elsewhere.',
    lost: 'The other forms could not be read, perhaps because there is no connection. Please try again; if it still fails, reload the page.',
  },
  panel: {
    forms: { 'gbt7714-2025': 'GB/T 7714—2025', 'gbt7714-2015': 'GB/T 7714—2015', apa: 'APA, 7th edition', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
    form: 'Form',
    copy: 'Copy',
    copied: 'Copied',
    byHand: 'This browser does not let pages copy. The text above is selected: press and hold it, or press Ctrl+C.',
    save: 'Save as .%e',
  },
};
