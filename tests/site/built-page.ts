import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { BuiltSite } from './global-setup.ts';

export interface BuiltElement {
  tag: string;
  attributes: Record<string, string>;
  /** Text of the element and all in it, scripts and styles left out. */
  text(): string;
  /** Text between its tags as it was written, for scripts. */
  raw(): string;
}

/** A page of a built site, read as a browser reads it. */
export interface BuiltPage {
  /** Path below the base path, `/cases/lianyun/`; of other files their own, `/404.html`. */
  address: string;
  file: string;
  html: string;
  elements: BuiltElement[];
  ids: ReadonlySet<string>;
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (node.nodeName === 'script' || node.nodeName === 'style' || !('childNodes' in node)) return '';
  return node.childNodes.map(textOf).join('');
}

function elementsIn(node: Tree.Node): BuiltElement[] {
  const own = 'tagName' in node ? [{
    tag: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    text: () => textOf(node),
    raw: () => node.childNodes.map((child) => child.nodeName === '#text' ? (child as Tree.TextNode).value : '').join(''),
  }] : [];
  const inner = 'childNodes' in node ? node.childNodes : [];
  const template = 'content' in node ? [node.content] : [];
  return [...own, ...[...inner, ...template].flatMap(elementsIn)];
}

/** A guide as one file, which is saved and carried off: it obeys rules of its own (`guide.test.ts`). */
const isOneFile = (name: string) => /\/guide\/(?!index\.html$)[^/]+$/.test(name);

/** A card to be pasted elsewhere, alone on a page: it may style itself and do nothing else (`paste-card.test.ts`). */
const isCard = (name: string) => name.startsWith('data/cards/');

/** Every HTML page of a built site. */
export function builtPages(folder: string): BuiltPage[] {
  return filesOf(folder, '.html').filter((name) => !isOneFile(name) && !isCard(name)).map((name) => {
    const html = readFileSync(path.join(folder, name), 'utf8');
    const elements = elementsIn(parse(html));
    const ids = new Set(elements.flatMap(({ attributes }) => attributes.id ?? []));
    return { address: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, file: name, html, elements, ids };
  });
}

/** Names of a built site's files with this ending, with slashes, in order. */
export function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/')).filter((name) => name.endsWith(ending)).sort();
}

/** The file that a host serves for a path with the base path in front; undefined where it would answer 404 or redirect. */
export function fileFor({ folder, base }: BuiltSite, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const name = decodeURIComponent(pathname.slice(base.length));
  const file = path.join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
