import type { CatalogueEntry, EntryText } from '../contract.ts';
import { fold, placesOf } from '../normalise.ts';

/** A small preference between kinds that speak equally of a thing: what was done comes before what is cited. */
const preference: Partial<Record<string, number>> = { practice: 0.25, case: 0.25, term: 0.15, trip: 0.1, lesson: 0.1, place: 0.1, policy: 0.05, source: -0.1, page: -0.1 };

/** What the title says for an entry: that it holds the phrase, and how much of it the phrase is. Averaged over the phrases. */
export function scoreTitle(entry: CatalogueEntry, phrases: string[]): number {
  const title = fold(entry.title).text;
  const worth = phrases.map((phrase) => {
    return placesOf(phrase, title, 1).length ? 1 + phrase.length / title.length : 0;
  });
  return mean(worth) + (Object.prototype.hasOwnProperty.call(preference, entry.kind) ? preference[entry.kind] ?? 0 : 0);
}

/** What the text says for an entry: a heading, the opening, how often. Averaged over the phrases. */
export function scoreText(text: EntryText, phrases: string[]): number {
  const headings = text.sections.map((section) => fold(section.heading).text);
  const bodies = text.sections.map((section) => fold(section.text).text);
  return mean(phrases.map((phrase) => {
    const times = bodies.reduce((sum, body) => sum + placesOf(phrase, body, 12).length, 0);
    const inHeading = headings.some((heading) => placesOf(phrase, heading, 1).length > 0);
    const inOpening = placesOf(phrase, bodies[0] ?? '', 1).length > 0;
    return (inHeading ? 0.45 : 0) + (inOpening ? 0.3 : 0) + (times > 2 ? 0.4 : 0) + Math.min(0.3, 0.06 * times);
  }));
}

const mean = (values: number[]) => (values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0);
