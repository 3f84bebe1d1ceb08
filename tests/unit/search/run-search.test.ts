import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/search/client/engine.ts';
import { readQuery } from '../../../src/search/client/query.ts';
import { runSearch } from '../../../src/search/client/run-search.ts';
import { textEngine } from '../../../src/search/client/text-engine.ts';
import { catalogue, shelfWith, store, texts } from './sample-library.ts';

const engine = textEngine(store);
const { effort } = engine;
/** Proposes everything whatever is asked, as an engine does that falls back to beginnings of words. */
const credulous: Engine = { name: 'pagefind', effort, find: async () => texts.map((_, order) => ({ order, score: order + 1 })) };
/** Proposes everything for a term it does not know, and what is right otherwise. */
const fallingBack: Engine = {
  name: 'pagefind',
  effort,
  async find(terms) {
    const known = await Promise.all(terms.map(async (term) => (await engine.find([term])).length > 0));
    const asked = terms.filter((_, index) => known[index]);
    return asked.length ? engine.find(asked) : credulous.find(terms);
  },
};
const search = async (typed: string, using = engine) => {
  const { how, hits, asked } = await runSearch(shelfWith(using), readQuery(typed));
  return { how, asked, found: hits.map(({ order }) => texts[order]!.address), phrases: hits[0]?.phrases };
};

describe('what is typed finds its entry first', () => {
  test.each([
    ['as it stands', '居民出资', '/practices/resident-cofunding/'],
    ['a short word', '拆违', '/practices/deliberated-clearance/'],
    ['a name with symbols', '6+2+N', '/cases/xiling/'],
    ['full width', '６＋２＋ｎ', '/cases/xiling/'],
    ['blanks between', '6 + 2 + N', '/cases/xiling/'],
    ['the name of a term', '业委会', '/terms/owners-committee/'],
    ['its other name', '业主委员会', '/terms/owners-committee/'],
    ['across the edges of words', '委会主', '/cases/xiling/'],
    ['traditional characters', '業委會', '/terms/owners-committee/'],
    ['full pinyin', 'yeweihui', '/terms/owners-committee/'],
    ['pinyin with blanks', 'ye wei hui', '/terms/owners-committee/'],
    ['initials', 'zgjt', '/terms/brains-trust/'],
    ['pinyin mistyped', 'zhugejuntaun', '/terms/brains-trust/'],
    ['a wrong character of the same sound', '业委汇', '/terms/owners-committee/'],
    ['a wrong character of another sound', '诸葛军困', '/terms/brains-trust/'],
    ['two characters swapped', '诸葛团军', '/terms/brains-trust/'],
    ['English', 'owners committee', '/terms/owners-committee/'],
    ['English in the plural', 'Zhuge teams', '/terms/brains-trust/'],
    ['a figure, at the place it belongs to', '280户', '/cases/xiling/'],
    ['a figure in Chinese numerals', '一百三十二万元', '/cases/xiling/'],
    ['a figure without 万', '1320000', '/cases/xiling/'],
    ['a question', '住户的钱从哪里来', '/practices/resident-cofunding/'],
    ['a question in other words', '老百姓掏钱吗', '/practices/resident-cofunding/'],
    ['words with blanks, in any order', '做工作 拆违', '/cases/lianyun/'],
  ])('%s: %s', async (_, typed, address) => {
    expect((await search(typed)).found[0]).toBe(address);
  });

  test('what was searched for instead is told', async () => {
    expect((await search('業委會')).asked).toBe('业委会');
    expect((await search('yeweihui')).asked).toBe('业委会');
    expect((await search('业委汇')).asked).toBe('业委会');
    expect((await search('业委会')).asked).toBeUndefined();
  });

  test('several words must all stand in the entries that come first', async () => {
    expect((await search('拆违 业委会')).found.slice(0, 2)).toEqual(['/cases/lianyun/', '/sources/visit/']);
  });

  test('what is cited comes after what was done', async () => {
    const { found } = await search('拆违');
    expect(found.indexOf('/sources/visit/')).toBeGreaterThan(found.indexOf('/cases/lianyun/'));
  });

  test('neighbours of the entry that bears the name come behind a short list, and are marked as such', async () => {
    const { hits } = await runSearch(shelfWith(), readQuery('诸葛军团'));
    expect(hits.map(({ order, isRelated }) => [texts[order]!.address, isRelated ?? false])).toEqual([['/terms/brains-trust/', false], ['/cases/xiling/', true]]);
  });
});

