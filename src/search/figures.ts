import { z } from 'zod';

/**
 * What `npm run bench:search -- --write` measured, as `figures.json` holds it. Bytes are those that go over the wire from a server that
 * compresses (gzip), with the heads of the answers; times are milliseconds.
 */

/** `tashan` is the search of this site; `pagefind` is Pagefind as it comes, the baseline. `words` and `pairs` say how Chinese is cut. */
export const searchEngines = ['tashan', 'pagefind', 'minisearch-words', 'minisearch-pairs', 'flexsearch', 'orama'] as const;
export type SearchEngine = (typeof searchEngines)[number];

/** What a search loads: the page with its styles and common scripts; the display font, which all pages share; programs; word lists and catalogue; index; texts. */
export const wireParts = ['page', 'font', 'code', 'data', 'index', 'texts'] as const;
export type WirePart = (typeof wireParts)[number];

export const searchMoments = ['cold', 'second', 'next', 'warm'] as const;
export type SearchMoment = (typeof searchMoments)[number];

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);
const milliseconds = z.number().nonnegative();

const quality = {
  /** Queries that count. Nonsense counts only in its own class. */
  queries: count,
  /** Mean nDCG@10, 0 to 1. For nonsense: the share of queries that were rightly answered with nothing. */
  ndcg: share,
  /** Queries with exactly one best page, and the share of them that have it first; null where there is no such query. */
  single: count,
  first: share.nullable(),
  /** Share of queries that found nothing though the library has an answer. */
  deadEnds: share,
};

/** Median and maximum over the queries of a sample. */
const spread = z.strictObject({ median: count, maximum: count });

/** What goes over the wire for one search. */
const traffic = z.strictObject({
  bytes: spread,
  requests: spread,
  /** Bytes by part; medians and maxima are taken of each part by itself and need not add up. */
  parts: z.strictObject(Object.fromEntries(wireParts.map((part) => [part, spread])) as Record<WirePart, typeof spread>),
});

/** Times over the queries of a sample, from the last key (cold: from the opening of the page) to the first result on the screen. */
const times = z.strictObject({ queries: count, p50: milliseconds, p95: milliseconds });

/**
 * `first`: a fresh profile opens the page with a query. `second`: the query that is asked on the same page after it. `next`: each later one
 * while the whole sample is asked on one page; in a small library soon nothing is lacking.
 */
const searches = { first: traffic, second: traffic, next: traffic };

export const searchFigures = z.strictObject({
  /** Day of the measurement. */
  date: z.iso.date(),
  /** Processor cores of the machine. */
  cores: z.int().positive(),
  versions: z.strictObject({ node: z.string(), chromium: z.string(), pagefind: z.string(), minisearch: z.string(), flexsearch: z.string(), orama: z.string() }),
  /** Entries of the Chinese site and the characters of their titles, headings and paragraphs. */
  library: z.strictObject({ entries: count, characters: count }),
  /** How good the answers are: one for each set of queries and engine. */
  quality: z.array(z.strictObject({
    /** `queries` is the set the search was made with, `held-out` the one nobody looked at. */
    set: z.enum(['queries', 'held-out']),
    engine: z.enum(searchEngines),
    overall: z.strictObject(quality),
    classes: z.array(z.strictObject({ class: z.string(), ...quality })),
  })),
  payload: z.strictObject({
    /** Queries of the sample. */
    queries: count,
    /** Engines that load what they need as they need it. */
    measured: z.array(z.strictObject({ engine: z.enum(['tashan', 'pagefind']), ...searches })),
    /** Engines that load all at once, in bytes: the library bundled and minified; its index; or the texts that the browser indexes itself. */
    bundled: z.array(z.strictObject({ engine: z.enum(searchEngines), code: count, index: count, texts: count })),
  }),
  /**
   * How long readers wait. `cold` is the first search; for `second` and `next` the program runs, parts of the index and texts may be
   * lacking. `warm`: the queries of `next` once more, nothing is lacking. `slow-4g`: 1.6 Mbit/s down, 750 kbit/s up, 150 ms latency.
   */
  speed: z.array(z.strictObject({ engine: z.enum(['tashan', 'pagefind']), network: z.enum(['full', 'slow-4g']), when: z.enum(searchMoments), times })),
  /** The search of this site with the library as it is (first) and with larger ones that are put together from its texts. */
  scale: z.array(z.strictObject({
    entries: count,
    characters: count,
    /** Files of the Chinese search on disk and their bytes, not compressed by a server. */
    files: count,
    diskBytes: count,
    /** Seconds that writing them took. */
    buildSeconds: z.number().nonnegative(),
    payload: z.strictObject(searches),
    /** At full speed. */
    times: z.strictObject({ cold: times, second: times, next: times, warm: times } satisfies Record<SearchMoment, typeof times>),
    /** How many times as many entries as the library has, and how many times as long a warm search takes at p50 and p95. */
    growth: z.strictObject({ entries: z.number(), warmP50: z.number(), warmP95: z.number() }),
  })),
});
export type SearchFigures = z.output<typeof searchFigures>;

export type Quality = SearchFigures['quality'][number];
export type Traffic = z.output<typeof traffic>;
export type Times = z.output<typeof times>;
export type Scale = SearchFigures['scale'][number];
