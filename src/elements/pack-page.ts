import type { PackWords } from '../i18n/pack.zh.ts';
import type { Lang } from '../library/library.ts';
import { atDepth, inOrder, joined, moved, without } from '../packs/edit-pack.ts';
import { openShelf } from '../packs/open-sheets.ts';
import { keyOf, mostChoices, type Pack, type PackNotes } from '../packs/pack.ts';
import { PackDesk } from '../packs/pack-desk.ts';
import { isPackLink, write } from '../packs/pack-link.ts';
import { deviceStore } from '../packs/pack-store.ts';
import { extentOf } from '../packs/reading-time.ts';
import type { Shelf } from '../packs/shelf.ts';
import { listenToCover, showCover } from './pack-cover.ts';
import { setUpFiles } from './pack-files.ts';
import { clearPaper, setUpOutputs } from './pack-outputs.ts';
import { PackRows, type RowActions } from './pack-rows.ts';
import { showLink } from './pack-share.ts';
import { toldOf } from './pack-told.ts';
import { fill } from '../i18n/fill.ts';

/** The page of the study pack: shows the pack on the desk, keeps its link in the address, and says what every step did. */
class PackPage extends HTMLElement {
  #words!: PackWords;
  #lang!: Lang;
  #shelf!: Shelf;
  #desk!: PackDesk;
  #rows!: PackRows;
  #takeBack: (() => void) | undefined;
  #isOpen = false;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as PackWords;
    this.#lang = this.dataset['lang'] as Lang;
    this.classList.add('is-live');
    openShelf(this.dataset['sheets']!, this.#lang).then((shelf) => this.#begin(shelf), () => { this.#part('[data-wait]').textContent = this.#words.shelfFailed; });
  }

  #part = <E extends HTMLElement = HTMLElement>(selector: string): E => this.querySelector<E>(selector)!;
  #titleOf = (key: string): string => this.#shelf.entries.find((entry) => keyOf(entry) === key)?.title ?? key;

  #begin(shelf: Shelf): void {
    this.#shelf = shelf;
    this.#desk = new PackDesk(deviceStore, shelf);
    this.#rows = new PackRows(this.#part('[data-list]'), this.#part<HTMLTemplateElement>('[data-row]'), shelf, this.#words, this.#lang, this.#rowActions());
    this.#part('[data-wait]').hidden = true;
    this.#listen();
    this.#openAddress();
    deviceStore.watch(() => {
      if (!this.#desk.isOwn) return;
      this.#desk.openOwn();
      this.#show();
    });
  }

