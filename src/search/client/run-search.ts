import { tokensOf, isHan, termsOf } from '../normalise.ts';
import type { Catalogue, CatalogueEntry, EntryText } from '../contract.ts';
import type { Engine, TextStore } from './engine.ts';
import { evidenceFor, kindPreference, questionEvidence, titleEvidence } from './evidence.ts';
import { foldedText } from './folded-text.ts';
import type { Lexicon, Vocabulary } from './lexicon.ts';
import type { Query } from './query.ts';
import { repairs, resounded, respelled } from './repair.ts';
import { partsOf, segment } from './segment.ts';
import type { Sounds } from './sounds.ts';
import { unitOfPhrase, unitOfWord, type Unit } from './unit.ts';

/** An entry found, with the phrases that are to be marked in it. */
export interface Hit {
  entry: CatalogueEntry;
  /** Place in the catalogue. */
  order: number;
  score: number;
  phrases: string[];
  text(): Promise<EntryText>;
}

/**
 * What a search found. `literal`: what was typed, or another name or writing of it, stands in the hits. `words`: all its words do.
 * `partial`: a telling part of them. `asked` is what was searched for in place of what was typed (by sound, by other characters, after
 * a slip was mended), when that led to the hits.
 */
export interface Outcome { how: 'literal' | 'words' | 'partial' | 'none'; hits: Hit[]; asked?: string }

/** What a search works with. `words` is loaded when it is first needed. */
export interface Shelf {
  catalogue: Catalogue;
  engine: Engine;
  texts: TextStore;
  lexicon: Lexicon;
  words(): Promise<{ vocabulary: Vocabulary; sounds: Sounds }>;
}

/** Hits shown on one page: with fewer, the search looks on. */
const enough = 10;
/** Hits whose text is read before anything is shown. */
const headLength = 12;
/** Hits that are proved at most; beyond, a list whose head held true is believed. */
const mostProved = 120;
/** Terms of a phrase that are asked for: the rarest ones; the text proves the rest. Each may cost the loading of a part of the index. */
const mostTerms = 2;
/** Words of a query that are asked for one by one, and entries whose text is then read. */
const mostWords = 6;
const mostRead = 24;
/** A word in more than this share of all entries tells little of any. */
const commonShare = 0.3;
/** Share of a query that the site must know, and share of its weight that an entry must hold, to be a partial hit. */
const leastKnown = 0.34;
const leastHeld = 0.3;

/**
 * The search, from the strictest reading to the loosest: as typed; other names and writings; by sound; words apart; with slips mended;
 * parts. Engines only propose: every hit is proved on its text, and ranked by it, so all engines give the same list. `onHead` is called
 * when the first hits are proved and more are still being sought.
 */
export async function runSearch(shelf: Shelf, query: Query, onHead?: (outcome: Outcome) => void): Promise<Outcome> {
  if (!query.phrases.length) return { how: 'none', hits: [] };
  const phrases = query.phrases.map((phrase) => shelf.lexicon.simplify(phrase));
  const simplified = phrases.join(' ') !== query.phrases.join(' ') ? phrases.join(' ') : undefined;
  const literal = await findLiteral(shelf, phrases, (hits) => onHead?.({ how: 'literal', hits, ...(simplified ? { asked: simplified } : {}) }));
  const typedAsked = simplified === undefined ? {} : { asked: simplified };
  if (literal.length >= enough && !isLetters(phrases)) return { how: 'literal', hits: literal, ...typedAsked };

  const sounded = isLettered(phrases) ? await findBySound(shelf, phrases, literal) : undefined;
  if (sounded && !literal.length) return sounded;
  const byWords = await findByWords(shelf, phrases);
  const known = byWords.known;
  const together = [literal, sounded?.hits ?? [], byWords.hits.filter(({ whole }) => literal.length === 0 || whole >= 0.5)].reduce(behind);
  if (literal.length) return { how: 'literal', hits: together, ...typedAsked };
  const whole = byWords.hits.filter((hit) => hit.whole > 0.999);
  if (known < 0.75 || !whole.length) {
    const mended = await findMended(shelf, phrases, byWords.hits[0]?.whole ?? 0);
    if (mended) return mended;
  }
  if (together.length) return { how: whole.length ? 'words' : 'partial', hits: together, ...typedAsked };
  return { how: 'none', hits: [] };
}

