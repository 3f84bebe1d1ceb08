import type { CiteWords } from '../i18n/cite.zh.ts';
import { fill } from '../i18n/fill.ts';
import { fillCitation, type Reading } from '../packs/cite/citation-forms.ts';
import type { Cited } from './cite-forms.ts';
import { today } from './today.ts';

/**
 * A citation that is whole once it is read: the day of reading is today, and without a permanent address it gives the one now open. Other
 * forms are loaded when asked for.
 */
export class CiteBlock extends HTMLElement {
  #words!: CiteWords['line'];

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as CiteWords['line'];
    const reading = this.reading();
    this.#sayWhole(fillCitation(this.dataset['template'] ?? '', reading), reading);
    const more = this.querySelector<HTMLButtonElement>('[data-more]')!;
    more.hidden = false;
    more.addEventListener('click', () => { void this.#toggle(more); });
  }

  /** What citations are filled with on this page. A permanent address comes first. */
  reading(): Reading {
    const { permanent } = this.dataset;
    return { url: permanent || location.href.replace(/[?#].*$/s, ''), accessed: today() };
  }

  #sayWhole(citation: string, { accessed }: Reading): void {
    // Pages opened as files have no address worth citing.
    if (!this.dataset['permanent'] && this.dataset['part'] === 'page' && !location.protocol.startsWith('http')) return;
    this.querySelector('[data-line]')!.textContent = citation;
    this.querySelector<HTMLElement>('[data-copy]')!.dataset['copy'] = citation;
    this.#say([citation.includes(accessed) && fill(this.#words.day, { d: accessed }), this.dataset['part'] === 'page' && !this.dataset['permanent'] && this.#words.here].filter(Boolean).join(document.documentElement.lang === 'en' ? ' ' : ''));
    if (this.dataset['part'] === 'page') this.closest<HTMLElement>('[data-citation]')!.dataset['citation'] = citation;
  }

  #say(note: string): void {
    this.querySelector('[data-note]')!.textContent = note;
  }

  async #toggle(more: HTMLButtonElement): Promise<void> {
    const { file = '', sheet = '', name = '', part } = this.dataset;
    const isOpen = await this.open(more, this, (panel) => this.append(panel), { file, sheet, name, part: part === 'source' ? 'source' : 'page' });
    more.textContent = isOpen ? this.#words.close : this.#words.other;
  }

  /** Opens the other forms of what is `cited` within a part of the page, or takes them away; whether they are open now. */
  async open(control: HTMLElement, within: Element, place: (panel: HTMLElement) => void, cited: Omit<Cited, 'reading'>): Promise<boolean> {
    const before = within.querySelector('.cite-forms');
    before?.remove();
    try {
      if (!before) {
        const { citeForms } = await import('./cite-forms.ts');
        const panel = await citeForms({ ...cited, reading: this.reading() });
        place(panel);
        panel.querySelector('select')!.focus();
      }
    } catch {
      this.#say(this.#words.lost);
      if (!this.contains(control)) this.scrollIntoView({ block: 'nearest' });
      return false;
    }
    control.setAttribute('aria-expanded', String(!before));
    return !before;
  }
}

/** A source in the box at the foot of a page, cited where it stands. Without script the link leads to the page of the source. */
function setUpSource(link: HTMLAnchorElement, block: CiteBlock): void {
  const { citeSource: file = '', name = '' } = link.dataset;
  const box = link.closest('section')!;
  const label = link.getAttribute('aria-label') ?? '';
  link.setAttribute('role', 'button');
  link.setAttribute('aria-expanded', 'false');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void block.open(link, box, (panel) => {
      panel.setAttribute('role', 'group');
      panel.setAttribute('aria-label', label);
      box.querySelector('header')!.after(panel);
    }, { file, name, sheet: block.dataset['sheet'] ?? '', part: 'source' });
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    link.click();
  });
}

if (!customElements.get('cite-block')) customElements.define('cite-block', CiteBlock);
const block = document.querySelector<CiteBlock>('cite-block');
if (block) document.querySelectorAll<HTMLAnchorElement>('a[data-cite-source]').forEach((link) => setUpSource(link, block));
