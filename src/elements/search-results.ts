import type { PackButtonWords } from '../i18n/pack.zh.ts';
import { packKinds } from '../packs/pack.ts';
import { setUpCopy } from './copy-button.ts';
import { pickFor } from './pack-button.ts';
import { emptyState, facetNames, type Catalogue, type SearchState } from '../search/contract.ts';
import { drawChips } from '../search/client/chips.ts';
import { countLine } from '../search/client/count-line.ts';
import { drawFacets } from '../search/client/facet-form.ts';
import { countFacets, narrow } from '../search/client/facets.ts';
import { howLine } from '../search/client/how-line.ts';
import { namesMeant, noteToEditors, nothingLeft } from '../search/client/nothing-found.ts';
import { drawPageLinks } from '../search/client/page-links.ts';
import type { Query } from '../search/client/query.ts';
import { TooLate } from '../search/client/read-json.ts';
import { make, resultItem, setApart, type PageWords } from '../search/client/result-list.ts';
import type { Outcome } from '../search/client/run-search.ts';
import type { Hit } from '../search/client/shelf.ts';
import { showHit } from '../search/client/shown-hit.ts';

const perPage = 10;

/** What a search found, as the search page hands it over to be drawn. */
export interface Found {
  catalogue: Catalogue;
  state: SearchState;
  query: Query;
  outcome: Outcome;
  /** Names that are near, when nothing was found. */
  near: string[];
  /** Of a head, behind which more may come, no count is told. */
  isHead: boolean;
}

/** One page of a found list with its items made, ready to be shown at once. */
export interface ResultPage extends Found {
  shown: Hit[];
  page: number;
  pages: number;
  items: HTMLLIElement[];
}

/** What the reader may do with the results. */
export interface ResultActions {
  step: (change: Partial<SearchState>) => void;
  turnTo: (page: number) => void;
  retry: () => void;
}

/** The part of `root` that matches; throws when the page has none. */
export function partOf<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const part = root.querySelector<E>(selector);
  if (!part) throw new Error(`search-page: ${selector} is missing`);
  return part;
}

/** Draws what a search found into the search page: list, facets, page links, the line that tells how it stands, and the ways out when it is empty or broken. */
export class SearchResults {
  readonly #root: HTMLElement;
  readonly #words: PageWords;
  readonly #kinds: Record<string, string>;
  readonly #actions: ResultActions;

