import { emptyState, facetNames, type Catalogue, type SearchState } from '../contract.ts';
import { make, type PageWords } from './result-list.ts';

type Facets = SearchState['facets'];

/** Draws what is chosen as chips that take it back, and one that takes back all. When the chip in focus goes, focus moves to the next. */
export function drawChips(box: HTMLElement, catalogue: Catalogue, state: SearchState, words: PageWords, choose: (facets: Facets) => void): void {
  const focused = Array.from(box.children).indexOf(document.activeElement as Element);
  const chip = (text: string, next: Facets, plain = false) => {
    const button = make('button', plain ? 'chip plain' : 'chip', text);
    button.type = 'button';
    if (!plain) button.setAttribute('aria-label', `${words.remove}${text}`);
    button.addEventListener('click', () => choose(next));
    return button;
  };
  const chips = facetNames.flatMap((name) => state.facets[name].map((id) => {
    const word = catalogue.facets[name].find((one) => one.id === id)?.name ?? id;
    return chip(`${words.facets[name] ?? name}${words.colon}${word}`, { ...state.facets, [name]: state.facets[name].filter((other) => other !== id) });
  }));
  box.replaceChildren(...chips, ...(chips.length ? [chip(words.clear, emptyState().facets, true)] : []));
  if (focused >= 0) (box.children[Math.min(focused, box.children.length - 1)] as HTMLElement | undefined)?.focus();
}
