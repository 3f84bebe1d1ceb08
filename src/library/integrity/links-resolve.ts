import type { Nodes } from 'mdast';
import { addressOf } from '../addresses.ts';
import { nearest } from '../nearest.ts';
import { anchorsAt, type Pages } from '../page-anchors.ts';
import { lineOf, type Prose } from '../prose.ts';
import { presentAddresses } from '../present-addresses.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What is wrong with a link, and perhaps what was meant. */
type Fault = { message: string; hint?: string };
interface Link { prose: Prose; url: string; line: number }

function linksOf(prose: Prose): Link[] {
  const links: Link[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'link' || node.type === 'definition') links.push({ prose, url: node.url, line: lineOf(prose, node) });
    if ('children' in node) for (const child of node.children as Nodes[]) walk(child);
  };
  if (prose.tree) walk(prose.tree);
  return links;
}

/** Why an address has no such anchor, or nothing when it has. */
export function faultOfAnchor(anchor: string, address: string, pages: Pages): Fault | undefined {
  const anchors = anchorsAt(address, pages);
  if (!anchors || anchors.has(anchor)) return undefined;
  const near = nearest(anchor, anchors);
  return { message: `${address} 页上没有“#${anchor}”`, hint: near ? `最接近的是 #${near}` : '打开那一页，点目次里的一行，地址栏里就是它的写法' };
}

function decoded(anchor: string): string {
  try { return decodeURIComponent(anchor); } catch { return anchor; }
}

function faultOf({ url, prose }: Link, addresses: Set<string>, pages: Pages): Fault | undefined {
  if (/^(?:javascript|vbscript|data):/i.test(url)) return undefined; // told by prose-is-plain
  if (/^https:\/\/[^/]+\.[^/]+/.test(url)) return undefined;
  if (url.startsWith('#')) return faultOfAnchor(decoded(url.slice(1)), addressOf(prose.kind, prose.id), pages);
  if (!url.startsWith('/') || url.startsWith('//')) return { message: `链接“${url}”的写法不对`, hint: '站内写 /cases/编号/，站外写 https://…' };
  const [path = '', anchor] = url.split('#');
  const address = path.split('?')[0] ?? '';
  if (!addresses.has(address)) {
    if (address.startsWith('/en/')) return { message: `链接“${url}”不要带语言`, hint: `写成 ${url.slice(3)}，英文页会自己换成英文` };
    const near = nearest(address, addresses);
    return { message: `站内没有“${address}”这个地址`, hint: near ? `最接近的是 ${near}` : undefined };
  }
  return anchor ? faultOfAnchor(decoded(anchor), address, pages) : undefined;
}

/** Every link leads to a page and an anchor of this site that exist, or to https elsewhere. */
export const rule: Rule = {
  name: 'links-resolve',
  check(library, context) {
    const links = context.prose.flatMap(linksOf);
    if (!links.length) return [];
    const addresses = new Set([...presentAddresses(library, context.known), ...Object.keys(library.moved)]);
    return links.flatMap((link): Problem[] => {
      const fault = faultOf(link, addresses, { library, prose: context.prose });
      return fault ? [{ file: link.prose.file, line: link.line, ...fault, weight: 'error' }] : [];
    });
  },
};
