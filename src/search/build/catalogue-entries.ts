import { addressOf, inLanguage } from '../../library/addresses.ts';
import { say } from '../../library/fact-wording.ts';
import { all, find, need, word, type Entry, type Lang, type Library } from '../../library/library.ts';
import { actorsOf, casesAt, casesUsing, isKind, lineage, phasesOf, stagesOf, stopsOf, themesOf } from '../../library/relations.ts';
import { titleOf } from '../../reading.ts';
import { kindNames, kinds, type Kind } from '../../schema/kinds.ts';
import type { CatalogueEntry, FacetName, FacetWord, Phase } from '../contract.ts';

/** Kinds as the facet lists them: what was done first, then what it rests on. */
const listed: Kind[] = ['practice', 'case', 'trip', 'lesson', 'place', 'term', 'policy', 'source', 'page'];

/** Cases and practices that an entry speaks of; its facets are theirs. An entry that is neither has none of its own. */
function spokenOf(library: Library, entry: Entry): { cases: Entry<'case'>[]; practices: Entry<'practice'>[] } {
  const cases = (ids: string[]) => ids.map((id) => find(library, 'case', id)).filter((one) => one !== undefined);
  const practices = (ids: string[]) => ids.map((id) => find(library, 'practice', id)).filter((one) => one !== undefined);
  if (isKind(entry, 'case')) return { cases: [entry], practices: [] };
  if (isKind(entry, 'practice')) return { cases: [], practices: [entry] };
  if (isKind(entry, 'lesson')) return { cases: cases(entry.data.cases), practices: practices(entry.data.practices) };
  if (isKind(entry, 'term') || isKind(entry, 'policy')) return { cases: [], practices: practices(entry.data.practices) };
  if (isKind(entry, 'place')) return { cases: all(library, 'case').filter((one) => one.data.place === entry.id), practices: [] };
  return { cases: [], practices: [] };
}

/** Places of an entry itself: where it lies, where it was done, where a trip stops. */
function ownPlaces(library: Library, entry: Entry): string[] {
  if (isKind(entry, 'practice')) return casesUsing(library, entry.id).map((one) => one.data.place);
  if (isKind(entry, 'place')) return [entry.id];
  if (isKind(entry, 'trip')) return stopsOf(entry).map((stop) => stop.place);
  if (isKind(entry, 'case')) return [entry.data.place, ...entry.data.neighbourhoods];
  if (isKind(entry, 'lesson')) return entry.data.cases.flatMap((id) => find(library, 'case', id)?.data.place ?? []);
  return [];
}

function facetsOf(library: Library, entry: Entry): CatalogueEntry['facets'] {
  const { cases, practices } = spokenOf(library, entry);
  const ids = (words: { id: string }[]) => [...new Set(words.map(({ id }) => id))];
  const shown = isKind(entry, 'practice') ? casesUsing(library, entry.id) : cases;
  return {
    kind: [entry.kind],
    theme: isKind(entry, 'trip') ? ['visit'] : [...new Set([...cases.flatMap((one) => ids(themesOf(library, one))), ...practices.map((one) => one.data.theme)])],
    stage: ids([...cases, ...practices].flatMap((one) => stagesOf(library, one))),
    actor: ids([...cases, ...practices].flatMap((one) => actorsOf(library, one))),
    place: [...new Set(ownPlaces(library, entry).flatMap((id) => lineage(library, id).map((place) => place.id)))],
    type: [...new Set(shown.flatMap((one) => one.data.types))],
  };
}

/** What stands beside the kind: for a case where it lies, for a practice its theme and where it is shown. */
function aboutOf(library: Library, entry: Entry, lang: Lang): string[] {
  const outwards = (id: string) => lineage(library, id).slice(0, 3).toReversed().map((place) => say(place.data.name, lang));
  if (isKind(entry, 'case')) return outwards(entry.data.place);
  if (isKind(entry, 'place')) return outwards(entry.id).slice(0, -1);
  if (isKind(entry, 'practice')) return [say(word(library, 'themes', entry.data.theme).name, lang), ...firstOf(ownPlaces(library, entry).map((id) => say(need(library, 'place', id).data.short, lang)), lang)];
  if (isKind(entry, 'source')) return [say(entry.data.publisher, lang)];
  if (isKind(entry, 'policy')) return [entry.data.number ?? say(entry.data.issuer, lang)];
  if (isKind(entry, 'lesson')) return [entry.data.audience];
  return [];
}

/** The first two of several names, and how many there are. */
function firstOf(names: string[], lang: Lang): string[] {
  const unique = [...new Set(names)];
  if (unique.length <= 2) return unique.length ? [unique.join(lang === 'zh' ? '、' : ', ')] : [];
  return [lang === 'zh' ? `${unique.slice(0, 2).join('、')}等${unique.length}处` : `${unique.slice(0, 2).join(', ')} and ${unique.length - 2} more`];
}

/** An entry with a page: how the search ranks, narrows and shows it, save for the words of its page. */
export interface Listed { entry: Entry; listing: CatalogueEntry; address: string; about: string[]; phases?: Phase[] }

/** Every entry with a page, in shelf order. */
export function catalogueEntries(library: Library, lang: Lang): Listed[] {
  return listed.filter((kind) => kinds[kind].address && kindNames.includes(kind)).flatMap((kind) => (all(library, kind) as Entry[]).map((entry): Listed => {
    const no = (entry.data as { no?: number }).no;
    return {
      entry,
      listing: { kind, ...(no ? { no } : {}), title: titleOf(entry, lang), facets: facetsOf(library, entry) },
      address: inLanguage(addressOf(kind, entry.id), lang),
      about: aboutOf(library, entry, lang),
      ...(isKind(entry, 'case') || isKind(entry, 'practice') ? { phases: [...phasesOf(library, entry)] } : {}),
    };
  }));
}

/** The words of the facets that occur among entries, in the order of their vocabularies; places as a tree. */
export function facetWords(library: Library, entries: CatalogueEntry[], lang: Lang, kindName: (kind: string) => string): Record<FacetName, FacetWord[]> {
  const occurs = (name: FacetName, id: string) => entries.some((entry) => entry.facets[name]?.includes(id));
  const vocabulary = (name: 'themes' | 'stages' | 'actors' | 'types', facet: FacetName) => library.vocabulary[name].filter(({ id }) => occurs(facet, id)).map(({ id, name: words }) => ({ id, name: say(words, lang) }));
  const places: FacetWord[] = [];
  // A place that holds one case narrows to what its own page shows; only where there is a choice does it help to narrow.
  const helps = (place: Entry<'place'>) => ['country', 'province', 'city', 'district'].includes(place.data.level) || casesAt(library, place.id).length > 1;
  const descend = (within: string | undefined, depth: number) => {
    for (const place of all(library, 'place').filter((one) => one.data.within === within && helps(one) && occurs('place', one.id))) {
      places.push({ id: place.id, name: say(place.data.name, lang), depth });
      descend(place.id, depth + 1);
    }
  };
  descend(undefined, 0);
  return {
    kind: listed.filter((kind) => occurs('kind', kind)).map((kind) => ({ id: kind, name: kindName(kind) })),
    theme: vocabulary('themes', 'theme'), stage: vocabulary('stages', 'stage'), actor: vocabulary('actors', 'actor'),
    place: places.filter((place) => find(library, 'place', place.id)), type: vocabulary('types', 'type'),
  };
}
