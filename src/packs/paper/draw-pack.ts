import type { PaperWords } from '../../i18n/paper.zh.ts';
import type { OpenPack, PackPart } from '../open-pack.ts';
import { askSheetMarkup, notesMarkup, sourcesMarkup } from './back-matter.ts';
import { bareSheet, ownSheet } from './bare-sheet.ts';
import { contentsMarkup, coverMarkup } from './front-matter.ts';
import type { Markup } from './markup.ts';
import { setPages, type Margins } from './pages.ts';
import { partMarkup } from './part.ts';
import { fill } from '../../i18n/fill.ts';
import { packName, settingOf, type Setting } from './setting.ts';

export interface Drawing {
  /** Called when a part is set: how many are done, of how many. */
  onProgress?: (done: number, total: number) => void;
  /** Stops the drawing; what stood there before stays. */
  signal?: AbortSignal;
}

/** How long to wait for the display face, in milliseconds; then the reader's own serif is measured and printed. */
const patience = 3000;

/** Resolves when the faces that headings are set in are there, so that what is measured is what is printed. */
async function faces(): Promise<void> {
  const asked = ['700 23pt "Noto Serif SC"', '400 23pt "Noto Serif SC"'].map((face) => document.fonts.load(face, '他山'));
  await Promise.race([Promise.all(asked).catch(() => undefined), new Promise((resolve) => setTimeout(resolve, patience))]);
}

const toReader = () => new Promise((resolve) => setTimeout(resolve));

/** A run of pages with what the contents call it. */
interface Run { target: string; pages: HTMLElement[] }

/** The pages of a part. A brief that runs over one page is set a size smaller if that brings it back. */
function partPages(press: HTMLElement, setting: Setting, margins: Margins, part: PackPart): HTMLElement[] {
  const matter = partMarkup(setting, part);
  const pages = setPages(press, setting.words, margins, matter);
  if (pages.length === 1 || part.choice.depth !== 'brief') return pages;
  const closer = setPages(press, setting.words, margins, matter, 'pp-close');
  for (const page of closer.length === 1 ? pages : closer) page.remove();
  return closer.length === 1 ? closer : pages;
}

/** Writes the number of each page at its foot, and in the contents those of the pages on which the parts begin. */
function number(runs: Run[], words: PaperWords): HTMLElement[] {
  const pages = runs.flatMap((run) => run.pages);
  pages.forEach((page, index) => {
    const foot = page.querySelector('.pp-folio-line');
    if (foot) foot.textContent = fill(words.pageOf, { n: index + 1, t: pages.length });
  });
  const entries = runs.flatMap((run) => run.pages).flatMap((page) => Array.from(page.querySelectorAll<HTMLElement>('.pp-folio')));
  for (const { target, pages: [first] } of runs) {
    if (!first) continue;
    first.id = `paper-${target}`;
    for (const entry of entries) if (entry.dataset['target'] === target) entry.textContent = String(pages.indexOf(first) + 1);
  }
  return pages;
}

/** Contents lead to pages without touching the address, where the pack itself is kept. */
function leadToPages(into: HTMLElement): void {
  for (const link of Array.from(into.querySelectorAll<HTMLAnchorElement>('.pp-contents a'))) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const page = into.querySelector<HTMLElement>(link.hash);
      page?.setAttribute('tabindex', '-1');
      page?.focus();
      page?.scrollIntoView();
    });
  }
}

/** Marks the way from the body to the pages: when one prints, everything beside it is left out. */
function clearTheWay(into: HTMLElement): void {
  into.classList.add('pack-paper');
  for (let element = into.parentElement; element; element = element.parentElement) element.classList.add('pp-way');
  bareSheet();
}

/** Takes the pages away: the page prints as itself again. */
export function removePages(into: HTMLElement): void {
  into.textContent = '';
  into.classList.remove('pack-paper');
  for (const element of Array.from(document.querySelectorAll('.pp-way'))) element.classList.remove('pp-way');
  ownSheet();
}

/**
 * Draws a pack as pages of A4 into an element, replacing what is there; the page then prints as these pages and nothing else. Resolves
 * with the number of pages, or with nothing if it was stopped. Gives the reader a turn after every part.
 */
export async function drawPack(open: OpenPack, into: HTMLElement, words: PaperWords, { onProgress, signal }: Drawing = {}): Promise<number | undefined> {
  await faces();
  const setting = settingOf(open, words, { isLive: false });
  const press = document.createElement('div');
  press.className = 'pack-press';
  document.body.appendChild(press);
  const margins = (part: string, address?: string): Margins => ({ site: words.site, pack: packName(setting), part, address });
  const runs: Run[] = [];
  const addRun = (target: string, name: string, matter: Markup[]) => void (matter.length && runs.push({ target, pages: setPages(press, words, margins(name), matter) }));
  try {
    runs.push({ target: 'cover', pages: setPages(press, words, undefined, coverMarkup(setting)) });
    addRun('contents', words.contents, contentsMarkup(setting));
    for (const [index, part] of setting.parts.entries()) {
      await toReader();
      if (signal?.aborted) return undefined;
      const { label, title, permanent } = part.sheet;
      runs.push({ target: `part-${index + 1}`, pages: partPages(press, setting, margins(`${label}　${title}`, permanent), part) });
      onProgress?.(index + 1, setting.parts.length);
    }
    addRun('ask-sheet', words.askSheet, askSheetMarkup(setting));
    addRun('notes', words.notes, notesMarkup(setting));
    addRun('sources', words.sources, sourcesMarkup(setting));
    const pages = number(runs, words);
    removePages(into);
    for (const page of pages) into.appendChild(page);
    leadToPages(into);
    clearTheWay(into);
    return pages.length;
  } finally {
    press.remove();
  }
}
