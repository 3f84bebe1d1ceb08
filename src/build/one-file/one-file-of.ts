import { createHash } from 'node:crypto';
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a page names, by its address on the site. */
export interface Parts {
  text: (address: string) => string;
  /** A script that runs by itself. */
  script: (address: string, isModule: boolean) => Promise<string>;
}

type Element = Tree.Element;
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const set = (element: Element, values: Record<string, string>) => { element.attrs = Object.entries(values).map(([name, value]) => ({ name, value })); };
const removed = (element: Element, ...names: string[]) => { element.attrs = element.attrs.filter(({ name }) => !names.includes(name)); };
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function elementsIn(node: Tree.Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...('content' in node ? elementsIn(node.content) : []), ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : [])];
}

function detach(element: Element): void {
  const { parentNode } = element;
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((child) => child !== element);
}

function fill(element: Element, text: string): void {
  element.childNodes = [{ nodeName: '#text', value: text, parentNode: element } as Tree.TextNode];
}

/** Text that can stand between the tags of a script. */
const withoutEndTag = (script: string) => script.replace(/<\/(script)/gi, '<\\/$1');

/** Styles and scripts move into the page; the hash of each goes into its policy. Scripts that were modules run when the page is there. */
async function takeIn(elements: Element[], parts: Parts): Promise<{ styles: string[]; scripts: string[]; late: Element[] }> {
  const [styles, scripts, late]: [string[], string[], Element[]] = [[], [], []];
  for (const element of elements) {
    const address = attribute(element, 'href') ?? attribute(element, 'src') ?? '';
    const rel = attribute(element, 'rel');
    if (element.tagName === 'link' && rel === 'icon') set(element, { rel: 'icon', href: `data:image/svg+xml;base64,${Buffer.from(parts.text(address)).toString('base64')}` });
    if (element.tagName === 'link' && rel === 'stylesheet') {
      const css = parts.text(address).trim();
      element.tagName = element.nodeName = 'style';
      set(element, {});
      fill(element, css);
      styles.push(hash(css));
    }
    if (element.tagName === 'script' && attribute(element, 'src')) {
      const isModule = attribute(element, 'type') === 'module';
      const script = withoutEndTag(await parts.script(address, isModule)).trim();
      set(element, {});
      fill(element, script);
      scripts.push(hash(script));
      if (isModule) late.push(element);
    }
  }
  return { styles, scripts, late };
}

/** Links leave for the public address of the site where there is one, and stay as words where there is none. */
function turnLinks(elements: Element[], base: string, site: string | undefined): void {
  for (const element of elements.filter(({ tagName }) => tagName === 'a')) {
    const address = attribute(element, 'href') ?? '';
    if (!address.startsWith(base)) continue;
    if (site) element.attrs.find(({ name }) => name === 'href')!.value = new URL(address, site).href;
    else {
      element.tagName = element.nodeName = 'span';
      removed(element, 'href', 'hreflang', 'download');
    }
  }
}

/**
 * A built guide as one file that needs nothing beside it: styles and scripts inside, a policy that allows these and no request, no offers
 * to save what is being read. `base` is the path of the site, `site` its public address if it has one.
 */
export async function oneFileOf(html: string, parts: Parts, { base, site }: { base: string; site?: string | undefined }): Promise<string> {
  const page = parse(html);
  const all = elementsIn(page);
  for (const element of all) if (attribute(element, 'data-one-file') !== undefined) detach(element.tagName === 'a' ? element.parentNode as Element : element);
  if (!site) for (const element of all) if (attribute(element, 'data-online') !== undefined) detach(element);
  const elements = elementsIn(page);
  const { styles, scripts, late } = await takeIn(elements, parts);
  const body = elements.find(({ tagName }) => tagName === 'body')!;
  for (const script of late) { detach(script); body.childNodes.push(script); script.parentNode = body; }
  turnLinks(elements, base, site);
  for (const guide of elements.filter(({ tagName }) => tagName === 'trip-guide')) removed(guide, 'data-worker', 'data-scope');
  const policy = elements.find((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy')!;
  policy.attrs.find(({ name }) => name === 'content')!.value = `default-src 'none'; script-src ${scripts.join(' ')}; style-src ${styles.join(' ')}; img-src data:; base-uri 'none'; form-action 'none'`;
  return serialize(page);
}
