import type { CatalogueEntry } from '../contract.ts';
import { evidenceFor, kindPreference, type Evidence } from './evidence.ts';
import { foldedText } from './folded-text.ts';
import { inFirstOrder, propose, type Proposal } from './propose.ts';
import { bestFirst, enough, type Hit, type Shelf } from './shelf.ts';
import { unitOfPhrase, type Unit } from './unit.ts';

/** Hits whose text is read before anything is shown. */
const headLength = 12;
/** What it is worth that the very words stand there, and that other names or writings of them do. */
const worthOfLetter = { typed: 1.2, renamed: 0.7 };

/**
 * Entries in which every phrase stands, as it was typed or under another name or writing. Other wordings are asked for only when the
 * typed one does not fill a page: each may cost the loading of a part of the index. `onHead` is called when the first hits are proved.
 */
export async function findLiteral(shelf: Shelf, phrases: string[], onHead: (hits: Hit[]) => void = () => undefined): Promise<Hit[]> {
  const units = phrases.map((phrase) => unitOfPhrase(phrase, shelf.lexicon));
  const typed = await proveAll(shelf, units, inFirstOrder(shelf, units, await propose(shelf, phrases)), onHead);
  if (typed.length >= enough) return typed;
  const others = otherWordings(units).slice(0, shelf.engine.effort.wordings);
  const proposed = (await Promise.all(others.map((wording) => propose(shelf, wording)))).flat();
  const known = new Set(typed.map(({ order }) => order));
  const renamed = await proveAll(shelf, units, inFirstOrder(shelf, units, proposed.filter(({ order }) => !known.has(order))), () => undefined);
  return [...typed, ...renamed].sort(bestFirst);
}

/** The phrases with one of them in another of its forms. */
function otherWordings(units: Unit[]): string[][] {
  const typed = units.map(({ forms }) => forms[0]?.phrase ?? '');
  return units.flatMap((unit, at) => unit.forms.slice(1).map((form) => typed.map((phrase, index) => (index === at ? form.phrase : phrase))));
}

async function proveAll(shelf: Shelf, units: Unit[], proposed: Proposal[], onHead: (hits: Hit[]) => void): Promise<Hit[]> {
  const head = await prove(shelf, units, proposed.slice(0, headLength));
  const rest = proposed.slice(headLength);
  if (!rest.length) return head;
  const believed = (list: Proposal[]): Hit[] => list.flatMap(({ order, score }) => {
    const entry = shelf.catalogue.entries[order];
    return entry ? [{ entry, order, score, phrases: units.flatMap(({ forms }) => forms.map(({ phrase }) => phrase)), text: () => shelf.texts.read(order) }] : [];
  });
  if (head.length) onHead([...head, ...believed(rest)]);
  // Beyond what may be read, a list whose head held true is believed.
  const readable = shelf.engine.effort.texts - headLength;
  const proved = await prove(shelf, units, rest.slice(0, readable));
  const unread = head.length > headLength / 2 ? believed(rest.slice(readable)) : [];
  return [...[...head, ...proved].sort(bestFirst), ...unread];
}

/** Kinds that gather what other pages tell: where one only mentions the words, those pages stand before it. */
const gathering = new Set(['term', 'lesson']);

/** Of pages that say the very words alike: what happened at a place first; a term or a lesson that only mentions them, not before it. */
function letterPreference(entry: CatalogueEntry, found: Evidence[]): number {
  if (entry.kind === 'case') return 0.15;
  return gathering.has(entry.kind) && !found.some(({ isNamed }) => isNamed) ? -0.15 : 0;
}

/** The hits among proposals that hold every unit, best first. */
async function prove(shelf: Shelf, units: Unit[], proposed: Proposal[]): Promise<Hit[]> {
  const hits = await Promise.all(proposed.map(async ({ order }): Promise<Hit | undefined> => {
    const entry = shelf.catalogue.entries[order];
    if (!entry) return undefined;
    const text = await shelf.texts.read(order);
    const found = units.map((unit) => evidenceFor(foldedText(text), unit));
    if (found.some(({ worth }) => !worth)) return undefined;
    const letter = found.every(({ typed }) => typed) ? worthOfLetter.typed : worthOfLetter.renamed;
    const worth = found.reduce((sum, one) => sum + one.worth, 0) / found.length;
    return { entry, order, score: letter + worth + kindPreference(entry, units) + letterPreference(entry, found), phrases: found.flatMap((one) => one.phrases), text: () => Promise.resolve(text) };
  }));
  return hits.filter((hit) => hit !== undefined).sort(bestFirst);
}
