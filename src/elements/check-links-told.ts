import { fill } from '../i18n/fill.ts';
import type { CheckLinksWords } from '../i18n/check-links.zh.ts';
import { differences } from '../library/anchors/difference.ts';
import type { AnchorsFile } from '../library/anchors/ledger.ts';
import { inLanguage } from '../library/in-language.ts';
import type { LinkState } from '../library/anchors/link-state.ts';
import { countsOf, worstFirst, type Checked, type CheckedLink } from '../packs/link-check/check-materials.ts';
import type { Target } from '../packs/link-check/judge-link.ts';
import { addressSaid, adviceSaid, freshTarget, placeSaid, rowSaid, summarySaid } from '../packs/link-check/told.ts';
import { answerOn } from './answer-on.ts';
import { copyText } from './copy-button.ts';
import { handOver, isInWeChat } from './hand-over.ts';
import { loadFor } from './load-for.ts';

/** Rows shown at once: more make an old machine wait. */
const rowsAtOnce = 300;

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** Lists the checked links, in the order that is chosen, and hands them on as text, as a table and on paper. */
export class CheckLinksTold {
  #states: Record<LinkState, string>;
  #checked: Checked = { links: [], elsewhere: [], left: 0 };
  #anchors!: AnchorsFile;
  #shown = rowsAtOnce;
  #at: HTMLElement;
  #words: CheckLinksWords['script'];
  /** Address under which the site is public: what copied links begin with. */
  #root: string;

