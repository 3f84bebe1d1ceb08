import { noNotes, packKinds, type PackNotes } from './pack.ts';

/** Characters of a note that are kept: some ten pages. */
const longest = 20_000;
const keys = new RegExp(`^(?:${packKinds.join('|')})/[a-z0-9-]{1,100}$`);

/** Whether something read from storage or a file is a record of fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const textOf = (value: unknown, pattern = /^/): string => (typeof value === 'string' && pattern.test(value) ? value.slice(0, longest) : '');

function textsOf(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key, text]) => keys.test(key) && textOf(text)).map(([key, text]) => [key, textOf(text)]));
}

/** Notes out of what storage or a file holds: fields that are missing or of another form are empty. Never throws. */
export function readNotes(value: unknown): PackNotes {
  if (!isRecord(value)) return noNotes;
  const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
  return {
    name: textOf(value.name), delegation: textOf(value.delegation), date: textOf(value.date, /^\d{4}-\d{2}-\d{2}$/),
    morning: textOf(value.morning, clock), afternoon: textOf(value.afternoon, clock), notes: textsOf(value.notes), questions: textsOf(value.questions),
  };
}

const bothTexts = (own: Record<string, string>, other: Record<string, string>): Record<string, string> => {
  const together = { ...own };
  for (const [key, text] of Object.entries(other)) {
    const mine = together[key];
    together[key] = !mine || text.includes(mine) ? text : mine.includes(text) ? mine : `${mine}\n${text}`;
  }
  return together;
};

/** Two sets of notes as one: what both wrote of an entry stands one below the other, names and times are those of the first where it has them. */
export function joinedNotes(own: PackNotes, other: PackNotes): PackNotes {
  return {
    name: own.name || other.name, delegation: own.delegation || other.delegation, date: own.date || other.date,
    morning: own.morning || other.morning, afternoon: own.afternoon || other.afternoon,
    notes: bothTexts(own.notes, other.notes), questions: bothTexts(own.questions, other.questions),
  };
}
