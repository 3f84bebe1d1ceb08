import { isFullWidth, wordsOf } from '../../drawings/pen.ts';
import type { Span } from '../sheet.ts';
import { referenceWords } from './references.ts';

/** How much smaller than its line a source mark is at most. */
const markBreadth = 0.7;

const isWide = (sign: string) => isFullWidth(sign) || /[〔〕·—]/.test(sign);

/** About how wide a text runs, in ems of its size, with the thin gaps that programs set between Han and Latin signs. Errs to the wide side. */
export function emsOf(text: string): number {
  const signs = [...text];
  return signs.reduce((sum, sign, index) => sum + (isWide(sign) ? 1 : 0.6) + (index && isWide(sign) !== isWide(signs[index - 1]!) ? 0.25 : 0), 0);
}

function emsOfSpan(span: Span): number {
  if (typeof span === 'string') return emsOf(span);
  if ('source' in span) return emsOf(referenceWords(span)) * markBreadth;
  return emsOf('strong' in span ? span.strong : 'words' in span ? span.words : span.unrecorded);
}

/** The same of running text, whose source marks are set smaller. */
export function emsOfSpans(spans: Span[]): number {
  return spans.reduce((sum, span) => sum + emsOfSpan(span), 0);
}

/** Lines that a text takes, its width and that of the line in ems. A little of each line is left over for signs that may not begin or end one. */
export function linesOf(ems: number, lineEms: number): number {
  return ems <= lineEms ? 1 : Math.ceil(ems / Math.max(lineEms - 0.6, 1));
}

/** The sentences of running text, each with its marks. */
export function sentencesOf(spans: Span[]): Span[][] {
  return grouped(spans, /(?<=[。？！])/, /^[。？！]/);
}

/** Running text cut after some signs. What is no text, and a sign that would begin a piece, stay with the piece before. */
function grouped(spans: Span[], after: RegExp, sticks: RegExp): Span[][] {
  const pieces: Span[][] = [];
  let isOpen = false;
  for (const span of spans) {
    for (const piece of typeof span === 'string' ? span.split(after).filter(Boolean) : [span]) {
      const last = pieces.at(-1);
      if (last && (isOpen || typeof piece !== 'string' || sticks.test(piece))) last.push(piece);
      else pieces.push([piece]);
      isOpen = typeof piece !== 'string' || !new RegExp(`${after.source}$`).test(piece);
    }
  }
  return pieces;
}

/** A phrase without a pause that is longer than a line, cut between words into pieces as even as they can be. */
function cutPhrase(phrase: Span[], lineEms: number): Span[][] {
  const pieces = Math.ceil(emsOfSpans(phrase) / lineEms);
  if (pieces < 2) return [phrase];
  const each = emsOfSpans(phrase) / pieces;
  const cut: Span[][] = [[]];
  for (const span of phrase) {
    for (const word of typeof span === 'string' ? wordsOf(span) : [span]) {
      const last = cut.at(-1)!;
      const opens = typeof word === 'string' && !/^[，。、；：！？）》”’〕]/.test(word);
      if (opens && last.length && emsOfSpans([...last, word]) > Math.min(each + 1, lineEms)) cut.push([word]);
      else last.push(word);
    }
  }
  return cut;
}

function filled(phrases: Span[][], lineEms: number): Span[][] {
  const lines: Span[][] = [];
  for (const phrase of phrases) {
    const last = lines.at(-1);
    if (last && emsOfSpans([...last, ...phrase]) <= lineEms) last.push(...phrase);
    else lines.push([...phrase]);
  }
  return lines;
}

/** A sentence broken at its pauses into as few lines as the width allows, as even as they can be. */
export function linesAtPauses(sentence: Span[], lineEms: number): Span[][] {
  const phrases = grouped(sentence, /(?<=[，、；：。？！])/, /^[，、；：。？！”]/).flatMap((phrase) => cutPhrase(phrase, lineEms));
  const lines = filled(phrases, lineEms);
  const narrower = Array.from({ length: Math.floor(lineEms / 2) }, (_, index) => filled(phrases, lineEms / 2 + index));
  return narrower.find((even) => even.length === lines.length) ?? lines;
}
