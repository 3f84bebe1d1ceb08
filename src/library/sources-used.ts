import type { Library } from './library.ts';
import { readPassage } from './passages.ts';
import { stopsOf } from './relations.ts';
import { purposeOf } from './content-file.ts';
import type { Reference } from './references.ts';
import type { TagUse } from './tag-uses.ts';

/** A source that a file uses, and the field or tag that does. */
export interface SourceUse { source: string; file: string; by: Reference | TagUse }

const sourceOfFact = (fact: string) => fact.split('/')[0] ?? '';

/** Sources of the passages that a picture rests on. */
function sourcesOfFigure(library: Library, id: string, references: readonly Reference[]): string[] {
  if (id === 'works') return [library.works.at, ...library.works.tiers.map((tier) => tier.at)].map((at) => readPassage(at).source);
  const trip = id.startsWith('trip:') ? library.entries.trip.get(id.slice('trip:'.length)) : undefined;
  if (trip) return stopsOf(trip).map((stop) => readPassage(stop.at).source);
  return references.filter(({ to, purpose }) => to === 'passage' && purpose.is === 'entry' && purpose.kind === 'figure' && purpose.id === id).map(({ written }) => readPassage(written).source);
}

/** The sources a file uses: by its passages and head figures, its `<Cite>`, `<Fact>` and `<Differ>` tags, and the pictures it shows. */
export function sourcesUsed(library: Library, references: readonly Reference[], tags: readonly TagUse[]): SourceUse[] {
  const byField = references.filter(({ to, purpose }) => (to === 'passage' || to === 'fact') && !(purpose.is === 'entry' && purpose.kind === 'source'))
    .map((by): SourceUse => ({ source: by.to === 'fact' ? sourceOfFact(by.written) : readPassage(by.written).source, file: by.file, by }));
  const byPicture = references.filter(({ to }) => to === 'picture').flatMap((by) => sourcesOfFigure(library, by.written, references).map((source): SourceUse => ({ source, file: by.file, by })));
  const byTag = tags.flatMap((by): SourceUse[] => {
    const { name, attributes, file } = by;
    const value = (attribute: string) => { const text = attributes.get(attribute); return typeof text === 'string' ? text : ''; };
    const sources = name === 'Cite' ? [value('id')]
      : name === 'Fact' ? [sourceOfFact(value('id'))]
        : name === 'Differ' ? value('facts').split(',').map((one) => sourceOfFact(one.trim()))
          : name === 'Figure' ? sourcesOfFigure(library, value('id'), references) : [];
    return sources.filter(Boolean).map((source) => ({ source, file, by }));
  });
  return [...byField, ...byPicture, ...byTag].filter(({ file }) => purposeOf(file).is !== 'ignored');
}
