import { Resvg } from '@resvg/resvg-js';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a drawing, with what the tests ask of it. */
export interface SvgElement { name: string; attributes: Record<string, string>; text: string; children: SvgElement[] }

type Node = DefaultTreeAdapterTypes.ChildNode;

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function readNode(node: Node): SvgElement[] {
  if (!('tagName' in node)) return [];
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, text: textOf(node), children: node.childNodes.flatMap(readNode) }];
}

/** Every element of a drawing, in the order of the document. */
export function elementsOf(svg: string): SvgElement[] {
  const below = (element: SvgElement): SvgElement[] => [element, ...element.children.flatMap(below)];
  return parseFragment(svg).childNodes.flatMap(readNode).flatMap(below);
}

/** Elements that carry a class. */
export function withClass(svg: string, name: string): SvgElement[] {
  return elementsOf(svg).filter(({ attributes }) => attributes['class']?.split(' ').includes(name));
}

/** Parses a drawing with a strict XML parser. Throws where it is not well-formed. */
export function parseStrictly(svg: string): void {
  new Resvg(svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'), { font: { loadSystemFonts: false } });
}
