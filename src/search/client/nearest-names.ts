import { editDistance } from '../../library/nearest.ts';
import { fold, isHan } from '../normalise.ts';
import { likeness } from './likeness.ts';
import type { Vocabulary } from './lexicon.ts';
import { blurred, type Sounds } from './sounds.ts';

/** Names offered at most, and how near they must be, from 0 to 1. */
const most = 5;
const nearEnough = 0.4;
/** Characters of a query that are compared. */
const longest = 24;

/** How near a name comes to what was typed, by characters or by sound, whichever is nearer. */
function nearness(typed: string, name: string, sounds: Sounds): number {
  const [a, b] = [sounds.syllablesOf(typed).map(blurred), sounds.syllablesOf(name).map(blurred)];
  const same = a.filter((syllable, index) => syllable === b[index]).length / Math.max(a.length, b.length);
  const spelt = isHan(typed[0]) ? 0 : 1 - editDistance(typed, b.join('')) / Math.max(typed.length, b.join('').length);
  return Math.max(likeness(typed, name), same > 0.6 ? same : 0, spelt > 0.75 ? spelt : 0);
}

/** Names of entries that are near what was typed, nearest first; empty when none is. */
export function nearestNames(query: string, vocabulary: Vocabulary, sounds: Sounds): string[] {
  const typed = Array.from(fold(query).text.replace(/\s/g, '')).slice(0, longest).join('');
  if (!typed) return [];
  return vocabulary.words.slice(0, vocabulary.names)
    .map((name) => ({ name, near: nearness(typed, name, sounds) }))
    .filter(({ near }) => near >= nearEnough)
    .sort((a, b) => b.near - a.near)
    .slice(0, most).map(({ name }) => name);
}
