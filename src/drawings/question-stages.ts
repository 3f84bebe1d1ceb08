import { say } from '../library/fact-wording.ts';
import type { Lang } from '../library/library.ts';
import { readPassage } from '../library/passages.ts';
import type { QuestionStagesFigure } from '../schema/figure.ts';
import type { Word } from '../schema/vocabulary.ts';
import { hatchPattern } from './counting-windows.ts';
import { drawingWords } from './drawing-words.ts';
import { escape, widthOf, drawText, type SourceMark } from './pen.ts';
import { drawNarrowStages } from './question-stages-narrow.ts';
import { drawWideStages } from './question-stages-wide.ts';

export type Phase = QuestionStagesFigure['rows'][number]['phase'];
/** Phases in the order of time. */
export const phaseOrder: readonly Phase[] = ['before', 'during', 'after'];

/** What the drawing of the questions needs. `sourceMark` is asked for each single passage, `source@9`. */
export interface QuestionStagesInput {
  figure: QuestionStagesFigure;
  questions: readonly Word<'questions'>[];
  phases: Record<Phase, string>;
  lang: Lang;
  variant: 'wide' | 'narrow';
  hrefOfQuestion: (questionId: string) => string;
  sourceMark: (passage: string) => SourceMark;
  idPrefix: string;
}

/** One question as it is drawn: its words, what the source answers, and its sources. */
export interface QuestionRow { href: string; name: string; about: string; phase: Phase; answered: boolean; lines: string[]; marks: SourceMark[] }

/** Everything drawn, in the words of one language. */
export interface StagesSheet {
  rows: QuestionRow[];
  phases: Record<Phase, string>;
  method: { label: string; name: string; marks: SourceMark[] };
  lang: Lang;
  /** Fill of what is only asked. */
  hatch: string;
}

/** The questions over the stages of a renovation: a solid bar where the source tells an answer, a hatched one where it only asks. */
export function drawQuestionStages(input: QuestionStagesInput): string {
  const { figure, lang, variant, idPrefix } = input;
  const { viewBox, svg } = variant === 'wide' ? drawWideStages(sheetOf(input)) : drawNarrowStages(sheetOf(input));
  return `<svg class="drawing flow ${variant === 'wide' ? 'w-only' : 'n-only'}" viewBox="${viewBox}" role="group" aria-label="${escape(say(figure.title, lang))}">`
    + `<defs>${hatchPattern(`${idPrefix}-na`, 7)}</defs>${svg}</svg>`;
}

function sheetOf({ figure, questions, phases, lang, hrefOfQuestion, sourceMark, idPrefix }: QuestionStagesInput): StagesSheet {
  const words = drawingWords(lang);
  const rows = figure.rows.map((row): QuestionRow => {
    const question = questions.find(({ id }) => id === row.question);
    const answered = row.answer.length > 0;
    return {
      href: hrefOfQuestion(row.question),
      name: question ? say(question.name, lang) : row.question,
      about: question ? say(question.about, lang) : '',
      phase: row.phase,
      answered,
      lines: answered ? row.answer.map((line) => say(line, lang)) : words.onlyAsked,
      marks: row.at.flatMap(singlePassages).map(sourceMark),
    };
  });
  const method = { label: words.method, name: say(figure.method.name, lang), marks: singlePassages(figure.method.at).map(sourceMark) };
  return { rows, phases, method, lang, hatch: `url(#${idPrefix}-na)` };
}

/** A passage with several places as passages with one each. */
function singlePassages(passage: string): string[] {
  const { source, at } = readPassage(passage);
  return at.map((place) => `${source}@${place}`);
}

/** The name of a question, as a link underlined in cinnabar. */
export function drawQuestionName(x: number, y: number, { href, name }: QuestionRow, lang: Lang): string {
  const type = lang === 'zh' ? 'ts' : 'tss';
  return `<a class="qa" href="${escape(href)}">${drawText(x, y, name, { type })}<path class="cins" d="M${x} ${y + 8}h${Math.round(widthOf(name, type))}"/></a>`;
}
