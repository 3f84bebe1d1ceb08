import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/search/client/engine.ts';
import { readQuery } from '../../../src/search/client/query.ts';
import { runSearch } from '../../../src/search/client/run-search.ts';
import { textEngine } from '../../../src/search/client/text-engine.ts';
import { catalogue, texts } from './sample-library.ts';

const engine = textEngine({ entries: texts });
/** Proposes everything whatever is asked, as an engine does that falls back to beginnings of words. */
const credulous: Engine = { name: 'pagefind', find: async () => texts.map((text, index) => ({ address: text.address, score: index, text: () => Promise.resolve(text) })) };
/** Proposes everything for a term it does not know, and what is right otherwise. */
const fallingBack: Engine = {
  name: 'pagefind',
  async find(terms) {
    const known = await Promise.all(terms.map(async (term) => (await engine.find([term])).length > 0));
    const asked = terms.filter((_, index) => known[index]);
    return asked.length ? engine.find(asked) : credulous.find(terms);
  },
};
const search = async (typed: string, using = engine) => {
  const outcome = await runSearch(using, catalogue, readQuery(typed));
  return { how: outcome.how, found: outcome.hits.map(({ entry }) => entry.address), phrases: outcome.hits[0]?.phrases };
};

describe('the words that must work', () => {
  test.each([
    ['居民出资', '/practices/resident-cofunding/'],
    ['拆违', '/practices/deliberated-clearance/'],
    ['业委会', '/cases/xiling/'],
    ['6+2+N', '/cases/xiling/'],
    ['６＋２＋ｎ', '/cases/xiling/'],
    ['6+2', '/cases/xiling/'],
    ['三方平台', '/cases/xiling/'],
  ])('%s finds its entry first', async (typed, address) => {
    expect((await search(typed)).found[0]).toBe(address);
  });

  test('several words must all stand in an entry', async () => {
    expect(await search('拆违 业委会')).toMatchObject({ how: 'literal', found: ['/cases/lianyun/', '/sources/visit/'] });
  });

  test('what is cited comes after what was done', async () => {
    expect((await search('拆违')).found.at(-1)).toBe('/sources/visit/');
  });
});

describe('proof', () => {
  test('an entry that holds the characters but not the phrase is no hit', async () => {
    expect((await search('业委会', credulous)).found).not.toContain('/terms/brains-trust/');
  });

  test('whatever the engine proposes, the hits and their order are the same', async () => {
    for (const typed of ['业委会', '拆违', '居民出资', '6+2+N', '小区', '4名党员', '拆']) {
      expect(await search(typed, credulous), typed).toEqual(await search(typed));
      expect(await search(typed, fallingBack), typed).toEqual(await search(typed));
    }
    for (const typed of ['如何拆违', '拆违费用', '业委会选举']) expect(await search(typed, fallingBack), typed).toEqual(await search(typed));
  });

  test('entries that this language does not list are left out', async () => {
    const english: Engine = { name: 'text', find: async () => [{ address: '/en/cases/xiling/', score: 1, text: () => Promise.resolve({ ...texts[2]!, address: '/en/cases/xiling/' }) }] };
    expect((await search('业委会', english)).found).toEqual([]);
  });

  test('a text that does not load is an error, not an empty list', async () => {
    const broken: Engine = { name: 'pagefind', find: async () => [{ address: '/cases/xiling/', score: 1, text: () => Promise.reject(new Error('gone')) }] };
    await expect(search('业委会', broken)).rejects.toThrow('gone');
  });
});

describe('when nothing holds the whole query', () => {
  test('entries that hold a telling part of it are shown, with that part to be marked', async () => {
    expect(await search('如何拆违')).toMatchObject({ how: 'partial', phrases: ['拆违'] });
    expect((await search('如何拆违')).found[0]).toBe('/practices/deliberated-clearance/');
  });
  test.each(['滑雪场', 'ski resort', '瑜伽', '9+9+Z', '𠀀𠀀'])('%s finds nothing', async (typed) => {
    expect(await search(typed)).toEqual({ how: 'none', found: [], phrases: undefined });
    expect(await search(typed, fallingBack)).toEqual({ how: 'none', found: [], phrases: undefined });
  });
});

describe('queries that nobody means', () => {
  test.each([
    ['nothing', ''], ['blanks', '　 '], ['markup', '<script>alert(1)</script>'], ['ten thousand characters', '拆违'.repeat(5000)], ['ten thousand letters', 'x'.repeat(10_000)],
    ['a lone surrogate', '\udc00'], ['direction marks', '\u202e\u200f'], ['__proto__', '__proto__'], ['constructor', 'constructor'], ['a pattern', '(.*)+[a-z]{9}\\'], ['percent signs', '%E4%BD%'],
  ])('%s end without error', async (_, typed) => {
    await expect(search(typed)).resolves.toBeDefined();
  });
  test('a lone surrogate and direction marks inside a word do not hide it', async () => {
    expect((await search('拆\ud800\u202e违')).found[0]).toBe('/practices/deliberated-clearance/');
  });
});

test('a long list is shown by its proved head first, and keeps that head', async () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ address: `/cases/c${index}/`, title: `小区${index}`, sections: [{ heading: '', anchor: '', text: index % 3 ? '拆违。' : '拆了，没有违。' }] }));
  const shelf = { ...catalogue, entries: many.map(({ address, title }) => ({ address, title, kind: 'case', about: [], lead: '', fragment: '', facets: {} })) };
  const proposing: Engine = { name: 'pagefind', find: async () => many.map((text) => ({ address: text.address, score: 1, text: () => Promise.resolve(text) })) };
  let head: string[] = [];
  const { hits } = await runSearch(proposing, shelf, readQuery('拆违'), (outcome) => { head = outcome.hits.map(({ entry }) => entry.address); });
  expect(hits.map(({ entry }) => entry.address)).toHaveLength(26);
  expect(head.slice(0, 10)).toEqual(hits.slice(0, 10).map(({ entry }) => entry.address));
});
