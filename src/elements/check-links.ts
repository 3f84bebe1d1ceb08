import { fill } from '../i18n/fill.ts';
import type { CheckLinksWords } from '../i18n/check-links.zh.ts';
import type { AnchorsFile, EntryLedger } from '../library/anchors/ledger.ts';
import { inLanguage } from '../library/in-language.ts';
import type { Lang } from '../library/library.ts';
import { checkMaterials } from '../packs/link-check/check-materials.ts';
import { UnreadableFile, type Material } from '../packs/link-check/material.ts';
import { readFile } from '../packs/link-check/read-file.ts';
import { linksOfHtml } from '../packs/link-check/read-html.ts';
import { linksOfText } from '../packs/link-check/read-text.ts';
import { settle, type Ask } from '../packs/link-check/settle.ts';
import { basesIn, isDay, type SiteBase } from '../packs/link-check/site-link.ts';
import { CheckLinksFiles } from './check-links-files.ts';
import { CheckLinksTold } from './check-links-told.ts';

type Script = CheckLinksWords['script'];

/** What the site answers; nothing where it cannot be reached. */
async function answer(address: string, method = 'GET'): Promise<Response | undefined> {
  try {
    return await fetch(address, { method });
  } catch {
    return undefined;
  }
}

/** Takes documents from the reader, reads their links in the browser, and lists what has become of each. Only this site is asked, and told nothing. */
class CheckLinks extends HTMLElement {
  #words!: Script;
  #form!: HTMLFormElement;
  #files!: CheckLinksFiles;
  #told!: CheckLinksTold;
  /** What was pasted as HTML: a text field keeps the words of a link and loses where it leads. */
  #pasted: string[] = [];
  #run = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Script;
    this.#form = this.querySelector('form')!;
    this.#files = new CheckLinksFiles(this.#form, this.#words);
    this.#told = new CheckLinksTold(this, this.#words, this.#root());
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => { event.preventDefault(); void this.#check(); });
    this.#form.addEventListener('reset', () => this.#clear());
    this.#text().addEventListener('paste', ({ clipboardData }) => { this.#pasted.push(clipboardData?.getData('text/html') ?? ''); });
    this.#text().addEventListener('input', () => { if (!this.#text().value) this.#pasted = []; });
  }

  #text = () => this.#form.querySelector<HTMLTextAreaElement>('textarea')!;
  #value = (name: string) => this.#form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value.trim() ?? '';
  /** Where this site stands now, and what is asked of it. */
  #here = () => location.origin + (this.dataset['base'] ?? '/');
  #root = () => this.dataset['public'] ?? this.#here();

  #clear(): void {
    this.#run += 1;
    this.#pasted = [];
    this.#files.clear();
    this.#told.clear();
    this.#say('');
  }

  #say(text: string): void {
    this.querySelector('[data-said]')!.textContent = text;
  }

  #bases(): SiteBase[] {
    return basesIn([this.#here(), this.#root(), this.#value('hosts')].join(' '));
  }

  async #check(): Promise<void> {
    const run = this.#run += 1;
    this.#told.clear();
    if (!this.#text().value.trim() && !this.#files.chosen.length) return this.#say(this.#words.nothing);
    const bases = this.#bases();
    const { materials, faults } = await this.#read(bases.map((base) => base.split('/')[0] ?? ''));
    if (run !== this.#run) return;
    this.#say(this.#words.checking);
    const anchors = await (await answer(`${this.#here()}data/anchors.json`))?.json().catch(() => undefined) as AnchorsFile | undefined;
    const day = this.#value('day');
    const checked = anchors && await settle(checkMaterials(materials, bases, anchors, isDay(day) ? day : undefined), this.#ask());
    if (run !== this.#run) return;
    this.#say('');
    if (faults.length) this.#told.showFaults(faults);
    if (checked) this.#told.show(checked, anchors);
    else this.#say(this.#words.offline);
  }

  /** Reads one document after the other: old machines have little memory. */
  async #read(hosts: string[]): Promise<{ materials: Material[]; faults: string[] }> {
    const text = this.#text().value;
    const hidden = this.#pasted.flatMap((html) => linksOfHtml(html, hosts, true)).filter(({ href }) => !text.includes(href));
    const materials: Material[] = text.trim() ? [{ name: this.#words.pasted, links: [...linksOfText(text, hosts), ...hidden] }] : [];
    const faults: string[] = [];
    for (const file of this.#files.chosen) {
      this.#say(fill(this.#words.reading, { n: file.name }));
      try {
        const material = await readFile(file, hosts);
        materials.push(material);
        if (material.skipped) faults.push(fill(this.#words.skipped, { f: file.name, n: material.skipped }));
      } catch (error) {
        faults.push(fill(this.#words.faults[error instanceof UnreadableFile ? error.fault : 'broken'], { f: file.name }));
      }
    }
    return { materials, faults };
  }

  #ask(): Ask {
    const here = this.#here();
    return {
      ledger: async (name) => (await answer(`${here}data/anchors/${name}.json`))?.json().catch(() => undefined) as Promise<EntryLedger | undefined>,
      isThere: async (address, lang: Lang, fragment) => {
        const page = await answer(here.replace(/\/$/, '') + inLanguage(address, lang), fragment ? 'GET' : 'HEAD');
        if (!page || page.status >= 500) return undefined;
        return page.ok && (!fragment || new DOMParser().parseFromString(await page.text(), 'text/html').getElementById(fragment) !== null);
      },
    };
  }
}

customElements.define('check-links', CheckLinks);
