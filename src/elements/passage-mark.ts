import { passageAt } from './passage-at.ts';
import { citePassage } from './passage-dialog.ts';
import { makeButton, openPassagePage } from './passage-page.ts';

/** How long a pointer has to rest on another passage: on its way to the ¶ it may cross one. */
const patience = 120;

/** Where a passage begins on the left: left of the numbers, dots and boxes of lists. */
function leftEdge(passage: HTMLElement): number {
  const item = passage.closest('li') ?? passage;
  const list = item.localName === 'li' && getComputedStyle(item).listStyleType !== 'none' ? item.parentElement! : item;
  return Math.min(list.getBoundingClientRect().left, passage.getBoundingClientRect().left);
}

/** Puts the ¶ beside the first line of a passage, in the margin. */
function place(mark: HTMLElement, passage: HTMLElement): void {
  const { lineHeight, paddingTop } = getComputedStyle(passage);
  const { width, height } = mark.getBoundingClientRect();
  const line = parseFloat(lineHeight) || height;
  mark.style.left = `${Math.max(0, leftEdge(passage) - width) + scrollX}px`;
  mark.style.top = `${passage.getBoundingClientRect().top + parseFloat(paddingTop) + (line - height) / 2 + scrollY}px`;
}

/**
 * One ¶ for all passages, at the margin of the one under the pointer or with the focus. It is no stop of the Tab key: by keyboard and
 * touch passages are cited in the mode of their own.
 */
export async function followPassages(main: HTMLElement, element: HTMLElement, first: HTMLElement): Promise<void> {
  const page = await openPassagePage(element);
  let [current, resting] = [first, 0];
  const mark = makeButton('¶', 'passage-mark at-margin', () => citePassage(current, page));
  mark.tabIndex = -1;
  mark.setAttribute('aria-label', page.words.mark);
  mark.title = page.words.mark;
  const show = (passage: HTMLElement) => {
    current = passage;
    mark.hidden = false;
    place(mark, passage);
  };
  const soon = (then: () => void, wait = patience) => {
    clearTimeout(resting);
    resting = window.setTimeout(then, wait);
  };
  document.body.append(mark);
  main.addEventListener('pointerover', ({ target, pointerType }) => {
    const passage = passageAt(target);
    // Towards the ¶ the pointer leaves a passage for what holds it.
    if (pointerType !== 'mouse' || !passage || !mark.hidden && passage.contains(current)) return clearTimeout(resting);
    soon(() => show(passage));
  });
  main.addEventListener('focusin', ({ target }) => {
    const passage = passageAt(target);
    if (passage) show(passage);
  });
  main.addEventListener('pointerleave', () => soon(() => { mark.hidden = true; }, patience * 5));
  mark.addEventListener('pointerenter', () => clearTimeout(resting));
  addEventListener('resize', () => { mark.hidden = true; });
  show(first);
}
