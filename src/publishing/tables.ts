import papaparse from 'papaparse';
import { addressOf, addressOfWord } from '../library/addresses.ts';
import { all, isFigure, type Entry, type Library } from '../library/library.ts';
import { actorsOf, casesAt, casesUsing, entriesCiting, practicesAtStage, practicesOf, stagesOf, stopsOf, themesOf, tripsTouching } from '../library/relations.ts';
import { linked } from '../library/strength.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Bilingual } from '../schema/text.ts';
import { textInWords } from './text-in-words.ts';

/** One row of a table: plain values, or lists of ids and names. What is not recorded is left out. */
export type Row = Record<string, string | number | string[] | undefined>;
type LinkTo = (address: string) => string;
type Table = (library: Library, linkTo: LinkTo) => Row[];

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const inBoth = (library: Library, name: string, words?: Bilingual): Row => ({
  [`${name}_zh`]: words && textInWords(library, words.zh, 'zh'),
  [`${name}_en`]: words?.en && textInWords(library, words.en, 'en'),
});

/** Number, names, address and day of an entry; of entries in MDX also their summaries. */
function head(library: Library, kind: Kind, entry: Entry, linkTo: LinkTo): Row {
  const data = entry.data as { no?: number; title?: string | Bilingual; name?: Bilingual; summary?: string | Bilingual; updated: string };
  const title = data.title ?? data.name;
  const both = (words: string | Bilingual | undefined, en?: string) => (typeof words === 'string' ? { zh: words, en } : words);
  return {
    id: entry.id,
    no: data.no,
    ...inBoth(library, 'title', both(title, entry.translation?.title)),
    address: linkTo(addressOf(kind, entry.id)),
    ...(data.summary ? inBoth(library, 'summary', both(data.summary, entry.translation?.summary)) : {}),
    updated: data.updated,
  };
}

const cases: Table = (library, linkTo) => all(library, 'case').map((entry) => ({
  ...head(library, 'case', entry, linkTo),
  place: entry.data.place,
  neighbourhoods: entry.data.neighbourhoods,
  types: entry.data.types,
  tier: entry.data.tier,
  led: entry.data.led,
  actors: idsOf(actorsOf(library, entry)),
  practices: idsOf(entry.data.practices),
  themes: idsOf(themesOf(library, entry)),
  stages: idsOf(stagesOf(library, entry)),
  trips: idsOf(tripsTouching(library, 'case', entry.id)),
  related: entry.data.related,
  sources: entry.data.sources,
  comparisons: entry.data.comparisons,
}));

const practices: Table = (library, linkTo) => all(library, 'practice').map((entry) => ({
  ...head(library, 'practice', entry, linkTo),
  theme: entry.data.theme,
  stages: entry.data.stages,
  actors: entry.data.actors,
  cases: idsOf(casesUsing(library, entry.id)),
  trips: idsOf(tripsTouching(library, 'practice', entry.id)),
  together: entry.data.together,
  terms: entry.data.terms,
  sources: entry.data.sources,
  comparisons: entry.data.comparisons,
}));

const sources: Table = (library, linkTo) => all(library, 'source').map((entry) => ({
  ...head(library, 'source', entry, linkTo),
  ...inBoth(library, 'author', entry.data.author),
  ...inBoth(library, 'publisher', entry.data.publisher),
  ...inBoth(library, 'nature', entry.data.nature),
  kind: entry.data.kind,
  grade: entry.data.grade,
  origin: entry.data.origin,
  published: entry.data.published === 'unknown' ? undefined : entry.data.published,
  extent: entry.data.extent,
  url: entry.data.url,
  facts: Object.keys(entry.data.facts).map((key) => `${entry.id}/${key}`),
  cited_by: entriesCiting(library, entry.id).map(({ kind, id }) => `${kind}/${id}`),
}));

const facts: Table = (library, linkTo) => all(library, 'source').flatMap((entry) => Object.entries(entry.data.facts).map(([key, fact]) => {
  const id = `${entry.id}/${key}`;
  const figure = isFigure(fact) ? fact : undefined;
  return {
    id,
    no: fact.no,
    source: entry.id,
    at: fact.at,
    value: figure?.value,
    unit: figure?.unit,
    bound: figure?.bound,
    ...inBoth(library, 'says', isFigure(fact) ? fact.of : fact.states),
    ...inBoth(library, 'caveat', fact.caveat),
    agrees_with: linked(library, id, 'agreesWith'),
    differs_from: linked(library, id, 'differsFrom'),
    address: linkTo(`${addressOf('source', entry.id)}#fact-${key}`),
  };
}));

