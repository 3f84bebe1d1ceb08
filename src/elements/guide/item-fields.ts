import type { OutlineItem } from '../../packs/guide/notes-as-text.ts';
import type { KeptItem } from '../../packs/guide/guide-notes.ts';

type Change = Partial<Omit<KeptItem, 'words'>>;
type Field = HTMLInputElement | HTMLTextAreaElement;

/** A line of the guide with its fields on the page. */
export interface ItemFields {
  item: OutlineItem;
  /** Puts what is kept into the fields. */
  show: (kept: KeptItem | undefined) => void;
}

/** The fields for an answer, below a question, closed until they are asked for. */
function addAnswerFields(line: HTMLElement, template: HTMLTemplateElement): HTMLDetailsElement {
  const fields = (template.content.firstElementChild as HTMLElement).cloneNode(true) as HTMLDetailsElement;
  line.append(fields);
  return fields;
}

/** Ties the fields of a line to what is kept of it; `changed` is called with each change as it is made. */
export function itemFields(line: HTMLElement, template: HTMLTemplateElement, words: { answer: string; answered: string }, changed: (item: OutlineItem, change: Change) => void): ItemFields {
  const is = line.dataset['is'] as OutlineItem['is'];
  const says = is === 'note' ? line.closest('.panel')!.querySelector('h2') : line.querySelector('.says');
  const item: OutlineItem = { key: line.dataset['key'] ?? '', words: (says?.textContent ?? '').replace(/\u2060/g, '').trim(), is };
  const write = is === 'ask' ? addAnswerFields(line, template) : undefined;
  const tick = line.querySelector<HTMLInputElement>('input[type=checkbox]');
  const answer = line.querySelector<Field>('textarea');
  const who = write?.querySelector<Field>('input');
  const name = () => { if (write) write.querySelector('summary')!.textContent = answer?.value || who?.value ? words.answered : words.answer; };
  tick?.addEventListener('change', () => changed(item, { done: tick.checked }));
  answer?.addEventListener('input', () => { changed(item, { answer: answer.value }); name(); });
  who?.addEventListener('input', () => { changed(item, { who: who.value }); name(); });
  const show = (kept: KeptItem | undefined) => {
    if (tick) tick.checked = kept?.done ?? false;
    // A field that is being written in is not taken away from under the writer.
    if (answer && answer !== document.activeElement) answer.value = kept?.answer ?? '';
    if (who && who !== document.activeElement) who.value = kept?.who ?? '';
    if (write && kept && (kept.answer || kept.who)) write.open = true;
    name();
  };
  return { item, show };
}
