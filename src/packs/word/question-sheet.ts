import { HeadingLevel, Paragraph } from 'docx';
import { askSheetOf, type OpenPack, type PackAsk, type PackAskGroup } from '../open-pack.ts';
import { keyOf } from '../pack.ts';
import type { Sheet } from '../sheet.ts';
import { runsOf, textRuns, type Setting } from './running-text.ts';
import { gap, gridTable, ruledLines, type Piece } from './tables.ts';

/** What a group of questions is called: one of the four, the reader's own, the others. */
function groupName({ words }: Setting, { id, name }: PackAskGroup): string {
  return name ?? (id === 'own' ? words.pack.own : words.pack.others);
}

/** The sheet of an entry of the pack by its key. */
function sheetsByKey({ parts }: OpenPack): Map<string, Sheet> {
  return new Map(parts.map(({ choice, sheet }) => [keyOf(choice), sheet]));
}

function asked(setting: Setting, sheets: Map<string, Sheet>, { text, key }: PackAsk): ReturnType<typeof runsOf> {
  const sheet = sheets.get(key);
  return sheet ? runsOf(setting, sheet, text) : [];
}

/** The question sheet: by the four questions, each with the entry that asks it and lines for the answer. */
export function questionSheet(setting: Setting, open: OpenPack): Piece[] {
  const { words } = setting;
  const sheets = sheetsByKey(open);
  const lines = ['', `${words.pack.answered}　　　　　　　　　　${words.pack.basis}`];
  return askSheetOf(open).flatMap((group) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: textRuns(groupName(setting, group)) }),
    ...group.asks.flatMap((ask) => [
      new Paragraph({
        style: 'Question', numbering: { reference: 'questions', level: 0 },
        children: [...asked(setting, sheets, ask), ...textRuns(`${words.open}${sheets.get(ask.key)?.label ?? ''}${words.close}`, { style: 'Reference' })],
      }),
      ruledLines(lines), gap(),
    ]),
  ]);
}

/** The answers as a table to be filled in at the end of a report, a question a row. */
export function answerTable(setting: Setting, open: OpenPack): Piece[] {
  const sheets = sheetsByKey(open);
  const rows = askSheetOf(open).flatMap(({ asks }) => asks.map((ask) => [[new Paragraph({ style: 'Cell', children: asked(setting, sheets, ask) })], [], [], []]));
  return rows.length ? [gridTable([5, 2, 2, 5], setting.words.report.answerColumns, rows), gap()] : [];
}
