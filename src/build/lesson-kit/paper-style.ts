import { readFileSync } from 'node:fs';
import postcss from 'postcss';

/** What the variables of the drawings are on paper: black on white, the colours of the tiers as on the pages. */
const onPaper: Record<string, string> = {
  ink: '#000', 'ink-2': '#222', 'ink-3': '#444', edge: '#666', sheet: '#fff', sunk: '#ececec', ground: '#fff', band: '#fff', 'on-band': '#000', 'band-accent': '#A92A1B', 'on-ink': '#fff',
  wash: '#ececec', cinnabar: '#A92A1B', azurite: '#1C4F86', malachite: '#1B6650', ochre: '#84540F', 'font-sans': '"Noto Serif SC"', 'font-serif': '"Noto Serif SC"',
};

const resolved = (value: string) => value.replace(/var\(--([\w-]+)(?:, *(?:var\([^)]*\)|[^()]*))?\)/g, (_, name: string) => onPaper[name] ?? 'inherit');

/** A shorthand `font: 700 15px/1 family` in the parts that SVG knows. */
const fontParts = (value: string) => value.replace(/^(\d+) ([\d.]+px)\/1 (.*)$/, 'font-weight: $1; font-size: $2; font-family: $3');

let style: string | undefined;

/** The pens and lettering of the drawings as a plain style sheet: no variables, no states, nothing for screens alone. */
export function paperStyle(): string {
  return style ??= made(readFileSync(new URL('../../styles/drawings.css', import.meta.url), 'utf8'));
}

function made(css: string): string {
  const rules: string[] = [];
  postcss.parse(css).each((rule) => {
    if (rule.type !== 'rule') return;
    const selectors = rule.selectors.filter((selector) => !/[:[]|-wide|-print|-narrow|-only/.test(selector));
    const declarations = rule.nodes.flatMap((node) => (node.type === 'decl' && !node.prop.startsWith('--') && node.prop !== 'display' ? [node.prop === 'font' ? fontParts(resolved(node.value)) : `${node.prop}: ${resolved(node.value)}`] : []));
    if (selectors.length && declarations.length) rules.push(`${selectors.join(', ')} { ${declarations.join('; ')} }`);
  });
  return rules.join('\n');
}
