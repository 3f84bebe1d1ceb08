import { partOf, SearchResults } from './search-results.ts';
import { asks, emptyState, readState, writeState, type Catalogue, type SearchState } from '../search/contract.ts';
import { tidyQuery } from '../search/tidy-query.ts';
import { addressOf, enterState, keepPlace, placeLeft, type Entering } from '../search/client/address-history.ts';
import { readFacets } from '../search/client/facet-form.ts';
import { knownFacets } from '../search/client/facets.ts';
import { nearestNames } from '../search/client/nearest-names.ts';
import { openSearch, type OpenSearch } from '../search/client/open-search.ts';
import { readQuery, type Query } from '../search/client/query.ts';
import type { PageWords } from '../search/client/result-list.ts';
import { runSearch, type Outcome } from '../search/client/run-search.ts';
import type { Hit } from '../search/client/shelf.ts';

/** Pause after the last key before a search starts, and after which the page says that it is searching, in milliseconds. */
const pause = 250;
const saysLoadingAfter = 400;

/**
 * `<search-page>`: the search page at work. Its state lives in the address; `data-search-state` says idle, loading, done, empty or
 * error. What is found is drawn by `SearchResults`. Without script the page shows the static ways in.
 */
class SearchPage extends HTMLElement {
  #words!: PageWords;
  #results!: SearchResults;
  #search!: OpenSearch;
  #state: SearchState = emptyState();
  readonly #title = document.title;
  /** Pages of the list now shown. */
  #pages = 1;
  /** Number of the search under way; the answer of an older one is dropped. */
  #turn = 0;
  /** The search that begins when the keys have rested. */
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Where the reader who comes back left the page. */
  #place: ReturnType<typeof placeLeft>;
  /** The button that tried again is gone when the answer comes; the focus then goes to what came. */
  #leadsToAnswer = false;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as PageWords;
    this.#results = new SearchResults(this, this.#words, { step: (change) => this.#step(change), turnTo: (page) => this.#turnTo(page), retry: () => this.#retry() });
    this.#search = openSearch(this.dataset['base'] ?? '/', this.dataset['lang'] === 'en' ? 'en' : 'zh');
    this.#place = placeLeft();
    this.#listenToBox(this.#box);
    const form = this.#part('.facets');
    form.addEventListener('change', () => this.#step({ facets: readFacets(form), page: 1 }));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#part('.see button').addEventListener('click', () => { this.#part<HTMLDetailsElement>('.fpanel').open = false; this.#leadToResults(); });
    this.#part('.stop .skip').addEventListener('click', (event) => { event.preventDefault(); this.#leadToResults(); });
    addEventListener('popstate', () => { this.#leavePlace(); this.#show(readState(location.search)); });
    // Not every browser still takes a place when the page is already going.
    this.#results.list.addEventListener('click', (event) => { if ((event.target as Element).closest('a')) keepPlace(); });
    addEventListener('pagehide', keepPlace);
    this.#foldFacets();
    const state = readState(location.search);
    // What was typed before this script came.
    const typed = tidyQuery(this.#box.value);
    if (typed && !state.q) this.#go({ ...state, q: typed, page: 1 }, 'draft');
    else this.#show(state);
  }

  /** The facets stand open beside the results where there is room for both, and are folded above them elsewhere. */
  #foldFacets(): void {
    const wide = matchMedia('(min-width: 75em)');
    const fold = () => { this.#part<HTMLDetailsElement>('.fpanel').open = wide.matches && document.documentElement.dataset['size'] !== 'large'; };
    fold();
    wide.addEventListener('change', fold);
    new MutationObserver(fold).observe(document.documentElement, { attributeFilter: ['data-size'] });
  }

  #listenToBox(box: HTMLInputElement): void {
    const ask = (how: Entering) => this.#go({ ...this.#state, q: tidyQuery(box.value), page: 1 }, how);
    const askSoon = () => { clearTimeout(this.#typing); this.#typing = setTimeout(() => ask('draft'), pause); };
    box.addEventListener('focus', () => void this.#search.shelf().then((shelf) => shelf.words()).catch(() => undefined), { once: true });
    // While an input method is composing, the letters are not yet words.
    box.addEventListener('input', (event) => { if (!(event as InputEvent).isComposing) askSoon(); });
    box.addEventListener('compositionend', askSoon);
    this.#part('.stop form').addEventListener('submit', (event) => { event.preventDefault(); box.value = tidyQuery(box.value); ask('settled'); });
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    return partOf<E>(this, selector);
  }

  get #box(): HTMLInputElement {
    return this.#part<HTMLInputElement>('.stop input');
  }

  /** Another page or other facets; what stands in the box and is not yet searched goes along. */
  #step(change: Partial<SearchState>): void {
    const q = tidyQuery(this.#box.value);
    this.#go({ ...this.#state, ...change, ...(q === this.#state.q ? {} : { q, page: 1 }) }, 'step');
  }

  /** The reader goes on: to nothing that was still being typed, nor to the place where the page was left. */
  #leavePlace(): void {
    clearTimeout(this.#typing);
    this.#place?.forget();
    this.#place = undefined;
  }

  #go(state: SearchState, how: Entering): void {
    this.#leavePlace();
    enterState(state, how);
    this.#show(state);
  }

  #show(state: SearchState): void {
    this.#state = state;
    if (tidyQuery(this.#box.value) !== state.q) this.#box.value = state.q;
    this.#nameThePage(state);
    const turn = ++this.#turn;
    this.dataset['searchState'] = 'loading';
    setTimeout(() => { if (turn === this.#turn && this.dataset['searchState'] === 'loading' && asks(state)) this.#results.say(this.#words.loading); }, saysLoadingAfter);
    void this.#find(state, turn).catch((reason: unknown) => { if (turn === this.#turn) this.#fail(reason); });
  }

  /** The search in the title, for tabs and the history, and in the link to the other language. */
  #nameThePage(state: SearchState): void {
    document.title = [state.q, this.#title].filter(Boolean).join('｜');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = writeState(state);
  }

  async #find(asked: SearchState, turn: number): Promise<void> {
    const query = readQuery(asked.q);
    const catalogue = await this.#search.catalogue();
    if (turn !== this.#turn) return;
    const state = this.#state = { ...asked, facets: knownFacets(asked.facets, catalogue) };
    if (!state.q) {
      const drawn = await this.#draw(catalogue, state, query, { how: 'literal', hits: await this.#everything(catalogue) }, turn);
      if (drawn) this.#settle(asks(state) ? drawn : 'idle');
      return;
    }
    const shelf = await this.#search.shelf();
    const outcome = await runSearch(shelf, query, (head) => void this.#draw(catalogue, state, query, head, turn, true).catch(() => undefined));
    const drawn = await this.#draw(catalogue, state, query, outcome, turn);
    if (drawn) this.#settle(drawn);
  }

  /** Every entry as a list without a query. */
  async #everything(catalogue: Catalogue): Promise<Hit[]> {
    const texts = await this.#search.texts();
    return catalogue.entries.map((entry, order) => ({ entry, order, score: 0, phrases: [], text: () => texts.read(order) }));
  }

  /** Says that a search is over; an address that asked for a page beyond the last now names the last. */
  #settle(drawn: 'done' | 'empty' | 'idle'): void {
    this.dataset['searchState'] = drawn;
    this.#place?.goTo();
    this.#place = undefined;
    this.#lead(drawn === 'empty' ? '.cnt' : '[data-search-results]');
    if (this.#state.page <= this.#pages) return;
    this.#state = { ...this.#state, page: this.#pages };
    history.replaceState(history.state, '', addressOf(this.#state));
  }

  /** Draws an outcome; returns the state of the page it makes, or nothing when the reader has gone on meanwhile. */
  async #draw(catalogue: Catalogue, state: SearchState, query: Query, outcome: Outcome, turn: number, isHead = false): Promise<'done' | 'empty' | undefined> {
    const near = outcome.hits.length || !state.q ? [] : await this.#nearNames(state.q);
    const page = await this.#results.prepare({ catalogue, state, query, outcome, near, isHead });
    if (turn !== this.#turn) return undefined;
    this.#pages = page.pages;
    this.#results.show(page);
    return page.shown.length ? 'done' : 'empty';
  }

  #turnTo(page: number): void {
    this.#step({ page });
    this.#results.list.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  /** After another try the focus goes to what came of it, unless the reader has gone elsewhere. */
  #lead(selector: string): void {
    if (this.#leadsToAnswer && document.activeElement === document.body) this.#part(selector).focus({ preventScroll: true });
    this.#leadsToAnswer = false;
  }

  /** Past the facets, to the list. */
  #leadToResults(): void {
    const { list } = this.#results;
    list.focus({ preventScroll: true });
    list.scrollIntoView();
  }

  #fail(reason: unknown): void {
    console.warn(reason);
    this.dataset['searchState'] = 'error';
    this.#results.showFailure(reason);
    this.#lead('.cnt button');
  }

  #retry(): void {
    this.#leadsToAnswer = true;
    if (tidyQuery(this.#box.value) === this.#state.q) this.#show(this.#state);
    else this.#step({});
  }

  async #nearNames(q: string): Promise<string[]> {
    return this.#search.words().then(({ vocabulary, sounds }) => nearestNames(q, vocabulary, sounds), () => []);
  }
}

customElements.define('search-page', SearchPage);
