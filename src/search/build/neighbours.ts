import { all, find, type Entry, type Lang, type Library } from '../../library/library.ts';
import { casesAt, casesUsing, isKind, stopsOf } from '../../library/relations.ts';
import type { Kind } from '../../schema/kinds.ts';
import { titleOf } from '../../reading.ts';

/** Most neighbours of an entry. */
const most = 8;

/** Terms whose entry in the glossary names a practice. */
const termsNaming = (library: Library, practice: string) => all(library, 'term').filter(({ data }) => data.practices.includes(practice));

/** Practices of a case that come first in its list are what it is about; the others occur in it. */
const leading = 3;

/**
 * What an entry is about beyond its own names, in the names of other entries, nearest first: a practice, the terms that name it in the
 * glossary; a case, the terms that name its leading practices, and the practices it shows.
 */
export function subjectsOf(library: Library, entry: Entry, lang: Lang): string[] {
  const namesOf = (term: Entry<'term'>) => [titleOf(term, lang), ...term.data.alsoCalled];
  if (isKind(entry, 'practice')) return termsNaming(library, entry.id).flatMap(namesOf);
  if (!isKind(entry, 'case')) return [];
  const shown = entry.data.practices.flatMap(({ id }) => find(library, 'practice', id) ?? []);
  const named = shown.slice(0, leading).flatMap(({ id }) => termsNaming(library, id)).flatMap(namesOf);
  return [...new Set([...named, ...shown.map((practice) => titleOf(practice, lang))])];
}

/** Entries that somebody who looks for this one by its name may also want, nearest first. Only what the content itself ties together. */
export function neighboursOf(library: Library, entry: Entry): Entry[] {
  const named = <K extends Kind>(kind: K, ids: string[]): Entry[] => ids.flatMap((id) => (find(library, kind, id) as Entry | undefined) ?? []);
  const ties = ((): Entry[] => {
    if (isKind(entry, 'term')) {
      const rules = all(library, 'policy').filter(({ data }) => data.sources.some((source) => entry.data.at.some((passage) => passage.startsWith(`${source}@`))));
      return [...named('practice', entry.data.practices), ...rules, ...named('term', entry.data.related), ...entry.data.practices.flatMap((id) => casesUsing(library, id).slice(0, 1))];
    }
    if (isKind(entry, 'practice')) return [...casesUsing(library, entry.id), ...termsNaming(library, entry.id), ...named('term', entry.data.terms), ...named('practice', entry.data.together)];
    if (isKind(entry, 'case')) return [...named('place', [entry.data.place]), ...named('practice', entry.data.practices.map(({ id }) => id)), ...named('case', entry.data.related)];
    if (isKind(entry, 'place')) return casesAt(library, entry.id);
    if (isKind(entry, 'policy')) return [...named('practice', entry.data.practices), ...named('source', entry.data.sources)];
    if (isKind(entry, 'trip')) return named('case', stopsOf(entry).flatMap((stop) => stop.case ?? []));
    return [];
  })();
  return [...new Set(ties)].filter((one) => one !== entry).slice(0, most);
}
