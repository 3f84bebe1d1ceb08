import { addressesIn } from './addresses-in-text.ts';
import { nearText, type FoundLink } from './material.ts';

/** Addresses written out in plain text or Markdown, with the line of each. */
export function linksOfText(text: string, hosts: readonly string[]): FoundLink[] {
  return text.split(/\r\n?|\n/).flatMap((line, index) => addressesIn(line, hosts).map(({ href, at }) => {
    const words = /\[([^\][]+)\]\(<?$/.exec(line.slice(Math.max(0, at - 200), at))?.[1];
    return { href, ...(words ? { words } : {}), near: nearText(line, words ?? href, at - (words ? words.length + 2 : 0)), place: { part: 'text' as const, number: index + 1 } };
  }));
}

/** The text of a file: UTF-8 or UTF-16 where it says so or proves to be, else the encoding of older Chinese files. */
export function decodedText(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (mark) return new TextDecoder(mark).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
