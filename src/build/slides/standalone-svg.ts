import { readFileSync } from 'node:fs';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import postcss, { type Declaration } from 'postcss';
import { escape } from '../../drawings/pen.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** One compound of a selector (`path.f1`) and how often its rule was written: later rules win over earlier ones of the same weight. */
interface Compound { tag: string; classes: string[] }
interface Rule { compounds: Compound[]; weight: number; declarations: [string, string][] }

/** What passes from an element to those in it: colour, tint and the names of the classes above it. */
interface Above { color: string; variables: Map<string, string>; path: { tag: string; classes: Set<string> }[] }

/** Properties that SVG knows as attributes. */
const attributes = new Set(['fill', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'letter-spacing']);
/** Attributes that belong to a page and not to a picture. */
const ofPages = /^(?:class|role|tabindex|href|aria-.*|data-.*)$/;
/** What takes a pointer or a focus and draws nothing. */
const unseen = new Set(['hit', 'focus-ring']);

const faces: Record<string, string> = { '--font-serif': 'STZhongsong, SimSun, serif', '--font-sans': 'Microsoft YaHei, sans-serif' };

function declarationsOf({ prop, value }: Declaration): [string, string][] {
  if (prop !== 'font') return [[prop, value]];
  const [, weight = '', size = '', family = ''] = /^(\d+) ([\d.]+)px\/1 (.+)$/.exec(value) ?? [];
  return [['font-weight', weight], ['font-size', size], ['font-family', family]];
}

function compoundsOf(selector: string): Compound[] | undefined {
  if (/[:[>+~*]/.test(selector)) return undefined;
  return selector.split(/\s+/).map((compound) => ({ tag: /^[a-z]\w*/.exec(compound)?.[0] ?? '', classes: compound.match(/\.[\w-]+/g)?.map((name) => name.slice(1)) ?? [] }));
}

/** Makes pictures of the site's drawings that need no style sheet: what the sheets say is written into each element in literal light colours. */
export class StandaloneSvg {
  private readonly rules: Rule[] = [];
  private readonly tokens = new Map<string, string>(Object.entries(faces));

  /** `styles` are files: the tokens first, then the sheets of the drawings. */
  constructor(styles: string[]) {
    for (const file of styles) postcss.parse(readFileSync(file, 'utf8')).each((rule) => {
      if (rule.type !== 'rule') return;
      if (rule.selector === ':root') { rule.walkDecls((one) => { if (!this.tokens.has(one.prop)) this.tokens.set(one.prop, one.value); }); return; }
      const declarations: [string, string][] = [];
      rule.walkDecls((one) => { declarations.push(...declarationsOf(one)); });
      for (const selector of rule.selectors) {
        const compounds = compoundsOf(selector);
        if (compounds) this.rules.push({ compounds, declarations, weight: compounds.reduce((sum, { tag, classes }) => sum + classes.length * 100 + (tag ? 1 : 0), 0) });
      }
    });
    this.rules.sort((one, other) => one.weight - other.weight);
  }

  /** A drawing, or drawings laid one over the other, as a picture of its own. `within` are classes of the page it is to look as in. */
  of(svg: string, within: string[] = []): string {
    const root = parseFragment(svg).childNodes[0] as Element;
    return this.element(root, { color: this.value('var(--ink)', new Map()), variables: new Map(), path: [{ tag: '', classes: new Set(within) }] })
      .replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg"');
  }

  private value(written: string, variables: Map<string, string>): string {
    return written.replace(/var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g, (_, name: string, otherwise?: string) => this.value(variables.get(name) ?? this.tokens.get(name) ?? otherwise ?? '', variables)).replace(/px$/, '');
  }

  private matches({ compounds }: Rule, path: Above['path']): boolean {
    const fits = ({ tag, classes }: Compound, at: Above['path'][number]) => (!tag || tag === at.tag) && classes.every((name) => at.classes.has(name));
    const last = path.length - 1;
    if (!fits(compounds.at(-1)!, path[last]!)) return false;
    let at = last - 1;
    for (const compound of compounds.slice(0, -1).reverse()) {
      while (at >= 0 && !fits(compound, path[at]!)) at -= 1;
      if (at < 0) return false;
      at -= 1;
    }
    return true;
  }

  private node(node: Node, above: Above): string {
    if (node.nodeName === '#text') return escape((node as DefaultTreeAdapterTypes.TextNode).value);
    return 'tagName' in node ? this.element(node, above) : '';
  }

  private element(element: Element, above: Above): string {
    const own = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const classes = new Set((own.get('class') ?? '').split(/\s+/));
    if (element.tagName === 'title' || [...classes].some((name) => unseen.has(name))) return '';
    const path = [...above.path, { tag: element.tagName, classes }];
    const styles = new Map(this.rules.filter((rule) => this.matches(rule, path)).flatMap(({ declarations }) => declarations));
    const variables = new Map([...above.variables, ...[...styles].filter(([name]) => name.startsWith('--'))]);
    const color = styles.has('color') ? this.value(styles.get('color')!, variables) : above.color;
    const drawn = new Map([...styles].filter(([name]) => attributes.has(name)).map(([name, written]) => [name, this.value(written, variables).replace('currentColor', color)]));
    const spacing = drawn.get('letter-spacing');
    if (spacing?.endsWith('em')) drawn.set('letter-spacing', String(Number.parseFloat(spacing) * Number(drawn.get('font-size') ?? 16)));
    const kept = [...own].filter(([name]) => !ofPages.test(name)).map(([name, value]): [string, string] => [name, value.replace('currentColor', color).replace(/var\(.*\)/, (written) => this.value(written, variables))]);
    const inner = element.childNodes.map((child) => this.node(child, { color, variables, path })).join('');
    const tag = element.tagName === 'a' ? 'g' : element.tagName;
    // Office knows no order of painting and would draw the halo of letters over them: there they go without.
    const looks = styles.has('paint-order') ? [...drawn].filter(([name]) => !name.startsWith('stroke')) : [...drawn];
    return `<${tag}${[...new Map([...kept, ...looks])].map(([name, value]) => ` ${name}="${escape(value)}"`).join('')}>${inner}</${tag}>`;
  }
}
