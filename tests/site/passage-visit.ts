import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, inject } from 'vitest';
import type { EntryLedger } from '../../src/library/anchors/ledger.ts';

/** The page that passages are cited from in the tests. */
export const address = 'cases/lianyun/';

const open: Page[] = [];
afterEach(async () => { await Promise.all(open.splice(0).map((page) => page.context().close())); });

/** Who visits, and how: `served` is the ledger that the page is given in place of its own, `site` another way the site is put up. */
export type Visit = BrowserContextOptions & { served?: EntryLedger | 'none'; of: Browser; site?: string };

/** A page of the site, closed after the test. An error of its scripts fails the test. */
export async function visit(at: string, { served, of, site = inject('site').url, ...options }: Visit): Promise<Page> {
  const context = await of.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  open.push(page);
  page.on('pageerror', (error) => { throw error; });
  if (served) await page.route('**/data/anchors/**', (route) => (served === 'none' ? route.abort() : route.fulfill({ json: served })));
  await page.goto(site + at, { waitUntil: 'load' });
  return page;
}
