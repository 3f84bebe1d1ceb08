import type { SearchState } from '../contract.ts';
import { addressOf } from './address-history.ts';
import { make, type PageWords } from './result-list.ts';

/** Pages to link to: the first, the last, and those around the present one; 0 stands for a gap. */
export function pagesToShow(page: number, pages: number): number[] {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter((one) => one === 1 || one === pages || Math.abs(one - page) <= 2);
  return near.flatMap((one, index) => (index > 0 && one - (near[index - 1] ?? 0) > 1 ? [0, one] : [one]));
}

/** Draws the links to the other pages of a list; none when there is only one. */
export function drawPageLinks(box: HTMLElement, state: SearchState, page: number, pages: number, words: PageWords, turnTo: (page: number) => void): void {
  const link = (to: number, text: string) => {
    const anchor = make('a', 'chip plain', text);
    anchor.href = addressOf({ ...state, page: to });
    anchor.setAttribute('aria-label', words.page.replace('%n', String(to)));
    if (to === page) anchor.setAttribute('aria-current', 'page');
    anchor.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      turnTo(to);
    });
    return anchor;
  };
  const step = (to: number, text: string) => { const anchor = link(to, text); anchor.removeAttribute('aria-label'); return anchor; };
  box.replaceChildren(...(pages > 1 ? [
    ...(page > 1 ? [step(page - 1, words.previous)] : []),
    ...pagesToShow(page, pages).map((one) => (one ? link(one, String(one)) : make('span', '', '…'))),
    ...(page < pages ? [step(page + 1, words.next)] : []),
  ] : []));
}
