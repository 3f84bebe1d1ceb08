import path from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { parseBodies } from '../authoring/kept-bodies.ts';
import { readContentFiles } from '../authoring/read-content-files.ts';
import { anchorsByKey, anchorsOf, type Anchor } from '../library/anchors/entry-anchors.ts';
import { keyOfNode } from '../library/anchors/said.ts';
import { bodiesOf } from '../library/bodies.ts';
import { buildLibrary } from '../library/build-library.ts';
import { purposeOf } from '../library/content-file.ts';
import { find, type Lang, type Library } from '../library/library.ts';
import type { Prose } from '../library/prose.ts';

type AnchorsOfFile = Map<string, Anchor[]>;

/** Reads the content of a project once, for the anchors of its bodies. */
async function readProse(root: string): Promise<{ library: Library; prose: Prose[] }> {
  const reading = buildLibrary(readContentFiles(root));
  return { library: reading.library, prose: await parseBodies(root, bodiesOf(reading)) };
}

/** The anchors of the body in a file (path below the project), by what its blocks say. */
function anchorsOfFile({ library, prose }: Awaited<ReturnType<typeof readProse>>, file: string): AnchorsOfFile {
  const purpose = purposeOf(file);
  if (purpose.is !== 'entry' && purpose.is !== 'translation') return new Map();
  const lang: Lang = purpose.is === 'translation' ? 'en' : 'zh';
  const entry = find(library, purpose.kind, purpose.id);
  return entry ? anchorsByKey(anchorsOf(library, entry, () => prose.filter(({ kind, id }) => kind === entry.kind && id === entry.id)), lang) : new Map();
}

const anchored = new Set(['p', 'li', 'h2', 'h3', 'h4', 'table', 'blockquote']);
/** Elements whose paragraphs are part of them and have no anchor of their own. */
const whole = new Set(['li', 'blockquote']);
/** Tags whose words stand in a paragraph of their own also when both are written on one line. */
const blockTags = new Set(['Editorial', 'Differ', 'Site']);

const key = (node: Nodes) => keyOfNode(node as unknown as Parameters<typeof keyOfNode>[0]);
const isRunning = (node: Nodes) => 'children' in node && node.children.length > 0 && node.children.every((child) => child.type === 'text' || (child.type === 'element' && !anchored.has(child.tagName)) || child.type === ('mdxJsxTextElement' as Nodes['type']));

function giveAnchors(node: Nodes, anchors: AnchorsOfFile, isInside: boolean): void {
  if (!('children' in node)) return;
  const { name } = node as { name?: string };
  if (name && blockTags.has(name) && isRunning(node)) {
    const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: node.children as Element['children'] };
    giveId(paragraph, anchors.get(key(node))?.shift());
    node.children = [paragraph];
    return;
  }
  const isElement = node.type === 'element';
  if (isElement && anchored.has(node.tagName) && !(isInside && node.tagName === 'p')) giveId(node, anchors.get(key(node))?.shift());
  const isWhole = isElement && whole.has(node.tagName);
  const leaves = isElement && (node.tagName === 'ul' || node.tagName === 'ol');
  for (const child of node.children) giveAnchors(child as Nodes, anchors, isWhole || (isInside && !leaves));
}

/** The anchor on an element; older anchors that it keeps stand before its words. */
function giveId(element: Element, anchor: Anchor | undefined): void {
  if (!anchor) return;
  element.properties['id'] = anchor.id;
  const older = anchor.besides.map((id): Element => ({ type: 'element', tagName: 'span', properties: { id }, children: [] }));
  // A table cannot hold a span; its first cell can.
  const place = element.tagName === 'table' ? firstCell(element) ?? element : element;
  place.children.unshift(...older);
}

function firstCell(node: Element): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const cell = child.tagName === 'th' || child.tagName === 'td' ? child : firstCell(child);
    if (cell) return cell;
  }
  return undefined;
}

/** Rehype plugin: gives every paragraph, list item, heading, table and quotation of a body its permanent anchor. */
export function paragraphAnchors() {
  let reading: ReturnType<typeof readProse> | undefined;
  return async (tree: Root, file: VFile) => {
    const root = process.cwd();
    // While content is being written, what was read before may be old.
    if (!reading || process.env.NODE_ENV !== 'production') reading = readProse(root);
    const anchors = anchorsOfFile(await reading, path.relative(root, file.path ?? '').replaceAll('\\', '/'));
    // Anchors are given out by taking them away: each compilation has its own.
    giveAnchors(tree, new Map([...anchors].map(([said, list]) => [said, [...list]])), false);
  };
}
