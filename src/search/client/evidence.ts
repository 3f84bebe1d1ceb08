import type { CatalogueEntry } from '../contract.ts';
import { fold, placesOf } from '../normalise.ts';
import type { FoldedText } from './folded-text.ts';
import type { Unit } from './unit.ts';

const holds = (text: string, phrase: string) => placesOf(phrase, text, 1).length > 0;
/** Marks that do not tell names apart: 业委会+ is 业委会＋ and “业委会”. */
const bare = (name: string) => name.replace(/[^\p{L}\p{N}+]/gu, '');

/** What a name says for a phrase: all when it is the phrase, less the longer it is beside it. */
function inName(name: string, phrase: string, whole: number, part: number): number {
  if (bare(name) === bare(phrase)) return whole;
  return holds(name, phrase) ? part + phrase.length / name.length : 0;
}

/** What the title alone says for a phrase. */
const inTitle = (title: string, phrase: string) => inName(title, phrase, 3.4, 1.5);

/** Length from which a text must say a thing more often to say as much, in characters. */
const longText = 1000;

/** What an entry says for a phrase: its names, headings, opening, how often and how densely. 0 when it does not hold it. */
function strength(entry: FoldedText, phrase: string): number {
  const named = Math.max(inTitle(entry.title, phrase), ...entry.names.map((name) => inName(name, phrase, 3, 0.7)));
  const times = entry.paragraphs.reduce((sum, paragraph) => sum + placesOf(phrase, paragraph, 12).length, 0);
  const headed = entry.headings.some((heading) => holds(heading, phrase)) ? 0.6 : 0;
  const opened = holds(entry.opening, phrase) ? 0.45 : 0;
  const length = entry.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const said = times ? 0.3 + (times > 2 ? 0.35 : 0) + Math.min(0.6, (0.1 * times * longText) / Math.max(longText, length)) : 0;
  const found = named + headed + opened + said;
  return found && found + (entry.asks.some((ask) => holds(ask, phrase)) ? 0.35 : 0);
}

/** What an entry says for a unit by its best form, and the phrases of it that stand there. */
export function evidenceFor(entry: FoldedText, unit: Unit): { worth: number; phrases: string[] } {
  let worth = 0;
  const phrases: string[] = [];
  for (const form of unit.forms) {
    const found = strength(entry, form.phrase);
    if (!found) continue;
    phrases.push(form.phrase);
    worth = Math.max(worth, found * form.weight);
  }
  return { worth, phrases };
}

/** What the title alone says for a unit, by its best form. */
export function titleEvidence(title: string, unit: Unit): number {
  const folded = fold(title).text;
  return Math.max(...unit.forms.map((form) => form.weight * inTitle(folded, form.phrase)));
}

/** What is done comes before what is cited, among pages that say as much. */
const preference: Partial<Record<string, number>> = { practice: 0.35, case: 0.35, term: 0.15, policy: 0.1, trip: 0, lesson: 0.1, place: 0, source: -0.3, page: -0.3 };
/** A figure belongs to the place where it stands. */
const preferenceOfFigures: Partial<Record<string, number>> = { ...preference, case: 0.9, practice: 0.3, source: -0.3 };

/** How much a reader would rather see an entry of this kind. */
export function kindPreference(entry: CatalogueEntry, units: Unit[]): number {
  const table = units.some(({ forms }) => /\d/.test(forms[0]?.phrase ?? '') && !/[a-z]/.test(forms[0]?.phrase ?? '')) ? preferenceOfFigures : preference;
  return Object.prototype.hasOwnProperty.call(table, entry.kind) ? table[entry.kind] ?? 0 : 0;
}

/** Pairs of neighbouring characters. */
const pairs = (text: string) => { const characters = Array.from(text); return new Set(characters.slice(1).map((character, index) => (characters[index] ?? '') + character)); };

/** How alike two short texts are by their pairs of characters, 0 to 1 (Dice). */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  if (!a.size || !b.size) return one === other ? 1 : 0;
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}

/**
 * How near a query comes to a question that an entry answers, 0 to 1: by its units, in any form, and by its characters. `asked` is the
 * folded query without blanks.
 */
export function questionEvidence(entry: FoldedText, units: Unit[], asked: string): number {
  const all = units.reduce((sum, unit) => sum + unit.weight, 0);
  if (!all) return 0;
  return Math.max(0, ...entry.asks.map((ask) => {
    const covered = units.reduce((sum, unit) => sum + unit.weight * Math.max(0, ...unit.forms.map((form) => (holds(ask, form.phrase) ? form.weight : 0))), 0) / all;
    return 0.6 * covered + 0.4 * likeness(asked, ask);
  }));
}
