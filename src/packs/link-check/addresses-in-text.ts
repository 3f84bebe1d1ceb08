/** Characters of an address as this site and most others write it; Han characters and full-width punctuation end it. */
const character = String.raw`(?!https?:\/\/)[\w.~:/?#@&+=%,;!$|-]`;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** An address that is written out in running text, and where it begins. */
export interface WrittenAddress { href: string; at: number }

/**
 * Web addresses written out in running text. Those on `hosts` (`tashan.example.cn`, with its port) are found without `https://` too.
 * Punctuation behind an address is no part of it.
 */
export function addressesIn(text: string, hosts: readonly string[] = []): WrittenAddress[] {
  const bare = hosts.length ? String.raw`|(?<![\w./@:-])(?:${hosts.map(escaped).join('|')})(?=[/?#])` : '';
  const pattern = new RegExp(`(?:https?:\\/\\/${bare})(?:${character})+`, 'gi');
  return Array.from(text.matchAll(pattern), ({ 0: written, index }) => ({ href: trimmed(written), at: index }));
}

function trimmed(written: string): string {
  const href = written.replace(/&amp;/gi, '&').replace(/&(?:quot|lt|gt|nbsp|#\d+);.*$/i, '').replace(/[.,;:!?&|$~]+$/, '');
  return /^https?:/i.test(href) ? href : `https://${href}`;
}
