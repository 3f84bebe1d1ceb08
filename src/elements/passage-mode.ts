import { passagesOn } from './passage-at.ts';
import { citePassage } from './passage-dialog.ts';
import { make, makeButton, openPassagePage, type PassagePage } from './passage-page.ts';
import { beginning, wordsOfPassage } from './passage-words.ts';
import { fill } from '../i18n/fill.ts';

/** Takes the marks off the page again; nothing while they are not shown. */
let leave: (() => void) | undefined;

/** Puts a ¶ where the words of a passage end: into its last part, before what is nested in it. */
function putMark(mark: HTMLElement, passage: HTMLElement): void {
  if (passage.localName === 'table') return passage.before(mark);
  const heading = passage.querySelector(':scope > figcaption, :scope > h3');
  if (heading) return heading.append(mark);
  let host: Element = passage;
  while (/grid|flex/.test(getComputedStyle(host).display) && host.lastElementChild) host = host.lastElementChild;
  if (host.lastElementChild?.localName === 'p') host = host.lastElementChild;
  host.insertBefore(mark, host.querySelector(':scope > ul, :scope > ol'));
}

function markOf(passage: HTMLElement, page: PassagePage): HTMLButtonElement {
  const { lang, words } = page;
  const mark = makeButton('¶', 'passage-mark', () => citePassage(passage, page));
  mark.setAttribute('aria-label', fill(words.markOf, { w: beginning(wordsOfPassage(passage), lang, words.ellipsis) }));
  return mark;
}

function enter(page: PassagePage, button: HTMLElement): void {
  const marks = passagesOn(document.querySelector('main')!).map((passage) => {
    const mark = markOf(passage, page);
    putMark(mark, passage);
    return mark;
  });
  const told = make('p');
  told.setAttribute('role', 'status');
  const bar = make('section', 'passage-bar', told, makeButton(page.words.leave, 'btn', () => leave?.()));
  bar.setAttribute('aria-label', page.words.cite);
  const onKey = ({ key }: KeyboardEvent) => { if (key === 'Escape' && !document.querySelector('dialog[open]')) leave?.(); };
  leave = () => {
    const hadFocus = [bar, ...marks].some((one) => one.contains(document.activeElement));
    [bar, ...marks].forEach((one) => one.remove());
    document.removeEventListener('keydown', onKey);
    press(false);
    if (hadFocus) button.focus();
    leave = undefined;
  };
  document.addEventListener('keydown', onKey);
  document.body.append(bar);
  press(true);
  // After the element is there, so that it is read out.
  told.textContent = page.words.mode;
}

function press(isOn: boolean): void {
  document.documentElement.classList.toggle('cites-passages', isOn);
  document.querySelectorAll('[data-cite-passages]').forEach((button) => button.setAttribute('aria-pressed', String(isOn)));
}

/** Shows the ¶ of every passage as a button, or takes them off again. Escape takes them off too, and gives the focus back to the button pressed. */
export async function toggleMode(element: HTMLElement, button: HTMLElement): Promise<void> {
  if (leave) return leave();
  const page = await openPassagePage(element);
  if (!leave) enter(page, button);
}
