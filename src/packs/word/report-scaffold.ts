import { HeadingLevel, Paragraph } from 'docx';
import { sourcesOfPack, type OpenPack, type PackPart } from '../open-pack.ts';
import { keyOf } from '../pack.ts';
import type { Sheet, Span } from '../sheet.ts';
import { dayOfVisit, stopsByDay } from '../trip-days.ts';
import { blocksOf } from './blocks.ts';
import { titleOfSheet } from './entry-part.ts';
import { dayInWords, settingOf } from './pack-document.ts';
import { answerTable } from './question-sheet.ts';
import { fill } from '../../i18n/fill.ts';
import { paragraphWithBlanks, plainParagraph, runsOf, textRuns, type Setting } from './running-text.ts';
import { sourceList } from './sources.ts';
import { frame, gap, gridTable, ruledLines, type Piece } from './tables.ts';
import { breathe, fileName, wordFile, type WordFile, type WordOptions } from './word-file.ts';

const heading = (level: 1 | 2, text: string) => new Paragraph({ heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, children: textRuns(text) });
/** A heading of the first level that is not counted: the appendices. */
const appendix = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, numbering: false, children: textRuns(text) });
const writingLines = (count: number) => [ruledLines(Array.from({ length: count }, () => '')), gap()];

/** Says which words are this library's and which are to be written, in a frame to be deleted. */
function usage({ words }: Setting): Piece[] {
  return [frame([plainParagraph('CellHead', words.report.usage), ...words.report.usageText.map((text) => plainParagraph('Cell', text))]), gap()];
}

/** The stops of the pack's trips, with boxes for those that were made; a blank where the pack has no trip. */
function route(setting: Setting, open: OpenPack): Piece[] {
  const { report, shortDate, listMark } = setting.words;
  const stops = stopsByDay(open);
  if (!stops.length) return [paragraphWithBlanks(setting, 'Text', report.routeBlank)];
  const rows = stops.map(({ day, dayLabel, half, stop }) => {
    const written = dayInWords(shortDate, dayOfVisit(open.notes.date, day) ?? '');
    return [[plainParagraph('Cell', `${written ?? dayLabel}${setting.lang === 'zh' ? '' : ' '}${half}`)], [plainParagraph('Cell', [stop.name, stop.place].filter((name, index, all) => all.indexOf(name) === index).join(listMark))], [plainParagraph('Cell', '□')], []];
  });
  const isSuggested = stops.some(({ sheet }) => sheet.trip?.isSuggested);
  return [plainParagraph('Text', `${report.routeAbout}${isSuggested ? report.routeSuggested : ''}`), gridTable([4, 6, 1.5, 3.5], report.routeColumns, rows), gap()];
}

/** Where and when each case was, and who led it: rows of its record. */
function places(setting: Setting, cases: PackPart[]): Piece[] {
  const cell = (sheet: Sheet, spans: Span[]) => [new Paragraph({ style: 'Cell', children: runsOf(setting, sheet, spans) })];
  const rows = cases.map(({ sheet }) => [[plainParagraph('Cell', titleOfSheet(sheet, setting.lang))], ...['place', 'when', 'led'].map((key) => cell(sheet, sheet.record.find((row) => row.key === key)?.value ?? [{ unrecorded: setting.words.notRecorded }]))]);
  return rows.length ? [heading(2, setting.words.report.places), gridTable([4, 4, 5, 3], setting.words.report.placesColumns, rows), gap()] : [];
}

function overview(setting: Setting, open: OpenPack): Piece[] {
  const { report, date } = setting.words;
  const known = { d: open.notes.delegation.trim(), t: dayInWords(date, open.notes.date) ?? '' };
  return [
    heading(1, report.overview),
    paragraphWithBlanks(setting, 'Text', report.opening, known),
    paragraphWithBlanks(setting, 'Text', report.peopleText),
    heading(2, report.route), ...route(setting, open),
    ...places(setting, open.parts.filter(({ choice }) => choice.kind === 'case')),
  ];
}

/** The figures of an entry as sentences, each with its caveat and reference. */
function figureSentences(setting: Setting, sheet: Sheet): Paragraph[] {
  const { lang, words } = setting;
  return sheet.figures.map(({ number, unit, label, caveat, source, at }) => {
    const spans: Span[] = [`${label}${words.colon}${number}${lang === 'en' && unit ? ' ' : ''}${unit}`, { source, at: [at] }, ...(caveat.length ? [words.open, ...caveat, words.close.trim()] : [])];
    return new Paragraph({ style: 'Item', numbering: { reference: 'bullets', level: 0 }, children: runsOf(setting, sheet, spans) });
  });
}

/** What the sources record of an entry, and room for what was seen. No word of praise is this library's. */
function experience(setting: Setting, { choice, sheet }: PackPart, notes: string): Piece[] {
  const { report, colon } = setting.words;
  const gist = sheet.sections.filter(({ part }) => part === 'gist').flatMap(({ blocks }) => blocksOf(setting, sheet, blocks));
  const ownNotes = notes.split(/\r?\n/).filter((line) => line.trim());
  return [
    heading(2, titleOfSheet(sheet, setting.lang)),
    plainParagraph('Label', `${report.recorded}${colon}`),
    ...(choice.kind === 'case' && gist.length ? gist : [new Paragraph({ style: 'Text', children: runsOf(setting, sheet, sheet.summary) })]),
    ...figureSentences(setting, sheet),
    ...(ownNotes.length ? [plainParagraph('Label', `${report.notes}${colon}`), ...ownNotes.map((line) => plainParagraph('Text', line))] : []),
    plainParagraph('Label', `${report.seen}${colon}`), ...writingLines(3),
  ];
}

/** Judgement is the reader's: headings and room to write. */
function lessons({ words: { report } }: Setting): Piece[] {
  const rows = Array.from({ length: 5 }, () => []);
  return [heading(1, report.lessons), heading(2, report.can), ...writingLines(5), heading(2, report.cannot), ...writingLines(5), heading(2, report.next), gridTable([5, 3, 3, 4], report.nextColumns, rows, { height: 640 }), gap()];
}

function signature({ words }: Setting, { notes }: OpenPack): Piece[] {
  return [notes.delegation.trim() || words.report.signed, words.report.dayBlank].map((text) => plainParagraph('Signature', text));
}

/** A report on a visit, begun: facts and references are there, judgement is left blank. */
export async function reportScaffold(open: OpenPack, options: WordOptions = {}): Promise<WordFile> {
  const setting = settingOf(open, options);
  const { report } = setting.words;
  const told = open.parts.filter(({ choice }) => choice.kind === 'case' || choice.kind === 'practice');
  const pieces: Piece[] = [paragraphWithBlanks(setting, 'Title', report.title), ...usage(setting), ...overview(setting, open), heading(1, report.experience)];
  for (const [index, part] of told.entries()) {
    pieces.push(...experience(setting, part, open.notes.notes[keyOf(part.choice)] ?? ''));
    options.progress?.(index + 1, told.length);
    await breathe();
  }
  const answers = answerTable(setting, open);
  const { sources } = sourcesOfPack(open.parts);
  pieces.push(
    ...lessons(setting), ...signature(setting, open),
    ...(answers.length ? [appendix(`${report.appendix}${report.answers}`), ...answers] : []),
    ...(sources.length ? [appendix(`${report.appendix}${report.sources}`), ...sourceList(setting, sources)] : []),
  );
  return wordFile(fileName(report.file, open.notes.name.trim()), fill(report.title, { p: report.somewhere }).replace('\n', ''), pieces, { lang: open.lang });
}
