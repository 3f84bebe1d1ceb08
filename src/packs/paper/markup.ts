import { escape } from '../../drawings/pen.ts';

/** What a pack is written in before it becomes elements of a page or text of a file. Text is only ever text. */
export type Markup = string | MarkupElement | MarkupDrawing;
export interface MarkupElement { tag: string; attributes: Record<string, string>; children: Markup[] }
/** A picture drawn by `src/drawings`, the only markup that is taken as it comes. */
export interface MarkupDrawing { svg: string }

type Child = Markup | undefined | false;

const empty = ['meta', 'br', 'link'];

/** An element, named as in a style sheet: `el('p.pp-lead', {}, 'words')`. Attributes and children that are missing are left out. */
export function el(name: string, attributes: Record<string, string | number | undefined> = {}, ...children: Child[]): MarkupElement {
  const [tag = 'div', ...classes] = name.split('.');
  const given = Object.entries({ class: classes.join(' ') || undefined, ...attributes }).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)] as const]));
  return { tag, attributes: Object.fromEntries(given), children: children.filter((child): child is Markup => child !== undefined && child !== false && child !== '') };
}

/** As HTML, everything escaped. */
export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escape(markup);
  if ('svg' in markup) return markup.svg;
  const { tag, attributes, children } = markup;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  return `<${tag}${written}>${empty.includes(tag) ? '' : `${children.map(toHtml).join('')}</${tag}>`}`;
}

/** As nodes of a document. */
export function toDom(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  if ('svg' in markup) {
    const template = document.createElement('template');
    template.innerHTML = markup.svg;
    return template.content;
  }
  const element = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) element.setAttribute(name, value);
  for (const child of markup.children) element.appendChild(toDom(child));
  return element;
}

/** The text that a reader sees, pictures left out. */
export function textOf(markup: Markup): string {
  if (typeof markup === 'string') return markup;
  return 'svg' in markup ? '' : markup.children.map(textOf).join('');
}
