import type { PackNotes } from '../packs/pack.ts';

type CoverField = 'name' | 'delegation' | 'date' | 'morning' | 'afternoon';

const boxesOf = (form: HTMLFormElement) => Array.from(form.querySelectorAll<HTMLInputElement>('input'));

/** Tells what the reader writes on the cover, at every key. */
export function listenToCover(form: HTMLFormElement, told: (field: CoverField, text: string) => void): void {
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const box of boxesOf(form)) box.addEventListener('input', () => told(box.name as CoverField, box.value));
}

/** Shows what stands on the cover; the field that is being written in stays as it is. */
export function showCover(form: HTMLFormElement, notes: PackNotes): void {
  for (const box of boxesOf(form)) {
    const text = notes[box.name as CoverField];
    if (box.value !== text && box !== document.activeElement) box.value = text;
  }
}
