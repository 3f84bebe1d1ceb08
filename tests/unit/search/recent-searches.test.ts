import { describe, expect, test } from 'vitest';
import { RecentSearches, type Storing } from '../../../src/search/client/recent-searches.ts';

const key = 'tashan:searches';

/** A storage in memory that holds `record`, and what was written into it. */
function storageWith(record?: string): { storage: Storing; records: Map<string, string> } {
  const records = new Map(record === undefined ? [] : [[key, record]]);
  return { records, storage: { getItem: (name) => records.get(name) ?? null, setItem: (name, value) => void records.set(name, value), removeItem: (name) => void records.delete(name) } };
}

function recentWith(record?: string) {
  const { storage, records } = storageWith(record);
  return { recent: new RecentSearches(() => storage), records };
}

const refuses = (): never => { throw new DOMException('denied', 'SecurityError'); };

describe('recent searches', () => {
  test('are none at first', () => expect(recentWith().recent.list()).toEqual([]));

  test('come newest first, six at most', () => {
    const { recent } = recentWith();
    for (const query of ['一', '二', '三', '四', '五', '六', '七']) recent.keep(query);
    expect(recent.list()).toEqual(['七', '六', '五', '四', '三', '二']);
  });

  test('are each kept once, whatever their case, where they were last used', () => {
    const { recent } = recentWith();
    for (const query of ['6+2+N', '拆违', '6+2+n']) recent.keep(query);
    expect(recent.list()).toEqual(['6+2+n', '拆违']);
  });

  test('are tidied; what is empty then is not kept', () => {
    const { recent, records } = recentWith();
    recent.keep('  拆\u200b违  ');
    for (const query of ['', '   ', '\u202e']) recent.keep(query);
    recent.keep('长'.repeat(1000));
    expect(recent.list()).toEqual(['长'.repeat(100), '拆违']);
    expect(records.get(key)!.length).toBeLessThan(200);
  });

  test('are gone when cleared', () => {
    const { recent, records } = recentWith('["拆违"]');
    recent.clear();
    expect(recent.list()).toEqual([]);
    expect(records.size).toBe(0);
  });

  test('are read anew each time: another window may have searched', () => {
    const { storage } = storageWith();
    const [here, there] = [new RecentSearches(() => storage), new RecentSearches(() => storage)];
    here.keep('拆违');
    there.keep('业委会');
    expect(here.list()).toEqual(['业委会', '拆违']);
  });
});

describe('a storage that', () => {
  test('is not handed out does no harm', () => {
    const recent = new RecentSearches(refuses);
    recent.keep('拆违');
    recent.clear();
    expect(recent.list()).toEqual([]);
  });

  test('is full keeps what it has', () => {
    const { storage } = storageWith('["拆违"]');
    const recent = new RecentSearches(() => ({ ...storage, setItem: refuses }));
    recent.keep('业委会');
    expect(recent.list()).toEqual(['拆违']);
  });

  test('does not exist at all does no harm', () => {
    const recent = new RecentSearches();
    recent.keep('拆违');
    expect(Array.isArray(recent.list())).toBe(true);
  });

  test.each([
    ['no JSON', '拆违,业委会', []],
    ['half of it', '["拆违",', []],
    ['another shape', '{"0":"拆违","length":1}', []],
    ['names that every object has', '{"__proto__":["拆违"],"constructor":1}', []],
    ['other values among the words', '[null,1,{"__proto__":{"polluted":1}},["拆违"],"拆违",true]', ['拆违']],
    ['markup, which stays text', '["<img src=x onerror=alert(1)>"]', ['<img src=x onerror=alert(1)>']],
    ['names of properties', '["__proto__","constructor"]', ['__proto__', 'constructor']],
    ['far too many', JSON.stringify(Array.from({ length: 500 }, (_, index) => `词${index}`)), ['词0', '词1', '词2', '词3', '词4', '词5']],
    ['a very long word', JSON.stringify(['长'.repeat(5000)]), ['长'.repeat(100)]],
    ['a huge record', JSON.stringify(['长'.repeat(1_000_000)]), []],
    ['deep nesting', '['.repeat(9000), []],
    ['broken characters', '["\\ud800拆违","\\u202e"]', ['拆违']],
  ])('holds %s is read as far as it makes sense', (_, record, expected) => {
    const { recent } = recentWith(record);
    expect(recent.list()).toEqual(expected);
    expect((Object.prototype as Record<string, unknown>)['polluted']).toBeUndefined();
    recent.keep('业委会');
    expect(recent.list()[0]).toBe('业委会');
  });
});
