import type { PaperWords } from '../../i18n/paper.zh.ts';
import { cutBlocks } from './cut.ts';
import { el, toDom, type Markup } from './markup.ts';

/** What is said in the margins of a page, the number apart. */
export interface Margins { site: string; pack: string; part: string; address?: string | undefined }

/** A sheet of A4 with its margins; the cover has none but the line where it is bound. */
function sheetMarkup(words: PaperWords, margins: Margins | undefined): Markup {
  const binding = words.binding.length > 0 && el('div.pp-binding', { 'aria-hidden': 'true' }, ...words.binding.map((sign) => el('span', {}, sign)));
  if (!margins) return el('div.pp-page.pp-cover', {}, binding, el('div.pp-body'));
  return el('div.pp-page', {}, binding,
    el('p.pp-head', { 'aria-hidden': 'true' }, el('b', {}, margins.site), el('span', {}, margins.pack), el('span.pp-running', {}, margins.part)),
    el('div.pp-body'),
    el('p.pp-foot', {}, el('span', { 'aria-hidden': 'true' }, margins.address ?? ''), el('span.pp-folio-line', {}, '')));
}

const bodyOf = (page: HTMLElement) => page.querySelector<HTMLElement>('.pp-body')!;
const lowest = (body: HTMLElement) => Array.from(body.children).reduce((most, child) => Math.max(most, child.getBoundingClientRect().bottom), 0);

/**
 * Sets matter on as many sheets as it needs. The sheets stand in `press`, which must be laid out at its natural size: no scale, no zoom.
 * `look` is a class for the body of every sheet.
 */
export function setPages(press: HTMLElement, words: PaperWords, margins: Margins | undefined, matter: Markup[], look?: string): HTMLElement[] {
  const pages: HTMLElement[] = [];
  const addPage = (body?: HTMLElement) => {
    const page = press.appendChild(toDom(sheetMarkup(words, margins)) as HTMLElement);
    if (body) {
      body.classList.remove('pp-goes-on');
      page.replaceChild(body, bodyOf(page));
    }
    pages.push(page);
    return page;
  };
  let body = bodyOf(addPage());
  if (look) body.classList.add(look);
  for (const block of matter) body.appendChild(toDom(block));
  for (;;) {
    const limit = body.getBoundingClientRect().top + body.clientHeight;
    if (lowest(body) <= limit) return pages;
    const rest = cutBlocks(body, limit, false) ?? cutBlocks(body, limit, true);
    if (!rest) return pages;
    addPage(rest);
    body = rest;
  }
}
