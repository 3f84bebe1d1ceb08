import type { PassageWords } from '../i18n/passage.zh.ts';
import { fill } from '../i18n/fill.ts';
import type { Lang } from '../library/library.ts';

/** What those who cite passages, or tell of them, know of the page. */
export interface PassagePage {
  lang: Lang;
  words: PassageWords;
  /** Latest day of the page's ledger, YYYY-MM-DD; none before the page was first recorded. */
  recorded: string | undefined;
  /** Where its ledger lies. */
  ledger: string;
}

let sheet: Promise<unknown> | undefined;

/** Links the style sheet of everything about passages, once. A sheet that does not come keeps nobody waiting. */
function linkSheet(href: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const come = new Promise((done) => { link.onload = link.onerror = done; });
  document.head.append(link);
  return come;
}

/** The page as its `<passage-links>` tells it, with the words of its language and its style sheet in place. */
export async function openPassagePage({ dataset }: HTMLElement): Promise<PassagePage> {
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
  sheet ??= linkSheet(dataset['sheet'] ?? '');
  const words = lang === 'zh' ? (await import('../i18n/passage.zh.ts')).passageZh : (await import('../i18n/passage.en.ts')).passageEn;
  await sheet;
  return { lang, words, recorded: dataset['recorded'] || undefined, ledger: dataset['ledger'] ?? '' };
}

/** The address of a passage: the page's public one where it has one, the day of the edition, and the anchor. */
export function addressOfPassage(id: string, { recorded }: PassagePage): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.replace(/[?#].*$/s, '');
  return `${page}${recorded ? `?on=${recorded}` : ''}#${id}`;
}

/** A day as readers write it. */
export function sayDay(day: string, { date }: PassageWords): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return fill(date, { y: year, m: Number(month), d: Number(dayOfMonth) });
}

/** An element with a class and its children. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A button with its label. */
export function makeButton(label: string, className: string, pressed: (button: HTMLButtonElement) => unknown): HTMLButtonElement {
  const button = make('button', className, label);
  button.type = 'button';
  button.addEventListener('click', () => void pressed(button));
  return button;
}
