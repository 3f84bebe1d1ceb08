import { tidyQuery } from '../search/tidy-query.ts';
import type { Suggest } from '../search/client/open-suggestions.ts';
import { RecentSearches } from '../search/client/recent-searches.ts';
import { SuggestionPanel, type BoxWords } from './suggestion-panel.ts';

/** Most suggestions; on the search page fewer, because results stand below. */
const most = 8;
const mostAboveResults = 6;

/**
 * `<search-box>`: a search form that suggests names while the reader types, and recent searches while the box is empty. A choice puts its
 * words into the box and submits the form, whatever the page makes of that. The names are read at the first key; until they are there, or
 * when they never come, the form is the plain form it is without script.
 */
class SearchBox extends HTMLElement {
  #form!: HTMLFormElement;
  #input!: HTMLInputElement;
  #panel!: SuggestionPanel;
  readonly #recent = new RecentSearches();
  #suggest: Promise<Suggest> | undefined;
  /** Number of the latest change; suggestions for an earlier one come too late. */
  #turn = 0;
  /** Names did not load: no further try until the box is used anew. */
  #isBroken = false;
  #lastKey = '';

  connectedCallback(): void {
    const [form, input] = [this.querySelector('form'), this.querySelector('input')];
    if (!form || !input || this.#panel) return;
    [this.#form, this.#input] = [form, input];
    this.#panel = new SuggestionPanel(input, JSON.parse(this.dataset['words'] ?? '{}') as BoxWords, (words, byTouch) => this.#choose(words, byTouch), () => this.#forget());
    input.addEventListener('focus', () => this.#begin());
    input.addEventListener('click', () => this.#offerRecent());
    // While an input method is composing, the letters are not yet words.
    input.addEventListener('input', (event) => { if (!(event as InputEvent).isComposing) this.#offer(); });
    // A finger that has submitted ends the composition by leaving the box.
    input.addEventListener('compositionend', () => { if (document.activeElement === input) this.#offer(); });
    input.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('keydown', (event) => { if (event.key === 'Escape' && event.target !== input && this.#panel.isOpen) this.#leavePanel(event); });
    this.addEventListener('focusout', ({ relatedTarget }) => { if (relatedTarget !== input && !this.#panel.holds(relatedTarget)) this.#close(); });
    form.addEventListener('submit', () => this.#submit());
  }

  get #onSearchPage(): boolean {
    return this.closest('search-page') !== null;
  }

  #begin(): void {
    this.#isBroken = false;
    // The search page needs the same files anyway.
    if (this.#onSearchPage) void this.#names().catch(() => undefined);
    this.#offerRecent();
  }

  #names(): Promise<Suggest> {
    return (this.#suggest ??= import('../search/client/open-suggestions.ts')
      .then(({ openSuggestions }) => openSuggestions(this.dataset['base'] ?? '/', this.dataset['lang'] === 'en' ? 'en' : 'zh'))
      .catch((reason: unknown) => { this.#suggest = undefined; throw reason; }));
  }

  /** Suggests for what stands in the box, once the names are there and unless the reader has gone on meanwhile. */
  #offer(): void {
    const typed = this.#input.value;
    if (!typed.trim()) return this.#lastKey === 'Escape' ? this.#close() : this.#offerRecent();
    const turn = ++this.#turn;
    if (this.#panel.showsRecent || this.#isBroken) this.#panel.close();
    if (this.#isBroken) return;
    this.#panel.rest();
    void this.#names().then((suggest) => suggest(typed, this.#onSearchPage ? mostAboveResults : most))
      .then((found) => { if (turn === this.#turn) this.#panel.show(found, false); })
      .catch(() => { this.#isBroken = true; this.#panel.close(); });
  }

  #offerRecent(): void {
    if (this.#input.value.trim() || this.#panel.showsRecent) return;
    this.#turn++;
    this.#panel.show(this.#recent.list().map((words) => ({ words, pieces: [{ text: words, marked: false }] })), true);
  }

  #press(event: KeyboardEvent): void {
    this.#lastKey = event.key;
    // Key 229 is one that an input method has taken; Safari says so after the composition has ended.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { active } = this.#panel;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.#panel.isOpen) this.#panel.move(event.key === 'ArrowDown' ? 1 : -1);
      else this.#offer();
    } else if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      this.#choose(active, false);
    } else if (event.key === 'Escape' && this.#panel.isOpen) {
      event.preventDefault();
      this.#close();
    } else if (/^(?:Arrow(?:Left|Right)|Home|End)$/.test(event.key)) this.#panel.rest();
  }

  /** Escape on the button in the panel: back to the box, which stays closed. */
  #leavePanel(event: KeyboardEvent): void {
    event.preventDefault();
    this.#input.focus();
    this.#close();
  }

  /** What is sent is what can be asked. Where a finger types, the keyboard goes, which would cover the results. */
  #submit(): void {
    this.#input.value = tidyQuery(this.#input.value);
    this.#recent.keep(this.#input.value);
    this.#close();
    if (matchMedia('(pointer: coarse)').matches) this.#input.blur();
  }

  #choose(words: string, byTouch: boolean): void {
    this.#input.value = words;
    this.#close();
    // A finger has done with the keyboard, which would cover the results.
    if (byTouch) this.#input.blur();
    // Safari before 16 cannot be asked to submit; its button can be pressed.
    if (typeof this.#form.requestSubmit === 'function') this.#form.requestSubmit();
    else this.querySelector<HTMLButtonElement>('[type=submit]')?.click();
  }

  #forget(): void {
    this.#recent.clear();
    this.#input.focus();
    this.#close();
    this.#panel.say(this.#panel.words.cleared);
  }

  #close(): void {
    this.#turn++;
    this.#panel.close();
  }
}

customElements.define('search-box', SearchBox);
