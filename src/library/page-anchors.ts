import { createHash } from 'node:crypto';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import type { Kind } from '../schema/kinds.ts';
import type { Prose } from './parse-prose.ts';

/** Sections of an entry's page that are there whatever its prose says. */
const sections: Partial<Record<Kind, string[]>> = {
  case: ['minute', 'money', 'results', 'limits', 'unknowns', 'questions', 'sources', 'strength', 'cite'],
  practice: ['problem', 'steps', 'preconditions', 'money', 'limits', 'footing', 'first-step', 'unknowns', 'questions', 'sources', 'strength', 'cite'],
  trip: ['ask', 'checklists', 'sources', 'cite'],
  place: ['cases', 'places', 'practices', 'cite'],
  policy: ['says', 'practices', 'sources', 'cite'],
  term: ['practices', 'related', 'cite'],
  source: ['paragraphs', 'collation', 'cited', 'cite'],
};

/** Anchors that every page of a kind may carry. */
export function sectionsOf(kind: Kind): string[] {
  return sections[kind] ?? [];
}

/** What a passage says, as the anchors of paragraphs are made from it: its words and the values its tags carry. */
function saying(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  const attributes = 'attributes' in node ? (node.attributes as { value?: unknown }[]).map((attribute) => String(attribute.value ?? '')).join(' ') : '';
  return attributes + ('children' in node ? (node.children as Nodes[]).map(saying).join('') : '');
}

const anchored = new Set(['paragraph', 'listItem', 'heading', 'table', 'blockquote']);

/** Anchors that a body makes: slugs of its headings and `p-xxxxxx` of its paragraphs. */
export function anchorsOfProse(prose: Prose): Set<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  const walk = (node: Nodes) => {
    const words = anchored.has(node.type) ? saying(node) : '';
    if (node.type === 'heading') anchors.add(slugger.slug(words));
    if (words) anchors.add(`p-${createHash('sha256').update(words.replace(/\s+/g, '')).digest('hex').slice(0, 6)}`);
    if ('children' in node) for (const child of node.children as Nodes[]) walk(child);
  };
  if (prose.tree) walk(prose.tree);
  return anchors;
}
