/** Shows the link of a pack as it is now: on the copy button, and as a code to scan where it is not too long. */
export async function showLink(root: HTMLElement, link: string, isEmpty: boolean): Promise<void> {
  const button = root.querySelector<HTMLButtonElement>('[data-copy-link]')!;
  const figure = root.querySelector<HTMLElement>('[data-qr]')!;
  if (button.dataset['copy'] === link) return;
  button.dataset['copy'] = link;
  button.disabled = isEmpty;
  const { linkCode } = await import('../packs/link-code.ts');
  // A later change may have overtaken this one while the code was loaded.
  if (button.dataset['copy'] !== link) return;
  const code = isEmpty ? undefined : linkCode(link, figure.querySelector('figcaption')!.textContent!);
  figure.hidden = !code;
  figure.querySelector('div')!.innerHTML = code ?? '';
  root.querySelector<HTMLElement>('[data-no-qr]')!.hidden = isEmpty || code !== undefined;
}
