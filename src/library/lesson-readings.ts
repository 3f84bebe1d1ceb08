import type { LessonData } from '../schema/lesson.ts';

/** Kinds of entries that a class may be asked to read beforehand. */
const readKinds = ['case', 'practice', 'policy', 'term', 'trip'] as const;

/** What a class is to read beforehand: an entry, anchors of the passages of it that matter (none: all of it), and what to read it for. */
export interface LessonReading { kind: (typeof readKinds)[number]; id: string; passages: string[]; why: string }

/** What a lesson asks to be read beforehand, in order. */
export function readingsOf({ readBefore }: Pick<LessonData, 'readBefore'>): LessonReading[] {
  return readBefore.flatMap((item) => readKinds.flatMap((kind) => {
    const id = item[kind];
    return id === undefined ? [] : [{ kind, id, passages: item.passages ?? [], why: item.why }];
  }));
}
