import type { PackButtonWords } from '../i18n/pack.zh.ts';
import { holds } from '../packs/edit-pack.ts';
import { keyOf, mostChoices, type PackKind } from '../packs/pack.ts';
import { write } from '../packs/pack-link.ts';
import { deviceStore } from '../packs/pack-store.ts';
import { fill } from '../i18n/fill.ts';

interface Entry { kind: PackKind; id: string }

/** Shows whether the entry of a button is in the pack. */
function show(button: HTMLButtonElement): void {
  const { pick = '', add = '', added = '', title } = button.dataset;
  const isIn = holds(deviceStore.pack, pick);
  button.classList.toggle('is-in', isIn);
  button.textContent = isIn ? added : add;
  if (title) button.setAttribute('aria-label', button.textContent + title);
}

/** Makes a button put an entry into the pack of this device, one page of it, and take it out again. `told` hears what came of a press. */
function setUpPick(button: HTMLButtonElement, entry: Entry, words: PackButtonWords, told: (said: string) => void): void {
  Object.assign(button.dataset, { pick: keyOf(entry), add: words.add, added: words.added });
  show(button);
  button.addEventListener('click', () => {
    const wasIn = holds(deviceStore.pack, keyOf(entry));
    const isIn = deviceStore.toggle({ ...entry, depth: 'brief' });
    const said = isIn ? words.isIn : wasIn ? words.isOut : words.full;
    told(fill(said, { n: isIn ? deviceStore.pack.choices.length : mostChoices }) + (deviceStore.isKept ? '' : words.notKept));
  });
}

/** A small button for lists of results: an empty box, ticked when the entry is in the pack. */
export function pickFor(entry: Entry, title: string, words: PackButtonWords, told: (said: string) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pick';
  button.dataset['title'] = words.colon + title;
  setUpPick(button, entry, words, told);
  return button;
}

/** The button on the page of an entry: after a press it says how it stands and leads to the pack, with what is in it where nothing is kept. */
class PackButton extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as PackButtonWords;
    const status = this.querySelector<HTMLElement>('.see-pack')!;
    const entry = { kind: this.dataset['kind'] as PackKind, id: this.dataset['id'] ?? '' };
    setUpPick(this.querySelector('button')!, entry, words, (said) => {
      const link = document.createElement('a');
      link.href = (this.dataset['href'] ?? '') + (deviceStore.isKept ? '' : `#${write(deviceStore.pack)}`);
      link.textContent = words.see;
      status.replaceChildren(said, ' ', link);
    });
    this.hidden = false;
  }
}

deviceStore.watch(() => document.querySelectorAll<HTMLButtonElement>('[data-pick]').forEach(show));
customElements.define('pack-button', PackButton);
