import type { PackWords } from '../i18n/pack.zh.ts';
import type { Lang } from '../library/library.ts';
import { holds } from '../packs/edit-pack.ts';
import { keyOf, type Depth, type Pack, type PackNotes } from '../packs/pack.ts';
import { minutesOf } from '../packs/reading-time.ts';
import type { Shelf, ShelfEntry } from '../packs/shelf.ts';
import { fill } from '../i18n/fill.ts';

/** What a reader does with a row; the list only shows what came of it. */
export interface RowActions {
  move: (key: string, by: number) => void;
  remove: (key: string) => void;
  deepen: (key: string, depth: Depth) => void;
  bring: (entry: ShelfEntry) => void;
  jot: (key: string, field: 'notes' | 'questions', text: string) => void;
}

/** The entries of a pack as rows of a ruled sheet. Rows stay the same elements while they are moved, so that what is open stays open. */
export class PackRows {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #entries: Map<string, ShelfEntry>;
  readonly #words: PackWords;
  readonly #lang: Lang;
  readonly #actions: RowActions;
  readonly #rows = new Map<string, HTMLElement>();

  constructor(list: HTMLElement, template: HTMLTemplateElement, shelf: Shelf, words: PackWords, lang: Lang, actions: RowActions) {
    this.#list = list;
    this.#template = template;
    this.#entries = new Map(shelf.entries.map((entry) => [keyOf(entry), entry]));
    this.#words = words;
    this.#lang = lang;
    this.#actions = actions;
  }

  /** The button of a row that a press should come back to; the other way where this one leads no further. */
  focus(key: string, move: 'up' | 'down'): void {
    const row = this.#rows.get(key);
    const buttons = [move, 'up', 'down', 'away'].map((name) => row?.querySelector<HTMLButtonElement>(`[data-move=${name}]`));
    buttons.find((button) => button && !button.disabled)?.focus();
  }

  show(pack: Pack, notes: PackNotes): void {
    const rows = pack.choices.map((choice) => {
      const key = keyOf(choice);
      const row = this.#rows.get(key) ?? this.#make(key, this.#entries.get(key)!);
      this.#rows.set(key, row);
      return row;
    });
    for (const [key, row] of this.#rows) if (!rows.includes(row)) this.#rows.delete(key);
    if (rows.length !== this.#list.children.length || rows.some((row, at) => row !== this.#list.children[at])) this.#list.replaceChildren(...rows);
    pack.choices.forEach(({ depth }, at) => this.#fill(rows[at]!, { pack, notes, depth, at }));
  }

  #fill(row: HTMLElement, { pack, notes, depth, at }: { pack: Pack; notes: PackNotes; depth: Depth; at: number }): void {
    const key = row.dataset['key']!;
    const entry = this.#entries.get(key)!;
    const part = <E extends Element>(selector: string) => row.querySelector<E>(selector)!;
    part('.no').textContent = String(at + 1);
    part('.minutes').textContent = fill(this.#words.minutes, { n: minutesOf(entry, depth, this.#lang) });
    part<HTMLInputElement>(`[value=${depth}]`).checked = true;
    part<HTMLButtonElement>('[data-move=up]').disabled = at === 0;
    part<HTMLButtonElement>('[data-move=down]').disabled = at === pack.choices.length - 1;
    const brought = entry.brings.filter((other) => !holds(pack, keyOf(other)) && this.#entries.has(keyOf(other))).length;
    part<HTMLElement>('.bring').hidden = !brought;
    part('.bring button').textContent = fill(this.#words.bring, { n: brought });
    for (const field of ['notes', 'questions'] as const) {
      const box = part<HTMLTextAreaElement>(`[data-jot=${field}]`);
      const text = notes[field][key] ?? '';
      if (box.value !== text && box !== document.activeElement) box.value = text;
    }
    const jotted = notes.notes[key] || notes.questions[key];
    part('[data-jot-open]').textContent = jotted ? this.#words.jotted : this.#words.jot;
  }

  #make(key: string, entry: ShelfEntry): HTMLElement {
    const row = (this.#template.content.cloneNode(true) as DocumentFragment).querySelector<HTMLElement>('.pack-row')!;
    const part = <E extends HTMLElement>(selector: string) => row.querySelector<E>(selector)!;
    const link = part<HTMLAnchorElement>('h3 a');
    const words = this.#words;
    row.dataset['key'] = key;
    part('.ink').textContent = entry.label;
    link.href = entry.href;
    link.textContent = entry.title;
    if (entry.isUntranslated && this.#lang === 'en') link.lang = 'zh-CN';
    part('legend').textContent = entry.title;
    for (const button of Array.from(row.querySelectorAll<HTMLElement>('[data-move]'))) button.setAttribute('aria-label', fill(words.named, { w: button.textContent!, t: entry.title }));
    row.querySelectorAll<HTMLInputElement>('.depth input').forEach((box) => { box.name = `depth ${key}`; });
    this.#listen(row, key, entry);
    return row;
  }

  #listen(row: HTMLElement, key: string, entry: ShelfEntry): void {
    const on = (move: string, act: () => void) => row.querySelector(`[data-move=${move}]`)!.addEventListener('click', act);
    on('up', () => this.#actions.move(key, -1));
    on('down', () => this.#actions.move(key, 1));
    on('away', () => this.#actions.remove(key));
    const opener = row.querySelector<HTMLElement>('[data-jot-open]')!;
    opener.setAttribute('aria-describedby', row.querySelector('h3')!.id = `title ${key}`.replace(/\W/g, '-'));
    opener.addEventListener('click', () => {
      const jot = row.querySelector<HTMLElement>('.jot')!;
      jot.hidden = !jot.hidden;
      opener.setAttribute('aria-expanded', String(!jot.hidden));
      if (!jot.hidden) jot.querySelector('textarea')!.focus();
    });
    row.querySelector('.bring button')!.addEventListener('click', () => this.#actions.bring(entry));
    row.querySelector('.depth')!.addEventListener('change', (event) => this.#actions.deepen(key, (event.target as HTMLInputElement).value as Depth));
    row.querySelectorAll<HTMLTextAreaElement>('textarea').forEach((box) => box.addEventListener('input', () => this.#actions.jot(key, box.dataset['jot'] as 'notes' | 'questions', box.value)));
  }
}
