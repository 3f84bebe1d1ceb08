import { fill } from '../../i18n/fill.ts';
import type { PaperWords } from '../../i18n/paper.zh.ts';
import { legible } from '../legible-text.ts';
import { keyOf, type PackNotes } from '../pack.ts';
import { sectionsAt, sourcesOfPack, type OpenPack, type PackPart, type PackSources } from '../open-pack.ts';

/** What is known while a pack is set: its words, its sources, and how links and references are to be made. */
export interface Setting {
  open: OpenPack;
  words: PaperWords;
  sources: PackSources;
  /** Parts that have pages of their own, in order; the others only bring questions. */
  parts: PackPart[];
  /** Whether links can be followed: in the single file, not on paper. */
  isLive: boolean;
  /** Counts the references of each source, so that the source list can lead back. Only filled where links can be followed. */
  references: Map<number, string[]>;
}

/** What the reader typed or pasted, without signs that no file may hold. */
function legibleNotes(notes: PackNotes): PackNotes {
  const all = (texts: Record<string, string>) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, legible(text)]));
  return { ...notes, name: legible(notes.name), delegation: legible(notes.delegation), date: legible(notes.date), notes: all(notes.notes), questions: all(notes.questions) };
}

/** Everything needed to set a pack. */
export function settingOf(pack: OpenPack, words: PaperWords, { isLive }: { isLive: boolean }): Setting {
  const open = { ...pack, notes: legibleNotes(pack.notes) };
  const parts = open.parts.filter(({ choice, sheet }) => sectionsAt(sheet, choice.depth).length > 0 || open.notes.notes[keyOf(choice)]?.trim() || choice.depth !== 'ask');
  return { open, words, sources: sourcesOfPack(open.parts), parts, isLive, references: new Map() };
}

/** A day as readers write it; what is no day stands as it came. */
export function dayInWords(day: string, words: PaperWords): string {
  const [, year, month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (!year) return day;
  return fill(words.day, { y: year, m: Number(month), d: Number(date), M: words.months[Number(month) - 1] ?? month });
}

/** The tag of the language a text is in, where it is not that of the pack. */
export function langTag(setting: Setting, textLang: 'zh' | 'en'): string | undefined {
  if (textLang === setting.open.lang) return undefined;
  return textLang === 'zh' ? 'zh-CN' : 'en';
}

/** The name that a pack goes by. */
export function packName({ open, words }: Setting): string {
  return open.notes.name.trim() || words.unnamed;
}
