import { emptyState } from '../contract.ts';
import { addressOf } from './address-history.ts';
import { shorten } from './count-line.ts';
import { make, type PageWords } from './result-list.ts';

/** A link that searches for a name. */
function nameLink(name: string): HTMLElement {
  const link = make('a', 'chip plain', name);
  link.href = addressOf({ ...emptyState(), q: name });
  return make('li', '', link);
}

/** Names that may have been meant when nothing was found. */
export function namesMeant(near: string[], words: PageWords): HTMLElement[] {
  return near.length ? [make('section', 'meant', make('h2', '', words.meant), make('ul', '', ...near.map(nameLink)))] : [];
}

/** What is offered when the chosen words of the facets leave nothing of what was found: to take them back. */
export function nothingLeft(found: number, words: PageWords, clear: () => void): HTMLElement {
  const button = make('button', 'chip plain', words.clear);
  button.type = 'button';
  button.addEventListener('click', clear);
  return make('section', 'left', make('h2', '', words.fewerFilters), make('p', '', words.fewerFiltersText.replace('%n', String(found))), button);
}

/** A note on what was not found, to copy for the editors. */
export function noteToEditors(q: string, words: PageWords): HTMLElement {
  const note = words.noteBody.replace('%q', () => shorten(q)).replace('%d', () => new Date().toLocaleDateString('sv'));
  const copy = make('button', 'btn o', words.copy);
  copy.type = 'button';
  copy.dataset['copy'] = note;
  copy.dataset['done'] = words.copied;
  return make('section', 'tell', make('h2', '', words.note), make('p', '', words.noteText), make('blockquote', '', note), copy);
}
