import { fill } from '../i18n/fill.ts';
import type { ProjectorWords } from '../i18n/projector.zh.ts';
import { StepClock } from './projector-clock.ts';
import { fitSlide } from './projector-fit.ts';
import { actOfKey, type Act } from './projector-keys.ts';
import { hideWhileResting, turnByPointer } from './projector-pointer.ts';

/** Milliseconds for which digits typed wait for Enter. */
const patience = 4000;

/** A lesson on the wall: one slide at a time, turned by keys, clicker, click or swipe. Which one it is stands in the address, `#3`. */
class ProjectorDeck extends HTMLElement {
  #words!: ProjectorWords['script'];
  #slides!: HTMLElement[];
  #clock!: StepClock;
  #at = 0;
  #typed = '';
  #waiting = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as ProjectorWords['script'];
    this.#slides = Array.from(this.querySelectorAll<HTMLElement>('.slide'));
    this.#clock = new StepClock(this.#part('.step-clock'), this.#words);
    this.classList.add('is-live');
    this.#part('.bar').hidden = false;
    for (const button of this.querySelectorAll<HTMLElement>('[data-turn]')) button.addEventListener('click', () => this.#turn(Number(button.dataset['turn']) as 1 | -1));
    for (const button of this.querySelectorAll<HTMLElement>('[data-act]')) button.addEventListener('click', () => this.#do({ is: button.dataset['act'] } as Act));
    this.#part('.black').addEventListener('click', () => this.#black(false));
    addEventListener('keydown', (event) => this.#pressed(event));
    addEventListener('hashchange', () => this.#readAddress());
    addEventListener('resize', () => fitSlide(this.#slides[this.#at]!));
    turnByPointer(this.#part('main'), (by) => this.#turn(by));
    hideWhileResting(this);
    this.#readAddress();
    // A font that comes late is wider or narrower than the one it takes over from.
    void document.fonts.ready.then(() => fitSlide(this.#slides[this.#at]!));
  }

  #part = (selector: string) => this.querySelector<HTMLElement>(selector)!;

  #pressed(event: KeyboardEvent): void {
    // A button that has the focus keeps what presses it.
    if (event.target instanceof Element && event.target.closest('a, button') && (event.key === ' ' || event.key === 'Enter')) return;
    const act = actOfKey(event, this.#typed);
    if (!act) return;
    event.preventDefault();
    if (!event.repeat || act.is === 'turn') this.#do(act);
  }

  #do(act: Act): void {
    if (act.is !== 'typed') this.#typed = '';
    switch (act.is) {
      case 'turn': return this.#turn(act.by);
      case 'to': return this.#show(act.slide - 1);
      case 'typed': return this.#type(act.digits);
      case 'clock': return this.#toggleClock();
      case 'black': return this.#black(this.#part('.black').hasAttribute('hidden'));
      case 'full': return this.#fillScreen();
      case 'dark': return void (document.documentElement.dataset['theme'] = document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark');
      case 'keys': return this.#showKeys(this.#part('.keys').hasAttribute('hidden'));
      case 'away': this.#black(false); this.#showKeys(false); return this.#tell('');
    }
  }

  #readAddress(): void {
    const [, number] = /^#(\d{1,4})$/.exec(location.hash) ?? [];
    this.#show(Number(number ?? 1) - 1);
  }

  /** From a black screen the class comes back to the slide it left. */
  #turn(by: 1 | -1): void {
    if (this.#part('.black').hidden) this.#show(this.#at + by);
    else this.#black(false);
  }

  /** Shows a slide; beyond the ends, the first or the last. */
  #show(index: number): void {
    this.#at = Math.max(0, Math.min(index, this.#slides.length - 1));
    const shown = this.#slides[this.#at]!;
    if (document.activeElement?.closest('.slide')) this.#part('main').focus({ preventScroll: true });
    this.#slides.forEach((slide) => slide.classList.toggle('is-shown', slide === shown));
    this.#black(false);
    fitSlide(shown);
    scrollTo(0, 0);
    history.replaceState(history.state, '', `#${this.#at + 1}`);
    this.#part('.where').textContent = shown.querySelector('.slide-foot .num')!.textContent;
    for (const stretch of this.querySelectorAll<SVGElement>('.stage-line rect')) {
      const [no, here] = [Number(stretch.dataset['step']), Number(shown.dataset['step'] ?? 0)];
      stretch.setAttribute('class', no === here ? 'is-now' : no < here ? 'is-past' : '');
    }
    this.#tell(fill(this.#words.slide, { n: this.#at + 1, k: this.#slides.length, t: shown.dataset['title'] ?? '' }));
  }

  #type(digits: string): void {
    this.#typed = digits;
    this.#tell(digits && fill(this.#words.goTo, { n: digits }), true);
  }

  #toggleClock(): void {
    const { step: no, minutes, title = '' } = this.#slides[this.#at]!.dataset;
    if (this.#clock.step && (!no || this.#clock.step.no === no)) { this.#clock.stop(); return this.#tell(this.#words.stopped, true); }
    if (!no) return this.#tell(this.#words.noStep, true);
    this.#clock.start({ no, title, minutes: Number(minutes) });
    this.#tell(fill(this.#words.started, { t: title, m: minutes ?? '' }));
  }

  #black(isBlack: boolean): void {
    const black = this.#part('.black');
    if (black.hidden !== isBlack) return;
    black.hidden = !isBlack;
    if (isBlack) this.#tell(this.#words.black);
  }

  #showKeys(isShown: boolean): void {
    const keys = this.#part('.keys');
    if (keys.hidden !== isShown) return;
    keys.hidden = !isShown;
    (isShown ? keys.querySelector('button') : this.querySelector<HTMLElement>('.bar [data-act=keys]'))?.focus();
  }

  #fillScreen(): void {
    if (document.fullscreenElement) return void document.exitFullscreen();
    const asked = document.documentElement.requestFullscreen?.();
    if (!asked) return this.#tell(this.#words.noFull, true);
    asked.catch(() => this.#tell(this.#words.noFull, true));
  }

  /** Says something to those who listen, and shows it for a while where it matters to those who look. */
  #tell(words: string, isSeen = false): void {
    clearTimeout(this.#waiting);
    const place = this.#part('.told');
    place.textContent = words;
    place.classList.toggle('is-seen', isSeen && words !== '');
    if (isSeen) this.#waiting = window.setTimeout(() => { this.#typed = ''; place.classList.remove('is-seen'); }, patience);
  }
}

customElements.define('projector-deck', ProjectorDeck);
