import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { PageText, Section } from '../contract.ts';
import { visible } from '../visible.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const blocks = new Set(['p', 'li', 'dt', 'dd', 'tr', 'h3', 'h4', 'blockquote', 'figcaption', 'caption']);

/** What is not part of a line of words. */
const isStructure = (element: Element) => blocks.has(element.tagName) || ['h1', 'h2', 'ul', 'ol', 'dl', 'table', 'section', 'div', 'nav', 'header', 'aside', 'figure', 'svg'].includes(element.tagName);

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const isBody = (element: Element) => element.tagName === 'main' || attribute(element, 'data-pagefind-body') !== undefined;
const isIgnored = (element: Element) => attribute(element, 'data-pagefind-ignore') !== undefined || ['script', 'style', 'svg', 'button'].includes(element.tagName);

function words(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (isElement(node) && isIgnored(node)) return '';
  // A row of a table reads as one sentence; no phrase reaches from cell to cell.
  if (isElement(node) && node.tagName === 'tr') return node.childNodes.map(words).filter((cell) => cell.trim()).join('；');
  const inside = 'childNodes' in node ? node.childNodes.reduce(joined, '') : '';
  // A tag behind a question (谁来出) is no part of its words.
  return isElement(node) && attribute(node, 'class') === 'of' ? `（${inside}）` : inside;
}

/** Words with those of the next node. Two elements side by side without a blank are two things on the page: 做法07, 做法65. */
function joined(before: string, node: Node, index: number, all: Node[]): string {
  const previous = all[index - 1];
  const next = words(node);
  const apart = previous && isElement(previous) && isElement(node) && words(previous) && next;
  return before + (apart ? ' ' : '') + next;
}

const tidy = (text: string) => visible(text).replace(/ +/g, ' ').trim();

function find(node: Node, holds: (element: Element) => boolean): Element[] {
  if (isElement(node) && holds(node)) return [node];
  return 'childNodes' in node ? node.childNodes.flatMap((child) => find(child, holds)) : [];
}

/** Reads the words of a built page: the parts marked `data-pagefind-body`, without what is ignored, cut at its second-level headings. */
export function readPageText(html: string): PageText {
  const document = parse(html);
  const bodies = find(document, (element) => attribute(element, 'data-pagefind-body') !== undefined);
  const sections: Section[] = [{ heading: '', anchor: '', text: '', anchors: [] }];
  let title = '';
  const add = (text: string, block: Element) => {
    const section = sections.at(-1);
    if (!text || !section) return;
    section.text += (section.text ? '\n' : '') + text;
    section.anchors.push(nearestId(block));
  };
  const visit = (node: Node) => {
    if (!isElement(node)) return;
    if (isIgnored(node)) return;
    if (node.tagName === 'h1') { title ||= tidy(words(node)); return; }
    if (node.tagName === 'h2') { sections.push({ heading: tidy(words(node)), anchor: nearestId(node), text: '', anchors: [] }); return; }
    if (blocks.has(node.tagName) && find(node, (inner) => inner !== node && blocks.has(inner.tagName)).length === 0) { add(tidy(words(node)), node); return; }
    // Words that stand straight beside blocks are a paragraph of their own.
    let beside: Node[] = [];
    const close = () => { add(tidy(beside.map(words).join('')), node); beside = []; };
    for (const child of node.childNodes) {
      if (!isElement(child) || !find(child, isStructure).length) { beside.push(child); continue; }
      close();
      visit(child);
    }
    close();
  };
  bodies.forEach(visit);
  return { title, sections: sections.filter((section, index) => index === 0 || section.text || section.heading) };
}

/** The id of an element, or of the next one around it that has one: a heading may stand at the top of a section that is linked to. Not that of the page as a whole. */
function nearestId(node: Element): string {
  for (let element: Element | undefined = node; element && !isBody(element); element = element.parentNode && isElement(element.parentNode) ? element.parentNode : undefined) {
    const id = attribute(element, 'id');
    if (id) return id;
  }
  return '';
}
