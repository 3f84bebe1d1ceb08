import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import type { EntryLedger } from '../../src/library/anchors/ledger.ts';
import { browserNames, launch, skipNote, type BrowserName } from '../browsers/launch.ts';
import { axeViolations } from './axe-violations.ts';
import { address, visit as visitWith, type Visit } from './passage-visit.ts';

const browser = await launch('143');
const ledger = JSON.parse(readFileSync(path.join(inject('site').folder, 'data/anchors/cases/lianyun.json'), 'utf8')) as EntryLedger;
afterAll(() => browser?.close());

const visit = (at: string, options: Partial<Visit> = {}) => visitWith(at, { of: browser!, ...options });

describe('a reader who comes by a link to a passage', () => {
  const target = ledger.passages.find(({ is }) => is === 'paragraph')!;
  const item = ledger.passages.filter(({ is }) => is === 'item').at(-1)!;
  /** The ledger as it will be when a passage has changed, and others have been withdrawn or merged. */
  const later: EntryLedger = {
    passages: [
      ...ledger.passages.map((one) => ([target, item].includes(one) ? { ...one, zh: [['2026-11-20', '从前写的是拆了<b>三处</b>。'], ['2026-11-25', one.zh!.at(-1)![1]]] as [string, string][] } : one)),
      { id: 'p-0000aa', is: 'paragraph', zh: [['2026-11-20', '撤下以前的话。']], gone: { on: '2026-11-24', into: ['/practices/six-two-n/#steps'] } },
    ],
  };
  const told = (page: Page) => page.textContent('.passage-news .told');
  const news = async (hash: string, on?: string, options: Partial<Visit> = {}) => {
    const page = await visit(`${address}${on ? `?on=${on}` : ''}#${hash}`, { served: later, ...options });
    await page.waitForFunction(() => document.querySelector('.passage-news .told')?.textContent);
    return page;
  };

  describe.skipIf(!browser)(`in today's Chromium${skipNote('143', browser)}`, () => {
    test('made before a change is told so at the passage, and sees what changed', async () => {
      const page = await news(target.id, '2026-11-21');
      expect(await told(page)).toContain('这一段在2026年11月25日改过，您链接的是2026年11月21日的文字。');
      expect(await page.evaluate(() => document.querySelector('.passage-news')!.nextElementSibling?.id)).toBe(target.id);
      await page.click('.passage-news summary');
      expect(await page.evaluate(() => [...document.querySelectorAll('.change del')].map(({ childNodes }) => childNodes[1]!.textContent).join(''))).toContain('<b>三处</b>');
      const [struck, underlined] = await page.evaluate(() => ['del', 'ins'].map((tag) => getComputedStyle(document.querySelector(`.change ${tag}`)!).textDecorationLine));
      expect([struck, underlined]).toEqual(['line-through', 'underline']);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.querySelector('.passage-news')!.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
      await page.click('.passage-news .dismiss');
      expect(await page.locator('.passage-news').count()).toBe(0);
    });

    test('of an item of a list finds the box within the item', async () => {
      const page = await news(item.id, '2026-11-21');
      expect(await page.evaluate(() => document.querySelector('.passage-news')!.parentElement!.closest('[id^="p-"], li')!.localName)).toBe('li');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
    });

    test('made since is told in a line that nothing changed', async () => {
      expect(await told(await news(target.id, '2026-11-25'))).toBe('自2026年11月25日以来，这一段没有改过。');
    });

    test('of a passage withdrawn is told what it said, and where its matter stands', async () => {
      const page = await news('p-0000aa', '2026-11-22');
      expect(await told(page)).toContain('2026年11月24日起撤下了');
      expect(await told(page)).toContain('撤下以前的话。');
      expect(await page.getAttribute('.passage-news a', 'href')).toBe('/practices/six-two-n/#steps');
    });

    test('of a passage withdrawn whose words the page still says is not told them twice', async () => {
      const page = await visit(address, { served: later });
      const come = async (words: string) => {
        // As the build writes a withdrawn passage.
        await page.evaluate((said) => { document.querySelector('.withdrawn')?.remove(); document.querySelector('main')!.insertAdjacentHTML('beforeend', `<section class="withdrawn"><ul><li id="p-0000aa"><p><q>${said}</q></p></li></ul></section>`); }, words);
        await page.evaluate(() => { history.replaceState(null, '', '?on=2026-11-22#p-0000aa'); dispatchEvent(new HashChangeEvent('hashchange')); });
        await page.waitForFunction(() => document.querySelector('.withdrawn .passage-news .told')?.textContent);
        return told(page);
      };
      expect(await come('撤下以前的话。')).toBe('您链接的那一段，2026年11月24日起撤下了。');
      expect(await come('后来又改过的话。')).toContain('撤下以前的话。');
    });

    test('of a passage merged into another is told so, at that one', async () => {
      const merged: EntryLedger = { passages: [...later.passages, { id: 'p-0000bb', is: 'paragraph', zh: [['2026-11-20', '并进去以前的话。']], gone: { on: '2026-11-24', into: [target.id] } }] };
      const page = await visit(address, { served: merged });
      // As the build writes an older anchor into the passage that keeps it.
      await page.evaluate((id) => { const older = document.createElement('span'); older.id = 'p-0000bb'; document.getElementById(id)!.prepend(older); location.hash = 'p-0000bb'; }, target.id);
      await page.evaluate(() => { history.replaceState(null, '', '?on=2026-11-22#p-0000bb'); dispatchEvent(new HashChangeEvent('hashchange')); });
      await page.waitForFunction(() => document.querySelector('.passage-news .told')?.textContent);
      expect(await told(page)).toContain('2026年11月24日起并入了这一段');
      expect(await told(page)).toContain('并进去以前的话。');
      expect(await page.evaluate(() => document.querySelector('.passage-news')!.nextElementSibling?.id)).toBe(target.id);
    });

    test('that stands in the other language only is led there', async () => {
      const other: EntryLedger = { passages: [...later.passages, { id: 'p-0000cc', is: 'paragraph', en: [['2026-11-20', 'Only in English.']] }] };
      const page = await news('p-0000cc', '2026-11-22', { served: other });
      expect(await told(page)).toContain('只在英文页上');
      expect(await page.getAttribute('.passage-news a', 'href')).toBe(`/en/${address}?on=2026-11-22#p-0000cc`);
    });

    test.each([
      ['an anchor that was never recorded', 'p-123abc', '2026-11-22', '没有登记过'],
      ['such an anchor without a day', 'p-123abc', undefined, '没有登记过'],
      ['a day that is none', target.id, '2026-02-30', '日期不对'],
      ['a day still to come', target.id, '2999-01-01', '日期不对'],
      ['words in place of a day', target.id, '%3Cimg%20src=x%20onerror=alert(1)%3E', '日期不对'],
    ])('with %s is told plainly', async (_, hash, on, said) => {
      expect(await told(await news(hash, on))).toContain(said);
    });

    test('is told in a line that nothing could be read, when there is no network', async () => {
      expect(await told(await news(target.id, '2026-11-22', { served: 'none' }))).toContain('没有读到');
    });

    test('without a day, to a passage that is there, is told nothing and loads nothing', async () => {
      const page = await visit(`${address}#${target.id}`);
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /anchors|passage-news/.test(name)));
      expect([loaded, await page.locator('.passage-news').count()]).toEqual([[], 0]);
    });

    test('with a broken percent sign in it makes no error', async () => {
      const page = await visit(`${address}?on=2026-11-22#p-%E0%A4%A`, { served: later });
      await page.waitForSelector('.passage-news');
      expect(await told(page)).toContain('没有登记过');
    });
  });

  describe.each(browserNames.filter((name) => name !== '143'))('in Chromium %s', async (name: BrowserName) => {
    const old = await launch(name);
    afterAll(() => old?.close());

    test.skipIf(!old)(`sees what changed, and can cite every passage${skipNote(name, old)}`, async () => {
      const page = await news(target.id, '2026-11-21', { of: old! });
      expect(await page.evaluate(() => document.querySelector('.change ins')?.textContent)).toBeTruthy();
      await page.evaluate(() => document.querySelector<HTMLElement>('.toc [data-cite-passages]')!.click());
      await page.waitForFunction(() => document.querySelectorAll('main .passage-mark').length > 20);
      await page.evaluate(() => document.querySelector<HTMLElement>('.flow-body .passage-mark')!.click());
      await page.waitForFunction(() => document.querySelector('.passage-dialog[open] .address')?.textContent?.includes('?on='));
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('.passage-dialog')!).borderTopColor)).toBe('rgb(26, 28, 27)');
    });
  });
});