const isLetters = (phrases: string[]) => phrases.every((phrase) => /^[a-z' -]+$/.test(phrase));
const isLettered = (phrases: string[]) => phrases.some((phrase) => /[a-z]/.test(phrase) && !/\d|[+./]/.test(phrase));

/** Better score first; of equals, the order of the catalogue, whatever engine found them. */
function bestFirst(a: Hit, b: Hit): number {
  return b.score - a.score || a.order - b.order;
}

/** A list with another behind it: what stands in both keeps its place in the first. */
function behind(first: Hit[], second: Hit[]): Hit[] {
  const known = new Set(first.map(({ order }) => order));
  return [...first, ...second.filter(({ order }) => !known.has(order))];
}

const isCommon = ({ catalogue }: Shelf, holders: number) => holders > Math.max(3, commonShare * catalogue.entries.length);

/** The terms of phrases that are worth asking for: words and names all, of pairs those spread over the phrase. */
function askedTerms(phrases: string[]): string[] {
  return [...new Set(phrases.flatMap((phrase) => {
    const terms = termsOf(phrase);
    const pairs = terms.filter((term) => isHan(term[0]));
    const others = terms.filter((term) => !isHan(term[0]));
    const chosen = pairs.length <= mostTerms ? pairs : [pairs[0] ?? '', pairs.at(-1) ?? ''];
    return [...others.slice(0, mostTerms), ...chosen];
  }))];
}

// As typed.

/** The phrases as they are, and with one of them in another of its forms. */
function wordings(units: Unit[]): Unit[][] {
  const typed = units.map(({ forms, weight }) => ({ forms: forms.slice(0, 1), weight }));
  const others = units.flatMap((unit, at) => unit.forms.slice(1).map((form) => typed.map((one, index) => (index === at ? { forms: [form], weight: one.weight } : one))));
  return [typed, ...others].slice(0, 8);
}

async function findLiteral(shelf: Shelf, phrases: string[], onHead: (hits: Hit[]) => void): Promise<Hit[]> {
  const units = phrases.map((phrase) => unitOfPhrase(phrase, shelf.lexicon));
  const [typed = [], ...others] = wordings(units);
  const proposed = await propose(shelf, [typed]);
  // Other names are asked for when what was typed does not fill the page by itself: each may cost the loading of a part of the index.
  const more = proposed.length >= enough ? [] : await propose(shelf, others);
  return proveAll(shelf, units, inFirstOrder(shelf, units, [...proposed, ...more]), onHead);
}

interface Proposal { order: number; score: number }

async function propose({ engine }: Shelf, wordingsOfUnits: Unit[][]): Promise<Proposal[]> {
  const lists = await Promise.all(wordingsOfUnits.map((units) => engine.find(askedTerms(units.map(({ forms }) => forms[0]?.phrase ?? '')))));
  return lists.flatMap((list) => {
    const highest = Math.max(1e-9, ...list.slice(0, 1).map(({ score }) => score), ...list.map(({ score }) => score).slice(0, 50));
    return list.map(({ order, score }) => ({ order, score: score / highest }));
  });
}

/** Proposals in the order in which their texts are worth reading: by title, then as the engine ranks them. Each entry once. */
function inFirstOrder({ catalogue }: Shelf, units: Unit[], proposals: Proposal[]): Proposal[] {
  const best = new Map<number, number>();
  for (const { order, score } of proposals) best.set(order, Math.max(score, best.get(order) ?? 0));
  return Array.from(best, ([order, score]): Proposal => {
    const entry = catalogue.entries[order];
    const titles = entry ? mean(units.map((unit) => titleEvidence(entry.title, unit))) + kindPreference(entry, units) : 0;
    return { order, score: titles + 0.7 * score };
  }).sort((a, b) => b.score - a.score || a.order - b.order);
}

const mean = (values: number[]) => (values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0);

async function proveAll(shelf: Shelf, units: Unit[], proposed: Proposal[], onHead: (hits: Hit[]) => void): Promise<Hit[]> {
  const head = await prove(shelf, units, proposed.slice(0, headLength));
  const rest = proposed.slice(headLength);
  if (!rest.length) return head;
  const believed = (list: Proposal[]): Hit[] => list.flatMap(({ order, score }) => {
    const entry = shelf.catalogue.entries[order];
    return entry ? [{ entry, order, score, phrases: units.flatMap(({ forms }) => forms.map(({ phrase }) => phrase)), text: () => shelf.texts.read(order) }] : [];
  });
  if (head.length) onHead([...head, ...believed(rest)]);
  const proved = await prove(shelf, units, rest.slice(0, mostProved));
  const unread = head.length > headLength / 2 ? believed(rest.slice(mostProved)) : [];
  return [...[...head, ...proved].sort(bestFirst), ...unread];
}

/** The hits among proposals that hold every unit, best first. */
async function prove(shelf: Shelf, units: Unit[], proposed: Proposal[]): Promise<Hit[]> {
  const hits = await Promise.all(proposed.map(async ({ order }): Promise<Hit | undefined> => {
    const entry = shelf.catalogue.entries[order];
    if (!entry) return undefined;
    const text = await shelf.texts.read(order);
    const found = units.map((unit) => evidenceFor(foldedText(text), unit));
    if (found.some(({ worth }) => !worth)) return undefined;
    return { entry, order, score: 1.2 + mean(found.map(({ worth }) => worth)) + kindPreference(entry, units), phrases: found.flatMap(({ phrases }) => phrases), text: () => Promise.resolve(text) };
  }));
  return hits.filter((hit) => hit !== undefined).sort(bestFirst);
}

// Words apart.

/** A hit by words: `whole` is the share of the weight of the query that it holds. */
interface WordHit extends Hit { whole: number }

/** Entries that hold the words of a query, in any order and any of their forms. `known` is the share of it that the site knows. */
async function findByWords(shelf: Shelf, phrases: string[]): Promise<{ hits: WordHit[]; known: number }> {
  const { lexicon } = shelf;
  const { vocabulary } = await shelf.words();
  const { words, known } = segment(phrases, lexicon, vocabulary);
  if (!words.length || known < leastKnown - 1e-9) return { hits: [], known };
  const total = shelf.catalogue.entries.length;
  const seldom = Math.max(4, 0.01 * total);
  const parts = words.filter((word) => isHan(word[0]) && word.length > 2 && vocabulary.holders(word) <= seldom).flatMap((word) => partsOf(word, lexicon, vocabulary)).filter((part) => !words.includes(part));
  const weighed = (word: string, share: number) => unitOfWord(word, share * weightOf(vocabulary.holders(word), total), lexicon);
  const units = [...words.map((word) => weighed(word, 1)), ...[...new Set(parts)].map((part) => weighed(part, shareOfParts))];
  const rare = units.filter((unit) => !isCommon(shelf, vocabulary.holders(unit.forms[0]?.phrase ?? '')));
  const asked = (rare.length ? rare : units).slice().sort((a, b) => b.weight - a.weight).slice(0, mostWords);
  const gathered = await gather(shelf, asked);
  const hits = await Promise.all(gathered.slice(0, mostRead).map(({ order }) => proveWords(shelf, units, phrases.join(''), order)));
  return { hits: hits.filter((hit) => hit !== undefined).sort(bestFirst), known };
}

/** How much the parts of a rare word count beside it. */
const shareOfParts = 0.6;
/** How much a word counts that so many of all entries hold: rare ones more, though not as much more as they are rarer. */
const weightOf = (holders: number, total: number) => (0.3 + Math.log(1 + total / holders)) ** 0.7;

/** Entries that any unit proposes, those with more and rarer units first. */
async function gather(shelf: Shelf, units: Unit[]): Promise<Proposal[]> {
  const scores = new Map<number, number>();
  await Promise.all(units.map(async (unit) => {
    const best = new Map<number, number>();
    const lists = await Promise.all(unit.forms.map(async ({ phrase, weight }) => ({ list: await propose(shelf, [[{ forms: [{ phrase, weight }], weight: 1 }]]), weight })));
    for (const { list, weight } of lists) for (const { order, score } of list) best.set(order, Math.max(best.get(order) ?? 0, weight * (0.4 + 0.6 * score)));
    for (const [order, score] of best) scores.set(order, (scores.get(order) ?? 0) + unit.weight * score);
  }));
  const all = units.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from(scores, ([order, score]): Proposal => {
    const entry = shelf.catalogue.entries[order];
    const titled = entry ? units.reduce((sum, unit) => sum + unit.weight * titleEvidence(entry.title, unit), 0) / all : 0;
    return { order, score: score / all + 0.6 * titled };
  }).sort((a, b) => b.score - a.score || a.order - b.order);
}

async function proveWords(shelf: Shelf, units: Unit[], asked: string, order: number): Promise<WordHit | undefined> {
  const entry = shelf.catalogue.entries[order];
  if (!entry) return undefined;
  const text = await shelf.texts.read(order);
  const folded = foldedText(text);
  const found = units.map((unit) => ({ ...evidenceFor(folded, unit), weight: unit.weight }));
  const all = units.reduce((sum, { weight }) => sum + weight, 0);
  const held = found.filter(({ worth }) => worth > 0);
  const whole = held.reduce((sum, { weight }) => sum + weight, 0) / all;
  if (!held.length || whole < leastHeld) return undefined;
  const worth = found.reduce((sum, one) => sum + one.weight * Math.min(2.2, one.worth), 0) / all;
  const question = questionEvidence(folded, units, asked);
  const score = worth + 0.8 * whole + 3 * Math.max(0, question - 0.3) + kindPreference(entry, units);
  return { entry, order, score, whole, phrases: held.flatMap(({ phrases }) => phrases), text: () => Promise.resolve(text) };
}

// By sound.

/** Hits for typed letters read as pinyin. When the letters stand in texts themselves, those hits are merged in. */
async function findBySound(shelf: Shelf, phrases: string[], literal: Hit[]): Promise<Outcome | undefined> {
  const { vocabulary, sounds } = await shelf.words();
  const letters = phrases.join('');
  const rows = [...sounds.wordsFor(letters).map(({ word }) => [word])];
  const row = rows.length ? [] : sounds.rowFor(letters);
  const apart = rows.length || row.length || phrases.length < 2 ? [] : phrases.map((phrase) => sounds.wordsFor(phrase, 1)[0]?.word ?? (/[a-z]/.test(phrase) ? '' : phrase));
  const slips = rows.length || row.length || literal.length ? [] : resounded(letters, vocabulary, sounds).map((word) => [word]);
  const readings = [...rows, ...(row.length ? [row] : []), ...(apart.length && apart.every(Boolean) ? [apart] : []), ...slips].slice(0, 3);
  return firstReading(shelf, readings, { many: true });
}

/** The hits of the first reading that has any; of further readings those come behind. */
async function firstReading(shelf: Shelf, readings: string[][], { many }: { many: boolean }): Promise<Outcome | undefined> {
  let outcome: Outcome | undefined;
  for (const reading of readings) {
    const hits = await findLiteral(shelf, reading, () => undefined);
    const found = hits.length || reading.length < 2 ? hits : (await findByWords(shelf, reading)).hits.filter((hit) => hit.whole > 0.5);
    if (!found.length) continue;
    const last = outcome?.hits.at(-1)?.score ?? 0;
    if (!outcome) outcome = { how: 'literal', hits: found, asked: reading.join(' ') };
    else outcome = { ...outcome, hits: [...outcome.hits, ...found.filter((hit) => !outcome!.hits.some(({ order }) => order === hit.order)).map((hit) => ({ ...hit, score: Math.min(hit.score, last) - 0.01 }))] };
    if (!many || outcome.hits.length >= enough) break;
  }
  return outcome;
}

// With slips mended.

/** Hits for what was probably meant, when that holds more of the query than its words as they are (`held`). */
async function findMended(shelf: Shelf, phrases: string[], held: number): Promise<Outcome | undefined> {
  const { vocabulary, sounds } = await shelf.words();
  for (const [at, phrase] of phrases.entries()) {
    for (const { is, text } of tokensOf(phrase)) {
      const guesses = is === 'han' ? (Array.from(text).length > 1 ? repairs(text, shelf.lexicon, vocabulary, sounds) : []) : is === 'word' && text.length > 3 ? respelled(text, vocabulary) : [];
      for (const guess of guesses) {
        const mended = phrases.map((one, index) => (index === at ? one.replace(text, guess) : one));
        const literal = await findLiteral(shelf, mended, () => undefined);
        if (literal.length) return { how: 'literal', hits: literal, asked: mended.join(' ') };
        const byWords = (await findByWords(shelf, mended)).hits;
        if ((byWords[0]?.whole ?? 0) > Math.max(0.7, held + 0.05)) return { how: 'words', hits: byWords, asked: mended.join(' ') };
      }
    }
  }
  return undefined;
}
