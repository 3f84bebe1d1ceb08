import { kitPapersZh as words } from '../../i18n/kit-papers.zh.ts';
import { need, type Entry, type Library } from '../../library/library.ts';
import { say } from '../../library/fact-wording.ts';
import type { Card, CardSheets } from '../../packs/kit/kit-document.ts';
import { plainText } from '../../packs/open-pack.ts';
import type { Section, Span } from '../../packs/sheet.ts';
import { bodySections } from '../sheets/body-sections.ts';
import { spansOf, type SheetLinks, type SheetPage } from '../sheets/sheet-page.ts';
import { forClass, type ClassLesson } from './class-lesson.ts';
import { nameOfQuestion, onPage } from './kit-page.ts';

/** A card lies alone on a table: what its references mean stands on it. */
function cardOf(page: SheetPage, kind: string, text: Span[], title?: string): Card {
  const marks = new Map(text.flatMap((span) => (typeof span === 'object' && 'source' in span ? [[`〔${span.source}·${span.at.join('、')}〕`, span.source] as const] : [])));
  const nameOf = (number: number) => say(need(page.library, 'source', page.reading.sources[number - 1]!).data.short, 'zh');
  return { kind, text, ...(title ? { title } : {}), sources: [...marks].map(([mark, number]) => `${mark}${nameOf(number)}`) };
}

/** A card for each row of the table in the part of the text with this heading: its first cell large, the others under their heads. */
function rowCards(page: SheetPage, kind: string, sections: Section[], heading: string): Card[] {
  const table = sections.find((section) => section.heading === heading)?.blocks.find((block) => block.is === 'table');
  if (table?.is !== 'table') throw new Error(`${page.reading.entry?.file}：正文里没有“${heading}”这张表，卡片“${kind}”印不出来`);
  return table.rows.map(([first = [], ...rest]) => cardOf(page, kind, rest.flatMap((cell, at): Span[] => [...(at ? ['\n'] : []), { strong: `${plainText(table.head[at + 1] ?? [])}：` }, ...cell]), plainText(first)));
}

/** The cards of a set: a card for each text or row, as often as asked, then the blank ones. */
function setOf(page: SheetPage, { title, items, table, copies, blank }: ClassLesson['cards'][number], sections: Section[]): { title: string; cards: Card[] } {
  const written = table ? rowCards(page, title, sections, table) : items.map((item) => cardOf(page, title, spansOf(page, item)));
  return { title, cards: [...written.flatMap((card) => Array.from({ length: copies }, () => card)), ...Array.from({ length: blank }, () => cardOf(page, title, []))] };
}

/** Cards to print and cut: a role each, a question each, and what else the lesson asks to have ready. */
export function cardsOf(library: Library, entry: Entry<'lesson'>, links: SheetLinks): CardSheets {
  return onPage(library, entry, links, (page) => {
    const lesson = forClass(entry.data);
    const roles = lesson.discussion.roles.map(({ name, brief }) => cardOf(page, words.role, spansOf(page, brief), name));
    const questions = lesson.questions.map(({ text, of }, at) => cardOf(page, [`${words.question}${at + 1}`, nameOfQuestion(page, of)].filter(Boolean).join('　'), spansOf(page, text)));
    const sections = bodySections(page, entry);
    return { paper: 'cards' as const, name: words.names.cards, sets: [{ title: words.role, cards: roles }, { title: words.question, cards: questions }, ...lesson.cards.map((set) => setOf(page, set, sections))] };
  });
}
