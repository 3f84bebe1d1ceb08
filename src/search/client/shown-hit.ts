import type { EntryText, Section } from '../contract.ts';
import { fold, placesOf } from '../normalise.ts';
import { excerptOf, markUp, type Piece } from './excerpt.ts';

/** What the page shows of a hit: title and excerpt with marks, and the sections it leads to. */
export interface ShownHit {
  title: Piece[];
  excerpt: Piece[];
  sections: ShownSection[];
}

/** A section that holds a hit; its link leads to the paragraph. */
interface ShownSection { anchor: string; heading: Piece[]; excerpt: Piece[] }

const mostSections = 3;

interface Passage { section: Section; paragraph: string; anchor: string; held: number }

/** The paragraph of a section that holds most of the phrases. */
function bestPassage(section: Section, phrases: string[]): Passage {
  const passages = section.text.split('\n').map((paragraph, at): Passage => ({ section, paragraph, anchor: section.anchors[at] || section.anchor, held: countHeld(paragraph, phrases) }));
  const first: Passage = { section, paragraph: passages[0]?.paragraph ?? '', anchor: section.anchor, held: 0 };
  return passages.reduce((best, passage) => (passage.held > best.held ? passage : best), first);
}

function countHeld(text: string, phrases: string[]): number {
  const folded = fold(text).text;
  return phrases.reduce((held, phrase) => { const found = placesOf(phrase, folded, 3).length; return held + (found ? 10 + found : 0); }, 0);
}

/** Chooses what to show of an entry's text for the phrases that were found in it. */
export function showHit(text: EntryText, phrases: string[]): ShownHit {
  const passages = text.sections.map((section) => bestPassage(section, phrases));
  const best = passages.reduce((top, passage) => (passage.held > top.held ? passage : top), passages[0] ?? { section: undefined, paragraph: '', anchor: '', held: 0 });
  const sections = passages
    .filter(({ section, held }) => section.anchor && (held > 0 || countHeld(section.heading, phrases) > 0))
    .map((passage) => ({ ...passage, worth: passage.held + 5 * countHeld(passage.section.heading, phrases) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostSections)
    .sort((a, b) => text.sections.indexOf(a.section) - text.sections.indexOf(b.section))
    .map(({ section, paragraph, anchor }): ShownSection => ({
      anchor,
      heading: markUp(section.heading, phrases),
      excerpt: section === best.section ? [] : excerptOf(paragraph, phrases, 72),
    }));
  return { title: markUp(text.title, phrases), excerpt: excerptOf(best.paragraph, phrases), sections };
}
