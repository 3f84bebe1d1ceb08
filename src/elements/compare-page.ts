import { mostCompared, type ComparedCase } from '../packs/compare/compared-case.ts';
import { readCompareLink, writeCompareLink, type KnownCases, type ReadLink } from '../packs/compare/compare-link.ts';
import { fill } from '../i18n/fill.ts';
import type { CompareWords } from '../packs/compare/compare-markup.ts';
import { write } from '../packs/pack-link.ts';
import { holding, readJson } from '../search/client/read-json.ts';
import { CompareTable } from './compare-table.ts';

const readCase = holding<Pick<ComparedCase, 'id' | 'label' | 'title' | 'name' | 'href' | 'glyph' | 'cells'>>({ id: 'string', label: 'string', title: 'string', name: 'string', href: 'string', glyph: 'string', cells: 'object' }) as (file: ComparedCase) => ComparedCase;

/** Sets up to four cases side by side. Which ones is said by the address, `?cases=a,b`, and by nothing else. */
class ComparePage extends HTMLElement {
  #words!: CompareWords;
  #known!: KnownCases;
  #table!: CompareTable;
  #picker!: HTMLDetailsElement;
  #boxes!: HTMLInputElement[];
  /** Raised with every change, so that a slow file of an earlier choice does not come in late. */
  #turn = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as CompareWords;
    this.#known = JSON.parse(this.dataset['known'] ?? '{}') as KnownCases;
    this.#table = new CompareTable(this, this.#words);
    this.#picker = this.querySelector('details')!;
    this.#boxes = Array.from(this.#picker.querySelectorAll('input'));
    this.#picker.hidden = false;
    const form = this.#picker.querySelector('form')!;
    form.addEventListener('change', (event) => this.#ticked(event.target as HTMLInputElement));
    form.addEventListener('submit', (event) => { event.preventDefault(); this.#choose(this.#ticks(), true); });
    this.#part('.cmp-again').addEventListener('click', () => void this.#readAddress());
    addEventListener('popstate', () => void this.#readAddress());
    void this.#readAddress();
  }

  #part = (selector: string) => this.querySelector<HTMLElement>(selector)!;
  #ticks = () => this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  #titleOf = (id: string) => this.#boxes.find(({ value }) => value === id)?.parentElement?.querySelector('.w')?.textContent ?? id;
  #titles = (ids: readonly string[]) => ids.map(this.#titleOf).join(this.#words.comma);

  /** One box ticked or cleared; one too many is not taken, and why is said. */
  #ticked(box: HTMLInputElement): void {
    const isTooMany = this.#ticks().length > mostCompared;
    if (isTooMany) box.checked = false;
    this.#tell(isTooMany ? fill(this.#words.full, { m: mostCompared, t: this.#titleOf(box.value) }) : undefined);
  }

  #tell(instead?: string): void {
    const chosen = this.#ticks().length;
    this.#part('.cmp-bar [role=status]').textContent = instead ?? (chosen ? fill(this.#words.chosen, { n: chosen, m: mostCompared }) : this.#words.none);
  }

  /** Puts a choice into the address, as a step of the history, and shows it. What is already shown keeps its place. */
  #choose(ids: readonly string[], isFromPicker = false): void {
    if (!ids.length && isFromPicker) return this.#tell();
    const shown = readCompareLink(location.search, this.#known).ids;
    const ordered = [...shown.filter((id) => ids.includes(id)), ...ids.filter((id) => !shown.includes(id))];
    history.pushState(null, '', location.pathname + writeCompareLink(ordered));
    void this.#readAddress().then(() => { if (isFromPicker && !this.#picker.open) this.#part('.cmp-state').focus(); });
  }

  async #readAddress(): Promise<void> {
    const read = readCompareLink(location.search, this.#known);
    const turn = ++this.#turn;
    for (const box of this.#boxes) box.checked = read.ids.includes(box.value);
    this.#tell();
    this.#sayWhatWasNotRead(read);
    this.#picker.open = read.ids.length < 2;
    this.#picker.querySelector('summary')!.textContent = read.ids.length ? this.#words.change : this.#words.pick;
    this.#part('.cmp-ready').hidden = read.ids.length > 0;
    this.#part('.cmp-told').hidden = !read.ids.length;
    this.#showChips(read.ids);
    if (!read.ids.length) return this.#table.show([]);
    this.#state(this.#words.loading);
    const files = await Promise.all(read.ids.map((id) => readJson<ComparedCase>(`${this.dataset['files']}${id}.json`, readCase).catch(() => id)));
    if (turn === this.#turn) this.#show(files);
  }

  #show(files: (ComparedCase | string)[]): void {
    const cases = files.filter((file): file is ComparedCase => typeof file !== 'string');
    const missing = files.filter((file): file is string => typeof file === 'string');
    const told = cases.length === 1 && !missing.length ? [this.#words.one] : cases.length ? [fill(this.#words.shown, { n: cases.length })] : [];
    if (missing.length) told.push(fill(this.#words.failed, { t: this.#titles(missing) }));
    this.#state(told.join(' '));
    this.#part('.cmp-again').hidden = !missing.length;
    this.#table.show(cases);
    // The foot of paper says where this comparison is found, not only the page.
    const here = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.origin + location.pathname;
    document.documentElement.style.setProperty('--url', JSON.stringify(here + writeCompareLink(cases.map(({ id }) => id))));
    this.#part('.cmp-asks a').setAttribute('href', `${this.dataset['pack']}#${write({ choices: cases.map(({ id }) => ({ kind: 'case', id, depth: 'ask' })) })}`);
  }

  #state(words: string): void {
    this.#part('.cmp-state').textContent = words;
  }

  /** What of a link could not be shown: a case that is not known, that was withdrawn, or for which there is no room. */
  #sayWhatWasNotRead({ unknown, retired, more }: ReadLink): void {
    const said = [
      unknown.length ? fill(this.#words.unknown, { t: unknown.join(this.#words.comma) }) : '',
      retired.length ? fill(this.#words.retired, { t: retired.map((id) => `${id} ${this.#known.retired[id] ?? ''}`.trim()).join(this.#words.comma) }) : '',
      more.length ? fill(this.#words.more, { m: mostCompared, t: this.#titles(more) }) : '',
    ].filter(Boolean);
    const odd = this.#part('.cmp-odd');
    odd.hidden = !said.length;
    odd.textContent = said.join(' ');
  }

  #showChips(ids: readonly string[]): void {
    this.#part('.cmp-chosen').replaceChildren(...ids.map((id) => {
      const [item, chip] = [document.createElement('li'), document.createElement('button')];
      chip.type = 'button';
      chip.textContent = this.#titleOf(id);
      chip.setAttribute('aria-label', fill(this.#words.remove, { t: this.#titleOf(id) }));
      chip.addEventListener('click', () => {
        this.#choose(ids.filter((other) => other !== id));
        (this.#part('.cmp-chosen button') ?? this.#picker.querySelector('summary'))?.focus();
      });
      item.append(chip);
      return item;
    }));
  }
}

customElements.define('compare-page', ComparePage);
