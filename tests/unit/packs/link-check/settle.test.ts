import { describe, expect, test } from 'vitest';
import { checkMaterials } from '../../../../src/packs/link-check/check-materials.ts';
import { settle, type Ask } from '../../../../src/packs/link-check/settle.ts';
import type { EntryLedger } from '../../../../src/library/anchors/ledger.ts';
import { anchors } from '../../../fixtures/check-links/anchors.ts';

const checked = (...paths: string[]) => checkMaterials([{ name: 'a', links: paths.map((path) => ({ href: `https://a.cn${path}`, place: { part: 'text' } })) }], ['a.cn/'], anchors);
const nobody: Ask = { ledger: () => Promise.resolve(undefined), isThere: () => Promise.resolve(undefined) };
const statesOf = async (paths: string[], ask: Partial<Ask>) => (await settle(checked(...paths), { ...nobody, ...ask })).links.map(({ judgement }) => judgement.state);
const ledger = (...zh: [string, string][]): EntryLedger => ({ passages: [{ id: 'p-2b3c4d', is: 'paragraph', zh }] });
const dated = '/cases/lianyun/?on=2026-07-01#p-2b3c4d';

describe('looking closer', () => {
  test('words that were changed and changed back have not changed', async () => {
    const there = ledger(['2026-06-01', '甲'], ['2026-08-01', '乙'], ['2026-11-20', '甲']);
    expect(await statesOf([dated], { ledger: () => Promise.resolve(there) })).toEqual(['whole']);
  });

  test('a passage that came later than its entry has not changed by coming', async () => {
    expect(await statesOf(['/cases/lianyun/#p-2b3c4d'], { ledger: () => Promise.resolve(ledger(['2026-11-20', '甲'])) })).toEqual(['whole']);
  });

  test('an English link is judged by the Chinese words where there are no English ones', async () => {
    const there = ledger(['2026-06-01', '甲'], ['2026-11-20', '乙']);
    expect(await statesOf(['/en/cases/lianyun/?on=2026-11-21#p-2b3c4d'], { ledger: () => Promise.resolve(there) })).toEqual(['whole']);
  });

  test('where the ledger cannot be read, the change is told all the same', async () => {
    expect(await statesOf([dated], {})).toEqual(['changed']);
  });

  test('pages and files that are not in the short list are asked for, each once', async () => {
    const asked: string[] = [];
    const isThere: Ask['isThere'] = (address, lang, fragment) => { asked.push(`${lang} ${address} ${fragment ?? ''}`); return Promise.resolve(fragment !== 'none'); };
    expect(await statesOf(['/terms/#a', '/terms/#a', '/en/terms/#none', '/feed.xml'], { isThere })).toEqual(['whole', 'whole', 'no-passage', 'whole']);
    expect(asked).toEqual(['zh /terms/ a', 'en /terms/ none', 'zh /feed.xml ']);
    expect(await statesOf(['/terms/#a', '/data/none.csv'], { isThere: (_address, _lang, fragment) => Promise.resolve(fragment ? undefined : false) })).toEqual(['unproved', 'no-page']);
  });
});
