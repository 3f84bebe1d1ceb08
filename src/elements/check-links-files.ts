import { fill } from '../i18n/fill.ts';
import type { CheckLinksWords } from '../i18n/check-links.zh.ts';

/** The files that the reader has chosen or dropped, listed with a button each to take it away again. */
export class CheckLinksFiles {
  chosen: File[] = [];
  #form: HTMLFormElement;
  #words: CheckLinksWords['script'];

  constructor(form: HTMLFormElement, words: CheckLinksWords['script']) {
    [this.#form, this.#words] = [form, words];
    const input = form.querySelector<HTMLInputElement>('[type=file]')!;
    // Emptied after each choice: the same file may be chosen again when it has been mended.
    input.addEventListener('change', () => { this.#add(Array.from(input.files ?? [])); input.value = ''; });
    const hover = (event: DragEvent, isOver: boolean) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      form.classList.toggle('is-over', isOver);
    };
    form.addEventListener('dragover', (event) => hover(event, true));
    form.addEventListener('dragleave', (event) => hover(event, false));
    form.addEventListener('drop', (event) => {
      hover(event, false);
      this.#add(Array.from(event.dataTransfer?.files ?? []));
    });
  }

  clear(): void {
    this.chosen = [];
    this.#list();
  }

  /** A file of the same name takes the place of the one before. */
  #add(files: File[]): void {
    const names = files.map(({ name }) => name);
    this.chosen = [...this.chosen.filter(({ name }) => !names.includes(name)), ...files];
    this.#list();
  }

  #list(): void {
    this.#form.querySelector('[data-chosen]')!.textContent = this.chosen.length ? fill(this.#words.chosen, { n: this.chosen.length }) : '';
    this.#form.querySelector('.check-files ul')!.replaceChildren(...this.chosen.map((file) => {
      const [item, button] = [document.createElement('li'), document.createElement('button')];
      button.type = 'button';
      button.textContent = this.#words.remove;
      button.setAttribute('aria-label', `${this.#words.remove} ${file.name}`);
      button.addEventListener('click', () => {
        this.chosen = this.chosen.filter((one) => one !== file);
        this.#list();
        this.#form.querySelector<HTMLElement>('[type=file]')!.focus();
      });
      item.append(file.name, button);
      return item;
    }));
  }
}
