import { addressesIn } from './addresses-in-text.ts';
import { nearText, type FoundLink } from './material.ts';

/** A link of a page of HTML; links within the page and beside it lead to no site. */
function linked(element: Element): FoundLink[] {
  const href = element.getAttribute('href') ?? '';
  const words = (element.textContent?.trim() || element.getAttribute('title') || element.querySelector('img')?.getAttribute('alt') || '').replace(/\s+/g, ' ').trim();
  return /^\s*https?:/i.test(href) ? [{ href: href.trim(), words, near: nearText(element.parentElement?.textContent ?? '', words), place: { part: 'page' } }] : [];
}

/** Links of a page of HTML: of its `a`, in `data-` attributes and, unless `onlyLinked`, written out in its text. Nothing of the page is run or loaded. */
export function linksOfHtml(html: string, hosts: readonly string[], onlyLinked = false): FoundLink[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found: FoundLink[] = [];
  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.matches('a[href], area[href]')) found.push(...linked(node));
      for (const { name, value } of node.attributes) if (name.startsWith('data-')) found.push(...addressesIn(value, hosts).map(({ href }): FoundLink => ({ href, place: { part: 'page' } })));
    } else if (!onlyLinked && !node.parentElement?.closest('a[href], script, style')) {
      const text = node.textContent ?? '';
      found.push(...addressesIn(text, hosts).map(({ href, at }): FoundLink => ({ href, near: nearText(text, href, at), place: { part: 'page' } })));
    }
  }
  return found;
}
