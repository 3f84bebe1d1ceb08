import type { AtRule as ChildAtRule, Plugin, Rule } from 'postcss';

/** The parts of a value, split at spaces outside parentheses: `calc(1px + 2px) 3px` has two. */
function partsOf(value: string): string[] {
  return value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [value];
}

/** The `transform` that does what one `translate`, `scale` or `rotate` declaration does; undefined where there is none in two dimensions. */
export function transformTwinOf(property: string, value: string): string | undefined {
  const parts = partsOf(value.trim());
  if (parts[0] === 'none') return undefined;
  if (property === 'rotate') return parts.length === 1 ? `rotate(${parts[0]})` : undefined;
  return `${property}(${parts.slice(0, 2).join(', ')})`;
}

// Whatever order they are written in, browsers move, then turn, then scale, and apply `transform` last.
const order = ['translate', 'rotate', 'scale', 'transform'];

/** The one `transform` that does what a rule's movements do together; undefined where none needs a twin. */
function twinOf(rule: Rule): string | undefined {
  const last = new Map<string, string>();
  rule.each((node) => {
    if (node.type === 'decl' && order.includes(node.prop)) last.set(node.prop, node.value);
  });
  if (!order.slice(0, 3).some((property) => last.has(property) && transformTwinOf(property, last.get(property)!))) return undefined;
  return order.filter((property) => last.has(property))
    .map((property) => property === 'transform' ? last.get(property) : transformTwinOf(property, last.get(property)!))
    .filter((part) => part !== undefined && part !== 'none').join(' ');
}

/**
 * PostCSS step: below Chromium 104 there are no `translate`, `scale` and `rotate` properties, so each such rule gets a twin with
 * `transform`, behind `@supports not (translate: 0)`. Movements that meet on an element from several rules do not add up in the twin.
 */
export function transformTwin(): Plugin {
  return {
    postcssPlugin: 'transform-twin',
    OnceExit(root, { AtRule, Declaration }) {
      root.walkRules((rule) => {
        // Keyframes know no @supports inside; movement there is an enhancement.
        if (rule.parent?.type === 'atrule' && /keyframes$/i.test((rule.parent as ChildAtRule).name)) return;
        const transform = twinOf(rule);
        if (!transform) return;
        const twin = rule.clone({ nodes: [] });
        twin.append(new Declaration({ prop: 'transform', value: transform }));
        const guard = new AtRule({ name: 'supports', params: 'not (translate: 0)' });
        guard.append(twin);
        rule.after(guard);
      });
    },
  };
}
