import type { Nodes } from 'mdast';
import { cutInline } from './inline.ts';
import { lineOf, type Prose } from './prose.ts';
import type { RunningText } from './running-text.ts';

/** One tag as written, in a body or in front-matter text. */
export interface TagUse {
  file: string;
  line: number;
  field?: string;
  name: string;
  /** Text values; `true` for a flag; `undefined` for something other than text in quotes. */
  attributes: Map<string, string | true | undefined>;
  /** Attributes written more than once. */
  twice: string[];
  /** Whether anything stands between its two halves. */
  holds: boolean;
  /** Names of the tags around it, outermost first. */
  within: string[];
}

interface Element { type: string; name: string | null; attributes: { type: string; name?: string; value?: unknown }[] }
const isElement = (node: unknown): node is Element => ['mdxJsxFlowElement', 'mdxJsxTextElement'].includes((node as { type: string }).type);

const repeated = (names: readonly string[]) => [...new Set(names.filter((name, index) => names.indexOf(name) < index))];

function attributesOf(element: Element): TagUse['attributes'] {
  return new Map(element.attributes.map((attribute) => {
    const value = typeof attribute.value === 'string' ? attribute.value : attribute.value === null && attribute.type === 'mdxJsxAttribute' ? true : undefined;
    return [attribute.name ?? '…', value];
  }));
}

/** The tags of a body, in order. */
export function tagsOfProse(prose: Prose): TagUse[] {
  const uses: TagUse[] = [];
  const walk = (node: Nodes, within: string[]) => {
    const element = isElement(node) ? node as unknown as Element : undefined;
    if (element) uses.push({ file: prose.file, line: lineOf(prose, node), name: element.name ?? '', attributes: attributesOf(element), twice: repeated(element.attributes.map(({ name }) => name ?? '')), holds: 'children' in node && node.children.length > 0, within });
    if ('children' in node) for (const child of node.children as Nodes[]) walk(child, element ? [...within, element.name ?? ''] : within);
  };
  if (prose.tree) walk(prose.tree, []);
  return uses;
}

/** The inline tags of a front-matter text, in order. */
export function tagsOfText(running: RunningText): TagUse[] {
  return cutInline(running.text).filter((piece) => piece.tag !== 'text').map((piece) => ({
    file: running.file, get line() { return running.line; }, field: running.field, name: piece.tag, within: [], twice: [], holds: piece.text !== '',
    attributes: new Map(Object.entries(piece.attributes).map(([name, value]) => [name, value === '' ? true : value] as const)),
  }));
}
