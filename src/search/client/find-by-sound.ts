import { findByWords } from './find-by-words.ts';
import { findLiteral } from './find-literal.ts';
import { resounded } from './repair.ts';
import { behind, enough, type Hit, type Shelf } from './shelf.ts';

/** Readings that are tried. */
const mostReadings = 3;

/** Hits for typed letters read as pinyin: a name in full or by its initials, several words, a name misspelt. `asked` is the reading. */
export async function findBySound(shelf: Shelf, phrases: string[]): Promise<{ hits: Hit[]; asked: string } | undefined> {
  let found: { hits: Hit[]; asked: string } | undefined;
  for (const reading of (await readings(shelf, phrases)).slice(0, mostReadings)) {
    const hits = await hitsOf(shelf, reading);
    if (hits.length) found = found ? { ...found, hits: behind(found.hits, hits) } : { hits, asked: reading.join(' ') };
    if (found && found.hits.length >= enough) break;
  }
  return found;
}

/** What the letters may stand for, likeliest first; each reading is one or more phrases. */
async function readings(shelf: Shelf, phrases: string[]): Promise<string[][]> {
  const { vocabulary, sounds } = await shelf.words();
  const letters = phrases.join('').replace(/\s/g, '');
  const names = sounds.wordsFor(letters).map(({ word }) => [word]);
  if (names.length) return names;
  const row = sounds.rowFor(letters);
  if (row.length) return [row];
  const apart = phrases.flatMap((phrase) => phrase.split(' ')).map((part) => (/[a-z]/.test(part) ? sounds.wordsFor(part, 1)[0]?.word ?? '' : part));
  if (apart.length > 1 && apart.every(Boolean)) return [apart];
  return resounded(letters, vocabulary, sounds).map((word) => [word]);
}

async function hitsOf(shelf: Shelf, reading: string[]): Promise<Hit[]> {
  const literal = await findLiteral(shelf, reading);
  if (literal.length || reading.length < 2) return literal;
  return (await findByWords(shelf, reading)).hits.filter((hit) => hit.whole > 0.5);
}
