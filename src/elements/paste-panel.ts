import { pasteCardEn } from '../i18n/paste-card.en.ts';
import { pasteCardZh, type PasteCardWords } from '../i18n/paste-card.zh.ts';
import { copyText } from './copy-button.ts';
import { copyRich } from './copy-rich.ts';

function buttonOf(words: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'btn o', textContent: words, disabled: true });
  button.addEventListener('click', press);
  return button;
}

/** The card in a frame of its own: the page allows no inline style, the card is made of nothing else. */
function frameOf(address: string, words: PasteCardWords): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = words.preview;
  frame.src = address;
  return frame;
}

/** A box with the code of the card, for browsers that do not allow copying. */
function codeBox(code: string, words: PasteCardWords): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  Object.assign(box, { readOnly: true, rows: 6, value: code });
  box.setAttribute('aria-label', words.code);
  return box;
}

/** The card of an entry, read from its page, with what copies it as a card and as code. `sheet` is the style sheet of the panel. */
export function pastePanel(address: string, sheet: string): HTMLElement {
  // With the panel, not on every page: few readers open a card, and pages are weighed.
  const words: PasteCardWords = (document.documentElement.lang === 'en' ? pasteCardEn : pasteCardZh).panel;
  const style = document.createElement('link');
  Object.assign(style, { rel: 'stylesheet', href: sheet });
  document.head.append(style);
  const panel = document.createElement('div');
  panel.className = 'paste-panel';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const frame = frameOf(address, words);
  const cardIn = () => frame.contentDocument?.querySelector<HTMLElement>('body > section') ?? undefined;
  const copied = (done: boolean, said: string) => {
    status.textContent = done ? said : words.byHand;
    if (!done && !panel.querySelector('textarea')) panel.append(codeBox(cardIn()?.outerHTML ?? '', words));
  };
  const buttons = [
    buttonOf(words.copyCard, () => { const card = cardIn(); if (card) void copyRich(card.outerHTML, card.innerText).then((done) => copied(done, words.cardCopied)); }),
    buttonOf(words.copyCode, () => { const card = cardIn(); if (card) void copyText(card.outerHTML).then((done) => copied(done, words.codeCopied)); }),
  ];
  const fit = () => { const card = cardIn(); if (card) frame.style.height = `${card.offsetHeight}px`; };
  frame.addEventListener('load', () => {
    buttons.forEach((button) => { button.disabled = !cardIn(); });
    status.textContent = cardIn() ? '' : words.lost;
    fit();
    // The narrower the window, the taller the card.
    frame.contentWindow?.addEventListener('resize', fit);
  });
  const acts = document.createElement('p');
  acts.className = 'acts';
  acts.append(...buttons);
  panel.append(acts, status, frame);
  return panel;
}
