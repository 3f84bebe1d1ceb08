import { fold, isHan, placesOf } from '../normalise.ts';

/** A stretch of text, marked where it is what the reader asked for. */
export interface Piece { text: string; marked: boolean }

type Range = [start: number, end: number];

/** Where folded phrases stand in a text, as ranges of the original; touching ranges of different phrases are joined. */
export function rangesOf(text: string, phrases: string[]): Range[] {
  const folded = fold(text);
  const ranges: Range[] = phrases.flatMap((phrase) => placesOf(phrase, folded.text).map((at): Range => withOpening(text, [folded.starts[at] ?? 0, folded.ends[at + phrase.length - 1] ?? 0])));
  ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined[joined.length - 1];
    if (last && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
    else joined.push([...range]);
  }
  return joined;
}

const openings: Record<string, string> = { '“': '”', '‘': '’', '《': '》', '〈': '〉', '「': '」', '『': '』' };

/** Takes the opening quotation mark along when its closing one lies inside: “三在”工程, not 三在”工程. */
export function withOpening(text: string, [start, end]: Range): Range {
  const closing = openings[text[start - 1] ?? ''];
  return [closing && text.slice(start, end).includes(closing) ? start - 1 : start, end];
}

/** A text cut at its marks. */
export function markUp(text: string, phrases: string[]): Piece[] {
  return cut(text, 0, text.length, rangesOf(text, phrases));
}

function cut(text: string, from: number, to: number, ranges: Range[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, marked: boolean) => { if (end > start) pieces.push({ text: text.slice(start, end), marked }); };
  let at = from;
  for (const [start, end] of ranges) {
    if (end <= from || start >= to) continue;
    add(at, Math.max(at, start), false);
    add(Math.max(at, start), Math.min(end, to), true);
    at = Math.max(at, Math.min(end, to));
  }
  add(at, to, false);
  return pieces;
}

const sentenceEnd = /[。！？!?；;]|\.(?=\s)/g;
const clauseEnd = /[，、,：:]/g;

/** Room that a character takes: Chinese counts twice. */
const room = (character: string) => (isHan(character) || /[\u3000-\u303f\uff00-\uffef]/.test(character) ? 2 : 1);

function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** Where an excerpt begins that shows a hit: at its sentence, else at a clause near it, else a few characters before it. */
function beginning(text: string, hit: number, budget: number): number {
  const reach = budget / 4;
  const earliest = Math.max(0, hit - Math.floor(reach));
  const before = text.slice(earliest, hit);
  const sentence = lastEnd(before, sentenceEnd);
  if (sentence >= 0) return earliest + sentence;
  if (earliest === 0) return 0;
  const clause = lastEnd(before.slice(0, -2), clauseEnd);
  return wholeCharacter(text, clause >= 0 ? earliest + clause : hit - Math.floor(reach / 2));
}

/** Moves a cut to the edge of a word, and off the middle of a character written in two units. */
function wholeCharacter(text: string, at: number): number {
  let place = Math.max(0, at);
  const inWord = (index: number) => /[\p{L}\p{N}]/u.test(text[index] ?? '') && !isHan(text[index]);
  for (let steps = 0; steps < 20 && place > 0 && inWord(place) && inWord(place - 1); steps++) place--;
  return /[\udc00-\udfff]/.test(text[place] ?? '') ? place - 1 : place;
}

function ending(text: string, start: number, budget: number, mustHold: number): number {
  let left = budget;
  let at = start;
  for (const character of text.slice(start)) {
    left -= room(character);
    if (left < 0 && at >= mustHold) break;
    at += character.length;
  }
  if (at >= text.length) return text.length;
  const back = wholeCharacter(text, at);
  return back > mustHold ? back : at;
}

/** The range around which most phrases stand within reach of each other. */
function densest(ranges: Range[], budget: number): Range | undefined {
  let best: Range | undefined;
  let most = 0;
  for (const range of ranges) {
    const near = ranges.filter((other) => other === range || (other[0] >= range[0] && other[1] - range[0] <= budget / 3));
    const held = new Set(near.map(([start, end]) => end - start)).size * 100 + near.reduce((sum, [start, end]) => sum + end - start, 0);
    if (held > most) { most = held; best = range; }
  }
  return best;
}

/**
 * An excerpt of one paragraph (`budget` in half-width characters) in which the phrases are marked whole. It begins with a sentence
 * where one begins near. Without a phrase in it, the excerpt is the beginning of the paragraph.
 */
export function excerptOf(paragraph: string, phrases: string[], budget = 180): Piece[] {
  const ranges = rangesOf(paragraph, phrases);
  const hit = densest(ranges, budget);
  const skipped = hit ? beginning(paragraph, hit[0], budget) : 0;
  const start = skipped + (/^\s*/.exec(paragraph.slice(skipped))?.[0].length ?? 0);
  const roomEnds = ending(paragraph, start, budget, hit ? hit[1] : start);
  // A phrase at the edge is shown whole.
  const end = ranges.find(([from, to]) => from < roomEnds && roomEnds < to)?.[1] ?? roomEnds;
  const pieces = cut(paragraph, start, end, ranges);
  if (start > 0) pieces.unshift({ text: '…', marked: false });
  if (end < paragraph.trimEnd().length) pieces.push({ text: '…', marked: false });
  return pieces;
}
