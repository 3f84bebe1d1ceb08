import JSZip from 'jszip';
import mammoth from 'mammoth';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import sax from 'sax';

/** A Word document read by programs that did not write it: as HTML by mammoth, and its raw parts. */
export interface ReadDocx {
  html: string;
  /** Headings of all levels with their level, in order. */
  headings: string[];
  /** The text of each list item, table cell and so on: by the name of its HTML element. */
  texts: (tag: string) => string[];
  /** The XML of a part; throws when there is none. */
  part: (path: string) => string;
  parts: string[];
}

type Node = DefaultTreeAdapterTypes.Node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

/** The text of a piece of HTML. */
export function textIn(node: Node): string {
  return 'value' in node ? node.value : childrenOf(node).map(textIn).join('');
}

/** All elements of these names in a piece of HTML, in order. */
export function elementsIn(node: Node, tags: string[]): DefaultTreeAdapterTypes.Element[] {
  return [...('tagName' in node && tags.includes(node.tagName) ? [node] : []), ...childrenOf(node).flatMap((child) => elementsIn(child, tags))];
}

/** Throws where XML is not well-formed or holds characters that XML 1.0 forbids. */
export function mustBeWellFormed(xml: string, path: string): void {
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(xml);
  if (forbidden) throw new Error(`${path}: forbidden character at ${forbidden.index}`);
  const parser = sax.parser(true, { xmlns: true });
  parser.onerror = (error) => { throw new Error(`${path}: ${error.message}`); };
  parser.write(xml).close();
}

/** Reads a document; throws when a part of its package is no well-formed XML. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocx> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  const xml = new Map<string, string>();
  for (const file of files.filter(({ name }) => /\.(?:xml|rels)$/.test(name))) {
    // Decoded strictly: bytes that are no UTF-8 must not pass.
    xml.set(file.name, new TextDecoder('utf-8', { fatal: true }).decode(await file.async('uint8array')));
    mustBeWellFormed(xml.get(file.name)!, file.name);
  }
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const tree = parseFragment(html);
  return {
    html,
    headings: elementsIn(tree, ['h1', 'h2', 'h3', 'h4']).map((node) => `${node.tagName} ${textIn(node)}`),
    texts: (tag) => elementsIn(tree, [tag]).map(textIn),
    part: (path) => { const found = xml.get(path); if (found === undefined) throw new Error(`no ${path}`); return found; },
    parts: files.map(({ name }) => name),
  };
}

/** The styles of a document, each with its XML, by id. */
export function stylesIn({ part }: ReadDocx): Record<string, string> {
  return Object.fromEntries([...part('word/styles.xml').matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^]*?<\/w:style>/g)].map(([whole, id = '']) => [id, whole]));
}
