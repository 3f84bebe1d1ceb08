import { kitPapersZh as words } from '../../i18n/kit-papers.zh.ts';
import type { Entry, Library } from '../../library/library.ts';
import type { KitBlock, KitDocument, KitPart } from '../../packs/kit/kit-document.ts';
import { spansOf, type SheetLinks, type SheetPage } from '../sheets/sheet-page.ts';
import { forClass, type ClassLesson } from './class-lesson.ts';
import { nameOfQuestion, onPage } from './kit-page.ts';

/** Lines left for a round, and for each of the closing questions. */
const linesOf = { round: 4, end: 2 };

/** The four questions that the lesson's own questions belong to, in their order. */
function questionsNamed(page: SheetPage, { questions }: ClassLesson): string[] {
  return page.library.vocabulary.questions.filter(({ id }) => questions.some(({ of }) => of === id)).map(({ id }) => nameOfQuestion(page, id)!);
}

function parts(page: SheetPage, lesson: ClassLesson): KitPart[] {
  const named = questionsNamed(page, lesson);
  const { roles, rounds } = lesson.discussion;
  const whole = (text: string): KitBlock => ({ is: 'ask', text: [text], lines: linesOf.end });
  return [
    { heading: '', blocks: [{ is: 'fields', names: words.group }, { is: 'form', head: words.whoColumns, rows: roles.map(({ name }) => name), height: 8, shares: [3, 3] }, { is: 'fields', names: [words.others] }] },
    { heading: words.rounds, lead: words.record, blocks: rounds.map(({ minutes, title, text }, at): KitBlock => ({ is: 'ask', number: at + 1, text: [{ strong: title }, `（${words.minutes(minutes)}）`, ...spansOf(page, text)], lines: linesOf.round })) },
    ...(named.length ? [{ heading: words.fourQuestions, blocks: [{ is: 'form' as const, head: words.fourColumns, rows: named, height: 14, shares: [2, 6, 3, 2] }] }] : []),
    { heading: words.end, blocks: [whole(words.agreed), whole(words.open), whole(words.toVote)] },
  ];
}

/** What a group writes down while it discusses: who plays whom, each round, the four questions, what was agreed. */
export function recordSheetOf(library: Library, entry: Entry<'lesson'>, links: SheetLinks): KitDocument {
  return onPage(library, entry, links, (page) => ({ paper: 'record' as const, name: words.names.record, parts: parts(page, forClass(entry.data)), hasSources: false }));
}
