import type { Data, Kind } from '../schema/kinds.ts';
import type { Word } from '../schema/vocabulary.ts';
import { all, find, need, type Entry, type Library } from './library.ts';

/** A place and everything it lies within, nearest first. */
export function lineage(library: Library, placeId: string): Entry<'place'>[] {
  const line: Entry<'place'>[] = [];
  for (let place = find(library, 'place', placeId); place && !line.includes(place); place = place.data.within ? find(library, 'place', place.data.within) : undefined) line.push(place);
  return line;
}

/** Places directly within a place. */
export function placesWithin(library: Library, placeId: string): Entry<'place'>[] {
  return all(library, 'place').filter((place) => place.data.within === placeId);
}

/** Whether a place is, or lies within, another. */
export function liesWithin(library: Library, placeId: string, outerId: string): boolean {
  return lineage(library, placeId).some((place) => place.id === outerId);
}

/** Cases told of a place or of anything within it. */
export function casesAt(library: Library, placeId: string): Entry<'case'>[] {
  return all(library, 'case').filter((entry) => liesWithin(library, entry.data.place, placeId));
}

/** The regions that have cases, in the order of the vocabulary, each with its cases in shelf order. A case stands in the first region that holds its place. */
export function casesByRegion(library: Library, cases = all(library, 'case')): { region: Word<'regions'>; cases: Entry<'case'>[] }[] {
  const { regions } = library.vocabulary;
  const regionOf = (entry: Entry<'case'>) => regions.find(({ place }) => place === undefined || liesWithin(library, entry.data.place, place));
  return regions.map((region) => ({ region, cases: cases.filter((entry) => regionOf(entry) === region) })).filter((group) => group.cases.length > 0);
}

/** Cases whose sources show the practice at that very place. */
export function casesUsing(library: Library, practiceId: string): Entry<'case'>[] {
  return all(library, 'case').filter((entry) => entry.data.practices.some((used) => used.id === practiceId));
}

const near = ['district', 'sub-district', 'community'];

/**
 * How a practice stands at a case: `here` when a source shows it there, `around` when only a case of the community, sub-district or district around it shows it,
 * `unrecorded` otherwise, which is not the same as “not done”.
 */
export function standing(library: Library, practiceId: string, entry: Entry<'case'>): 'here' | 'around' | 'unrecorded' {
  if (entry.data.practices.some((used) => used.id === practiceId)) return 'here';
  // What is told of a whole city or province says too little of one estate in it.
  const outer = lineage(library, entry.data.place).slice(1).filter((place) => near.includes(place.data.level)).map((place) => place.id);
  return casesUsing(library, practiceId).some((other) => other !== entry && outer.includes(other.data.place)) ? 'around' : 'unrecorded';
}

/** Themes of a case: those of its practices, in the order of the vocabulary. */
export function themesOf(library: Library, entry: Entry<'case'>): Word<'themes'>[] {
  const ids = new Set(entry.data.practices.map((used) => find(library, 'practice', used.id)?.data.theme));
  return library.vocabulary.themes.filter((theme) => ids.has(theme.id));
}

/** Stages of a case or a practice, in the order of the vocabulary. */
export function stagesOf(library: Library, entry: Entry<'case'> | Entry<'practice'>): Word<'stages'>[] {
  const ids = new Set(isKind(entry, 'practice') ? entry.data.stages : (entry as Entry<'case'>).data.practices.flatMap((used) => find(library, 'practice', used.id)?.data.stages ?? []));
  return library.vocabulary.stages.filter((stage) => ids.has(stage.id));
}

/** Actors of a case (who led it and who acts in its practices) or of a practice. */
export function actorsOf(library: Library, entry: Entry<'case'> | Entry<'practice'>): Word<'actors'>[] {
  const ids = new Set(isKind(entry, 'practice')
    ? entry.data.actors
    : [...(entry as Entry<'case'>).data.led, ...(entry as Entry<'case'>).data.practices.flatMap((used) => find(library, 'practice', used.id)?.data.actors ?? [])]);
  return library.vocabulary.actors.filter((actor) => ids.has(actor.id));
}

/** Practices of a theme, in shelf order. */
export function practicesOf(library: Library, themeId: string): Entry<'practice'>[] {
  return all(library, 'practice').filter((entry) => entry.data.theme === themeId);
}

/** Practices of a stage, in shelf order. */
export function practicesAtStage(library: Library, stageId: string): Entry<'practice'>[] {
  return all(library, 'practice').filter((entry) => entry.data.stages.includes(stageId));
}

/** Trips that stop at a case or have its reader read it or a practice. */
export function tripsTouching(library: Library, kind: 'case' | 'practice', id: string): Entry<'trip'>[] {
  return all(library, 'trip').filter((trip) => stopsOf(trip).some((stop) => (kind === 'case' ? stop.case === id || stop.read.cases.includes(id) : stop.read.practices.includes(id))));
}

/** Lessons that use a case or a practice. */
export function lessonsUsing(library: Library, kind: 'case' | 'practice', id: string): Entry<'lesson'>[] {
  return all(library, 'lesson').filter((lesson) => lesson.data[kind === 'case' ? 'cases' : 'practices'].includes(id));
}

/** The stops of a trip, in order. */
export function stopsOf(trip: Entry<'trip'>) {
  return trip.data.days.flatMap((day) => day.halves.flatMap((half) => half.stops));
}

/** Entries that name a source among their sources. */
export function entriesCiting(library: Library, sourceId: string): Entry[] {
  return (['case', 'practice', 'trip', 'lesson', 'policy'] as const).flatMap((kind) =>
    all(library, kind).filter((entry) => sourceIdsOf(entry.data).includes(sourceId)) as unknown as Entry[]);
}

/** The phases (before, during, after) an entry belongs to, for the strip 前中后. */
export function phasesOf(library: Library, entry: Entry<'case'> | Entry<'practice'>): Set<'before' | 'during' | 'after'> {
  return new Set(stagesOf(library, entry).map((stage) => stage.phase));
}

/** The tier of the 6+2+N list that a case was given, if recorded. */
export function tierOf(library: Library, entry: Entry<'case'>) {
  return library.works.tiers.find((tier) => tier.id === entry.data.tier);
}

/** Narrows an entry to its kind. */
export function isKind<K extends Kind>(entry: Entry, kind: K): entry is Entry<K> & { data: Data<K> } {
  return entry.kind === kind;
}

/** Data of an entry that names sources: what it rests on, and for some kinds what it sets beside for comparison. */
export interface NamesSources { sources: string[]; comparisons?: string[] }

/** Ids of the sources an entry names, in the order of their numbers on its page; none for kinds that name no sources. */
export function sourceIdsOf({ sources = [], comparisons = [] }: Partial<NamesSources>): string[] {
  return [...sources, ...comparisons];
}

/** The sources an entry names, in the order of their numbers on its page. */
export function sourcesOf(library: Library, entry: { data: NamesSources }): Entry<'source'>[] {
  return sourceIdsOf(entry.data).map((id) => need(library, 'source', id));
}

