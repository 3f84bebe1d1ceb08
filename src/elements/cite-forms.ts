import type { CiteWords } from '../i18n/cite.zh.ts';
import { fill } from '../i18n/fill.ts';
import { citationFiles, citationForms, fillCitation, type CitationForm, type Citations, type CitationsOfEntry, type Reading } from '../packs/cite/citation-forms.ts';
import { copyText } from './copy-button.ts';

/** What is cited, and in which words it is said. */
export interface Cited {
  /** Where its citations lie. */
  file: string;
  /** The page of the entry, or the source that the page is about. */
  part: keyof CitationsOfEntry;
  /** Address of the style sheet of the forms. */
  sheet: string;
  /** Name of the files that are saved, without ending. */
  name: string;
  reading: Reading;
}

type Words = CiteWords['panel'];

async function wordsOfPage(): Promise<Words> {
  return document.documentElement.lang === 'en' ? (await import('../i18n/cite.en.ts')).citeEn.panel : (await import('../i18n/cite.zh.ts')).citeZh.panel;
}

let styled = false;

function linkSheet(href: string): void {
  if (styled) return;
  styled = true;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

function buttonOf(text: string, act: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn o', textContent: text });
  button.addEventListener('click', act);
  return button;
}

function save(text: string, name: string, type: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  // The download may begin after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

let count = 0;

function chooser(words: Words, choose: (form: CitationForm) => void): { label: HTMLLabelElement; select: HTMLSelectElement } {
  const select = document.createElement('select');
  select.id = `cite-form-${(count += 1)}`;
  select.append(...citationForms.map((form) => new Option(words.forms[form], form)));
  select.addEventListener('change', () => choose(select.value as CitationForm));
  const label = Object.assign(document.createElement('label'), { htmlFor: select.id, textContent: words.form });
  return { label, select };
}

/** Selects a text for a browser that does not let pages copy. */
function selectAll(element: HTMLElement): void {
  element.focus();
  getSelection()?.selectAllChildren(element);
}

function fillPanel(panel: HTMLElement, citations: Citations, { reading, name }: Cited, words: Words): void {
  let form: CitationForm = citationForms[0];
  const output = Object.assign(document.createElement('pre'), { tabIndex: 0, className: 'cite-text' });
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const copy = buttonOf(words.copy, () => {
    // Within the panel, which may stand in an open dialog.
    void copyText(output.textContent ?? '', panel).then((done) => {
      status.textContent = done ? words.copied : words.byHand;
      if (!done) selectAll(output);
    });
  });
  const download = buttonOf('', () => {
    const file = citationFiles[form];
    if (file) save(`${output.textContent}\n`, `${name}.${file.extension}`, file.type);
  });
  const show = (chosen: CitationForm): void => {
    form = chosen;
    status.textContent = '';
    output.textContent = fillCitation(citations[form], reading);
    output.setAttribute('aria-label', words.forms[form]);
    output.setAttribute('role', 'region');
    panel.dataset['form'] = form;
    const file = citationFiles[form];
    download.hidden = !file;
    download.textContent = file ? fill(words.save, { e: file.extension }) : '';
  };
  const { label, select } = chooser(words, show);
  const choice = document.createElement('p');
  choice.className = 'cite-choice';
  choice.append(label, select);
  const acts = document.createElement('p');
  acts.className = 'acts';
  acts.append(copy, download);
  panel.append(choice, output, acts, status);
  show(form);
}

/** A panel with a citation in every form, to copy and to save. Fails where the citations cannot be read. */
export async function citeForms(cited: Cited): Promise<HTMLElement> {
  const [words, answer] = await Promise.all([wordsOfPage(), fetch(cited.file)]);
  if (!answer.ok) throw new Error(`${cited.file}: ${answer.status}`);
  const citations = (await answer.json() as CitationsOfEntry)[cited.part];
  if (!citations) throw new Error(`${cited.file} has no ${cited.part}`);
  linkSheet(cited.sheet);
  const panel = document.createElement('div');
  panel.className = 'cite-forms';
  fillPanel(panel, citations, cited, words);
  return panel;
}
