import { loadFor } from './load-for.ts';
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
      button.addEventListener('click', () => loadFor(button, async () => (await import('./passage-mode.ts')).toggleMode(this, button)));
    }
    addEventListener('hashchange', () => this.#tellNews());
    this.#tellNews();
  }

  #waitForPassage(main: HTMLElement): void {
    const begin = ({ target }: Event) => {
      const passage = passageAt(target);
      if (!passage) return;
      main.removeEventListener('pointerover', onPointer);
      main.removeEventListener('focusin', begin);
      // Nobody asked for the ¶: where it does not come, nothing is said.
      import('./passage-mark.ts').then(({ followPassages }) => followPassages(main, this, passage)).catch(console.warn);
    };
    const onPointer = (event: PointerEvent) => { if (event.pointerType === 'mouse') begin(event); };
    main.addEventListener('pointerover', onPointer);
    main.addEventListener('focusin', begin);
  }

  /** A link says since when it was made (`?on=`), or leads to an anchor that is not here. */
  #tellNews(): void {
    const id = location.hash.slice(1);
    if (!id || !/[?&]on=/.test(location.search) && (!id.startsWith('p-') || document.getElementById(id))) return;
    // Without what tells the news the passage stands there all the same, only nothing is said of its past.
    import('./passage-news.ts').then(({ tellNews }) => tellNews(this)).catch(console.warn);
  }
}

customElements.define('passage-links', PassageLinks);
