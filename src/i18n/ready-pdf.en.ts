import type { readyPdfZh } from './ready-pdf.zh.ts';

/** What ready PDFs and the links to them say, in English. */
export const readyPdfEn: typeof readyPdfZh = {
  page: 'Page %n of %t',
  updated: 'updated %d',
  minutes: 'about %n minutes',
  colon: ': ',
  subject: 'renovation of old residential neighbourhoods',
  behind: 'The Chinese text has changed since this translation was made.',
  markKey: 'In the circle: paragraph above, source below. The sources stand at the end.',
  askSheetIntro: 'Ask one by one. Write the answer on the line, with who gave it and when. A hatched square marks what no source says.',
  cite: 'Cite and find again',
  downloadSized: 'PDF (%n pages, %k KB)',
  downloadChinese: 'in Chinese',
};
