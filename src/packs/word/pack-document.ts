import { AlignmentType, ExternalHyperlink, Paragraph, type TableOfContents } from 'docx';
import { sourcesOfPack, askSheetOf, type OpenPack, type PackPart } from '../open-pack.ts';
import { keyOf } from '../pack.ts';
import { contentsOf, listedHeading, type Listed } from './contents.ts';
import { entryPieces, qrPicture, titleOfSheet } from './entry-part.ts';
import { coverRule } from './official-format.ts';
import { questionSheet } from './question-sheet.ts';
import { fill } from '../../i18n/fill.ts';
import { plainParagraph, textRuns, wordsFor, type Setting } from './running-text.ts';
import { sourceList } from './sources.ts';
import type { Piece } from './tables.ts';
import { breathe, fileName, wordFile, type WordFile, type WordOptions } from './word-file.ts';

/** How to set the sheets of an opened pack: sources numbered for the whole of it. */
export function settingOf({ lang, parts }: Pick<OpenPack, 'lang' | 'parts'>, { drawQr = () => Promise.resolve(undefined) }: WordOptions): Setting {
  let lists = 0;
  return { lang, words: wordsFor(lang), numberOf: sourcesOfPack(parts).numberOf, bookmarkOf: (number) => `source_${number}`, drawQr, nextList: () => (lists += 1) };
}

/** A day as documents write it, 2026年7月3日; undefined when it is none. */
export function dayInWords(pattern: string, date: string): string | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!found) return undefined;
  const [, year = '', month = '', day = ''] = found;
  return fill(pattern, pattern.includes('月') ? { y: year, m: String(Number(month)), d: String(Number(day)) } : { y: year, m: month, d: day });
}

/** What a pack is called: by its reader, by its only trip, or just a pack. */
export function nameOfPack({ notes, parts, lang }: OpenPack): string {
  const trips = parts.filter(({ choice }) => choice.kind === 'trip');
  return notes.name.trim() || (trips.length === 1 ? trips[0]?.sheet.title : undefined) || wordsFor(lang).pack.name;
}

async function coverPieces(setting: Setting, { notes, link }: OpenPack, name: string): Promise<Piece[]> {
  const { words } = setting;
  const day = dayInWords(words.date, notes.date);
  const lines = [notes.delegation.trim(), day ? `${day}${words.firstDay}` : '', words.library].filter(Boolean);
  const png = link ? await setting.drawQr(link) : undefined;
  return [
    plainParagraph('Title', name, { spacing: { before: 2400, after: 900 }, border: { bottom: coverRule } }),
    ...lines.map((line) => plainParagraph('Lead', line)),
    ...(link ? [
      new Paragraph({ style: 'Note', alignment: AlignmentType.CENTER, spacing: { before: 1800 }, children: [...textRuns(`${words.link}${words.colon}`), new ExternalHyperlink({ link, children: textRuns(link, { style: 'Hyperlink' }) })] }),
      ...(png ? [qrPicture(png, link, AlignmentType.CENTER)] : []),
    ] : []),
    plainParagraph('Note', words.pack.about, { alignment: AlignmentType.CENTER, spacing: { before: 300 } }),
  ];
}

/** The headings of a pack, as its contents list them. Entries of which only the questions go along have none, unless there are notes on them. */
function plan(setting: Setting, open: OpenPack): { listed: Listed; part?: PackPart; is?: 'asks' | 'sources' }[] {
  const { words } = setting;
  const hasPart = ({ choice }: PackPart) => choice.depth !== 'ask' || (open.notes.notes[keyOf(choice)] ?? '').trim() !== '';
  return [
    ...open.parts.filter(hasPart).map((part, index) => ({ listed: { title: titleOfSheet(part.sheet, open.lang), bookmark: `part_${index + 1}` }, part })),
    ...(askSheetOf(open).length ? [{ listed: { title: words.pack.asks, bookmark: 'asks' }, is: 'asks' as const }] : []),
    ...(sourcesOfPack(open.parts).sources.length ? [{ listed: { title: words.pack.sources, bookmark: 'sources' }, is: 'sources' as const }] : []),
  ];
}

/** A study pack as a Word document: cover, contents, the entries as deep as chosen, one question sheet, the sources. */
export async function packDocument(open: OpenPack, options: WordOptions = {}): Promise<WordFile> {
  const setting = settingOf(open, options);
  const name = nameOfPack(open);
  const chapters = plan(setting, open);
  const pieces: (Piece | TableOfContents)[] = [...await coverPieces(setting, open, name), ...contentsOf(setting, chapters.map(({ listed }) => listed))];
  for (const [index, { listed, part, is }] of chapters.entries()) {
    pieces.push(listedHeading(listed, { pageBreakBefore: true }));
    if (part) pieces.push(...await entryPieces(setting, part, open.notes.notes[keyOf(part.choice)] ?? ''));
    else pieces.push(...(is === 'asks' ? [...onlyAsked(setting, open), ...questionSheet(setting, open)] : sourceList(setting, sourcesOfPack(open.parts).sources)));
    options.progress?.(index + 1, chapters.length);
    await breathe();
  }
  return wordFile(fileName(setting.words.pack.file, name === setting.words.pack.name ? '' : name), name, pieces, { lang: open.lang, hasCover: true });
}

/** Which entries bring only their questions. */
function onlyAsked({ lang, words }: Setting, { parts }: OpenPack): Piece[] {
  const names = parts.filter(({ choice }) => choice.depth === 'ask').map(({ sheet }) => titleOfSheet(sheet, lang));
  return names.length ? [plainParagraph('Note', fill(words.pack.onlyAsked, { n: names.join(words.listMark) }))] : [];
}