  constructor(at: HTMLElement, words: CheckLinksWords['script'], root: string) {
    [this.#at, this.#words, this.#root] = [at, words, root];
    this.#states = JSON.parse(at.dataset['states'] ?? '{}') as Record<LinkState, string>;
    this.#part('.check-order').addEventListener('change', () => this.#list());
    for (const button of at.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      button.setAttribute('aria-live', 'polite');
      button.addEventListener('click', () => void this.#do(button));
    }
    this.#part('[data-do=save]').hidden = isInWeChat();
    this.#part('[data-more] button').addEventListener('click', () => { this.#shown += rowsAtOnce; this.#list(); });
  }

  #part = <E extends HTMLElement>(selector: string) => this.#at.querySelector<E>(selector)!;

  clear(): void {
    this.#part('[data-told]').hidden = true;
    this.#at.classList.remove('is-told');
    this.#part('[data-faults]').hidden = true;
    this.#checked = { links: [], elsewhere: [], left: 0 };
  }

  /** Files that were not read, and why. */
  showFaults(faults: string[]): void {
    const list = this.#part('[data-faults]');
    list.hidden = false;
    list.replaceChildren(...faults.map((fault) => element('li', fault)));
  }

  /** Shows what was found, and goes there. */
  show(checked: Checked, anchors: AnchorsFile): void {
    [this.#checked, this.#anchors, this.#shown] = [checked, anchors, rowsAtOnce];
    const { links, left, elsewhere } = checked;
    this.#part('[data-told]').hidden = false;
    this.#at.classList.add('is-told');
    const heading = this.#part('#h-told');
    const summary = links.length ? summarySaid(countsOf(links), this.#states, this.#words) : this.#words.none;
    // Lines break between counts, never within one.
    heading.replaceChildren(...summary.split(/(?<=[，：]|[,.] )/).map((part) => element('span', part)));
    this.#part('.check-on').textContent = [fill(this.#words.on, { d: new Date().toLocaleDateString('sv') }), ...(links.length ? [] : [this.#words.noneHint]), ...(left ? [fill(this.#words.left, { n: left })] : [])].join(' · ');
    this.#part('.check-tools').hidden = this.#part('.check-table').hidden = !links.length;
    const folded = this.#part('.check-elsewhere');
    folded.hidden = !elsewhere.length;
    folded.querySelector('summary')!.textContent = fill(this.#words.elsewhere, { n: elsewhere.reduce((sum, [, count]) => sum + count, 0) });
    folded.querySelector('ul')!.replaceChildren(...elsewhere.map(([host, count]) => element('li', fill(this.#words.host, { h: host, n: count }))));
    this.#list();
    heading.focus();
  }

  #ordered(): CheckedLink[] {
    return this.#at.querySelector<HTMLInputElement>('[value=worst]')!.checked ? worstFirst(this.#checked.links) : this.#checked.links;
  }

  #list(): void {
    const links = this.#ordered();
    const isOne = new Set(links.map(({ material }) => material)).size < 2;
    this.#part('tbody').replaceChildren(...links.slice(0, this.#shown).map((link) => this.#row(link, isOne)));
    const left = Math.max(0, links.length - this.#shown);
    this.#part('[data-more]').hidden = !left;
    this.#part('[data-more] button').textContent = fill(this.#words.more, { n: Math.min(left, rowsAtOnce) });
  }

  #addressOf = (link: CheckedLink, root: string) => (target: Target) => addressSaid(target, link.judgement.lang, root, this.#anchors);

  #row(checked: CheckedLink, isOne: boolean): HTMLElement {
    const row = this.#part<HTMLTemplateElement>('template').content.firstElementChild!.cloneNode(true) as HTMLElement;
    const put = (selector: string, text: string) => { const at = row.querySelector(selector)!; if (text) at.textContent = text; else at.remove(); };
    const { link, judgement, material } = checked;
    const state = row.querySelector('.check-state')!;
    state.textContent = this.#states[judgement.state];
    state.classList.add(`is-${judgement.state}`);
    put('.check-place .by', isOne ? '' : material);
    put('.at', placeSaid(link.place, this.#words));
    const near = (link.near ?? '').replace(link.href, '……');
    // A link that stands by itself has no words round it.
    put('q', link.words || (/[\p{L}\p{N}]/u.test(near) ? near : ''));
    const address = row.querySelector<HTMLAnchorElement>('.check-link a')!;
    // A link of this site, whatever the document called it: never a script.
    address.href = this.#addressOf(checked, this.#at.dataset['base'] ?? '/')(judgement.target);
    address.textContent = link.href;
    this.#advise(row, checked);
    return row;
  }

  #advise(row: HTMLElement, checked: CheckedLink): void {
    const { judgement } = checked;
    const advice = row.querySelector('.check-advice p')!;
    advice.append(adviceSaid(judgement, this.#words), ...judgement.instead.map((target) => {
      const link = element('a', inLanguage(target.address, judgement.lang) + (target.fragment ? `#${target.fragment}` : '')) as HTMLAnchorElement;
      link.href = this.#addressOf(checked, this.#at.dataset['base'] ?? '/')(target);
      return link;
    }));
    const since = row.querySelector('.check-advice .by')!;
    if (judgement.state === 'changed' && judgement.since) since.textContent = fill(this.#words.since[judgement.since.by], { d: judgement.since.day });
    else since.remove();
    const details = row.querySelector('details')!;
    if (judgement.change) this.#change(details, judgement.change);
    else details.remove();
    const [copy, fresh] = [row.querySelector<HTMLButtonElement>('.pick')!, freshTarget(judgement)];
    const address = fresh && this.#addressOf(checked, this.#root)(fresh);
    if (!address || address === checked.link.href) return copy.remove();
    copy.textContent = this.#words.copy;
    copy.setAttribute('aria-live', 'polite');
    copy.addEventListener('click', () => void this.#copy(copy, address));
  }

  #change(details: HTMLElement, { before, now }: { before: string; now: string }): void {
    details.querySelector('summary')!.textContent = this.#words.see;
    const names = { added: 'ins', removed: 'del', kept: 'span' };
    details.querySelector('p')!.append(...differences(before, now).map(({ is, text }) => {
      const part = element(names[is], text);
      if (is !== 'kept') part.prepend(element('span', this.#words[is] + this.#words.colon, 'vh'));
      return part;
    }));
  }

  async #copy(button: HTMLButtonElement, text: string): Promise<void> {
    answerOn(button, (await copyText(text)) ? this.#words.copied : this.#words.byHand);
  }

  async #do(button: HTMLButtonElement): Promise<void> {
    if (button.dataset['do'] === 'print') return print();
    const { csv } = this.#words;
    const rows = this.#ordered().map((link) => rowSaid(link, this.#states, this.#words, this.#addressOf(link, this.#root)));
    if (button.dataset['do'] === 'copy') {
      const told = rows.map(([material, place, words, href, state, advice, fresh]) => [`${state}${this.#words.colon}${href}`, [material, place, words].filter(Boolean).join(' · '), advice, fresh].filter(Boolean).join('\n'));
      return this.#copy(button, [this.#part('#h-told').textContent, ...told].join('\n\n'));
    }
    const loaded = await loadFor(button, () => import('papaparse'));
    if (!loaded) return;
    // The mark at the beginning tells Excel that this is UTF-8; what looks like a formula stays text.
    handOver(new Blob([`\ufeff${loaded.default.unparse({ fields: csv.columns, data: rows }, { escapeFormulae: true })}`], { type: 'text/csv' }), `${csv.file}-${new Date().toLocaleDateString('sv')}.csv`);
  }
}
