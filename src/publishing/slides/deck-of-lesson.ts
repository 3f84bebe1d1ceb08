import { fill } from '../../i18n/fill.ts';
import { t } from '../../i18n/strings.ts';
import { permanentAddress } from '../../library/addresses.ts';
import { say } from '../../library/fact-wording.ts';
import { readingsOf } from '../../library/lesson-readings.ts';
import type { Entry, Library } from '../../library/library.ts';
import { plainText } from '../../packs/open-pack.ts';
import type { Section, SheetSource, Span } from '../../packs/sheet.ts';
import type { Deck, NoteSection, Slide, TimedStep } from '../../packs/slides/deck.ts';
import { startReading } from '../../reading.ts';
import type { LessonData, LessonStep } from '../../schema/lesson.ts';
import { citationOf, shelfLabel } from '../citation.ts';
import { bodySections } from '../sheets/body-sections.ts';
import { sheetSource } from '../sheets/entry-sheet.ts';
import { readingSpans } from '../sheets/reading-spans.ts';
import { spansOf, toEntry, type SheetLinks, type SheetPage } from '../sheets/sheet-page.ts';
import { pictureOf } from './picture-in-words.ts';

/** So many rows of a table, and so many sources, are legible on one slide. */
const tableRows = 4;
const sourcesASlide = 5;

const words = t('zh');
const own = words.slides;

/** A lesson being turned into slides. */
interface Making { page: SheetPage; entry: Entry<'lesson'>; steps: TimedStep[]; written: LessonStep[] }

/** The steps of a class with the minutes at which they begin and end. */
export function timedSteps({ steps }: LessonData['versions'][number]): TimedStep[] {
  const begins = steps.map((_, index) => steps.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0));
  return steps.map(({ stage, title, minutes }, index) => ({ no: index + 1, stage, stageName: words.lesson.stages[stage]!, title, minutes, from: begins[index]!, to: begins[index]! + minutes }));
}

/** When a step is, in one line: 第2步，6–14分钟（8分钟），导入. */
function timing({ no, from, to, minutes, stageName }: TimedStep): NoteSection {
  return { name: fill(own.timing, { n: no, f: from, t: to, m: minutes, s: stageName }), lines: [] };
}

const noteSection = (name: string, lines: Span[][]): NoteSection[] => (lines.length ? [{ name, lines }] : []);

/** Slides of some rows each, numbered where there are several. */
function inParts<T>(title: string, rows: T[], size: number, slide: (title: string, rows: T[]) => Slide): Slide[] {
  const count = Math.ceil(rows.length / size);
  // As even as they can be: 4 and 4, not 5 and 3.
  const each = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, index) => slide(count > 1 ? fill(own.part, { t: title, n: index + 1, k: count }) : title, rows.slice(index * each, (index + 1) * each)));
}

function opening({ page, entry: { data }, steps }: Making, minutes: number, label: string): Slide[] {
  const spans = (text: string) => spansOf(page, text);
  const read = readingsOf(data).map((one): Span[] => [toEntry(page, one.kind, one.id), '：', ...readingSpans(page, one, String(data.updated))]);
  return [
    { is: 'title', title: data.title, label, minutes, audience: data.audience, summary: spans(data.summary), notes: [...noteSection(words.lesson.preparation, data.preparation.map(spans)), ...noteSection(words.lesson.readBefore, read)] },
    { is: 'points', title: words.lesson.objectives, items: data.objectives.map(spans), notes: [] },
    { is: 'plan', title: fill(own.plan, { n: minutes }), steps, notes: noteSection(fill(own.plan, { n: minutes }), [[words.lesson.advice]]) },
  ];
}

/** Whether a step holds the structured discussion: it then says that the rounds are followed. */
const holdsDiscussion = (step: LessonStep) => step.text.includes(words.lesson.rounds);

function discussionSlide({ page, entry: { data } }: Making, step: TimedStep): Slide {
  const { roles, rounds } = data.discussion;
  return {
    is: 'discussion', title: own.discussion, step, roles: roles.map(({ name }) => name), rounds: rounds.map(({ minutes, title, text }) => ({ minutes, title, text: spansOf(page, text) })),
    notes: [timing(step), { name: own.briefs, lines: roles.map(({ name, brief }): Span[] => [{ strong: name }, '：', ...spansOf(page, brief)]) }],
  };
}

