import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { launch, skipNote } from '../browsers/launch.ts';
import { axeViolations, colours, type Rules } from './axe-violations.ts';
import { oneOfEachLayout } from './layouts.ts';

/** The looks a reader can choose, each wide and narrow. */
const looks: { theme: string; size: string; rules?: Rules }[] = [{ theme: 'light', size: 'normal' }, { theme: 'dark', size: 'normal', rules: colours }, { theme: 'light', size: 'large' }];
const browser = await launch('143');
const { folder, url } = inject('site');
const addresses = oneOfEachLayout(folder).concat('/search/?q=%E4%B8%9A%E5%A7%94%E4%BC%9A', '/search/?q=zzzz');
afterAll(() => browser?.close());

/** What axe finds on a page that is open, in every look; the switches of the page set the same two attributes. */
async function violationsOf(address: string, page: Page): Promise<string[]> {
  const found: string[] = [];
  // On the wall paper is light whatever the reader chose (lesson.test.ts looks at it dark).
  for (const { theme, size, rules } of looks.filter((look) => look.theme === 'light' || !address.includes('/projector/'))) {
    await page.evaluate((look) => Object.assign(document.documentElement.dataset, look), { theme, size });
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await axeViolations(page, rules ? { rules } : {})).map((violation) => `${address}, ${theme}, ${size}, ${width} px: ${violation}`));
    }
  }
  return found;
}

test.skipIf(!browser)(`one page of each layout has no violation of WCAG 2.2 AA or best practice, in any look${skipNote('143', browser)}`, async () => {
  const waiting = [...addresses];
  const context = await browser!.newContext({ reducedMotion: 'reduce' });
  const lookAtAll = async () => {
    const found: string[] = [];
    const page = await context.newPage();
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      await page.goto(url + address.slice(1), { waitUntil: 'load' });
      if (address.includes('?q=')) await page.waitForSelector('[data-search-state=done],[data-search-state=empty]', { state: 'attached' });
      found.push(...await violationsOf(address, page));
    }
    return found;
  };
  // Two pages at a time: there are two cores.
  expect((await Promise.all([lookAtAll(), lookAtAll()])).flat()).toEqual([]);
  await context.close();
}, 600_000);
