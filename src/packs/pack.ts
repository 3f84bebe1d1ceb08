/** Kinds of entry that may go into a study pack, in the order in which they stand in it when they are put in order. */
export const packKinds = ['trip', 'case', 'practice', 'lesson', 'policy', 'term'] as const;
export type PackKind = (typeof packKinds)[number];

/** How much of an entry a pack holds: only its questions, one page, or all of it. */
export const depths = ['ask', 'brief', 'full'] as const;
export type Depth = (typeof depths)[number];

export interface Choice { kind: PackKind; id: string; depth: Depth }

/** What of a pack travels in its link: entries, order and depth. At most `mostChoices` entries, none twice. */
export interface Pack { choices: Choice[] }

export const mostChoices = 60;

/** What of a pack stays on the device, and goes into a file only when the reader asks for it. Notes and questions are kept by `kind/id`. */
export interface PackNotes {
  /** What the pack is called; empty: not named. */
  name: string;
  delegation: string;
  /** First day, YYYY-MM-DD; empty: not set. */
  date: string;
  /** Clock times at which the reader says a morning and an afternoon begin, HH:MM; empty: none, nothing is made up. */
  morning: string;
  afternoon: string;
  notes: Record<string, string>;
  /** The reader's own questions, one a line. */
  questions: Record<string, string>;
}

export const noNotes: PackNotes = { name: '', delegation: '', date: '', morning: '', afternoon: '', notes: {}, questions: {} };

/** The key of an entry in notes and in the shelf: `case/lianyun`. */
export function keyOf({ kind, id }: { kind: PackKind; id: string }): string {
  return `${kind}/${id}`;
}
