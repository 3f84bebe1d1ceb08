import { fill } from '../i18n/fill.ts';

/** A step of the class as the clock knows it. */
export interface ClockedStep { no: string; title: string; minutes: number }

/** Seconds as a clock shows them, `6:05`. */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Counts up against the minutes of one step; started and stopped by hand. Time over is said, not sounded. */
export class StepClock {
  #step: ClockedStep | undefined;
  #began = 0;
  #tick = 0;
  readonly #place: HTMLElement;
  readonly #words: { clock: string; over: string };

  constructor(place: HTMLElement, words: { clock: string; over: string }) {
    this.#place = place;
    this.#words = words;
  }

  /** The step whose time runs, if any does. */
  get step(): ClockedStep | undefined {
    return this.#step;
  }

  start(step: ClockedStep): void {
    this.stop();
    this.#step = step;
    this.#began = Date.now();
    this.#place.hidden = false;
    this.#show();
    this.#tick = window.setInterval(() => this.#show(), 250);
  }

  stop(): void {
    clearInterval(this.#tick);
    this.#step = undefined;
    this.#place.hidden = true;
  }

  #show(): void {
    const { minutes } = this.#step!;
    const seconds = Math.floor((Date.now() - this.#began) / 1000);
    const over = seconds - minutes * 60;
    this.#place.classList.toggle('is-over', over > 0);
    this.#place.textContent = fill(over > 0 ? this.#words.over : this.#words.clock, { t: minutesAndSeconds(seconds), m: minutes, o: minutesAndSeconds(over) });
  }
}
