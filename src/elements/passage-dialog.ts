import { answerOn } from './answer-on.ts';
import { copyText } from './copy-button.ts';
import { handOver, isInWeChat } from './hand-over.ts';
import { loadFor } from './load-for.ts';
import { addressOfPassage, make, makeButton, sayDay, type PassagePage } from './passage-page.ts';
import { quoted, wordsOfPassage } from './passage-words.ts';
import { today } from './today.ts';
import { fill } from '../i18n/fill.ts';
import { fillCitation } from '../packs/cite/citation-forms.ts';

/** A button that copies; where the browser lets no page copy, the text is shown selected, to be copied by hand. */
function copier(label: string, text: string, dialog: HTMLDialogElement, byHand: HTMLElement, { words }: PassagePage): HTMLButtonElement {
  const button = makeButton(label, 'btn o', async () => {
    const isCopied = await copyText(text, dialog);
    byHand.hidden = isCopied;
    if (isCopied) return answerOn(button, words.copied);
    const field = byHand.querySelector('textarea')!;
    field.value = text;
    field.select();
  });
  button.setAttribute('aria-live', 'polite');
  return button;
}

/** What saves the code as a file; WeChat saves none, but keeps pictures that are held down. */
function saver(drawn: HTMLCanvasElement, name: string, { words }: PassagePage): HTMLElement {
  if (isInWeChat()) return make('p', 'by', words.holdQr);
  const save = makeButton(words.saveQr, 'btn o', () => drawn.toBlob((file) => {
    if (!file) return;
    handOver(file, `${name}.png`);
    answerOn(save, words.saved);
  }, 'image/png'));
  save.setAttribute('aria-live', 'polite');
  return save;
}

/** The button that draws the code, and gives way to it. */
function coder(address: string, name: string, place: HTMLElement, page: PassagePage): HTMLButtonElement {
  const { words } = page;
  const button = makeButton(words.qr, 'btn o', async () => {
    const loaded = await loadFor(button, () => import('../packs/qr-png.ts'));
    if (!loaded) return;
    const drawn = loaded.qrCanvas(address);
    button.hidden = true;
    place.hidden = false;
    if (!drawn) return place.append(words.qrTooLong);
    const picture = make('img');
    picture.src = drawn.toDataURL('image/png');
    picture.alt = words.qrOf;
    const save = saver(drawn, name, page);
    place.append(picture, save);
    save.focus();
  });
  return button;
}

/** The button that shows the citation of a passage in every form, as the page offers them for itself; none where it offers none. */
function formsOpener(address: string, name: string, place: HTMLElement, { words }: PassagePage): HTMLButtonElement[] {
  const offered = document.querySelector<HTMLElement>('cite-block[data-part=page]');
  if (!offered) return [];
  const { file = '', sheet = '' } = offered.dataset;
  const button = makeButton(words.otherForms, 'btn o', async () => {
    if (button.getAttribute('aria-expanded') === 'true') place.replaceChildren();
    else {
      const panel = await loadFor(button, async () => (await import('./cite-forms.ts')).citeForms({ file, sheet, name, part: 'page', reading: { url: address, accessed: today() } }));
      if (!panel) return;
      place.replaceChildren(panel);
      panel.querySelector('select')!.focus();
    }
    button.setAttribute('aria-expanded', String(place.childElementCount > 0));
  });
  button.setAttribute('aria-expanded', 'false');
  return [button];
}

/** How the page is cited at the address of one of its passages; without a block that says so, by its title. */
function citationAt(address: string): string {
  const template = document.querySelector<HTMLElement>('[data-citation-template]')?.dataset['citationTemplate'] ?? `${document.title}. {url}`;
  return fillCitation(template, { url: address, accessed: today() });
}

/** Opens the box in which a passage can be cited: link, words with their source, code. */
export function citePassage(passage: HTMLElement, page: PassagePage): void {
  const { words, lang, recorded } = page;
  const said = wordsOfPassage(passage);
  const address = addressOfPassage(passage.id, page);
  const dialog = make('dialog', 'passage-dialog');
  const field = make('textarea');
  field.readOnly = true;
  field.setAttribute('aria-label', words.dialog);
  const byHand = make('div', 'by-hand', make('p', '', words.byHand), field);
  byHand.setAttribute('role', 'status');
  byHand.hidden = true;
  const code = make('div', 'code');
  code.hidden = true;
  const heading = make('h2', '', words.dialog);
  heading.id = 'passage-dialog';
  dialog.setAttribute('aria-labelledby', heading.id);
  const acts = make('div', 'acts', copier(words.copyLink, address, dialog, byHand, page));
  if (said) acts.append(copier(words.copyQuotation, `${quoted(said, lang, words.quote)}\n${citationAt(address)}`, dialog, byHand, page));
  const forms = make('div');
  const name = `${location.pathname.split('/').filter(Boolean).pop() ?? ''}-${passage.id}`;
  if (/^https?:/.test(address)) acts.append(...formsOpener(address, name, forms, page), coder(address, name, code, page));
  acts.append(makeButton(words.close, 'btn o', () => dialog.close()));
  dialog.append(heading, make('blockquote', '', said), make('p', 'address', address), acts, byHand, forms, code);
  if (recorded) dialog.append(make('p', 'by', fill(words.editionNote, { d: sayDay(recorded, words) })));
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
