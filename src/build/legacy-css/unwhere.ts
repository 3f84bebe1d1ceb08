import type { Plugin } from 'postcss';

/** The selectors inside the parentheses that open just before `start`, and where the text goes on after them. */
function argumentsFrom(selector: string, start: number): { inner: string[]; end: number } {
  const inner: string[] = [];
  let depth = 1;
  let from = start;
  let at = start;
  for (; at < selector.length && depth > 0; at++) {
    const sign = selector[at];
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === ',' && depth === 1) {
      inner.push(selector.slice(from, at).trim());
      from = at + 1;
    }
  }
  inner.push(selector.slice(from, at - 1).trim());
  return { inner, end: at };
}

/** One alternative of a `:where()` written into the compound that held it; undefined where one compound cannot say it. */
function merged(before: string, alternative: string, after: string): string | undefined {
  const [, context = '', own = ''] = /^(.*[\s>+~])?(.*)$/s.exec(before) ?? [];
  const [, ancestors = '', tag = '', rest = ''] = /^(.*[\s>+~])?(\*|[a-zA-Z][\w-]*)?(.*)$/s.exec(alternative) ?? [];
  if (ancestors && context) return undefined;
  const ownTag = /^(?:[a-zA-Z][\w-]*|\*)/.exec(own)?.[0] ?? '';
  if (tag && tag !== '*' && ownTag && ownTag !== '*' && ownTag !== tag) return undefined;
  const named = tag && tag !== '*' ? tag : ownTag;
  return context + ancestors + named + own.slice(ownTag.length) + rest + after;
}

/** A selector without `:where()`: `X:where(A, B C)` becomes `XA` and `B CX`. What cannot be merged stays as it was. */
export function withoutWhere(selector: string): string[] {
  const at = selector.indexOf(':where(');
  if (at < 0) return [selector];
  const { inner, end } = argumentsFrom(selector, at + ':where('.length);
  const all = inner.map((alternative) => merged(selector.slice(0, at), alternative, selector.slice(end)));
  if (all.some((one) => one === undefined)) return [selector];
  return all.flatMap((one) => withoutWhere(one!));
}

/**
 * PostCSS step: Chromium below 88 drops every rule that holds `:where()`. Specificity rises, which is harmless in Tailwind's layers,
 * where source order decides; our own styles do not use `:where()`.
 */
export function unwhere(): Plugin {
  return {
    postcssPlugin: 'unwhere',
    OnceExit(root) {
      root.walkRules(/:where\(/, (rule) => {
        rule.selectors = [...new Set(rule.selectors.flatMap(withoutWhere))];
      });
    },
  };
}
