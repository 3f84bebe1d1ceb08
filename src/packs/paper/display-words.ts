import type { PaperWords } from '../../i18n/paper.zh.ts';

/**
 * Words of the interface that a pack sets in the display face. The page of the pack holds them in a template, so that the build finds
 * their characters; those of entries stand on other pages as headings.
 */
export function displayWords({ site, unnamed, contents, askSheet, ownQuestions, otherQuestions, notes, sources }: PaperWords): string[] {
  return [site, unnamed, contents, askSheet, ownQuestions, otherQuestions, notes, sources];
}
