import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { EntryText, Section } from '../contract.ts';
import { visible } from '../normalise.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const blocks = new Set(['p', 'li', 'dt', 'dd', 'tr', 'h3', 'h4', 'blockquote', 'figcaption', 'caption']);

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const isIgnored = (element: Element) => attribute(element, 'data-pagefind-ignore') !== undefined || ['script', 'style', 'svg', 'button'].includes(element.tagName);

function words(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (isElement(node) && isIgnored(node)) return '';
  // A row of a table reads as one sentence; no phrase reaches from cell to cell.
  if (isElement(node) && node.tagName === 'tr') return node.childNodes.map(words).filter((cell) => cell.trim()).join('；');
  return 'childNodes' in node ? node.childNodes.map(words).join('') : '';
}

const tidy = (text: string) => visible(text).replace(/ +/g, ' ').trim();

function find(node: Node, holds: (element: Element) => boolean): Element[] {
  if (isElement(node) && holds(node)) return [node];
  return 'childNodes' in node ? node.childNodes.flatMap((child) => find(child, holds)) : [];
}

/** Reads the words of a built page: the parts marked `data-pagefind-body`, without what is ignored, cut at its second-level headings. */
export function readPageText(address: string, html: string): EntryText {
  const document = parse(html);
  const bodies = find(document, (element) => attribute(element, 'data-pagefind-body') !== undefined);
  const sections: Section[] = [{ heading: '', anchor: '', text: '' }];
  let title = '';
  const add = (text: string) => {
    const section = sections.at(-1);
    if (text && section) section.text += (section.text ? '\n' : '') + text;
  };
  const visit = (node: Node) => {
    if (!isElement(node)) return;
    if (isIgnored(node)) return;
    if (node.tagName === 'h1') { title ||= tidy(words(node)); return; }
    if (node.tagName === 'h2') { sections.push({ heading: tidy(words(node)), anchor: attribute(node, 'id') ?? ownerId(node), text: '' }); return; }
    if (blocks.has(node.tagName) && find(node, (inner) => inner !== node && blocks.has(inner.tagName)).length === 0) { add(tidy(words(node))); return; }
    node.childNodes.forEach(visit);
  };
  bodies.forEach(visit);
  return { address, title, sections: sections.filter((section, index) => index === 0 || section.text || section.heading) };
}

/** A heading without an id stands at the top of a section that has one. */
function ownerId(node: Element): string {
  for (let parent = node.parentNode; parent && 'tagName' in parent; parent = parent.parentNode) {
    const id = attribute(parent, 'id');
    if (id) return id;
  }
  return '';
}
