import { legible } from '../../packs/legible-text.ts';

/** Scripts that run from right to left, none of which the typeface holds; Typst 0.13 ends the whole process over some runs of them. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu;

/** Signs that only turn the direction of writing. */
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Words too long for a narrow column. Addresses are cut at their slashes and need no help. */
const longWord = /[\w!#%&*+,.:;=@~\u00a1-\u024f]{30,}/g;

/**
 * Replacer for `JSON.stringify`: text as Typst can set it. Illegible characters and turns of direction go, letters that the typeface
 * lacks and Typst stumbles over become □, long words may break anywhere. Addresses are not broken, or their links would lead nowhere.
 */
export function settable(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = legible(value).replace(turns, '').replace(rightToLeft, '□');
  return ['href', 'url', 'permanent'].includes(key) ? text : text.replace(longWord, (word) => [...word].join('\u200b'));
}
