import type { CatalogueEntry, EntryText, Section } from '../../../src/search/contract.ts';
import type { Corpus } from './corpus.ts';
import { Dice } from './dice.ts';

const seed = 20_250_713;
/** Share of the places and of the numbers in an entry that are replaced. */
const otherPlaces = 0.7;
const otherNumbers = 0.5;
const endingOfPlace = /(?:省|市|区|县|镇|街道|社区|小区)$/;

/** The texts of one kind, apart: what an entry of that kind is put together from. */
interface Pool { orders: number[]; titles: string[]; headings: string[]; paragraphs: string[]; names: string[]; questions: string[]; subjects: string[] }

function poolsOf({ entries, texts }: Corpus): Map<string, Pool> {
  const pools = new Map<string, Pool>();
  entries.forEach(({ kind }, order) => {
    const text = texts[order];
    if (!text) throw new RangeError(`no text of entry ${order}`);
    const pool = pools.get(kind) ?? { orders: [], titles: [], headings: [], paragraphs: [], names: [], questions: [], subjects: [] };
    pools.set(kind, pool);
    pool.orders.push(order);
    pool.titles.push(text.title);
    pool.names.push(...text.alsoCalled);
    pool.questions.push(...text.readersAsk);
    pool.subjects.push(...text.subjects);
    for (const { heading, text: paragraphs } of text.sections) {
      if (heading) pool.headings.push(heading);
      pool.paragraphs.push(...paragraphs.split('\n'));
    }
  });
  return pools;
}

/** Gives places and numbers other names and values, each place the same one throughout an entry. */
class Renaming {
  readonly #dice: Dice;
  readonly #places: string[];
  readonly #pattern: RegExp;
  #names = new Map<string, string>();

  constructor(dice: Dice, { facets }: Corpus) {
    this.#dice = dice;
    this.#places = [...new Set(facets.place.map(({ name }) => name.replace(endingOfPlace, '')))].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
    this.#pattern = new RegExp(`${this.#places.map((name) => name.replace(/\W/gu, '\\$&')).join('|')}|\\d+`, 'g');
  }

  /** A place that does not exist, of characters that places have. */
  invent(): string {
    return Array.from({ length: 2 }, () => this.#dice.pick(Array.from(this.#dice.pick(this.#places)))).join('');
  }

  startEntry(): void {
    this.#names = new Map();
  }

  apply(text: string): string {
    return text.replace(this.#pattern, (found) => (/^\d/.test(found) ? this.#number(found) : this.#place(found)));
  }

  #number(found: string): string {
    if (!this.#dice.falls(otherNumbers)) return found;
    return Array.from(found, (_, index) => String(index ? this.#dice.below(10) : 1 + this.#dice.below(9))).join('');
  }

  #place(found: string): string {
    const name = this.#names.get(found) ?? (this.#dice.falls(otherPlaces) ? this.invent() : found);
    this.#names.set(found, name);
    return name;
  }
}

/** How many entries of each kind a library of a size has: the present proportions, in the order of the shelf. */
function shares(pools: Map<string, Pool>, present: number, size: number): [kind: string, count: number][] {
  let so = 0;
  let given = 0;
  return Array.from(pools, ([kind, { orders }]) => {
    so += orders.length;
    const count = Math.round(size * so / present) - given;
    given += count;
    return [kind, count];
  });
}

/**
 * A larger library in the likeness of the one at hand: as many entries of each kind and word of a facet as there are now, in proportion;
 * titles, headings, paragraphs, names and questions of the same kind shuffled between entries; places and numbers replaced. The same for
 * the same library and size. Its words are those of the library, so words that only few entries have are fewer than in a real one.
 */
export function syntheticLibrary(corpus: Corpus, size: number): Corpus {
  const dice = new Dice(seed);
  const renaming = new Renaming(dice, corpus);
  const pools = poolsOf(corpus);
  const counts = shares(pools, corpus.entries.length, size);
  const begins = new Map<string, number>();
  counts.reduce((at, [kind, count]) => { begins.set(kind, at); return at + count; }, 0);
  const countOf = new Map(counts);

  const section = (model: Section, pool: Pool): Section => ({
    ...model, heading: model.heading ? renaming.apply(dice.pick(pool.headings)) : '',
    text: model.text.split('\n').map(() => renaming.apply(dice.pick(pool.paragraphs))).join('\n'),
  });
  const shuffled = (model: string[], pool: string[]) => [...new Set(model.map(() => renaming.apply(dice.pick(pool))))];
  /** Another entry of the kind of a present one. */
  const likeEntry = (order: number) => {
    const kind = corpus.entries[order]?.kind ?? '';
    return (begins.get(kind) ?? 0) + dice.below(Math.max(1, countOf.get(kind) ?? 1));
  };

  const entries: CatalogueEntry[] = [];
  const texts: EntryText[] = [];
  for (const [kind, count] of counts) {
    const pool = pools.get(kind);
    for (let number = 1; pool && number <= count; number++) {
      const order = dice.pick(pool.orders);
      const [entry, model] = [corpus.entries[order], corpus.texts[order]];
      if (!entry || !model) throw new RangeError(`no entry ${order}`);
      renaming.startEntry();
      const title = `${renaming.apply(dice.pick(pool.titles))}（${renaming.invent()}）`;
      entries.push({ ...entry, title, ...(entry.no ? { no: number } : {}) });
      texts.push({
        ...model, title, address: `${model.address.replace(/[^/]+\/$/, '')}${kind}-${number}/`,
        alsoCalled: shuffled(model.alsoCalled, pool.names), readersAsk: shuffled(model.readersAsk, pool.questions), subjects: shuffled(model.subjects, pool.subjects),
        related: [...new Set(model.related.map(likeEntry))], sections: model.sections.map((one) => section(one, pool)),
      });
    }
  }
  return { entries, texts, facets: corpus.facets };
}
