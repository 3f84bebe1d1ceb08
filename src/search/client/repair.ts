import { editDistance } from '../../library/nearest.ts';
import type { Lexicon, Vocabulary } from './lexicon.ts';
import { inKnownWords } from './segment.ts';
import type { Sounds } from './sounds.ts';

/** A reading of what was probably meant; the better, the surer. */
interface Guess { text: string; surety: number }

const longestRun = 12;
/** A run up to this length is a name rather than a sentence. */
const shortRun = 5;

/** What a run of Chinese with a slip of the pen or the keyboard may have meant, surest first: same sound, one character off, two swapped. */
export function repairs(run: string, lexicon: Lexicon, vocabulary: Vocabulary, sounds: Sounds, most = 6): string[] {
  const characters = Array.from(run).slice(0, longestRun);
  // In a short run anything may be the slip; in a longer one it is where no word is known.
  const sound = characters.length > shortRun ? inKnownWords(characters.join(''), lexicon, vocabulary) : [];
  const guesses: Guess[] = [];
  const put = (from: number, length: number, word: string, surety: number) => {
    const text = [...characters.slice(0, from), word, ...characters.slice(from + length)].join('');
    if (text !== run) guesses.push({ text, surety: surety + 0.3 * length + (vocabulary.isName(word) ? 0.6 : 0) - vocabulary.rank(word) / 8000 });
  };
  for (let length = Math.min(longestWord, characters.length); length >= 2; length--) {
    for (let from = 0; from + length <= characters.length; from++) {
      const part = characters.slice(from, from + length).join('');
      if (vocabulary.has(part) || lexicon.knows(part) || (sound.length && sound.slice(from, from + length).every(Boolean))) continue;
      const syllables = sounds.syllablesOf(part);
      for (const word of sounds.soundingLike(syllables)) put(from, length, word, 3);
      for (const word of sounds.soundingAlmostLike(syllables)) put(from, length, word, 2);
      if (length < 3) continue;
      for (const word of nearWords(part, vocabulary)) put(from, length, word, 1.2);
    }
  }
  const best = new Map<string, number>();
  for (const { text, surety } of guesses) best.set(text, Math.max(surety, best.get(text) ?? 0));
  return [...best].sort(([, a], [, b]) => b - a).slice(0, most).map(([text]) => text);
}

const longestWord = 9;

/** Words one slip away. Of three characters only names: too many ordinary words are neighbours of each other. */
function nearWords(part: string, vocabulary: Vocabulary): string[] {
  const length = Array.from(part).length;
  return vocabulary.words.filter((word) => {
    const size = Array.from(word).length;
    if (size < 3 || Math.abs(size - length) > 1 || (Math.min(size, length) < 4 && !vocabulary.isName(word)) || (size !== length && Math.max(size, length) < 4)) return false;
    return editDistance(part, word) <= 1;
  });
}

/** Words of letters one slip away (two in long ones), nearest first. */
export function respelled(word: string, vocabulary: Vocabulary, most = 4): string[] {
  const allowed = word.length >= 10 ? 2 : 1;
  return vocabulary.words.filter((known) => known[0] === word[0] && /^[a-z]/.test(known))
    .map((known) => ({ known, far: (Math.abs(known.length - word.length) > allowed ? allowed + 1 : editDistance(word, known)) }))
    .filter(({ far }) => far > 0 && far <= allowed)
    .sort((a, b) => a.far - b.far).slice(0, most).map(({ known }) => known);
}

/** Names whose pinyin is one slip away from the letters, nearest first. */
export function resounded(letters: string, vocabulary: Vocabulary, sounds: Sounds, most = 4): string[] {
  if (letters.length < 5) return [];
  const allowed = letters.length >= 10 ? 2 : 1;
  return vocabulary.words.slice(0, vocabulary.names)
    .map((word) => ({ word, far: editDistance(letters, sounds.syllablesOf(word).join('')) }))
    .filter(({ far }) => far > 0 && far <= allowed)
    .sort((a, b) => a.far - b.far).slice(0, most).map(({ word }) => word);
}
