import { isHan } from '../normalise.ts';
import { evidenceFor, isFigure, kindPreference, questionEvidence, titleEvidence } from './evidence.ts';
import { foldedText } from './folded-text.ts';
import type { Lexicon, Vocabulary } from './lexicon.ts';
import { neighbours } from './likeness.ts';
import { propose, type Proposal } from './propose.ts';
import { partsOf, segment } from './segment.ts';
import { bestFirst, type Hit, type Shelf } from './shelf.ts';
import { unitOfWord, type Unit } from './unit.ts';

/** A hit by words: `whole` is the share of the weight of the query that it holds. */
export interface WordHit extends Hit { whole: number }

/** What words apart gave. `known` is the share of the query that the site knows; a question asks something with more than one word. */
export interface ByWords { hits: WordHit[]; known: number; asks: boolean; isQuestion: boolean }

/** A word in more than this share of all entries tells little of any; one in less than that share may be taken apart. */
const share = { common: 0.3, seldom: 0.01 };
/** Share of a query that the site must know, of a short one that asks nothing; share of its weight that an entry must hold, or how like a question of the entry it must be. */
const least = { known: 0.34, knownOfName: 0.51, held: 0.3, likeness: 0.45 };
/** Length of such a short query, in characters. */
const shortName = 6;
/** What a word counts more for: being a name or having other names; being a figure. And the parts of a rare word beside it. */
const weigh = { telling: 1.5, figure: 2, part: 0.6 };
/** An ordinary word counts as if at least so many entries held it: its being rare does not make it the subject. */
const leastHolders = 4;
/** What an entry gains by holding the whole query, by answering a question like it (beyond a likeness that means little), by a figure. */
const gain = { wholeness: 0.6, question: 2, leastLikeness: 0.2, figure: 2.5 };
/** Units that a query is weighed by: of a pasted paragraph the weightiest. */
const mostUnits = 12;
/** What one word can be worth at most. */
const mostOfUnit = 5;

/** Entries that hold the words of a query, in any order and any of their forms, best first. */
export async function findByWords(shelf: Shelf, phrases: string[]): Promise<ByWords> {
  const { vocabulary } = await shelf.words();
  const { words, known, asks, isQuestion } = segment(phrases, shelf.lexicon, vocabulary);
  // Of a short name most must be known, unless it is known by a word of weight: half of 高考志愿 is a word like any other.
  const isName = !asks && phrases.join('').length <= shortName && !words.some((word) => isTelling(word, shelf.lexicon, vocabulary));
  const leastKnown = isName ? least.knownOfName : least.known;
  if (!words.length || known < leastKnown - 1e-9) return { hits: [], known, asks, isQuestion };
  const total = shelf.catalogue.entries.length;
  const units = unitsOf(words, shelf.lexicon, vocabulary, total).sort((a, b) => b.weight - a.weight).slice(0, mostUnits);
  const asked = neighbours(phrases.join(''));
  const gathered = total <= shelf.engine.effort.texts ? shelf.catalogue.entries.map((_, order) => ({ order })) : await gather(shelf, tellingFirst(units, vocabulary, total));
  const hits = await Promise.all(gathered.slice(0, shelf.engine.effort.texts).map(({ order }) => prove(shelf, units, asked, order)));
  return { hits: hits.filter((hit) => hit !== undefined).sort(bestFirst), known, asks, isQuestion };
}

/** Whether a word is a name, or has words that stand for it. */
const isTelling = (word: string, lexicon: Lexicon, vocabulary: Vocabulary) => lexicon.knows(word) || vocabulary.isName(word);

/** The words as units, and beside rare compounds the words that they are made of. */
function unitsOf(words: string[], lexicon: Lexicon, vocabulary: Vocabulary, total: number): Unit[] {
  const isRare = (word: string) => isHan(word[0]) && word.length > 2 && vocabulary.holders(word) <= Math.max(4, share.seldom * total);
  const parts = words.filter(isRare).flatMap((word) => partsOf(word, lexicon, vocabulary)).filter((part) => !words.includes(part));
  const weightOf = (word: string) => {
    const telling = isTelling(word, lexicon, vocabulary);
    const holders = telling ? vocabulary.holders(word) : Math.max(leastHolders, vocabulary.holders(word));
    return (isFigure(word) ? weigh.figure : telling ? weigh.telling : 1) * (0.3 + Math.log(1 + total / holders)) ** 0.85;
  };
  return [...words.map((word) => unitOfWord(word, weightOf(word), lexicon)), ...[...new Set(parts)].map((part) => unitOfWord(part, weigh.part * weightOf(part), lexicon))];
}

/** The units that are worth asking for: rare ones before those that most entries hold. */
function tellingFirst(units: Unit[], vocabulary: Vocabulary, total: number): Unit[] {
  const isCommon = (unit: Unit) => vocabulary.holders(unit.forms[0]?.phrase ?? '') > Math.max(3, share.common * total);
  return [...units].sort((a, b) => Number(isCommon(a)) - Number(isCommon(b)) || b.weight - a.weight);
}

/** Entries that any unit proposes, those with more and rarer units first. */
async function gather(shelf: Shelf, ordered: Unit[]): Promise<Proposal[]> {
  const units = ordered.slice(0, shelf.engine.effort.words);
  const scores = new Map<number, number>();
  await Promise.all(units.map(async (unit) => {
    const best = new Map<number, number>();
    await Promise.all(unit.forms.slice(0, shelf.engine.effort.forms).map(async ({ phrase, weight }) => {
      for (const { order, score } of await propose(shelf, [phrase])) best.set(order, Math.max(best.get(order) ?? 0, weight * (0.4 + 0.6 * score)));
    }));
    for (const [order, score] of best) scores.set(order, (scores.get(order) ?? 0) + unit.weight * score);
  }));
  const all = units.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from(scores, ([order, score]): Proposal => {
    const entry = shelf.catalogue.entries[order];
    return { order, score: score / all + (entry ? 0.6 * titleEvidence(entry.title, units) : 0) };
  }).sort((a, b) => b.score - a.score || a.order - b.order);
}

async function prove(shelf: Shelf, units: Unit[], asked: Set<string>, order: number): Promise<WordHit | undefined> {
  const entry = shelf.catalogue.entries[order];
  if (!entry) return undefined;
  const text = await shelf.texts.read(order);
  const folded = foldedText(text);
  const found = units.map((unit) => ({ unit, ...evidenceFor(folded, unit, true) }));
  const held = found.filter(({ worth }) => worth > 0);
  const all = units.reduce((sum, { weight }) => sum + weight, 0);
  const whole = held.reduce((sum, { unit }) => sum + unit.weight, 0) / all;
  const likeness = questionEvidence(folded, units, asked);
  if (!held.length || (whole < least.held && likeness < least.likeness)) return undefined;
  const worth = held.reduce((sum, one) => sum + one.unit.weight * Math.min(mostOfUnit, one.worth), 0) / all;
  const heldUnits = held.map(({ unit }) => unit);
  const figure = heldUnits.some(({ forms }) => isFigure(forms[0]?.phrase ?? '')) ? gain.figure : 0;
  const score = worth + gain.wholeness * whole + gain.question * Math.max(0, likeness - gain.leastLikeness) + figure + kindPreference(entry, heldUnits);
  return { entry, order, score, whole, phrases: held.flatMap((one) => one.phrases), text: () => Promise.resolve(text) };
}
