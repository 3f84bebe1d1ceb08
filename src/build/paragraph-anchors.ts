import { createHash } from 'node:crypto';
import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';

const anchored = new Set(['p', 'li', 'h2', 'h3', 'table', 'blockquote']);

/** What a passage says, for its anchor: its text and the ids its inline components carry. */
function saying(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === ('mdxJsxTextElement' as Nodes['type']) || node.type === ('mdxJsxFlowElement' as Nodes['type'])) {
    const component = node as unknown as { attributes: { value?: unknown }[]; children: Nodes[] };
    return component.attributes.map((attribute) => String(attribute.value ?? '')).join(' ') + component.children.map(saying).join('');
  }
  return 'children' in node ? (node.children as Nodes[]).map(saying).join('') : '';
}

/**
 * Rehype plugin: gives every paragraph, list item, heading and table of prose an id `p-xxxxxx` made from its words, so that it does
 * not change when something is written before it.
 */
export function paragraphAnchors() {
  return (tree: Root) => {
    const taken = new Map<string, number>();
    visit(tree, 'element', (node: Element) => {
      if (!anchored.has(node.tagName) || node.properties['id']) return;
      const words = saying(node).replace(/\s+/g, '');
      if (!words) return;
      const base = `p-${createHash('sha256').update(words).digest('hex').slice(0, 6)}`;
      const seen = (taken.get(base) ?? 0) + 1;
      taken.set(base, seen);
      node.properties['id'] = seen === 1 ? base : `${base}-${seen}`;
    });
  };
}
