import type { CatalogueEntry } from '../contract.ts';
import { fold, placesOf } from '../normalise.ts';
import type { FoldedName, FoldedText } from './folded-text.ts';
import { alikePairs, bare, neighbours } from './likeness.ts';
import type { Unit } from './unit.ts';

const holds = (text: string, phrase: string) => placesOf(phrase, text, 1).length > 0;
/** A phrase that is looked for, prepared once for all entries. */
interface Wanted { phrase: string; bare: string; pairs: Set<string> }
const wanted = (phrase: string): Wanted => ({ phrase, bare: bare(phrase), pairs: neighbours(phrase) });

/** What a name says for a phrase: all when it is the phrase, less the longer it is beside it. */
function inName(name: Pick<FoldedName, 'text' | 'bare'>, { phrase, bare: plain }: Wanted, whole: number, part: number): number {
  if (name.bare === plain) return whole;
  return holds(name.text, phrase) ? part + phrase.length / name.text.length + (name.text.startsWith(phrase) ? 0.2 : 0) : 0;
}

/** What the title alone says for a phrase. */
const inTitle = (title: Pick<FoldedName, 'text' | 'bare'>, phrase: Wanted) => inName(title, phrase, 5.4, 1.5);

/** Length from which a text must say a thing more often to say as much, in characters. */
const longText = 1000;
/** A figure in a name or title is cited there; it belongs to the place in whose text it stands. */
export const isFigure = (phrase: string): boolean => /\d/.test(phrase) && !/[a-z]/.test(phrase);

/** What an entry says for a phrase: its names, those of what it is about, headings, opening, how often and how densely. 0 when it does not hold it. */
function strength(entry: FoldedText, want: Wanted): number {
  const { phrase } = want;
  const isNamed = entry.title.bare === want.bare || entry.names.some((name) => name.bare === want.bare);
  if (!isNamed && !entry.all.includes(phrase)) return 0;
  const named = Math.max(inTitle(entry.title, want), ...entry.names.map((name) => inName(name, want, 5, 0.7)));
  const times = entry.paragraphs.reduce((sum, paragraph) => sum + placesOf(phrase, paragraph, 12).length, 0);
  const headed = entry.headings.some((heading) => holds(heading, phrase)) ? 0.6 : 0;
  // Where all is opening, it tells nothing.
  const opened = entry.headings.length && holds(entry.opening, phrase) ? 0.45 : 0;
  const said = times ? 0.3 + (times > 2 ? 0.35 : 0) + Math.min(0.6, (0.1 * times * longText) / Math.max(longText, entry.length)) : 0;
  if (isFigure(phrase)) return said + headed + opened || (named && 0.3);
  const found = named + headed + opened + said;
  if (!found) return 0;
  const subject = entry.subjects.includes(want.bare) ? 0.7 : 0;
  const akin = named ? 0 : 0.3 * Math.max(...[entry.title, ...entry.names].map((name) => alikePairs(name.pairs, want.pairs)));
  return found + subject + akin;
}

const prepared = new WeakMap<Unit, Wanted[]>();
/** The forms of a unit, prepared once. */
function wantedOf(unit: Unit): Wanted[] {
  let forms = prepared.get(unit);
  if (!forms) prepared.set(unit, (forms = unit.forms.map(({ phrase }) => wanted(phrase))));
  return forms;
}

/** What an entry says for a unit: how much, by which phrases, whether as it was typed, whether in its names. */
export interface Evidence { worth: number; phrases: string[]; typed: boolean; isNamed: boolean }

/** What it says for a phrase that an entry answers a question with it. */
const worthOfQuestion = 0.35;

/**
 * What an entry says for a unit by its best form, and the phrases of it that stand there. With `inQuestions` it is enough that an entry
 * answers a question with the phrase in it.
 */
export function evidenceFor(entry: FoldedText, unit: Unit, inQuestions = false): Evidence {
  let worth = 0;
  const phrases: string[] = [];
  for (const [index, want] of wantedOf(unit).entries()) {
    const said = strength(entry, want);
    const found = said + ((said || inQuestions) && entry.asks.some((ask) => holds(ask.text, want.phrase)) ? worthOfQuestion : 0);
    if (!found) continue;
    if (said) phrases.push(want.phrase);
    worth = Math.max(worth, found * (unit.forms[index]?.weight ?? 0));
  }
  return { worth, phrases, typed: phrases[0] === unit.forms[0]?.phrase, isNamed: phrases.some((phrase) => [entry.title, ...entry.names].some((name) => holds(name.text, phrase))) };
}

/** What the title alone says for units, each by its best form and weight. */
export function titleEvidence(title: string, units: Unit[]): number {
  const text = fold(title).text;
  const folded = { text, bare: bare(text) };
  const all = units.reduce((sum, { weight }) => sum + weight, 0);
  return units.reduce((sum, unit) => sum + unit.weight * Math.max(...wantedOf(unit).map((want, index) => (unit.forms[index]?.weight ?? 0) * inTitle(folded, want))), 0) / (all || 1);
}

/** What is done comes before what is cited, among pages that say as much. */
const preference: Partial<Record<string, number>> = { practice: 0.35, case: 0.35, term: 0.15, policy: 0.35, trip: 0.2, lesson: 0.2, place: 0, source: -0.3, page: -0.3 };
/** What a case gains for a figure, less for each place it speaks of: a figure belongs to the narrowest place in whose text it stands. */
const figureOfCase = { gain: 1.4, perPlace: 0.04, mostPlaces: 20 };

/** How much a reader would rather see an entry of this kind. */
export function kindPreference(entry: CatalogueEntry, units: Unit[]): number {
  const preferred = Object.prototype.hasOwnProperty.call(preference, entry.kind) ? preference[entry.kind] ?? 0 : 0;
  if (entry.kind !== 'case' || !units.some(({ forms }) => isFigure(forms[0]?.phrase ?? ''))) return preferred;
  return preferred + figureOfCase.gain - figureOfCase.perPlace * Math.min(figureOfCase.mostPlaces, entry.facets.place?.length ?? 0);
}

/**
 * How near a query comes to a question that an entry answers, 0 to 1: by its characters, or by its units in any form and its characters.
 * `asked` are the pairs of the folded query without blanks.
 */
export function questionEvidence(entry: FoldedText, units: Unit[], asked: Set<string>): number {
  const all = units.reduce((sum, unit) => sum + unit.weight, 0);
  if (!all) return 0;
  return Math.max(0, ...entry.asks.map((ask) => {
    const covered = units.reduce((sum, unit) => sum + unit.weight * Math.max(0, ...unit.forms.map((form) => (holds(ask.text, form.phrase) ? form.weight : 0))), 0) / all;
    const alike = alikePairs(asked, ask.pairs);
    return Math.max(alike, 0.6 * covered + 0.4 * alike);
  }));
}
