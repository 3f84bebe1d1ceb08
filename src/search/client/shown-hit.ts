import type { EntryText, Section } from '../contract.ts';
import { fold, placesOf } from '../normalise.ts';
import { excerptOf, markUp, type Piece } from './excerpt.ts';

/** What the page shows of a hit: title and excerpt with marks, where the excerpt stands, and further sections that hold something. */
export interface ShownHit {
  title: Piece[];
  excerpt: Piece[];
  /** The heading above the excerpt, and its paragraph to link to; none for the opening. */
  where?: { anchor: string; heading: Piece[] };
  sections: ShownSection[];
}

/** A section that holds a hit; its link leads to the paragraph. */
interface ShownSection { anchor: string; heading: Piece[]; excerpt: Piece[] }

const mostSections = 3;
/** A paragraph shorter than this says little by itself (a figure in large type), in characters. */
const tellingLength = 24;

interface Passage { section: Section; paragraph: string; anchor: string; worth: number }

/** What a paragraph is worth showing for: how many of the phrases it holds, how often, and that it says something around them. */
function worthOf(paragraph: string, phrases: string[]): number {
  const folded = fold(paragraph).text;
  const times = phrases.map((phrase) => placesOf(phrase, folded, 3).length);
  const held = times.filter(Boolean).length;
  return held && 10 * held + Math.min(2, times.reduce((sum, count) => sum + count, 0)) + (folded.length < tellingLength ? -4 : 0);
}

/** The best paragraph of a section. */
function bestPassage(section: Section, phrases: string[]): Passage {
  const passages = section.text.split('\n').map((paragraph, at): Passage => ({ section, paragraph, anchor: section.anchors[at] || section.anchor, worth: worthOf(paragraph, phrases) }));
  const first: Passage = { section, paragraph: passages[0]?.paragraph ?? '', anchor: section.anchor, worth: 0 };
  return passages.reduce((best, passage) => (passage.worth > best.worth ? passage : best), first);
}

/** Chooses what to show of an entry's text for the phrases that were found in it. The opening, which says what the entry is, comes before equals. */
export function showHit(text: EntryText, phrases: string[]): ShownHit {
  const passages = text.sections.map((section, index) => { const best = bestPassage(section, phrases); return { ...best, worth: best.worth && best.worth + (index ? 0 : 3) }; });
  const best = passages.reduce<Passage | undefined>((top, passage) => (top === undefined || passage.worth > top.worth ? passage : top), undefined);
  const inHeading = (section: Section) => worthOf(section.heading, phrases) > 0;
  const sections = passages
    .filter(({ section, worth }) => section !== best?.section && section.anchor && (worth > 0 || inHeading(section)))
    .sort((a, b) => b.worth + (inHeading(b.section) ? 50 : 0) - a.worth - (inHeading(a.section) ? 50 : 0))
    .slice(0, mostSections)
    .sort((a, b) => text.sections.indexOf(a.section) - text.sections.indexOf(b.section))
    .map(({ section, paragraph, anchor }): ShownSection => ({ anchor, heading: markUp(section.heading, phrases), excerpt: excerptOf(paragraph, phrases, 72) }));
  return {
    title: markUp(text.title, phrases),
    excerpt: best ? excerptOf(best.paragraph, phrases) : [],
    ...(best?.section.heading && best.worth ? { where: { anchor: best.anchor, heading: markUp(best.section.heading, phrases) } } : {}),
    sections,
  };
}
