import { t } from '../../i18n/strings.ts';
import { say } from '../../library/fact-wording.ts';
import { readingsOf } from '../../library/lesson-readings.ts';
import type { Entry } from '../../library/library.ts';
import type { Block, Section, Span } from '../../packs/sheet.ts';
import type { LessonData } from '../../schema/lesson.ts';
import { bodySections } from './body-sections.ts';
import { readingSpans } from './reading-spans.ts';
import { section, textList } from './section.ts';
import { spansOf, toEntry, type SheetPage } from './sheet-page.ts';

const heading = (level: 3 | 4, text: string): Block => ({ is: 'heading', level, spans: [text] });

/** A class of one length, step by step. */
function versionBlocks(page: SheetPage, { minutes, steps }: LessonData['versions'][number]): Block[] {
  const { lesson } = t(page.reading.textLang);
  const starts = steps.map((_, index) => steps.slice(0, index).reduce((sum, step) => sum + step.minutes, 0));
  return [
    heading(3, lesson.version(minutes)),
    {
      is: 'table',
      head: [[lesson.minutes], [lesson.versions]],
      rows: steps.map((step, index) => [[lesson.span(starts[index]!, starts[index]! + step.minutes)], [`${lesson.stages[step.stage]}　`, { strong: step.title }, '\n', ...spansOf(page, step.text)]]),
    },
  ];
}

/**
 * A lesson, part by part, as the class may have it: no note for the trainer is among it, and of the roles only their names. The questions to discuss are not for hosts of a
 * visit and stay with the lesson.
 */
export function lessonSections(page: SheetPage, entry: Entry<'lesson'>): Section[] {
  const { data } = entry;
  const words = t(page.reading.textLang);
  const own = words.lesson;
  const colon = page.reading.textLang === 'zh' ? '：' : ': ';
  const nameOf = (id?: string) => { const found = page.library.vocabulary.questions.find((question) => question.id === id); return found ? `（${say(found.name, page.reading.textLang)}）` : ''; };
  const read = readingsOf(data).map((one): Span[] => [toEntry(page, one.kind, one.id), colon, ...readingSpans(page, one, String(data.updated))]);
  const { roles, rounds } = data.discussion;
  return [
    ...section('objectives', own.objectives, textList(page, data.objectives)),
    ...section('preparation', own.preparation, textList(page, data.preparation, 'checks')),
    ...section('readBefore', own.readBefore, [{ is: 'list', ordered: false, items: read }]),
    ...bodySections(page, entry),
    ...section('versions', own.versions, data.versions.flatMap((version) => versionBlocks(page, version)), true),
    ...section('discussion', own.discussion, [
      heading(3, own.roles), { is: 'list', ordered: false, items: roles.map(({ name }): Span[] => [{ strong: name }]) }, { is: 'text', spans: [own.rolesDealt] },
      heading(3, own.rounds), { is: 'list', ordered: true, items: rounds.map(({ minutes, title, text }): Span[] => [{ strong: title }, `（${own.version(minutes)}）`, ...spansOf(page, text)]) },
    ], true),
    ...section('discussed', own.questions, [{ is: 'list', ordered: true, items: data.questions.map(({ text, of }) => [...spansOf(page, text), nameOf(of)].filter((span) => span !== '')) }]),
    ...section('worksheets', own.worksheets, data.worksheets.flatMap(({ title, asks }): Block[] => [heading(3, title), { is: 'list', ordered: true, items: asks.map(({ text }) => spansOf(page, text)) }])),
  ];
}
