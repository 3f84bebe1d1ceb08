import { kitPapersZh as words } from '../../i18n/kit-papers.zh.ts';
import { lessonZh } from '../../i18n/lesson.zh.ts';
import { say } from '../../library/fact-wording.ts';
import { permanentAddress } from '../../library/addresses.ts';
import { readingsOf } from '../../library/lesson-readings.ts';
import { find, need, type Entry, type Library } from '../../library/library.ts';
import type { KitBlock, KitDocument, KitPart } from '../../packs/kit/kit-document.ts';
import type { Block, Section } from '../../packs/sheet.ts';
import type { LessonData } from '../../schema/lesson.ts';
import { shelfLabel } from '../citation.ts';
import { bodySections, pictureInWords } from '../sheets/body-sections.ts';
import { readingSpans } from '../sheets/reading-spans.ts';
import { spansOf, toEntry, type SheetLinks, type SheetPage } from '../sheets/sheet-page.ts';
import { forClass, type ClassLesson } from './class-lesson.ts';
import { nameOfQuestion, onPage } from './kit-page.ts';

/** What to read before class, each with what to read it for; for the class also where to find it. */
export function readings(page: SheetPage, lesson: Pick<LessonData, 'readBefore' | 'updated'>, hasAddress: boolean): KitBlock[] {
  return readingsOf(lesson).map((one) => {
    const { kind, id } = one;
    const address = hasAddress ? page.links.permanent(permanentAddress(kind, id)) : undefined;
    return { is: 'reading', label: shelfLabel(need(page.library, kind, id) as Entry, 'zh'), title: [toEntry(page, kind, id)], why: readingSpans(page, one, String(lesson.updated)), ...(address ? { address } : {}) };
  });
}

/** The rounds of the discussion; who plays whom is on the cards, which not everybody may see. */
export function rounds(page: SheetPage, { discussion }: Pick<ClassLesson, 'discussion'>): KitBlock[] {
  return [
    { is: 'text', spans: [words.rolesOnCards(discussion.roles.map(({ name }) => name))] },
    { is: 'list', ordered: true, items: discussion.rounds.map(({ minutes, title, text }) => [{ strong: title }, `（${words.minutes(minutes)}）`, ...spansOf(page, text)]) },
  ];
}

/** What the text of a lesson gives the class to work with: its opening, and the parts that hold a table. Drawings stand by themselves. */
function given(sections: Section[]): KitPart[] {
  return sections.filter(({ blocks }, at) => at === 0 || blocks.some(({ is }) => is === 'table'))
    .map(({ heading, blocks }) => ({ heading, blocks: blocks.filter((block) => !(block.is === 'box' && block.of === 'picture')) }));
}

/** The worksheets, each on a page that can be handed out by itself. */
function worksheets(page: SheetPage, lesson: ClassLesson): KitPart[] {
  return lesson.worksheets.map(({ title, asks }) => ({
    heading: words.worksheet(title), startsPage: true,
    blocks: [{ is: 'fields', names: words.nameLine }, ...asks.map(({ text, lines }, at): KitBlock => ({ is: 'ask', number: at + 1, text: spansOf(page, text), lines }))],
  }));
}

/** What a drawing leaves to the text beside it: what the three doors mean, which numbers on the building are which works. */
function namesIn({ library }: SheetPage, id: string): Block[] {
  const figure = find(library, 'figure', id)?.data;
  if (figure?.drawing === 'three-doors') return [{ is: 'list', ordered: true, items: figure.doors.map(({ name, text }) => [{ strong: say(name, 'zh') }, '：', say(text, 'zh')]) }];
  if (id !== 'works') return [];
  const { tiers, items } = library.works;
  return [{ is: 'list', ordered: false, items: tiers.map((tier) => [{ strong: tier.formula }, '　', items.flatMap(({ tier: own, name }, at) => (own === tier.id ? [`${at + 1} ${say(name, 'zh')}`] : [])).join('、')]) }];
}

/** The pictures of the class, on pages of their own at the end: some are not to be seen too early. A route that was to be read before is not shown again. */
function pictures(page: SheetPage, { figures, readBefore }: ClassLesson): KitPart[] {
  const shown = figures.filter((id) => !readBefore.some(({ trip }) => id === `trip:${trip}`));
  return shown.length ? [{ heading: lessonZh.figures, startsPage: true, blocks: shown.map((figure): KitBlock => ({ is: 'drawing', figure, blocks: [...pictureInWords(page, figure), ...namesIn(page, figure)] })) }] : [];
}

function parts(page: SheetPage, lesson: ClassLesson, sections: Section[]): KitPart[] {
  return [
    { heading: lessonZh.objectives, blocks: [{ is: 'list', ordered: true, items: lesson.objectives.map((text) => spansOf(page, text)) }] },
    { heading: lessonZh.readBefore, lead: words.readBefore, blocks: readings(page, lesson, true) },
    ...given(sections),
    { heading: lessonZh.discussion, blocks: rounds(page, lesson) },
    { heading: lessonZh.questions, lead: words.questions, blocks: lesson.questions.map(({ text, of }, at): KitBlock => { const name = nameOfQuestion(page, of); return { is: 'ask', number: at + 1, text: spansOf(page, text), lines: 0, ...(name ? { of: name } : {}) }; }) },
    ...worksheets(page, lesson),
    ...pictures(page, lesson),
  ];
}

/** What the class gets, for a lesson of any length. Nothing that is for the trainer is in it. */
export function handoutOf(library: Library, entry: Entry<'lesson'>, links: SheetLinks): KitDocument {
  return onPage(library, entry, links, (page) => ({ paper: 'handout' as const, name: words.names.handout, parts: parts(page, forClass(entry.data), bodySections(page, entry)), hasSources: true }));
}