describe('proof', () => {
  test('an entry that holds the characters but not the phrase is no hit', async () => {
    expect((await search('业委会', credulous)).found).not.toContain('/terms/brains-trust/');
  });

  test('whatever the engine proposes, the hits and their order are the same', async () => {
    for (const typed of ['业委会', '拆违', '居民出资', '6+2+N', '小区', '4名党员', '拆', '業委會', 'yeweihui', '业委汇', '280户', '业主凑钱']) {
      expect(await search(typed, credulous), typed).toEqual(await search(typed));
      expect(await search(typed, fallingBack), typed).toEqual(await search(typed));
    }
    for (const typed of ['如何拆违', '拆违费用', '业委会选举']) expect(await search(typed, fallingBack), typed).toEqual(await search(typed));
  });

  test('a text that does not load is an error, not an empty list', async () => {
    const broken = shelfWith(engine, { texts: { ...store, read: () => Promise.reject(new Error('gone')) } });
    await expect(runSearch(broken, readQuery('业委会'))).rejects.toThrow('gone');
  });

  test('when only the words do not load, what was typed is found, and the list says that it is incomplete', async () => {
    const poor = shelfWith(engine, { words: () => Promise.reject(new Error('no words')) });
    expect(await runSearch(poor, readQuery('拆违'))).toMatchObject({ how: 'literal', isIncomplete: true });
    await expect(runSearch(poor, readQuery('yeweihui'))).rejects.toThrow('no words');
  });
});

describe('when nothing holds the whole query', () => {
  test('entries that hold a telling part of it are shown, with that part to be marked', async () => {
    const { how, found, phrases } = await search('拆违滑雪场');
    expect(how).toBe('partial');
    expect(found[0]).toBe('/practices/deliberated-clearance/');
    expect(phrases).toEqual(['拆违']);
  });
  test.each(['滑雪场', 'ski resort', '瑜伽', '9+9+Z', '𠀀𠀀', '比特币行情', 'qwzxv', '彩票开奖'])('%s finds nothing', async (typed) => {
    expect(await search(typed)).toMatchObject({ how: 'none', found: [] });
    expect(await search(typed, fallingBack)).toMatchObject({ how: 'none', found: [] });
  });
});

describe('queries that nobody means', () => {
  test.each([
    ['nothing', ''], ['blanks', '　 '], ['markup', '<script>alert(1)</script>'], ['ten thousand characters', '拆违'.repeat(5000)], ['ten thousand letters', 'x'.repeat(10_000)],
    ['letters without end', 'ye'.repeat(5000)], ['a lone surrogate', '\udc00'], ['direction marks', '\u202e\u200f'], ['__proto__', '__proto__'], ['constructor', 'constructor'],
    ['hasOwnProperty', 'hasOwnProperty 拆违'], ['a pattern', '(.*)+[a-z]{9}\\'], ['percent signs', '%E4%BD%'], ['zeros', '0'.repeat(400)], ['numerals without sense', '十百千万亿'.repeat(20)],
  ])('%s end without error, soon', async (_, typed) => {
    await expect(search(typed)).resolves.toBeDefined();
  });
  test('a lone surrogate and direction marks inside a word do not hide it', async () => {
    expect((await search('拆\ud800\u202e违')).found[0]).toBe('/practices/deliberated-clearance/');
  });
});

test('a long list is shown by its proved head first, and keeps that head', async () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ ...texts[0]!, address: `/cases/c${index}/`, title: `小区${index}`, alsoCalled: [], readersAsk: [], sections: [{ heading: '', anchor: '', text: index % 3 ? '拆违。' : '拆了，没有违。', anchors: [''] }] }));
  const shelf = shelfWith({ name: 'pagefind', effort, find: async () => many.map((_, order) => ({ order, score: 1 })) }, {
    catalogue: { ...catalogue, entries: many.map(({ title }) => ({ title, kind: 'case', facets: {} })) },
    texts: { read: async (order) => many[order]!, all: async () => many },
  });
  let head: number[] = [];
  const { hits } = await runSearch(shelf, readQuery('拆违'), (outcome) => { head = head.length ? head : outcome.hits.map(({ order }) => order); });
  expect(hits).toHaveLength(26);
  expect(head.slice(0, 8)).toEqual(hits.slice(0, 8).map(({ order }) => order));
});
