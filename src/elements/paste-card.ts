import { loadFor } from './load-for.ts';

/**
 * The link to the card of an entry becomes a button that opens the card below it, to be looked at and copied. What that takes is loaded
 * when it is pressed; without script the link shows the card.
 */
class PasteCard extends HTMLElement {
  connectedCallback(): void {
    const { make = '', close = '', sheet = '' } = this.dataset;
    const link = this.querySelector('a')!;
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: link.className, textContent: make });
    button.setAttribute('aria-expanded', 'false');
    link.replaceWith(button);
    let panel: HTMLElement | undefined;
    button.addEventListener('click', async () => {
      if (!panel) {
        const loaded = await loadFor(button, () => import('./paste-panel.ts'));
        if (!loaded || panel) return;
        panel = loaded.pastePanel(link.href, sheet);
        this.append(panel);
      } else panel.hidden = !panel.hidden;
      button.setAttribute('aria-expanded', String(!panel.hidden));
      button.textContent = panel.hidden ? make : close;
    });
  }
}

customElements.define('paste-card', PasteCard);
