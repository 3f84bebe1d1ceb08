/**
 * `<works-plate>` holds the drawing of the works, the switch of its tiers and the list of its items. Without it everything is shown and every
 * label is a link. With it the chosen tier is written to `data-tier`, and an item under pointer or focus is marked `data-active` wherever it
 * stands: in the label, in the drawn thing and in the list.
 */
class WorksPlate extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.showTier());
    this.addEventListener('pointerover', (event) => this.mark(workOf(event.target) ?? workOf(document.activeElement)));
    this.addEventListener('pointerleave', () => this.mark(workOf(document.activeElement)));
    this.addEventListener('focusin', (event) => this.mark(workOf(event.target)));
    this.addEventListener('focusout', () => this.mark(undefined));
    this.addEventListener('click', (event) => this.follow(event.target));
    this.showTier();
  }

  /** Writes the chosen tier; no choice shows all. */
  private showTier(): void {
    const chosen = this.querySelector<HTMLInputElement>('input[type="radio"]:checked');
    if (chosen) this.dataset['tier'] = chosen.value;
    else delete this.dataset['tier'];
  }

  private mark(work: string | undefined): void {
    for (const part of this.querySelectorAll<HTMLElement | SVGElement>('[data-work]')) {
      part.toggleAttribute('data-active', part.dataset['work'] === work);
    }
  }

  /** A drawn thing leads where its label leads. */
  private follow(target: EventTarget | null): void {
    if (!(target instanceof Element) || target.closest('a')) return;
    const work = workOf(target);
    const link = [...this.querySelectorAll<SVGAElement | HTMLAnchorElement>('a[data-work]')].find((label) => label.dataset['work'] === work);
    const href = link?.getAttribute('href');
    if (work && href) location.assign(href);
  }
}

/** The item that an element belongs to. */
function workOf(target: EventTarget | null): string | undefined {
  const part = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-work]') : null;
  return part?.dataset['work'];
}

if (!customElements.get('works-plate')) customElements.define('works-plate', WorksPlate);
export {};
