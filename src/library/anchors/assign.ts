import { createHash } from 'node:crypto';
import { langs } from '../library.ts';
import { lastEdition, type EntryLedger, type RecordedPassage } from './ledger.ts';
import { heldIn, likeness, pairsOf, sizeOf, type Pairs } from './likeness.ts';
import type { Passage } from './page-passages.ts';

/** Passages of a page with the anchors they have, and what the ledger knows that no longer stands there by itself. */
export interface Assigned {
  /** The anchor of each passage, in order. */
  ids: string[];
  /** The passage of the ledger that each one is; nothing for new ones. */
  recorded: (RecordedPassage | undefined)[];
  /** Anchors whose words now stand within another passage of the page, with the anchor of that. */
  merged: Map<string, string>;
  /** Published passages that are nowhere on the page. */
  lost: RecordedPassage[];
}

/** Below this likeness a passage is taken for another one; between neighbours that stayed, a little less will do. */
const alike = 0.45;
const alikeInPlace = 0.2;
/** Share of a passage's words that must stand in another for it to be merged into that. */
const merged = 0.7;

/** An anchor made of words, and not of a name that the page gives. */
const madeOfWords = /^p-[0-9a-f]{6}(?:-\d+)?$/;

/** The passage of the ledger that each present one is, as far as it has been found. */
type Found = (RecordedPassage | undefined)[];

interface Likened { zh: Pairs; en: Pairs }

/** What was published in Chinese does not go on as English words alone: its Chinese links would lead nowhere, and nobody would be told. */
const mayBe = (old: RecordedPassage, now: Passage) => !old.zh || Boolean(now.zh);

const pairsIn = (words: (lang: 'zh' | 'en') => string | undefined): Likened => ({ zh: pairsOf(words('zh') ?? '', 'zh'), en: pairsOf(words('en') ?? '', 'en') });
const likest = (one: Likened, other: Likened) => Math.max(...langs.map((lang) => likeness(one[lang], other[lang])));

/** Pairs recorded with present passages of the same name, or of the same words; where several say the same, those first whose neighbour on the page stayed. */
function pairExact(recorded: readonly RecordedPassage[], passages: readonly Passage[], found: Found): void {
  const sayingOf = (id: string | undefined, words: string | undefined) => (id === undefined || madeOfWords.test(id) ? words ?? `#${id}` : `#${id}`);
  const groups = new Map<string, { old: number[]; now: number[] }>();
  const groupOf = (saying: string) => groups.get(saying) ?? groups.set(saying, { old: [], now: [] }).get(saying)!;
  recorded.forEach((one, place) => groupOf(sayingOf(one.id, (one.zh ?? one.en)?.at(-1)?.[1])).old.push(place));
  passages.forEach((one, index) => { if (!found[index]) groupOf(sayingOf(one.id, (one.zh ?? one.en)?.words)).now.push(index); });
  const several = [...groups.values()].filter(({ old, now }) => old.length > 0 && now.length > 0);
  const pair = ({ old, now }: { old: number[]; now: number[] }, suits: (place: number, index: number) => boolean) => {
    for (const index of [...now]) {
      const place = old.find((one) => suits(one, index));
      if (place === undefined) continue;
      found[index] = recorded[place];
      old.splice(old.indexOf(place), 1);
      now.splice(now.indexOf(index), 1);
    }
  };
  for (const group of several.filter(({ old, now }) => old.length === now.length)) pair(group, () => true);
  const stays = (place: number, index: number) => recorded[place] !== undefined && found[index] === recorded[place];
  for (const group of several) pair(group, (place, index) => stays(place - 1, index - 1) || stays(place + 1, index + 1));
  for (const group of several) pair(group, () => true);
}

/** Pairs what is left by likeness, the likest first. Chinese words weigh most: translations follow later, and links are made from Chinese. */
function pairAlike(recorded: RecordedPassage[], passages: readonly Passage[], found: Found): void {
  if (!found.includes(undefined)) return;
  const rest = passages.map((passage, index) => ({ passage, index })).filter(({ passage, index }) => !found[index] && !passage.id)
    .map(({ passage, index }) => ({ ...pairsIn((lang) => passage[lang]?.words), passage, index }));
  const known = new Set(found);
  const open = recorded.filter((one) => !known.has(one) && one.is !== 'section' && one.is !== 'figure').map((one) => ({ ...pairsIn((lang) => lastEdition(one, lang)?.[1]), one }));
  const scored = open.flatMap((old, place) => rest.filter((now) => mayBe(old.one, now.passage) && likest(old, now) >= alike)
    .map((now) => ({ old, now, score: likeness(old.zh, now.zh) + likeness(old.en, now.en) / 4, apart: Math.abs(place / open.length - now.index / passages.length) })))
    .sort((a, b) => b.score - a.score || a.apart - b.apart);
  for (const { old, now } of scored) if (!found[now.index] && !found.includes(old.one)) found[now.index] = old.one;
}

