import type { GuideWords } from '../i18n/guide.zh.ts';
import { keepItem } from '../packs/guide/guide-notes.ts';
import { asOldNotepadReads, notesAsText, notesFileName, type Outline } from '../packs/guide/notes-as-text.ts';
import { copyText } from './copy-button.ts';
import { DeviceNotes } from './guide/device-notes.ts';
import { itemFields, type ItemFields } from './guide/item-fields.ts';
import { keepOffline } from './guide/keep-offline.ts';
import { showPanels } from './guide/panels.ts';
import { saveText, timeHere } from './guide/take-along.ts';

/** The guide of a trip: one stop at a time, with ticks, answers and notes that stay on the device. */
class TripGuide extends HTMLElement {
  #words!: GuideWords['script'];
  #device!: DeviceNotes;
  #fields = new Map<HTMLElement, ItemFields>();

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as GuideWords['script'];
    this.#device = new DeviceNotes(this.dataset['trip'] ?? '');
    const template = this.querySelector('template')!;
    for (const line of this.querySelectorAll<HTMLElement>('[data-key]')) {
      this.#fields.set(line, itemFields(line, template, this.#words, ({ key, words }, change) => {
        keepItem(this.#device.notes, key, words, change);
        if (!this.#device.keep()) this.#tellFault();
        this.#count();
      }));
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
    this.#device.whenChangedElsewhere(() => this.#showKept());
    this.#showKept();
    this.#tellFault();
    showPanels(this);
    this.#setUpActs();
    // A keyboard on a phone leaves little room: the bar does not stand over what is written.
    const writing = () => this.classList.toggle('is-writing', document.activeElement?.matches('textarea, input[type=text]') ?? false);
    this.addEventListener('focusin', writing);
    this.addEventListener('focusout', () => setTimeout(writing));
    void keepOffline(this.dataset['worker'], this.dataset['scope'], (how) => this.#tell('[data-offline]', this.#words[how]));
  }

  #tell(selector: string, words: string): void {
    const place = this.querySelector<HTMLElement>(selector)!;
    place.textContent = words;
    place.hidden = !words;
  }

  #tellFault(): void {
    const { fault } = this.#device;
    this.#tell('[data-fault]', fault ? this.#words[fault] : '');
  }

  #showKept(): void {
    for (const { item, show } of this.#fields.values()) show(this.#device.notes.get(item.key));
    this.#count();
  }

  /** How much of each part is done, beside its name in the list. */
  #count(): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-count]')) {
      const boxes = Array.from(document.getElementById(place.dataset['count'] ?? '')?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []);
      place.textContent = this.#words.done.replace('%a', String(boxes.filter(({ checked }) => checked).length)).replace('%b', String(boxes.length));
    }
  }

  /** What the page holds, as its notes are told: parts with their groups, free notes last in theirs. */
  #outline(): Outline {
    const itemsIn = (part: Element) => Array.from(part.querySelectorAll<HTMLElement>('[data-key]'), (line) => this.#fields.get(line)!.item);
    const parts = Array.from(this.querySelectorAll<HTMLElement>('.panel[data-part]'), (panel) => ({
      heading: panel.dataset['part'] ?? '',
      groups: [
        ...Array.from(panel.querySelectorAll<HTMLElement>('ul[data-heading]'), (list) => ({ heading: list.dataset['heading'] ?? '', items: itemsIn(list) })),
        ...Array.from(panel.querySelectorAll('p[data-key]'), (note) => ({ heading: '', items: [this.#fields.get(note as HTMLElement)!.item] })),
      ],
    }));
    return { title: this.querySelector('h1')!.textContent ?? '', address: location.protocol === 'file:' ? '' : location.href.split('#')[0]!, parts };
  }

  #setUpActs(): void {
    const text = () => notesAsText(this.#outline(), this.#device.notes, this.#words, timeHere(new Date()));
    const acts: Record<string, () => void | Promise<void>> = {
      copy: async () => {
        const copied = await copyText(text());
        this.#tell('[data-act-said]', copied ? this.#words.copied : this.#words.copyFailed);
        if (!copied) this.#showText(text());
      },
      save: () => {
        saveText(asOldNotepadReads(text()), notesFileName(this.querySelector('h1')!.textContent ?? '', this.#words));
        this.#tell('[data-act-said]', this.#words.saved);
      },
      clear: () => {
        if (!confirm(this.#words.clearAsk)) return;
        this.#device.clear();
        this.#tellFault();
        this.#showKept();
        for (const write of this.querySelectorAll<HTMLDetailsElement>('details.write')) write.open = false;
        this.#showText('');
        this.#tell('[data-act-said]', this.#words.cleared);
      },
    };
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-act]')) button.addEventListener('click', () => void acts[button.dataset['act'] ?? '']?.());
  }

  #showText(text: string): void {
    const field = this.querySelector<HTMLTextAreaElement>('[data-text]')!;
    field.value = text;
    field.hidden = !text;
  }
}

customElements.define('trip-guide', TripGuide);
