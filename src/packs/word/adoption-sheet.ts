import { HeadingLevel, Paragraph } from 'docx';
import type { WordWords } from '../../i18n/word.zh.ts';
import type { Lang } from '../../library/library.ts';
import type { Block, PartName, Sheet, Span } from '../sheet.ts';
import { blocksOf, inText } from './blocks.ts';
import { titleOfSheet } from './entry-part.ts';
import { plainParagraph, textRuns, wordsFor, type Setting } from './running-text.ts';
import { sourceList } from './sources.ts';
import { gridTable, gap, type Piece } from './tables.ts';
import { breathe, fileName, wordFile, type WordFile, type WordOptions } from './word-file.ts';

const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_2, children: textRuns(text) });
const blocksIn = (sheet: Sheet, part: PartName): Block[] => sheet.sections.filter((section) => section.part === part).flatMap(({ blocks }) => blocks);
const asList = (items: Span[][], is: 'list' | 'checks'): Block[] => (items.length ? [is === 'checks' ? { is, items } : { is, items, ordered: false }] : []);

/** Lists as boxes to tick; running text as it is. */
const asChecks = (blocks: Block[]): Block[] => blocks.map((block) => (block.is === 'list' ? { is: 'checks', items: block.items } : block));

/** What no source says and what the practice cannot do: the gaps to close before it is taken up. */
function notLearned(sheet: Sheet): Block[] {
  return [...asList(sheet.asks.filter(({ from }) => from === 'unknowns').map(({ text }) => text), 'list'), ...blocksIn(sheet, 'limits')];
}

/** Who has to agree: what law and agreement rest on, after those who did it in the sources. */
function whoAgrees(words: WordWords, sheet: Sheet): Block[] {
  const actors = sheet.record.find(({ key, isUnrecorded }) => key === 'actors' && !isUnrecorded);
  return [...(actors ? [{ is: 'text' as const, spans: [words.adoption.actors, ...actors.value] }] : []), ...asChecks(blocksIn(sheet, 'footing'))];
}

/** The sheet of paper of a practice, question by question. */
function answersOf(words: WordWords, sheet: Sheet): { name: string; blocks: Block[] }[] {
  const { adoption, open, close } = words;
  return [
    { name: adoption.solves, blocks: blocksIn(sheet, 'problem') },
    { name: adoption.before, blocks: asChecks(blocksIn(sheet, 'preconditions')) },
    { name: adoption.agree, blocks: whoAgrees(words, sheet) },
    { name: adoption.money, blocks: blocksIn(sheet, 'money') },
    { name: `${adoption.monday}${open}${adoption.mondayMark}${close}`, blocks: blocksIn(sheet, 'firstStep') },
    { name: adoption.unknown, blocks: notLearned(sheet) },
  ].map(({ name, blocks }) => ({ name, blocks: blocks.length ? blocks : [{ is: 'text', spans: [{ unrecorded: adoption.untold }] }] }));
}

/** Numbers of the sources that blocks refer to, in the order in which they do. */
function referredTo(blocks: Block[]): number[] {
  const spans = (block: Block): Span[] => {
    if (block.is === 'heading' || block.is === 'text') return block.spans;
    if (block.is === 'list' || block.is === 'checks') return block.items.flat();
    return block.is === 'table' ? [block.head, ...block.rows].flat(2) : block.blocks.flatMap(spans);
  };
  return [...new Set(blocks.flatMap(spans).flatMap((span) => (typeof span === 'object' && 'source' in span ? [span.source] : [])))];
}

function sheetPieces(lang: Lang, sheet: Sheet, index: number, nextList: Setting['nextList']): Piece[] {
  const words = wordsFor(lang);
  const answers = answersOf(words, sheet);
  const numbers = referredTo(answers.flatMap(({ blocks }) => blocks));
  // Only what this sheet of paper refers to is listed on it, so its numbers are its own.
  const numberOf = (_: Sheet, number: number) => numbers.indexOf(number) + 1;
  const setting: Setting = { lang, words, numberOf, bookmarkOf: (number) => `source_${index + 1}_${number}`, drawQr: () => Promise.resolve(undefined), nextList };
  const sources = numbers.flatMap((number) => sheet.sources.filter((source) => source.number === number)).map((source, at) => ({ ...source, number: at + 1 }));
  return [
    plainParagraph('Lead', words.adoption.title, { pageBreakBefore: index > 0 }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(titleOfSheet(sheet, lang)) }),
    ...answers.flatMap(({ name, blocks }) => [heading(name), ...blocksOf(setting, sheet, blocks, { ...inText, in: 'cell' })]),
    heading(words.adoption.ours), gridTable([5, 4, 2, 2], words.adoption.oursColumns, [[], [], []], { height: 500 }), gap(),
    ...(sources.length ? [plainParagraph('CellHead', words.adoption.sources), ...sourceList(setting, sources, true)] : []),
  ];
}

/**
 * Adoption sheets, one for each practice and each with its own sources: what it solves, what to look at first, who must agree, the money, the
 * first step, what could not be learned, and a table that is the reader's. On one page where the practice is short.
 */
export async function adoptionSheet(practices: Sheet[], lang: Lang, { progress }: WordOptions = {}): Promise<WordFile> {
  const words = wordsFor(lang);
  const pieces: Piece[] = [];
  let lists = 0;
  for (const [index, sheet] of practices.entries()) {
    pieces.push(...sheetPieces(lang, sheet, index, () => (lists += 1)));
    progress?.(index + 1, practices.length);
    await breathe();
  }
  const only = practices.length === 1 ? practices[0]?.title ?? '' : '';
  return wordFile(fileName(words.adoption.file, only), words.adoption.title, pieces, { lang, isTight: true });
}
