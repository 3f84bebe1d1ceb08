/**
 * Chromium below 111 refuses `var(--x,)`, which the minifier writes for Tailwind's chains of filters and transforms; `var(--x, )` means
 * the same and works everywhere. Takes and returns minified CSS.
 */
export function spaceEmptyFallbacks(css: string): string {
  return css.replace(/var\((--[\w-]+),\)/g, 'var($1, )');
}
