import { describe, expect, test } from 'vitest';
import { isPackLink, read, write } from '../../../src/packs/pack-link.ts';
import { depths, keyOf, mostChoices, packKinds, type Choice, type Depth, type Pack, type PackKind } from '../../../src/packs/pack.ts';
import { hostileLinks } from './hostile-links.ts';

const choice = (kind: PackKind, id: string, depth: Depth = 'brief'): Choice => ({ kind, id, depth });
const pack: Pack = { choices: [choice('trip', 'dongcheng-to-yichang', 'full'), choice('case', 'lianyun'), choice('policy', 'civil-code-278', 'ask')] };
const link = '1/tf-dongcheng-to-yichang/cb-lianyun/ya-civil-code-278';
const entries = (hash: string) => read(hash).pack.choices.map((one) => `${keyOf(one)} ${one.depth}`);
const three = ['trip/dongcheng-to-yichang full', 'case/lianyun brief', 'policy/civil-code-278 ask'];

describe('a link', () => {
  test('holds entries, order and depth', () => expect(write(pack)).toBe(link));

  test('opens the pack it was written of, whatever kinds and depths there are', () => {
    const all = { choices: packKinds.flatMap((kind) => depths.map((depth) => choice(kind, `${kind}-${depth}-2`, depth))) };
    expect(read(`#${write(all)}`)).toEqual({ pack: all, faults: [] });
  });

  test('of an empty pack is empty', () => expect(write({ choices: [] })).toBe(''));

  test('of twenty entries with ids of forty characters stays under 2,000 characters, host and path included', () => {
    const long = { choices: Array.from({ length: 20 }, (_, at) => choice('practice', `a${String(at).padStart(2, '0')}-${'x'.repeat(36)}`, 'full')) };
    expect(long.choices[0]!.id).toHaveLength(40);
    expect(`https://${'long-name.'.repeat(10)}gov.cn/${'path/'.repeat(40)}en/pack/#${write(long)}`.length).toBeLessThan(2000);
  });

  test('is made of letters, digits, - and / alone and ends in a letter or digit', () => expect(write(pack)).toMatch(/^[a-z0-9/-]*[a-z0-9]$/));
});

describe('a link that came through chats and documents', () => {
  test.each<[string, string]>([
    ['with #', `#${link}`],
    ['percent-encoded', encodeURIComponent(`#${link}`)],
    ['encoded twice', encodeURIComponent(encodeURIComponent(link))],
    ['encoded four times', encodeURIComponent(encodeURIComponent(encodeURIComponent(encodeURIComponent(`#${link}`))))],
    ['with a full stop pasted along', `${link}。`],
    ['with a closing bracket pasted along', `${link}）`],
    ['with encoded punctuation pasted along', `${link}${encodeURIComponent('）。')}`],
    ['in full-width characters', link.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xFEE0))],
    ['in capitals', link.toUpperCase()],
    ['with long dashes', link.replace(/-/g, '–')],
    ['broken over two lines', link.replace('yichang', 'yi\r\nchang')],
    ['with invisible characters', link.replace(/\//g, '/\u200b')],
    ['with a tracking parameter behind it', `${link}?from=singlemessage&isappinstalled=0`],
    ['with empty parts', link.replace(/\//g, '//')],
    ['with a slash at its end', `${link}/`],
  ])('%s opens whole, and nothing is complained of', (_name, hash) => {
    expect(entries(hash)).toEqual(three);
    expect(read(hash).faults).toEqual([]);
  });

  test('with words pasted along opens, and says which words it could not read', () => {
    expect(entries(`${link}，你看看`)).toEqual(three);
    expect(read(`${link}，你看看`).faults).toEqual([{ is: 'unread', words: '你看看' }]);
  });
});

describe('a link of another hand', () => {
  test('of a later version is read as far as it is understood, and says so', () => {
    expect(entries('2/cb-lianyun/layout=wide/qb-new-kind/pf-six-two-n')).toEqual(['case/lianyun brief', 'practice/six-two-n full']);
    expect(read('2/cb-lianyun').faults).toEqual([{ is: 'newer' }]);
  });

  test('with an unknown depth means one page', () => expect(entries('1/cx-lianyun/p-six-two-n')).toEqual(['case/lianyun brief', 'practice/six-two-n brief']));

  test('with an unknown kind tells that part and keeps the others', () => {
    expect(read('1/zb-what/cb-lianyun')).toEqual({ pack: { choices: [choice('case', 'lianyun')] }, faults: [{ is: 'unread', words: 'zb-what' }] });
  });

  test('with an entry twice holds it once, at its first place and its deepest depth', () => {
    expect(entries('1/ca-lianyun/pb-six-two-n/cf-lianyun/cb-lianyun')).toEqual(['case/lianyun full', 'practice/six-two-n brief']);
  });

  test('with more entries than a pack may hold says how many were left', () => {
    const { pack: { choices }, faults } = read(`1/${Array.from({ length: mostChoices + 3 }, (_, at) => `cb-x${at}`).join('/')}`);
    expect(choices).toHaveLength(mostChoices);
    expect(faults).toEqual([{ is: 'too-many', left: 3 }]);
  });

  test('with nothing in it says so', () => expect(read('#nonsense').faults).toContainEqual({ is: 'nothing' }));

  test('with names that every object has is read as plain ids', () => {
    expect(read('1/cb-constructor/cb-__proto__/pb-tostring').pack.choices).toEqual([choice('case', 'constructor'), choice('practice', 'tostring')]);
    expect(({} as Record<string, unknown>).depth).toBeUndefined();
  });

  test('is told from a place on the page', () => {
    expect([`#${link}`, encodeURIComponent(link), '#2/x'].map(isPackLink)).toEqual([true, true, true]);
    expect(['', '#main', '#h-list', '#2026'].map(isPackLink)).toEqual([false, false, false, false]);
  });
});

describe('hostile links', () => {
  test('are more than two hundred, no two alike', () => expect(new Set(hostileLinks).size).toBeGreaterThan(200));

  test('never throw, never bring more than a pack may hold, and yield nothing but known kinds, plain ids and known depths', () => {
    const wrong = hostileLinks.filter((hash) => {
      const { pack: { choices }, faults } = read(hash);
      return choices.length > mostChoices || new Set(choices.map(keyOf)).size !== choices.length || faults.length > 10
        || !choices.every(({ kind, id, depth }) => packKinds.includes(kind) && depths.includes(depth) && /^[a-z0-9-]+$/.test(id));
    });
    expect(wrong.map((hash) => hash.slice(0, 60))).toEqual([]);
  });

  test('once read are links that read alike', () => {
    const unlike = hostileLinks.filter((hash) => { const { pack: found } = read(hash); return JSON.stringify(read(write(found)).pack) !== JSON.stringify(found); });
    expect(unlike.map((hash) => hash.slice(0, 60))).toEqual([]);
  });

  test('of a million characters are read within a quarter of a second', () => {
    const begun = performance.now();
    read(`#1/${'%2563b-x'.repeat(125_000)}`);
    expect(performance.now() - begun).toBeLessThan(250);
  });

  test('tell of what could not be read only a little', () => {
    const told = read(`1/${'<b>垃圾</b>/'.repeat(5000)}`).faults.filter((fault) => fault.is === 'unread');
    expect(told.length).toBeLessThanOrEqual(5);
    expect(told.every(({ words }) => words.length <= 80)).toBe(true);
  });
});
