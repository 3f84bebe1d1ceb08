import { langs } from '../library.ts';
import type { Assigned } from './assign.ts';
import { lastEdition, type EntryLedger, type RecordedPassage } from './ledger.ts';
import type { Passage } from './page-passages.ts';

/** What has come to a ledger: passages that are new, that have other words or stand on the page again, and that have been merged into others. */
export interface Recorded { ledger: EntryLedger; added: string[]; changed: string[]; merged: string[] }

/** A passage with the words it has today. What changes twice on a day keeps the later words: a day is the grain of the ledger. */
function withWords(recorded: RecordedPassage, passage: Passage, day: string): RecordedPassage {
  // One that had been taken off and stands there again is gone no more.
  const { gone: _, ...standing } = recorded;
  const next: RecordedPassage = { ...standing, is: passage.is };
  for (const lang of langs) {
    const words = passage[lang]?.words;
    const last = lastEdition(recorded, lang);
    if (words === undefined || words === last?.[1]) continue;
    const before = (recorded[lang] ?? []).filter(([on]) => on !== day);
    next[lang] = before.at(-1)?.[1] === words ? before : [...before, [day, words]];
  }
  return next;
}

/**
 * The ledger of an entry with its page as it stands on `day`: new passages in the order of the page, changed words as a further edition,
 * merged passages as gone into those that hold them. Lost passages stay as they are: they must be retired by hand.
 */
export function recordPassages(ledger: EntryLedger | undefined, passages: readonly Passage[], { ids, recorded, merged }: Assigned, day: string): Recorded {
  const now = passages.map((passage, index) => withWords(recorded[index] ?? { id: ids[index]!, is: passage.is }, passage, day));
  const standing = new Set(ids);
  const others = (ledger?.passages ?? []).filter(({ id }) => !standing.has(id)).map((one): RecordedPassage => {
    const into = merged.get(one.id);
    return into ? { ...one, gone: { on: day, into: [into] } } : one;
  });
  const changed = now.filter((one, index) => recorded[index] && (recorded[index].gone || langs.some((lang) => lastEdition(recorded[index]!, lang)?.[1] !== lastEdition(one, lang)?.[1])));
  return {
    ledger: { passages: [...now, ...others] },
    added: now.filter((_, index) => !recorded[index]).map(({ id }) => id),
    changed: changed.map(({ id }) => id),
    merged: [...merged.keys()],
  };
}

/** The ledger with a passage taken off the page for good. Throws when it knows no such passage. */
export function retire(ledger: EntryLedger, id: string, gone: NonNullable<RecordedPassage['gone']>): EntryLedger {
  if (!ledger.passages.some((one) => one.id === id)) throw new Error(`登记里没有“${id}”这一段`);
  return { passages: ledger.passages.map((one) => (one.id === id ? { ...one, gone } : one)) };
}

/** A ledger as it is written: one passage a line, so that a change is one line of a comparison. */
export function writeLedger({ passages }: EntryLedger): string {
  return `{"passages":[\n${passages.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}
