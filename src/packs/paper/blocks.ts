import type { Block, Section, Sheet, Span } from '../sheet.ts';
import { el, type MarkupElement } from './markup.ts';
import { running } from './running-text.ts';
import type { Setting } from './setting.ts';

function table(setting: Setting, sheet: Sheet, head: Span[][], rows: Span[][][]): MarkupElement {
  const wide = Math.max(head.length, ...rows.map((row) => row.length)) > 5;
  return el('table', { class: wide ? 'pp-table pp-wide' : 'pp-table' },
    head.length > 0 && el('thead', {}, el('tr', {}, ...head.map((cell) => el('th', { scope: 'col' }, ...running(setting, sheet, cell))))),
    el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map((cell) => el('td', {}, ...running(setting, sheet, cell)))))));
}

/** A block of running matter. Headings, and names of boxes, are never left alone at the foot of a page. */
export function blockMarkup(setting: Setting, sheet: Sheet, block: Block): MarkupElement {
  const items = (all: Span[][]) => all.map((item, index) => el('li', { value: block.is === 'list' && block.ordered ? index + 1 : undefined }, ...running(setting, sheet, item)));
  switch (block.is) {
    case 'heading': return el(`h${block.level + 1}.pp-h${block.level}.pp-stays`, {}, ...running(setting, sheet, block.spans));
    case 'text': return el('p', {}, ...running(setting, sheet, block.spans));
    case 'list': return el(block.ordered ? 'ol.pp-list' : 'ul.pp-list', {}, ...items(block.items));
    case 'checks': return el('ul.pp-checks', {}, ...items(block.items));
    case 'table': return table(setting, sheet, block.head, block.rows);
    case 'quote': return el('blockquote', {}, ...block.blocks.map((inner) => blockMarkup(setting, sheet, inner)));
    case 'box': return el(`div.pp-box.pp-${block.of}`, {}, block.name !== '' && el('p.pp-name.pp-stays', {}, block.name), ...block.blocks.map((inner) => blockMarkup(setting, sheet, inner)));
  }
}

/** A section with its heading. What is this library's own advice stands in a box that says so. */
export function sectionMarkup(setting: Setting, sheet: Sheet, section: Section): MarkupElement[] {
  const blocks = section.blocks.map((block) => blockMarkup(setting, sheet, block));
  const heading = section.heading ? [el('h3.pp-section.pp-stays', {}, section.heading)] : [];
  return section.isAdvice ? [...heading, el('div.pp-box.pp-editorial', {}, el('p.pp-name.pp-stays', {}, setting.words.advice), ...blocks)] : [...heading, ...blocks];
}
