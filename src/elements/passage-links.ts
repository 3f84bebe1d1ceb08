import { passageAt } from './passage-at.ts';

/**
 * Passages of an entry's page can be cited one by one, and tell those who come by a link what has become of them. This is all that every
 * page loads: it waits for a pointer or the focus on a passage, a press on 引用一段, or a link to a passage, and then fetches what is needed.
 */
class PassageLinks extends HTMLElement {
  connectedCallback(): void {
    const main = document.querySelector('main');
    // Pages beside an entry's own (the trainer's) show its passages, but links are made on its page.
    if (!main || !document.documentElement.dataset['entry']) return;
    this.#waitForPassage(main);
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-cite-passages]')) {
      button.hidden = false;
      button.addEventListener('click', async () => (await import('./passage-mode.ts')).toggleMode(this, button));
    }
    addEventListener('hashchange', () => this.#tellNews());
    this.#tellNews();
  }

  #waitForPassage(main: HTMLElement): void {
    const begin = async ({ target }: Event) => {
      const passage = passageAt(target);
      if (!passage) return;
      main.removeEventListener('pointerover', onPointer);
      main.removeEventListener('focusin', begin);
      (await import('./passage-mark.ts')).followPassages(main, this, passage);
    };
    const onPointer = (event: PointerEvent) => { if (event.pointerType === 'mouse') void begin(event); };
    main.addEventListener('pointerover', onPointer);
    main.addEventListener('focusin', begin);
  }

  /** A link says since when it was made (`?on=`), or leads to an anchor that is not here. */
  async #tellNews(): Promise<void> {
    const id = location.hash.slice(1);
    if (!id || !/[?&]on=/.test(location.search) && (!id.startsWith('p-') || document.getElementById(id))) return;
    (await import('./passage-news.ts')).tellNews(this);
  }
}

customElements.define('passage-links', PassageLinks);
