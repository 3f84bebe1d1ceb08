import { kitPapersZh as words } from '../../i18n/kit-papers.zh.ts';
import { lessonZh } from '../../i18n/lesson.zh.ts';
import type { Entry, Library } from '../../library/library.ts';
import type { KitBlock, KitDocument, KitPart } from '../../packs/kit/kit-document.ts';
import type { Span } from '../../packs/sheet.ts';
import type { LessonData } from '../../schema/lesson.ts';
import { bodySections } from '../sheets/body-sections.ts';
import { spansOf, type SheetLinks, type SheetPage } from '../sheets/sheet-page.ts';
import { readings } from './handout.ts';
import { nameOfQuestion, onPage } from './kit-page.ts';

/** A class of one length, step by step, each with what only the trainer should know. */
function version(page: SheetPage, { minutes, steps }: LessonData['versions'][number]): KitPart {
  const startOf = (at: number) => steps.slice(0, at).reduce((sum, step) => sum + step.minutes, 0);
  return {
    heading: `${lessonZh.versions}：${lessonZh.version(minutes)}`, startsPage: true,
    blocks: steps.map((step, at): KitBlock => ({
      is: 'step', when: lessonZh.span(startOf(at), startOf(at) + step.minutes), stage: lessonZh.stages[step.stage] ?? '', title: step.title,
      text: spansOf(page, step.text), show: step.show.map((line) => spansOf(page, line)), notes: step.notes.map((note) => spansOf(page, note)),
    })),
  };
}

function discussion(page: SheetPage, { roles, rounds }: LessonData['discussion']): KitBlock[] {
  return [
    { is: 'heading', level: 3, spans: [lessonZh.roles] },
    { is: 'list', ordered: false, items: roles.map(({ name, brief }): Span[] => [{ strong: name }, '：', ...spansOf(page, brief)]) },
    { is: 'heading', level: 3, spans: [lessonZh.rounds] },
    { is: 'list', ordered: true, items: rounds.map(({ minutes, title, text }): Span[] => [{ strong: title }, `（${words.minutes(minutes)}）`, ...spansOf(page, text)]) },
  ];
}

function parts(page: SheetPage, entry: Entry<'lesson'>): KitPart[] {
  const { data } = entry;
  return [
    { heading: lessonZh.objectives, blocks: [{ is: 'list', ordered: true, items: data.objectives.map((text) => spansOf(page, text)) }] },
    { heading: lessonZh.preparation, blocks: [{ is: 'checks', items: data.preparation.map((text) => spansOf(page, text)) }] },
    { heading: lessonZh.readBefore, blocks: readings(page, data, false) },
    ...bodySections(page, entry).map(({ heading, blocks }) => ({ heading, blocks })),
    ...data.versions.map((one) => version(page, one)),
    { heading: lessonZh.discussion, lead: lessonZh.discussionLead, blocks: discussion(page, data.discussion), startsPage: true },
    { heading: lessonZh.questions, blocks: data.questions.map(({ text, of, notes }, at): KitBlock => { const name = nameOfQuestion(page, of); return { is: 'ask', number: at + 1, text: spansOf(page, text), lines: 0, notes: notes.map((note) => spansOf(page, note)), ...(name ? { of: name } : {}) }; }) },
    { heading: lessonZh.worksheets, blocks: data.worksheets.flatMap(({ title, asks }): KitBlock[] => [{ is: 'heading', level: 3, spans: [title] }, { is: 'list', ordered: true, items: asks.map(({ text }) => spansOf(page, text)) }]) },
  ];
}

/** The same for the trainer: every step of the three lengths and every question with its notes. */
export function answersOf(library: Library, entry: Entry<'lesson'>, links: SheetLinks): KitDocument {
  return onPage(library, entry, links, (page) => ({ paper: 'answers' as const, name: words.names.answers, warning: words.warning, parts: parts(page, entry), hasSources: true }));
}
