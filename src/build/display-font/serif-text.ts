import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Compound, SerifSelector, Weight } from './serif-selectors.ts';

/** What a selector can see of an element. */
interface Facts {
  tag: string;
  classes: ReadonlySet<string>;
  id: string | undefined;
}

function factsOf(element: Tree.Element): Facts {
  const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value;
  return { tag: element.tagName.toLowerCase(), classes: new Set((attribute('class') ?? '').split(/\s+/).filter(Boolean)), id: attribute('id') };
}

function passes(facts: Facts, { tag, classes, id }: Compound): boolean {
  return (!tag || tag === facts.tag) && (!id || id === facts.id) && classes.every((name) => facts.classes.has(name));
}

/** Whether the innermost of `path` is chosen by the chain: its own compound, then the others among its ancestors, in order. */
function chosen(path: readonly Facts[], chain: readonly Compound[]): boolean {
  if (!passes(path.at(-1)!, chain.at(-1)!)) return false;
  let at = path.length - 2;
  for (const compound of chain.slice(0, -1).reverse()) {
    while (at >= 0 && !passes(path[at]!, compound)) at--;
    if (at < 0) return false;
    at--;
  }
  return true;
}

/** Adds to `into` every character of a page that stands inside an element set in the display serif, by weight. */
export function addSerifText(html: string, selectors: readonly SerifSelector[], into: Record<Weight, Set<string>>): void {
  const visit = (node: Tree.Node, path: Facts[], weights: ReadonlySet<Weight>): void => {
    if (node.nodeName === '#text') {
      for (const weight of weights) for (const character of (node as Tree.TextNode).value) into[weight].add(character);
      return;
    }
    if (node.nodeName === 'script' || node.nodeName === 'style' || !('childNodes' in node)) return;
    const inner = 'tagName' in node ? [...path, factsOf(node)] : path;
    const own = 'tagName' in node ? selectors.filter(({ chain }) => chosen(inner, chain)).flatMap((selector) => selector.weights) : [];
    const all = own.length ? new Set([...weights, ...own]) : weights;
    for (const child of node.childNodes) visit(child, inner, all);
    if ('content' in node) visit(node.content, inner, all);
  };
  visit(parse(html), [], new Set());
}
