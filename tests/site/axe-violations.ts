import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Rules = NonNullable<RunOptions['runOnly']>;

/** WCAG 2.2 AA, and what is good practice beyond. */
const everything: Rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** What depends on colours. Night changes nothing else: no element, no name, no size. Large text does, it folds menus and columns. */
export const colours: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds on the page as it stands, or `within` a part of it: rule, element, and what is wrong with it. */
export async function axeViolations(page: Page, { rules = everything, within = 'html' }: { rules?: Rules; within?: string | string[] } = {}): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(([part, runOnly]) => (window as unknown as { axe: { run(part: string | string[], options: RunOptions): Promise<AxeResults> } }).axe
    .run(part, { runOnly, resultTypes: ['violations'] }), [within, rules] as const);
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 5).map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ').trim()}`));
}
