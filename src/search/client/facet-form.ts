import { facetNames, type Catalogue, type FacetName, type SearchState } from '../contract.ts';
import { make, type PageWords } from './result-list.ts';

/** Draws the facets into their form: one fieldset each, a box for each word with its count. Focus stays where it was. */
export function drawFacets(form: HTMLElement, catalogue: Catalogue, state: SearchState, counts: Record<FacetName, Map<string, number>>, words: PageWords): void {
  const focused = document.activeElement instanceof HTMLInputElement ? `${document.activeElement.name}=${document.activeElement.value}` : '';
  const known = (name: FacetName) => catalogue.facets[name].some((word) => name !== 'place' || counts.place.get(word.id) || state.facets.place.includes(word.id));
  form.replaceChildren(...facetNames.filter(known).map((name) => {
    const set = make('fieldset', '', make('legend', '', words.facets[name] ?? name));
    const rows = make('div', '');
    for (const word of catalogue.facets[name]) {
      const count = counts[name].get(word.id) ?? 0;
      // Places are many; those that the list does not know are left out.
      if (name === 'place' && !count && !state.facets.place.includes(word.id)) continue;
      const box = make('input', 'bx');
      box.type = 'checkbox';
      box.name = name;
      box.value = word.id;
      box.checked = state.facets[name].includes(word.id);
      rows.append(make('label', `${count ? '' : 'zero '}in-${Math.min(word.depth ?? 0, 4)}`, box, make('span', '', word.name), make('span', 'ct num', String(count))));
    }
    set.append(rows);
    return set;
  }));
  if (focused) form.querySelectorAll<HTMLInputElement>('input').forEach((box) => { if (`${box.name}=${box.value}` === focused) box.focus(); });
}

/** What is chosen in the form. */
export function readFacets(form: HTMLElement): SearchState['facets'] {
  const chosen: SearchState['facets'] = { kind: [], theme: [], stage: [], actor: [], place: [], type: [] };
  form.querySelectorAll<HTMLInputElement>('input:checked').forEach((box) => chosen[box.name as FacetName]?.push(box.value));
  return chosen;
}
