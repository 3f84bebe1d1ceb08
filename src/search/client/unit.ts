import { otherWritings } from '../numerals.ts';
import type { Lexicon } from './lexicon.ts';

/** A way to write what is looked for, and how well it stands for what was typed (1 is as typed). */
export interface Form { phrase: string; weight: number }

/** One thing that is looked for. The first form is what was typed; any form will do. */
export interface Unit {
  forms: Form[];
  /** How much it counts beside the other units of a query. */
  weight: number;
}

/** Most forms of a unit that are asked for. */
const mostForms = 8;

/** A phrase with the longest known word in it replaced by those that mean the same: 业委会组建 → 业主委员会组建. */
function renamed(phrase: string, lexicon: Lexicon): string[] {
  for (let length = Math.min(lexicon.longest, phrase.length); length >= 2; length--) {
    for (let at = 0; at + length <= phrase.length; at++) {
      const word = phrase.slice(at, at + length);
      const others = lexicon.same(word);
      // 业委会 within 业主委员会 is found by itself; what holds the typed phrase adds nothing.
      if (others.length) return others.map((other) => phrase.slice(0, at) + other + phrase.slice(at + length)).filter((other) => !other.includes(phrase));
    }
  }
  return [];
}

/** A round figure as texts round it: 1500平方米 → 1500多平方米. */
const rounded = (phrase: string) => ['多', '余'].map((more) => phrase.replace(/(\d[万亿]?)(?=[^\d万亿.%+多余]+$)/, `$1${more}`)).filter((other) => other !== phrase);

/** A phrase as typed, in other writings of its figures and under its other names. */
export function unitOfPhrase(phrase: string, lexicon: Lexicon): Unit {
  const forms = [phrase, ...otherWritings(phrase), ...renamed(phrase, lexicon), ...renamed(singular(phrase), lexicon), singular(phrase), ...rounded(phrase)];
  return { forms: [...new Set(forms)].slice(0, mostForms).map((form, index) => ({ phrase: form, weight: index ? 0.95 : 1 })), weight: 1 };
}

/** Singular of an English word. */
const singular = (word: string) => word.replace(/([a-z]{3})ies$/, '$1y').replace(/([a-z]{3}[^s])s$/, '$1');

/** A word with everything that may stand for it, closest first. */
export function unitOfWord(word: string, weight: number, lexicon: Lexicon): Unit {
  const one = singular(word);
  const others = [...lexicon.substitutes(word), ...(one === word ? [] : [{ word: one, weight: 0.95 }, ...lexicon.substitutes(one)])];
  const forms = [{ phrase: word, weight: 1 }, ...others.map((other) => ({ phrase: other.word, weight: other.weight }))];
  return { forms: forms.filter(({ phrase }, index) => forms.findIndex((form) => form.phrase === phrase) === index).slice(0, mostForms), weight };
}