  #listen(): void {
    const presses: Record<string, () => void> = {
      replace: () => this.#takeOver('replace'), merge: () => this.#takeOver('merge'), back: () => this.#openOwn(),
      order: () => this.#change(inOrder(this.#desk.pack), this.#words.ordered, true), clear: () => this.#change({ choices: [] }, this.#words.cleared, true),
    };
    for (const [name, press] of Object.entries(presses)) this.#part(`[data-do=${name}]`).addEventListener('click', press);
    this.#part('[data-undo] button').addEventListener('click', () => this.#takeBack?.());
    this.#part('[data-jump]').addEventListener('click', () => this.#part('#h-take').focus());
    listenToCover(this.#part<HTMLFormElement>('[data-cover]'), (field, text) => this.#note({ ...this.#desk.notes, [field]: text }));
    addEventListener('hashchange', () => this.#openAddress());
    const page = { root: this as HTMLElement, words: this.#words, lang: this.#lang, desk: this.#desk, shelf: this.#shelf };
    setUpOutputs(page);
    setUpFiles(page, () => this.#show());
  }

  #rowActions(): RowActions {
    const words = this.#words;
    return {
      move: (key, by) => {
        this.#change(moved(this.#desk.pack, key, by));
        this.#rows.focus(key, by < 0 ? 'up' : 'down');
        this.#say(fill(words.placed, { t: this.#titleOf(key), n: this.#desk.pack.choices.findIndex((choice) => keyOf(choice) === key) + 1 }));
      },
      remove: (key) => this.#change(without(this.#desk.pack, key), fill(words.removed, { t: this.#titleOf(key) }), true),
      deepen: (key, depth) => this.#change(atDepth(this.#desk.pack, key, depth)),
      bring: ({ brings }) => {
        const before = this.#desk.pack.choices.length;
        const { pack, left } = joined(this.#desk.pack, { choices: brings.map((entry) => ({ ...entry, depth: 'brief' as const })) });
        this.#change(pack, fill(words.brought, { n: pack.choices.length - before }) + (left ? fill(words.leftOut, { n: left, m: mostChoices }) : ''), true);
      },
      jot: (key, field, text) => this.#note({ ...this.#desk.notes, [field]: { ...this.#desk.notes[field], [key]: text } }),
    };
  }

  /** Reads the address: one's own pack unless it holds another's link. The browser's history remembers which addresses were one's own. */
  #openAddress(): void {
    const isPlace = !isPackLink(location.hash) && document.getElementById(location.hash.slice(1));
    const isOwn = (history.state as { isOwnPack?: boolean } | null)?.isOwnPack;
    if (isPlace && this.#isOpen) return this.#address();
    this.#isOpen = true;
    if (location.hash.length < 2 || isPlace || isOwn) return this.#openOwn();
    const { as, faults, departures } = this.#desk.openLink(location.hash);
    this.#tell([...(as === 'taken' ? [this.#words.taken] : []), ...toldOf(faults, departures, this.#words)]);
    this.#show();
  }

  #openOwn(): void {
    this.#tell(toldOf([], this.#desk.openOwn(), this.#words));
    this.#show();
  }

  #takeOver(how: 'replace' | 'merge'): void {
    const before = { pack: this.#desk.own };
    const left = this.#desk.takeOver(how);
    this.#tell([]);
    this.#show();
    this.#say(this.#words.tookOver + (left ? fill(this.#words.leftOut, { n: left, m: mostChoices }) : ''));
    this.#offerBack(this.#words.tookOver, before.pack);
    this.#part('#h-list').focus();
  }

  /** Takes a pack as the reader left it. `said` is told, and stands beside a button that takes the step back if `canTakeBack`. */
  #change(pack: Pack, said = '', canTakeBack = false): void {
    const before = this.#desk.pack;
    this.#desk.change(pack);
    this.#show();
    this.#part('[data-undo]').hidden = true;
    if (said) this.#say(said);
    if (canTakeBack) this.#offerBack(said, before);
  }

  #offerBack(said: string, before: Pack): void {
    const bar = this.#part('[data-undo]');
    bar.querySelector('span')!.textContent = said;
    bar.hidden = false;
    this.#takeBack = () => {
      this.#change(before, this.#words.undone);
      this.#part('#h-list').focus();
    };
    // The button that was pressed may be gone with its row.
    if (document.activeElement === document.body || !document.activeElement) bar.querySelector('button')!.focus();
  }

  #note(notes: PackNotes): void {
    this.#desk.changeNotes(notes);
    this.#show();
  }

  #say(said: string): void {
    this.#part('[data-said]').textContent = said;
  }

  #tell(lines: string[]): void {
    this.#part('[data-told]').classList.toggle('notice', lines.length > 0);
    this.#part('[data-told]').replaceChildren(...lines.map((line) => {
      const told = document.createElement('p');
      told.textContent = line;
      return told;
    }));
  }

  /** Keeps the link of the pack in the address bar, without a step in the history; browsers allow only so many changes in a minute. */
  #address(): void {
    const { pack, isOwn } = this.#desk;
    const written = write(pack);
    const state = history.state as { isOwnPack?: boolean } | null;
    if (location.hash === (written && `#${written}`) && state?.isOwnPack === isOwn) return;
    history.replaceState({ ...state, isOwnPack: isOwn }, '', location.pathname + location.search + (written && `#${written}`));
  }

  #show(): void {
    const { pack, notes, isOwn } = this.#desk;
    const { choices } = pack;
    const words = this.#words;
    this.#address();
    this.#rows.show(pack, notes);
    showCover(this.#part<HTMLFormElement>('[data-cover]'), notes);
    for (const [selector, isHidden] of Object.entries({ '[data-list]': !choices.length, '[data-jump]': !choices.length, '[data-order]': !choices.length, '[data-empty]': choices.length > 0, '[data-link]': isOwn, '[data-not-kept]': deviceStore.isKept })) this.#part(selector).hidden = isHidden;
    if (!isOwn) this.#part('[data-link] p').textContent = fill(words.link, { n: choices.length, m: this.#desk.own.choices.length });
    const { minutes, pages } = extentOf(pack, this.#shelf, this.#lang);
    this.#part('[data-extent]').textContent = choices.length ? fill(words.extent, { n: choices.length, m: minutes, p: pages }) : '';
    void showLink(this, location.href, !choices.length);
    void clearPaper(this);
  }
}

customElements.define('pack-page', PackPage);