  constructor(root: HTMLElement, words: PageWords, actions: ResultActions) {
    this.#root = root;
    this.#words = words;
    this.#kinds = JSON.parse(root.dataset['kinds'] ?? '{}') as Record<string, string>;
    this.#actions = actions;
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    return partOf<E>(this.#root, selector);
  }

  get list(): HTMLElement {
    return this.#part('[data-search-results]');
  }

  /** Reads the texts of the page of results the state asks for; a page beyond the last is the last. */
  async prepare(found: Found): Promise<ResultPage> {
    const shown = narrow(found.outcome.hits, found.state.facets, (hit) => hit.entry);
    const pages = Math.max(1, Math.ceil(shown.length / perPage));
    const page = Math.min(found.state.page, pages);
    const onPage = shown.slice((page - 1) * perPage, page * perPage);
    const items = await Promise.all(onPage.map((hit) => this.#item(hit)));
    const firstRelated = items[onPage.findIndex(({ isRelated }) => isRelated)];
    if (firstRelated) setApart(firstRelated, this.#words);
    return { ...found, shown, page, pages, items };
  }

  async #item(hit: Hit): Promise<HTMLLIElement> {
    const text = await hit.text();
    const shown = showHit({ ...text, title: hit.entry.title }, hit.phrases);
    const item = resultItem(hit.entry, text, shown, this.#root.dataset['base'] ?? '/', this.#words, this.#kinds[hit.entry.kind] ?? hit.entry.kind, hit.isRelated);
    item.append(...this.#pick(hit, text.address));
    return item;
  }

  /** The box that puts an entry into the pack, for kinds that may go there. */
  #pick({ entry }: Hit, address: string): HTMLButtonElement[] {
    const kind = packKinds.find((one) => one === entry.kind);
    const id = address.split('/').filter(Boolean).pop();
    if (!kind || !id) return [];
    const words = JSON.parse(this.#root.dataset['packWords'] ?? '{}') as PackButtonWords;
    return [pickFor({ kind, id }, entry.title, words, (said) => { this.#part('.pack-said').textContent = said; })];
  }

  show({ catalogue, state, query, outcome, near, isHead, shown, page, pages, items }: ResultPage): void {
    this.list.replaceChildren(...items);
    drawFacets(this.#part('.facets'), catalogue, state, countFacets(outcome.hits.map((hit) => hit.entry), state.facets), this.#words);
    drawChips(this.#part('.chips'), catalogue, state, this.#words, (facets) => this.#actions.step({ facets, page: 1 }));
    drawPageLinks(this.#part('.pages'), state, page, pages, this.#words, (to) => this.#actions.turnTo(to));
    this.#showChosen(facetNames.reduce((sum, name) => sum + state.facets[name].length, 0));
    this.#bare(outcome.hits.length === 0);
    this.#part('.sortrow').replaceChildren(...(shown.length && state.q ? howLine(query, outcome, shown.slice(0, perPage), this.#words) : []));
    if (shown.length && outcome.isIncomplete) this.#part('.sortrow').append(' ', this.#words.incomplete, ' ', this.#retryButton());
    this.#part('.see button').textContent = this.#words.seeResults.replace('%n', String(shown.length));
    this.#part('.on-sheet').textContent = shown.length ? this.#words.onSheet.replace('%a', String((page - 1) * perPage + 1)).replace('%b', String((page - 1) * perPage + items.length)) : '';
    const [all, related] = [outcome.hits.filter(({ isRelated }) => !isRelated).length, shown.filter(({ isRelated }) => isRelated).length];
    this.#offerOthers(state, outcome.hits.length > 0, shown.length || isHead ? 0 : all, near);
    if (!isHead) this.say(...countLine(state, { all, shown: shown.length - related, related }, this.#words));
  }

  /** Says how the search stands; the same words are not said again. */
  say(...line: (Node | string)[]): void {
    this.#part('.rs').hidden = false;
    const status = this.#part('.cnt');
    if (status.textContent !== line.map((part) => (typeof part === 'string' ? part : part.textContent)).join('')) status.replaceChildren(...line);
  }

  /** A broken index: says so, offers another try; the static ways in stand below. */
  showFailure(reason: unknown): void {
    this.list.replaceChildren();
    for (const part of this.#root.querySelectorAll('.nothing, .chips, .on-sheet')) part.replaceChildren();
    this.#root.toggleAttribute('data-narrowed', false);
    this.#part('.sortrow').textContent = '';
    this.#bare(true);
    this.say(!navigator.onLine ? this.#words.offline : reason instanceof TooLate ? this.#words.late : this.#words.failed, ' ', this.#retryButton());
  }

  #retryButton(): HTMLButtonElement {
    const retry = make('button', 'btn o', this.#words.retry);
    retry.type = 'button';
    retry.addEventListener('click', this.#actions.retry);
    return retry;
  }

  /** How many words of the facets are chosen, beside the name of the folded panel. */
  #showChosen(chosen: number): void {
    const number = this.#part('.fbtn .num');
    number.textContent = String(chosen);
    number.hidden = chosen === 0;
  }

  /** Without results only the other ways in are shown, over the whole width. */
  #bare(isBare: boolean): void {
    this.#part('.sgrid').classList.toggle('bare', isBare);
    for (const selector of ['.stop .skip', '.fpanel', '.sortrow', '[data-search-results]', '.pages']) this.#part(selector).hidden = isBare;
  }

  /** What is offered in place of results: names that are near, or fewer facets where they hide so many; behind the static ways in, a note to the editors. */
  #offerOthers(state: SearchState, isFound: boolean, hidden: number, near: string[]): void {
    this.#root.toggleAttribute('data-narrowed', hidden > 0);
    this.#part('.nothing').replaceChildren(...(hidden ? [nothingLeft(hidden, this.#words, () => this.#actions.step({ facets: emptyState().facets, page: 1 }))] : namesMeant(near, this.#words)));
    const note = isFound || !state.q ? [] : [noteToEditors(state.q, this.#words)];
    note.forEach((part) => part.querySelectorAll<HTMLButtonElement>('[data-copy]').forEach(setUpCopy));
    this.#part('.editors').replaceChildren(...note);
  }
}