/**
 * A passage written anew between neighbours that stayed is still the passage of that place, if a little of it has stayed. A heading is so
 * in any words: it is known by what it stands above.
 */
function pairInPlace(recorded: RecordedPassage[], passages: readonly Passage[], found: Found): void {
  if (!found.includes(undefined)) return;
  recorded.forEach((old, place) => {
    if (found.includes(old) || old.is === 'section' || old.is === 'figure') return;
    const before = recorded[place - 1] ? found.indexOf(recorded[place - 1]) : -1;
    const at = before + 1;
    const after = recorded[place + 1];
    const isFree = (place === 0 || before >= 0) && !found[at] && passages[at] && !passages[at].id && passages[at].is === old.is && mayBe(old, passages[at]) && found[at + 1] === after;
    const isHeadOfSame = old.is === 'heading' && after !== undefined;
    if (isFree && (isHeadOfSame || likest(pairsIn((lang) => lastEdition(old, lang)?.[1]), pairsIn((lang) => passages[at]![lang]?.words)) >= alikeInPlace)) found[at] = old;
  });
}

/** An anchor made of the words a passage has when it is first published. */
function newAnchor(said: string, taken: Set<string>): string {
  const base = `p-${createHash('sha256').update(said.replace(/\s+/g, '')).digest('hex').slice(0, 6)}`;
  let [id, count] = [base, 1];
  while (taken.has(id)) id = `${base}-${++count}`;
  taken.add(id);
  return id;
}

/** The standing passage of a ledger that each of a page is. */
export function findRecorded(standing: RecordedPassage[], passages: readonly Passage[]): Found {
  const found: Found = passages.map(() => undefined);
  pairExact(standing, passages, found);
  pairAlike(standing, passages, found);
  pairInPlace(standing, passages, found);
  return found;
}

/**
 * Gives every passage of a page its anchor: that of the published passage it is, however its words, its place or its translation have
 * changed, or a new one. Without a ledger all are new.
 */
export function assignAnchors(ledger: EntryLedger | undefined, passages: readonly Passage[]): Assigned {
  const all = ledger?.passages ?? [];
  const standing = all.filter(({ gone }) => !gone);
  const found = findRecorded(standing, passages);
  pairExact(all.filter(({ gone }) => gone), passages, found);
  const taken = new Set(all.map(({ id }) => id));
  const ids = passages.map((passage, index) => found[index]?.id ?? passage.id ?? newAnchor((passage.zh ?? passage.en)?.key ?? '', taken));
  const known = new Set(found);
  const left = standing.filter((one) => !known.has(one));
  const into = new Map(left.flatMap((one) => { const home = homeOf(one, standing, passages, found); return home === undefined ? [] : [[one.id, ids[home]!] as const]; }));
  return { ids, recorded: found, merged: into, lost: left.filter(({ id }) => !into.has(id)) };
}

/** The passage that now holds the words of one that is not there by itself any more; of several, the one nearest to where it stood. */
function homeOf(old: RecordedPassage, standing: readonly RecordedPassage[], passages: readonly Passage[], found: Found): number | undefined {
  const words = pairsOf(lastEdition(old, 'zh')?.[1] ?? '', 'zh');
  if (sizeOf(words) < 6) return undefined;
  const place = standing.indexOf(old);
  const neighbours = [standing[place - 1], standing[place + 1]].flatMap((one) => (one && found.includes(one) ? [found.indexOf(one)] : []));
  const apart = (index: number) => Math.min(...neighbours.map((one) => Math.abs(one - index)), passages.length);
  return passages.map(({ zh }, index) => ({ index, share: zh ? heldIn(words, pairsOf(zh.words, 'zh')) : 0 })).filter(({ share }) => share >= merged)
    .sort((a, b) => apart(a.index) - apart(b.index) || b.share - a.share)[0]?.index;
}
