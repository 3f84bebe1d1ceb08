import type { Entry } from './library.ts';

/**
 * The locators that may be cited in a source. The paragraphs it lists; where it lists none, those at which its facts stand. Its title can
 * always be cited, and `opening` where only the opening was seen.
 */
export function locatorsOf(source: Entry<'source'>): Set<string> {
  const { paragraphs, facts, extent } = source.data;
  const listed = paragraphs.map((paragraph) => String(paragraph.at));
  const named = Object.values(facts).map((fact) => String(fact.at)).filter((at) => !listed.length || !/^\d+$/.test(at));
  return new Set([...listed, 'title', ...(extent === 'opening' ? ['opening'] : []), ...named]);
}
