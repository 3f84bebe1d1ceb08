import cascadeLayers from '@csstools/postcss-cascade-layers';
import postcss, { type AtRule, type Root } from 'postcss';

// A stylesheet is built alone, yet it meets the others on a page. One rule in each layer, in every file, makes all files count the same.
const ruler = '.layer-ruler';

/** Tailwind's layer of initial values: custom properties on `*`, which lose to every other rule by specificity alone. */
const initialValues = 'properties';

/** A layer nobody placed, or an id selector inside one, would break the count and stops the build. */
function refuse(rule: AtRule, layers: readonly string[]): void {
  if (!layers.includes(rule.params)) throw rule.error(`cascade layer "${rule.params}" is not in the list given to legacyCssVite`);
  rule.walkRules((inner) => {
    if (/#[\w-]/.test(inner.selector.replace(/\[[^\]]*\]|\\./g, ''))) throw inner.error('an id selector inside a cascade layer cannot be flattened');
  });
}

function unwrapInitialValues(root: Root): void {
  root.walkAtRules('layer', (rule) => {
    if (!rule.nodes) rule.remove();
    else if (rule.params === initialValues) rule.replaceWith(rule.nodes);
  });
}

/**
 * A built stylesheet without cascade layers (they need Chromium 99), in which every rule keeps the rank its layer gave it, also against
 * rules in other files: styles outside layers win over all layers. `layers` are all layers of the site, lowest first, the same for
 * every file; without any, nothing is raised. Takes and returns CSS text.
 */
export async function flattenLayers(css: string, layers: readonly string[], from?: string): Promise<string> {
  if (!layers.length && !css.includes('@layer')) return css;
  const root = postcss.parse(css, { from });
  unwrapInitialValues(root);
  root.walkAtRules('layer', (rule) => refuse(rule, layers));
  if (!layers.length) return root.toString();
  root.prepend(postcss.parse(layers.map((layer) => `@layer ${layer}{${ruler}{--x:0}}`).join('')).nodes);
  const { root: flat } = await postcss([cascadeLayers()]).process(root, { from });
  flat.walkRules((rule) => {
    if (rule.selector.startsWith(ruler)) rule.remove();
  });
  return flat.toString();
}
