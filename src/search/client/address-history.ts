import { asks, readState, writeState, type SearchState } from '../contract.ts';

/** How a state enters the history of the browser: `draft` while typing, `settled` by Enter, `step` by a facet or a page. */
export type Entering = 'draft' | 'settled' | 'step';

/** What an entry of the history keeps beside its address: that it is being typed, and how far down the page was left. */
interface Mark { draft?: boolean; top?: number }

/** The address of a state on this page. */
export function addressOf(state: SearchState): string {
  return `${location.pathname}${writeState(state)}`;
}

/**
 * Writes a state into the address. What is being typed takes one entry of the history however many keys it needs, and Enter settles
 * that entry; so Back leads to the search before, not to half a word.
 */
export function enterState(state: SearchState, how: Entering): void {
  const isDraft = Boolean((history.state as Mark | null)?.draft);
  const address = addressOf(state);
  const isSame = address === `${location.pathname}${location.search}`;
  if (how === 'settled' && isDraft) history.replaceState(null, '', address);
  else if (isSame) return;
  else if (how === 'draft') {
    const replaces = isDraft || !asks(readState(location.search));
    history[replaces ? 'replaceState' : 'pushState']({ draft: true } satisfies Mark, '', address);
  } else history.pushState(null, '', address);
}

/** Keeps in the history how far down the page is being left. */
export function keepPlace(): void {
  history.replaceState({ ...(history.state as Mark | null), top: Math.round(scrollY) } satisfies Mark, '');
}

/**
 * How far down this entry of the history was left, when the reader comes back to it. The browser would look for the place before there
 * is a list; until `goTo` or `forget` it is kept from it.
 */
export function placeLeft(): { goTo(): void; forget(): void } | undefined {
  const top = (history.state as Mark | null)?.top;
  if (!top) return undefined;
  history.scrollRestoration = 'manual';
  const forget = () => { history.scrollRestoration = 'auto'; };
  return { forget, goTo() { forget(); scrollTo(0, top); } };
}
