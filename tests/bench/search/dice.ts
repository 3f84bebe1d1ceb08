/** Chance that falls the same way every time (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A number from 0 up to, not including, 1. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  falls(chance: number): boolean {
    return this.#next() < chance;
  }

  pick<T>(list: readonly T[]): T {
    if (!list.length) throw new RangeError('nothing to pick from');
    return list[this.below(list.length)] as T;
  }
}
