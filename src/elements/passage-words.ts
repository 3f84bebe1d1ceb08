import type { Lang } from '../library/library.ts';

/** What stands within a passage and is none of its words: marks of sources, what is hidden or drawn, what script has put there. */
const unsaid = '.ref, .src, .vh, .printonly, .passage-mark, .passage-news, [hidden], [aria-hidden=true], svg, script, style, noscript';
const blocks = /^(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|tr|caption|figcaption|section|blockquote|br)$/;

function said(node: Node, passage: Element): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element) || node.matches(unsaid)) return '';
  // What a list within a list item says are passages of their own.
  if (node !== passage && passage.localName === 'li' && /^[uo]l$/.test(node.localName)) return '';
  const parts = Array.from(node.childNodes, (child) => said(child, passage));
  if (node.localName === 'tr') return `\n${parts.filter((part) => part.trim()).map((part) => part.trim()).join('；')}\n`;
  return blocks.test(node.localName) ? `\n${parts.join('')}\n` : parts.join('');
}

/** The words of a passage as its reader sees them, without the marks of sources; a line for each part that stands on lines of its own. */
export function wordsOfPassage(passage: Element): string {
  return said(passage, passage).replace(/[\u2060\u200b]/g, '').replace(/ *\n[\s]*/g, '\n').replace(/ {2,}/g, ' ').trim();
}

/** Words in quotation marks; quotations within them step down to single ones. */
export function quoted(words: string, lang: Lang, [open, close]: readonly string[]): string {
  const inner: Record<string, string> = lang === 'zh' ? { '“': '‘', '”': '’', '‘': '“', '’': '”' } : { '“': '‘', '”': '’' };
  return `${open}${words.replace(/[“”‘’]/g, (mark) => inner[mark] ?? mark)}${close}`;
}

/** The beginning of a passage's words, for a label. */
export function beginning(words: string, lang: Lang, ellipsis: string): string {
  const [line = ''] = words.split('\n');
  const most = lang === 'zh' ? 14 : 32;
  const characters = Array.from(line);
  return characters.length > most ? characters.slice(0, most).join('').trimEnd() + ellipsis : line;
}
