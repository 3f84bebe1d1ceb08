import postcss, { type Rule } from 'postcss';
import { withoutWhere } from '../legacy-css/unwhere.ts';

export type Weight = '400' | '700';

/** One element test of a selector: a tag, classes and an id, all of which must be there. */
export interface Compound {
  tag?: string;
  classes: string[];
  id?: string;
}

/** A selector that sets the display serif: compounds from the outermost ancestor to the element, and the weights it may have. */
export interface SerifSelector {
  chain: Compound[];
  weights: Weight[];
}

/** A selector as a chain of descendants. Pseudo-classes, attributes and siblings are left out: rather a character too many. */
export function chainOf(selector: string): Compound[] {
  const bare = selector.replace(/(?<!\\)::?[\w-]+(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?/g, '').replace(/\[[^\]]*\]/g, '');
  const parts = bare.replace(/\s*([>+~])\s*/g, ' $1 ').trim().split(/\s+/);
  const chain: Compound[] = [];
  for (const part of parts) {
    if (part === '>' || part === '') continue;
    if (part === '+' || part === '~') chain.pop();
    else chain.push(compoundOf(part));
  }
  return chain;
}

function compoundOf(text: string): Compound {
  const names = (sign: string) => [...text.matchAll(new RegExp(`\\${sign}((?:\\\\.|[\\w-]|[^\\x00-\\x7f])+)`, 'g'))].map((match) => match[1]!.replaceAll('\\', ''));
  const tag = /^[a-zA-Z][\w-]*/.exec(text)?.[0].toLowerCase();
  const [id] = names('#');
  return { ...(tag ? { tag } : {}), classes: names('.'), ...(id ? { id } : {}) };
}

/** The weights that a rule can give: from its `font` or `font-weight`, and both where it does not say. */
function weightsOf(rule: Rule): Weight[] {
  let weights: Weight[] = ['400', '700'];
  rule.walkDecls(/^font(-weight)?$/, (declaration) => {
    if (/\b700\b|bold/.test(declaration.value)) weights = ['700'];
    else if (declaration.prop === 'font' || /\b400\b|normal|regular/.test(declaration.value)) weights = ['400'];
  });
  return weights;
}

/** Every selector of a built stylesheet that sets its element in the display serif. */
export function serifSelectors(css: string): SerifSelector[] {
  const found: SerifSelector[] = [];
  postcss.parse(css).walkRules((rule) => {
    let serif = false;
    rule.walkDecls(/^font(-family)?$/, (declaration) => void (serif ||= /--font-serif|Noto Serif SC/.test(declaration.value)));
    if (!serif) return;
    const weights = weightsOf(rule);
    for (const selector of rule.selectors.flatMap((one) => withoutWhere(one.replaceAll(':is(', ':where(')))) {
      const chain = chainOf(selector);
      const own = chain.at(-1);
      if (!own || !own.tag && !own.classes.length && !own.id) throw rule.error(`"${selector}" would set every element in the display serif`);
      found.push({ chain, weights });
    }
  });
  return found;
}

/** Text that a stylesheet itself puts on the page with `content: "…"`. */
export function generatedText(css: string): string {
  let text = '';
  postcss.parse(css).walkDecls('content', (declaration) => void (text += [...declaration.value.matchAll(/"([^"]*)"|'([^']*)'/g)].map((match) => match[1] ?? match[2]).join('')));
  return text;
}
