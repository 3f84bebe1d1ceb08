import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { launch, skipNote } from '../browsers/launch.ts';
import { oneOfEachLayout } from './layouts.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** What depends on colours. Night changes nothing else: no element, no name, no size. Large text does, it folds menus and columns. */
const colours: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const looks = [{ theme: 'light', size: 'normal', rules: everything }, { theme: 'dark', size: 'normal', rules: colours }, { theme: 'light', size: 'large', rules: everything }];
const browser = await launch('143');
const { folder, url } = inject('site');
const addresses = oneOfEachLayout(folder).concat('/search/?q=%E4%B8%9A%E5%A7%94%E4%BC%9A', '/search/?q=zzzz');
afterAll(() => browser?.close());

/** What axe finds on the page as it stands: rule, element, and what is wrong with it. */
async function violations(page: Page, rules: RunOnly): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate((runOnly) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe
    .run({ runOnly, resultTypes: ['violations'] }), rules);
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 5).map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ').trim()}`));
}

/** What axe finds on one page of each layout at a width, in a look. */
async function violationsAt(width: number, { theme, size, rules }: (typeof looks)[number]): Promise<string[]> {
  const context = await browser!.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await context.addInitScript((look) => {
    localStorage.setItem('tashan:theme', look.theme);
    localStorage.setItem('tashan:size', look.size);
  }, { theme, size });
  const page = await context.newPage();
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(url + address.slice(1), { waitUntil: 'load' });
    if (address.includes('?q=')) await page.waitForSelector('[data-search-state=done],[data-search-state=empty]', { state: 'attached' });
    // On the wall paper is light whatever the reader chose (lesson.test.ts looks at it dark).
    if (!address.includes('/projector/')) expect(await page.evaluate(() => [document.documentElement.dataset.theme, document.documentElement.dataset.size])).toEqual([theme, size]);
    found.push(...(await violations(page, rules)).map((violation) => `${address} at ${width}: ${violation}`));
  }
  await context.close();
  return found;
}

test.skipIf(!browser).each(looks)(`$theme, $size: one page of each layout, wide and narrow, has no violation of WCAG 2.2 AA or best practice${skipNote('143', browser)}`, async (look) => {
  // Both widths at a time: there are two cores.
  expect((await Promise.all([1280, 390].map((width) => violationsAt(width, look)))).flat()).toEqual([]);
}, 300_000);