function pictureSlide(page: SheetPage, step: TimedStep, figure: string): Slide {
  const { note, ...told } = pictureOf(page, figure);
  return { is: 'picture', step, figure, ...told, notes: [timing(step), ...noteSection(own.about, [note])] };
}

/** A step, the picture it shows, the discussion it holds. */
function stepSlides(making: Making, index: number): Slide[] {
  const { page, steps, written } = making;
  const [step, { title, text, show, notes, figure }] = [steps[index]!, written[index]!];
  const spans = (line: string) => spansOf(page, line);
  const about = [timing(step), ...noteSection(own.forClass, [spans(text)]), ...noteSection(own.forTrainer, notes.map(spans))];
  return [
    { is: 'step', title, step, lines: show.map(spans), notes: about },
    ...(figure ? [pictureSlide(page, step, figure)] : []),
    ...(holdsDiscussion(written[index]!) ? [discussionSlide(making, step)] : []),
  ];
}

/** The tables of the lesson's text, each under the heading it stands under. */
function tableSlides(sections: Section[]): { heading: string; slides: Slide[] }[] {
  return sections.flatMap(({ heading, blocks }) => blocks.flatMap((block) => (block.is === 'table'
    ? [{ heading, slides: inParts(heading, block.rows, tableRows, (title, rows) => ({ is: 'table', title, head: block.head, rows, notes: [] })) }] : [])));
}

function questionSlides({ page, entry: { data } }: Making): Slide[] {
  const nameOf = (id?: string) => { const found = page.library.vocabulary.questions.find((question) => question.id === id); return found && say(found.name, 'zh'); };
  return data.questions.map(({ text, of, notes }, index): Slide => {
    const asked = spansOf(page, text);
    const name = nameOf(of);
    return { is: 'question', no: index + 1, title: plainText(asked), text: asked, ...(name ? { of: name } : {}), notes: noteSection(own.forTrainer, notes.map((note) => spansOf(page, note))) };
  });
}

/**
 * A lesson of one length as slides: title, objectives, plan, its steps with their pictures, tables after the step that names them,
 * then in reserve the other tables and the questions, then the sources and where the lesson stands. Throws when there is no such length.
 */
export function deckOf(library: Library, entry: Entry<'lesson'>, minutes: number, links: SheetLinks): Deck {
  const { data } = entry;
  const version = data.versions.find((one) => one.minutes === minutes);
  if (!version) throw new Error(`${entry.file}：没有${minutes}分钟的一版`);
  const page: SheetPage = { library, reading: startReading('zh', entry), links };
  const making: Making = { page, entry, steps: timedSteps(version), written: version.steps };
  const label = shelfLabel(entry, 'zh');
  const permanent = links.permanent(permanentAddress('lesson', entry.id));
  const citation = citationOf(entry, 'zh', permanent);
  const tables = tableSlides(bodySections(page, entry));
  const namedBy = tables.map(({ heading }) => version.steps.findIndex(({ title }) => title.includes(heading)));
  const slides: Slide[] = [
    ...opening(making, minutes, label),
    ...version.steps.flatMap((_, index) => [...stepSlides(making, index), ...tables.filter((__, at) => namedBy[at] === index).flatMap((table) => table.slides)]),
    ...tables.filter((_, at) => namedBy[at]! < 0).flatMap((table) => table.slides),
    ...questionSlides(making),
  ];
  // Last: by now every source that the slides refer to has its number.
  const sources = page.reading.sources.map((id, index): SheetSource => sheetSource(page, id, index));
  return {
    lesson: entry.id, minutes, lang: 'zh', title: data.title, label, updated: String(data.updated), citation, ...(permanent ? { permanent } : {}), sources,
    slides: [...slides, ...inParts(own.sources, sources, sourcesASlide, (title, some): Slide => ({ is: 'sources', title, sources: some, notes: noteSection(own.sources, [[own.marks]]) })), {
      is: 'closing', title: own.closing, lines: [[data.title, `（${label}）`], [words.lesson.advice]], citation, ...(permanent ? { permanent } : {}), notes: [],
    }],
  };
}
