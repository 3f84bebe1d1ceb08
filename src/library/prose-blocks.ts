import type { Nodes, Parent } from 'mdast';
import { lineOf, type Prose } from './prose.ts';

/** A paragraph, heading or table cell as its readers meet it: the words, with one mark (U+FFFC) for each tag that shows something of its own; a mark of a source is no word. */
export interface Block {
  prose: Prose;
  type: 'paragraph' | 'heading' | 'tableCell';
  text: string;
  /** Whether it stands inside `<Editorial>`. */
  editorial: boolean;
  /** Line of the file on which a character of the text stands. */
  lineAt(index: number): number;
}

/** Stands for what a tag shows. */
export const shownByTag = '\uFFFC';

const blockTypes = new Set(['paragraph', 'heading', 'tableCell']);
/** Tags that may be written on one line with their text and still are blocks of their own. */
const blockTags = new Set(['Editorial', 'Sites', 'Site', 'Differ']);
const nameOf = (node: Nodes) => ('name' in node ? String(node.name) : '');

/** The blocks of a body, in order. */
export function blocksOf(prose: Prose): Block[] {
  const blocks: Block[] = [];
  const walk = (node: Nodes, editorial: boolean) => {
    if (blockTypes.has(node.type)) collect(prose, node as Parent & Nodes, editorial, blocks);
    else if ('children' in node) for (const child of node.children as Nodes[]) walk(child, editorial || nameOf(node) === 'Editorial');
  };
  if (prose.tree) walk(prose.tree, false);
  return blocks;
}

function collect(prose: Prose, block: Parent & Nodes, editorial: boolean, blocks: Block[]): void {
  const marks: { from: number; line: number }[] = [];
  const inner: { node: Parent & Nodes; editorial: boolean }[] = [];
  let text = '';
  const gather = (node: Nodes) => {
    if (node.type === 'text') {
      let line = lineOf(prose, node);
      for (const [index, part] of node.value.split('\n').entries()) {
        if (index) { text += '\n'; line += 1; }
        marks.push({ from: text.length, line });
        text += part;
      }
    } else if (node.type === 'mdxJsxTextElement' && blockTags.has(nameOf(node))) inner.push({ node: node as never, editorial: editorial || nameOf(node) === 'Editorial' });
    else if (node.type === 'break') text += '\u2028';
    else if ('children' in node && node.children.length) (node.children as Nodes[]).forEach(gather);
    else if (nameOf(node) !== 'Cite') { marks.push({ from: text.length, line: lineOf(prose, node) }); text += shownByTag; }
  };
  block.children.forEach((child) => gather(child as Nodes));
  const lineAt = (index: number) => marks.findLast((mark) => mark.from <= index)?.line ?? lineOf(prose, block);
  const type = (blockTypes.has(block.type) ? block.type : 'paragraph') as Block['type'];
  if (text.trim()) blocks.push({ prose, type, text, editorial, lineAt });
  for (const one of inner) collect(prose, one.node, one.editorial, blocks);
}
