import { mostCompared } from './compared-case.ts';

/** Ids of cases that a link may hold: those there are, those renamed (to which id), those retired (what their tombstone says). */
export interface KnownCases { ids: readonly string[]; renamed: Readonly<Record<string, string>>; retired: Readonly<Record<string, string>> }

/** What was understood of a link, and what was not. */
export interface ReadLink {
  /** Cases to show, at most `mostCompared`, none twice. */
  ids: string[];
  /** Cases that the link also names and for which there is no room. */
  more: string[];
  retired: string[];
  /** Words that are no case, cut to a length that can be shown. */
  unknown: string[];
}

const lookUp = (table: Readonly<Record<string, string>>, name: string) => (Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined);

/** The id that holds today; a chain of renamings is followed, a circle is not. */
function todaysId(id: string, { renamed }: KnownCases): string {
  const met = new Set<string>();
  for (let today = id; ; ) {
    const next = lookUp(renamed, today);
    if (next === undefined || met.has(today)) return today;
    met.add(today);
    today = next;
  }
}

/** Words of a link that are shown to the reader: few and short. */
const mostWords = 5;
const longestWord = 40;
const shown = (words: string[]) => [...new Set(words)].slice(0, mostWords).map((word) => (word.length > longestWord ? `${word.slice(0, longestWord)}…` : word));

/** Reads `?cases=a,b`. Takes other commas, repeated parameters, capitals and old ids as they were meant; never throws. */
export function readCompareLink(search: string, known: KnownCases): ReadLink {
  const written = new URLSearchParams(search).getAll('cases').flatMap((value) => value.split(/[,，、;\s]+/)).filter(Boolean);
  const named = [...new Set(written.map((word) => todaysId(word.toLowerCase(), known)))];
  const ids = named.filter((id) => known.ids.includes(id));
  const isRetired = (id: string) => lookUp(known.retired, id) !== undefined;
  return {
    ids: ids.slice(0, mostCompared),
    more: ids.slice(mostCompared),
    retired: shown(named.filter((id) => !known.ids.includes(id) && isRetired(id))),
    unknown: shown(named.filter((id) => !known.ids.includes(id) && !isRetired(id))),
  };
}

/** The part of an address that opens these cases; empty for none. */
export function writeCompareLink(ids: readonly string[]): string {
  return ids.length ? `?cases=${ids.slice(0, mostCompared).join(',')}` : '';
}
