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

/** What is offered when nothing was found: names that may have been meant, and a note to copy for the editors. */
export function nothingFound(q: string, near: string[], words: PageWords): HTMLElement[] {
  const note = words.noteBody.replace('%q', () => shorten(q)).replace('%d', () => new Date().toLocaleDateString('sv'));
  const copy = make('button', 'btn o', words.copy);
  copy.type = 'button';
  copy.dataset['copy'] = note;
  copy.dataset['done'] = words.copied;
  return [
    ...(near.length ? [make('section', 'meant', make('h2', '', words.meant), make('ul', '', ...near.map(nameLink)))] : []),
    make('section', 'tell', make('h2', '', words.note), make('p', '', words.noteText), make('blockquote', '', note), copy),
  ];
}
