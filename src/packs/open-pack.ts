import type { Lang } from '../library/library.ts';
import { keyOf, type Choice, type Depth, type PackNotes } from './pack.ts';
import type { Ask, PartName, Section, Sheet, SheetSource, Span } from './sheet.ts';

/** A pack with everything it holds read: what paper, Word documents, files and calendars are made of. */
export interface OpenPack {
  lang: Lang;
  notes: PackNotes;
  parts: PackPart[];
  /** The four questions, in order. */
  questions: { id: string; name: string }[];
  /** Link that opens the same pack: entries, order and depth, no notes. Missing where the site has no public address. */
  link?: string;
}

export interface PackPart { choice: Choice; sheet: Sheet }

const briefParts: PartName[] = ['gist', 'problem', 'steps', 'preconditions', 'firstStep', 'limits', 'stops', 'sense', 'beware', 'says', 'objectives', 'preparation', 'versions'];
const askParts: PartName[] = ['questions', 'unknowns'];

/**
 * The sections of a sheet that a pack of this depth holds. Questions and gaps stand in the pack's question sheet, together with those of
 * the other entries, and never twice.
 */
export function sectionsAt(sheet: Sheet, depth: Depth): Section[] {
  if (depth === 'ask') return [];
  return sheet.sections.filter(({ part }) => !askParts.includes(part) && (depth === 'full' || briefParts.includes(part)));
}

/** A question of the pack's question sheet, with the entry that asks it. */
export interface PackAsk { text: Span[]; key: string; from: Ask['from'] | 'own' }
/** `id` is one of the four questions, `own` for what the reader added, nothing for what belongs to none of the four. */
export interface PackAskGroup { id: string | undefined; name: string | undefined; asks: PackAsk[] }

const wordsIn = (spans: Span[]): string => spans.map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : 'words' in span ? span.words : 'unrecorded' in span ? span.unrecorded : '')).join('');

/** Running text as words alone, references left out. */
export function plainText(spans: Span[]): string {
  return wordsIn(spans);
}

/**
 * The question sheet of a pack: what its entries ask, what the reader added first, then by the four questions, then what belongs to
 * none of them. A question that two entries ask stands once. Empty groups are left out.
 */
export function askSheetOf({ parts, notes, questions }: OpenPack): PackAskGroup[] {
  const seen = new Set<string>();
  const asked: (PackAsk & { of: string | undefined })[] = parts.flatMap(({ choice, sheet }) => {
    const key = keyOf(choice);
    const own = (notes.questions[key] ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
    return [...own.map((text) => ({ text: [text], key, from: 'own' as const, of: 'own' })), ...sheet.asks.map(({ text, of, from }) => ({ text, key, from, of }))];
  }).filter(({ text }) => { const words = wordsIn(text); return !seen.has(words) && seen.add(words); });
  return [{ id: 'own', name: undefined }, ...questions, undefined].map((question) => ({
    id: question?.id, name: question?.name, asks: asked.filter(({ of }) => of === question?.id).map(({ text, key, from }) => ({ text, key, from })),
  })).filter(({ asks }) => asks.length > 0);
}

/** All sources of a pack, each once, numbered anew in the order in which the parts bring them. */
export interface PackSources { sources: SheetSource[]; /** The number in the pack of a sheet's source. */ numberOf: (sheet: Sheet, number: number) => number }

export function sourcesOfPack(parts: PackPart[]): PackSources {
  const sources: SheetSource[] = [];
  const numbers = new Map<string, number>();
  for (const { sheet } of parts) for (const source of sheet.sources) {
    if (numbers.has(source.id)) continue;
    numbers.set(source.id, sources.length + 1);
    sources.push({ ...source, number: sources.length + 1 });
  }
  const numberOf = (sheet: Sheet, number: number) => numbers.get(sheet.sources.find((source) => source.number === number)?.id ?? '') ?? number;
  return { sources, numberOf };
}
