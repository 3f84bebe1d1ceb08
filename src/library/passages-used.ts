import { all, find, findFact, type Entry, type Library } from './library.ts';
import { readLocator, readPassage } from './passages.ts';
import { isKind, stopsOf } from './relations.ts';
import type { Locator } from '../schema/text.ts';

const citePattern = /<Cite\s[^>]*?id="([^"]+)"[^>]*?at="([^"]+)"/g;
const factPattern = /<(?:Fact\s[^>]*?id|Differ\s[^>]*?facts)="([^"]+)"/g;
const figurePattern = /<Figure\s[^>]*?id="([^"]+)"/g;
const passagePattern = /"([a-z0-9-]+@[a-z0-9,-]+)"/g;

/** The passages a picture rests on, with those of its parts. */
function passagesOfFigure(library: Library, id: string): string[] {
  if (id === 'works') return [library.works.at, ...library.works.tiers.map((tier) => tier.at)];
  if (id === 'matrix') return all(library, 'case').flatMap(({ data }) => data.practices.map(({ at }) => at));
  const trip = id.startsWith('trip:') ? find(library, 'trip', id.slice(5)) : undefined;
  if (trip) return stopsOf(trip).map((stop) => stop.at);
  const figure = find(library, 'figure', id);
  return figure ? [...JSON.stringify(figure.data).matchAll(passagePattern)].map(([, one = '']) => one) : [];
}

/**
 * The passages an entry refers to, by source: its `<Cite>`, `<Fact>` and `<Differ>` tags, head figures and passages of front matter, in
 * whichever language, and the passages of the pictures it shows, those of a lesson's steps among them.
 */
export function passagesUsed(library: Library, entry: Entry): Map<string, Set<Locator>> {
  const used = new Map<string, Set<Locator>>();
  const add = (source: string, at: Locator) => used.set(source, (used.get(source) ?? new Set()).add(at));
  const written = [JSON.stringify(entry.data).replaceAll('\\"', '"'), entry.body, entry.translation?.body ?? '', JSON.stringify(entry.translation?.words ?? {}).replaceAll('\\"', '"'), entry.translation?.summary ?? ''].join('\n');
  for (const [, source = '', at = ''] of written.matchAll(citePattern)) at.split(',').forEach((one) => add(source, readLocator(one.trim())));
  const shownInClass = isKind(entry, 'lesson') ? entry.data.versions.flatMap(({ steps }) => steps.flatMap(({ figure }) => figure ?? [])) : [];
  const figures = [...shownInClass, ...[...written.matchAll(figurePattern)].map(([, id = '']) => id)].flatMap((id) => passagesOfFigure(library, id));
  for (const passage of [...figures, ...[...written.matchAll(passagePattern)].map(([, one = '']) => one)]) { const { source, at } = readPassage(passage); at.forEach((one) => add(source, one)); }
  const headFigures = 'figures' in entry.data && Array.isArray(entry.data.figures) ? entry.data.figures.map((figure) => (figure as { fact: string }).fact) : [];
  const facts = [...headFigures, ...[...written.matchAll(factPattern)].flatMap(([, ids = '']) => ids.split(',').map((id) => id.trim()))];
  for (const id of facts) { const fact = findFact(library, id); if (fact) add(fact.source.id, fact.data.at); }
  return used;
}
