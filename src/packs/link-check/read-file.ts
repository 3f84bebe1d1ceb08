import { UnreadableFile, type Material } from './material.ts';
import { linksOfHtml } from './read-html.ts';
import { decodedText, linksOfText } from './read-text.ts';

/** Bytes of a file that is read. */
const largest = 50 * 2 ** 20;

const begins = (bytes: Uint8Array, ...first: number[]) => first.every((byte, index) => bytes[index] === byte);

/** Kind of a file by its first bytes, which say more than its name. */
function kindOf(name: string, bytes: Uint8Array): 'office' | 'locked-or-old' | 'pdf' | 'html' | 'text' | 'unsupported' {
  if (begins(bytes, 0x50, 0x4b)) return 'office';
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'locked-or-old';
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  const start = bytes.subarray(0, 1024);
  if (/\.html?$/i.test(name) || /^\s*<(?:!doctype html|html)\b/i.test(decodedText(start))) return 'html';
  // Text has no bytes of nothing, unless it is written in two bytes a character.
  return start.includes(0) && !begins(bytes, 0xff, 0xfe) && !begins(bytes, 0xfe, 0xff) ? 'unsupported' : 'text';
}

/** The links of a file that a reader gives: .docx, .pptx, HTML or text. `hosts` are found without `https://` too. Throws `UnreadableFile`. */
export async function readFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>, hosts: readonly string[]): Promise<Material> {
  if (file.size > largest) throw new UnreadableFile('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = kindOf(file.name, bytes);
  if (kind === 'office') {
    const { readOffice } = await import('./read-office.ts').catch(() => { throw new UnreadableFile('unloaded'); });
    return readOffice(file.name, bytes, hosts);
  }
  if (kind === 'html') return { name: file.name, links: linksOfHtml(decodedText(bytes), hosts) };
  if (kind === 'text') return { name: file.name, links: linksOfText(decodedText(bytes), hosts) };
  throw new UnreadableFile(kind);
}
