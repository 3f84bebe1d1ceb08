import type { Suggestion } from '../search/client/suggest.ts';

/** What the panel says, handed over by the page. */
export interface BoxWords {
  suggestions: string; recent: string;
  /** How many there are, for those who do not see them. */
  someSuggestions: string; someRecent: string;
  onThisDevice: string; clear: string; cleared: string;
}

/** Suggestions that should stand above the keyboard of a phone. */
const inSight = 3;

/**
 * The list under a search box: what may be chosen, which one is active, and the button that forgets recent searches. The focus stays in
 * the box, which names the active option (the combobox pattern of ARIA 1.2); whoever owns the panel says when it opens and what a
 * choice does.
 */
export class SuggestionPanel {
  /** Lies in the row of the box, right behind it, so that Tab leads from the box to the button. */
  readonly #frame = part('div', 'suggestions');
  readonly #list = part('ul');
  readonly #foot = part('p', 'on-device');
  readonly #status = part('p', 'vh');
  readonly #input: HTMLInputElement;
  readonly words: BoxWords;
  /** Place of the active option; none while what was typed stands for itself. */
  #active = -1;
  #offered: Suggestion[] = [];

  constructor(input: HTMLInputElement, words: BoxWords, choose: (words: string, byTouch: boolean) => void, forget: () => void) {
    this.#input = input;
    this.words = words;
    this.#list.id = `${input.id}-list`;
    this.#list.setAttribute('role', 'listbox');
    this.#status.setAttribute('role', 'status');
    const clear = part('button', '', words.clear);
    clear.type = 'button';
    clear.addEventListener('click', forget);
    this.#foot.append(part('span', '', words.onThisDevice), clear);
    this.#frame.append(this.#list, this.#foot);
    this.#frame.hidden = true;
    // Pressing must not take the focus from the box, which would close the list before the choice is made.
    this.#frame.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      const offer = option && this.#offered[Array.from(this.#list.children).indexOf(option)];
      if (offer) choose(offer.words, (event as PointerEvent).pointerType === 'touch');
    });
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.#list.id, 'aria-expanded': 'false' })) input.setAttribute(name, value);
    input.after(this.#frame);
    input.form?.append(this.#status);
    // The keyboard of a phone comes up after the list.
    globalThis.visualViewport?.addEventListener('resize', () => this.#bringIntoSight());
  }

  get isOpen(): boolean {
    return !this.#frame.hidden;
  }

  get showsRecent(): boolean {
    return this.isOpen && !this.#foot.hidden;
  }

  /** Words of the active option. */
  get active(): string | undefined {
    return this.#offered[this.#active]?.words;
  }

  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#frame.contains(target);
  }

  /** Shows what may be chosen; closes when that is nothing. */
  show(offered: Suggestion[], areRecent: boolean): void {
    if (!offered.length) return this.close();
    this.#offered = offered;
    this.#foot.hidden = !areRecent;
    this.#list.setAttribute('aria-label', areRecent ? this.words.recent : this.words.suggestions);
    this.#list.replaceChildren(...offered.map((offer, index) => option(offer, `${this.#list.id}-${index}`)));
    this.#activate(-1);
    this.#open(true);
    this.say((areRecent ? this.words.someRecent : this.words.someSuggestions).replace('%n', String(offered.length)));
    this.#bringIntoSight();
  }

  close(): void {
    this.#activate(-1);
    this.#open(false);
    this.#offered = [];
    this.say('');
  }

  /** The next option or the one before; beyond either end lies what was typed. */
  move(step: 1 | -1): void {
    const stops = this.#offered.length + 1;
    this.#activate((this.#active + 1 + step + stops) % stops - 1);
  }

  /** No option is active: what was typed stands for itself. */
  rest(): void {
    this.#activate(-1);
  }

  say(words: string): void {
    this.#status.textContent = words;
  }

  #open(isOpen: boolean): void {
    this.#frame.hidden = !isOpen;
    this.#input.setAttribute('aria-expanded', String(isOpen));
  }

  #activate(place: number): void {
    this.#active = place;
    Array.from(this.#list.children).forEach((one, index) => one.setAttribute('aria-selected', String(index === place)));
    const active = this.#list.children[place];
    if (!active) return this.#input.removeAttribute('aria-activedescendant');
    this.#input.setAttribute('aria-activedescendant', active.id);
    active.scrollIntoView({ block: 'nearest' });
  }

  /** Where a finger types, moves the box up when the keyboard would cover the first suggestions. */
  #bringIntoSight(): void {
    const view = globalThis.visualViewport;
    const last = this.#list.children[Math.min(inSight, this.#offered.length) - 1];
    if (!this.isOpen || !last || !view || view.scale !== 1 || !matchMedia('(pointer: coarse)').matches) return;
    if (last.getBoundingClientRect().bottom > view.offsetTop + view.height) this.#input.scrollIntoView({ block: 'start' });
  }
}

function option({ pieces, kind }: Suggestion, id: string): HTMLLIElement {
  const one = part('li', '', part('span', '', ...pieces.map(({ text, marked }) => (marked ? part('mark', '', text) : text))));
  one.id = id;
  one.setAttribute('role', 'option');
  if (kind) one.append(part('small', '', kind));
  return one;
}

/** An element; what is put into it is text, never markup. */
function part<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
