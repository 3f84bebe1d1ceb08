import type { Strings } from '../../i18n/strings.zh.ts';
import type { CatalogueEntry, EntryText, Phase } from '../contract.ts';
import { isHan } from '../normalise.ts';
import type { Piece } from './excerpt.ts';
import type { ShownHit } from './shown-hit.ts';

/** The words of the search page, handed over by the page. */
export type PageWords = Strings['searchPage'];

/** An element with a class and children; text is always set as text. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function marked(pieces: Piece[]): Node[] {
  return pieces.map(({ text, marked: isMarked }) => (isMarked ? make('mark', '', text) : document.createTextNode(text)));
}

function link(address: string, pieces: Piece[]): HTMLAnchorElement {
  const anchor = make('a', '', ...marked(pieces));
  anchor.href = address;
  return anchor;
}

/** On an English page, says of what begins with a Chinese character that it is Chinese: not every entry is translated. */
function inItsLanguage<E extends HTMLElement>(element: E): E {
  const isChinese = isHan(/\p{L}/u.exec(element.textContent ?? '')?.[0]);
  if (isChinese && document.documentElement.lang.startsWith('en')) element.lang = 'zh-CN';
  return element;
}

function phaseStrip(phases: Phase[], words: PageWords): HTMLElement {
  const strip = make('span', 'stg');
  const order: Phase[] = ['before', 'during', 'after'];
  strip.setAttribute('role', 'img');
  strip.setAttribute('aria-label', words.phasesSay + order.filter((phase) => phases.includes(phase)).map((phase) => words.phases[phase] ?? '').join('、'));
  for (const phase of order) strip.append(make('i', phases.includes(phase) ? 'on' : '', words.phases[phase] ?? ''));
  return strip;
}

/** One result: kind and number, where it belongs, title, excerpt, and the sections it leads to. The link of the entry is the first. */
export function resultItem(entry: CatalogueEntry, text: EntryText, shown: ShownHit, base: string, words: PageWords, kindName: string, isRelated = false): HTMLLIElement {
  const address = base.replace(/\/$/, '') + text.address;
  const item = make('li', 'hit');
  item.append(inItsLanguage(make('h2', '', link(address, shown.title))));
  const label = entry.no === undefined ? kindName : `${kindName}${/[a-z]/i.test(kindName) ? ' ' : ''}${String(entry.no).padStart(2, '0')}`;
  item.append(make('p', 'top', make('span', 'ink', label), ...text.about.map((one) => inItsLanguage(make('span', '', one))), ...(isRelated ? [make('span', 'tied', words.related)] : [])));
  if (text.phases) item.append(phaseStrip(text.phases, words));
  const at = (anchor: string) => `${address}#${encodeURIComponent(anchor)}`;
  if (shown.excerpt.length) item.append(inItsLanguage(make('p', 'ex', ...marked(shown.excerpt), ...(shown.where ? [' ', make('span', 'where', link(at(shown.where.anchor), shown.where.heading))] : []))));
  if (shown.sections.length) {
    item.append(make('ul', 'subs', ...shown.sections.map((section) => inItsLanguage(make('li', '', link(at(section.anchor), section.heading), '　', make('span', '', ...marked(section.excerpt)))))));
  }
  return item;
}

/** Sets the first related result apart from those that hold what was asked. */
export function setApart(item: HTMLLIElement, words: PageWords): void {
  item.classList.add('begins-related');
  item.prepend(make('p', 'apart', words.relatedFrom));
}
