import { answerOn } from './answer-on.ts';

/** Copies text; falls back to a selection (`within` an open dialog) for pages served without HTTPS, where the clipboard is closed. */
export async function copyText(text: string, within: HTMLElement = document.body): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'vh';
    within.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

/** Makes a button copy what its `data-copy` says (the address of the page without it) and say so for two seconds by `data-done`. */
export function setUpCopy(button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const what = button.dataset['copy'] || location.href.split('#')[0] || '';
    if (await copyText(what)) answerOn(button, button.dataset['done'] ?? '');
  });
}
