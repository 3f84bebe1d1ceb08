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
      const isOpen = button.getAttribute('aria-expanded') === 'false';
      button.setAttribute('aria-expanded', String(isOpen));
      button.textContent = isOpen ? close : make;
      if (isOpen && !panel) {
        const { pastePanel } = await import('./paste-panel.ts');
        panel = pastePanel(link.href, sheet);
        this.append(panel);
      }
      if (panel) panel.hidden = button.getAttribute('aria-expanded') === 'false';
    });
  }
}

customElements.define('paste-card', PasteCard);
