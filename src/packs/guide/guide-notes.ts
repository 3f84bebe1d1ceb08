/** What a reader keeps of one item of a guide: a tick, an answer and who gave it. A stop's free note is an item with an answer alone. */
export interface KeptItem {
  /** The item's words when it was kept, so that it can still be told after the guide has changed. */
  words: string;
  done: boolean;
  answer: string;
  who: string;
}

/** Everything kept of one guide on a device, by the keys of its items. */
export type GuideNotes = Map<string, KeptItem>;

/** Characters that an answer or a note may have. */
export const longestAnswer = 4000;
const longestWords = 1000;
const mostItems = 2000;
const version = 1;

/** Where a device keeps the notes of a trip. `apart` is the place for notes beside others that could not be read. */
export function notesPlace(trip: string, apart = false): string {
  return `tashan:guide:${trip}${apart ? ':2' : ''}`;
}

const textOf = (value: unknown, longest: number) => (typeof value === 'string' ? value.slice(0, longest) : '');
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isKept = ({ done, answer, who }: KeptItem) => done || answer !== '' || who !== '';

function readItem(value: unknown): KeptItem | undefined {
  if (!isRecord(value)) return undefined;
  const item = { words: textOf(value['words'], longestWords), done: value['done'] === true, answer: textOf(value['answer'], longestAnswer), who: textOf(value['who'], longestWords) };
  return isKept(item) ? item : undefined;
}

/** Notes as a device kept them, and what is wrong: nothing of them could be read, or a newer guide wrote them. Never throws. */
export interface ReadNotes { notes: GuideNotes; fault: 'unreadable' | 'newer' | undefined }

/** Reads kept notes; what is not a note is left out. */
export function readNotes(kept: string | null): ReadNotes {
  const notes: GuideNotes = new Map();
  if (kept === null) return { notes, fault: undefined };
  let read: unknown;
  try {
    read = JSON.parse(kept);
  } catch {
    return { notes, fault: 'unreadable' };
  }
  if (!isRecord(read) || !isRecord(read['items'])) return { notes, fault: 'unreadable' };
  if (read['version'] !== version) return { notes, fault: typeof read['version'] === 'number' && read['version'] > version ? 'newer' : 'unreadable' };
  for (const [key, value] of Object.entries(read['items']).slice(0, mostItems)) {
    const item = /^[a-z0-9.-]{1,120}$/.test(key) ? readItem(value) : undefined;
    if (item) notes.set(key, item);
  }
  return { notes, fault: undefined };
}

/** Notes as a device keeps them. */
export function writeNotes(notes: GuideNotes): string {
  return JSON.stringify({ version, items: Object.fromEntries(notes) });
}

/** Keeps what changed of an item; an item of which nothing is left is taken out. */
export function keepItem(notes: GuideNotes, key: string, words: string, change: Partial<Omit<KeptItem, 'words'>>): void {
  const item: KeptItem = { ...{ done: false, answer: '', who: '' }, ...notes.get(key), ...change, words };
  if (isKept(item)) notes.set(key, item);
  else notes.delete(key);
}