const places: Table = (library, linkTo) => all(library, 'place').map((entry) => ({
  ...head(library, 'place', entry, linkTo),
  level: entry.data.level,
  within: entry.data.within,
  also_called: entry.data.alsoCalled,
  cases: idsOf(casesAt(library, entry.id)),
}));

const terms: Table = (library, linkTo) => all(library, 'term').map((entry) => ({
  ...head(library, 'term', entry, linkTo),
  ...inBoth(library, 'sense', entry.data.sense),
  also_called: entry.data.alsoCalled,
  traditional: entry.data.traditional,
  pinyin: entry.data.pinyin,
  passages: entry.data.at,
  practices: entry.data.practices,
  related: entry.data.related,
}));

const trips: Table = (library, linkTo) => all(library, 'trip').map((entry) => ({
  ...head(library, 'trip', entry, linkTo),
  standing: entry.data.standing,
  route_zh: entry.data.route,
  places: [...new Set(stopsOf(entry).map(({ place }) => place))],
  cases: [...new Set(stopsOf(entry).flatMap((stop) => [...(stop.case ? [stop.case] : []), ...stop.read.cases]))],
  practices: [...new Set(stopsOf(entry).flatMap((stop) => stop.read.practices))],
  sources: entry.data.sources,
}));

const policies: Table = (library, linkTo) => all(library, 'policy').map((entry) => ({
  ...head(library, 'policy', entry, linkTo),
  number: entry.data.number,
  ...inBoth(library, 'issuer', entry.data.issuer),
  date: entry.data.date === 'unknown' ? undefined : entry.data.date,
  status: entry.data.status,
  practices: entry.data.practices,
  sources: entry.data.sources,
}));

const works: Table = (library, linkTo) => library.works.items.map((item) => ({
  id: item.id,
  no: item.no,
  ...inBoth(library, 'title', item.name),
  address: linkTo(`/works/#work-${item.id}`),
  tier: item.tier,
  ...inBoth(library, 'parts', item.parts),
  practices: item.practices,
  passage: library.works.tiers.find(({ id }) => id === item.tier)?.at,
}));

const themes: Table = (library, linkTo) => library.vocabulary.themes.map((theme) => ({
  id: theme.id,
  ...inBoth(library, 'title', theme.name),
  address: linkTo(addressOfWord('themes', theme.id)),
  ...inBoth(library, 'about', theme.about),
  practices: idsOf(practicesOf(library, theme.id)),
}));

const stages: Table = (library, linkTo) => library.vocabulary.stages.map((stage) => ({
  id: stage.id,
  ...inBoth(library, 'title', stage.name),
  address: linkTo(addressOfWord('stages', stage.id)),
  ...inBoth(library, 'about', stage.about),
  phase: stage.phase,
  practices: idsOf(practicesAtStage(library, stage.id)),
}));

/** A vocabulary whose words have no page of their own. */
const wordsOf = (vocabulary: 'actors' | 'types'): Table => (library) => library.vocabulary[vocabulary].map((word) => ({
  id: word.id,
  ...inBoth(library, 'title', word.name),
  ...inBoth(library, 'about', word.about),
}));

const tables: Record<string, Table> = { cases, practices, sources, facts, places, terms, trips, policies, works, themes, stages, actors: wordsOf('actors'), types: wordsOf('types') };

/** Names of the tables that are published below /data/. */
export const tableNames = Object.keys(tables);

/** The rows of a table. Throws when there is no such table. */
export function rowsOf(library: Library, name: string, linkTo: LinkTo): Row[] {
  const table = tables[name];
  if (!table) throw new Error(`no such table: ${name}`);
  return table(library, linkTo);
}

/** Rows as CSV for Excel and WPS: UTF-8 with BOM, CRLF, lists parted by 、, cells that a spreadsheet would run as formulas made harmless. */
export function csvOf(rows: Row[]): string {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: Row[string]) => (Array.isArray(value) ? value.join('、') : value ?? '');
  const data = rows.map((row) => fields.map((field) => cell(row[field])));
  return `\ufeff${papaparse.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
