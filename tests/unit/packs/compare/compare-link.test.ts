import { describe, expect, test } from 'vitest';
import { readCompareLink, writeCompareLink, type KnownCases } from '../../../../src/packs/compare/compare-link.ts';

const known: KnownCases = {
  ids: ['lianyun', 'yidu', 'suzhou', 'zaoyang', 'huangshi'],
  renamed: { 'old-name': 'older-name', 'older-name': 'yidu', here: 'there', there: 'here' },
  retired: { 'gone-case': '已并入联运小区。' },
};
const read = (search: string) => readCompareLink(search, known);

describe('the cases of a link', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['one case', '?cases=lianyun', ['lianyun']],
    ['several, in their order', '?cases=yidu,lianyun', ['yidu', 'lianyun']],
    ['other parameters, as chats add them', '?from=timeline&cases=yidu,lianyun&isappinstalled=0', ['yidu', 'lianyun']],
    ['Chinese commas, blanks and codes', '?cases=yidu%EF%BC%8Clianyun、suzhou%20zaoyang', ['yidu', 'lianyun', 'suzhou', 'zaoyang']],
    ['a parameter for each case, as a form sends it', '?cases=yidu&cases=lianyun', ['yidu', 'lianyun']],
    ['capitals', '?cases=YiDu', ['yidu']],
    ['the same case twice', '?cases=yidu,yidu,lianyun', ['yidu', 'lianyun']],
    ['a case that was renamed, and renamed again', '?cases=old-name', ['yidu']],
    ['a case by its old and its new id', '?cases=old-name,yidu', ['yidu']],
  ])('%s', (_name, search, ids) => expect(read(search)).toEqual({ ids, more: [], retired: [], unknown: [] }));

  test('beyond four are told and not shown', () => {
    expect(read('?cases=lianyun,yidu,suzhou,zaoyang,huangshi')).toMatchObject({ ids: ['lianyun', 'yidu', 'suzhou', 'zaoyang'], more: ['huangshi'] });
  });

  test('that were withdrawn are told apart from those that never were', () => {
    expect(read('?cases=gone-case,atlantis,yidu')).toEqual({ ids: ['yidu'], more: [], retired: ['gone-case'], unknown: ['atlantis'] });
  });

  test('renamed in a circle are unknown', () => expect(read('?cases=here').ids).toEqual([]));

  test('are told shortly when they cannot be read', () => {
    const { unknown } = read(`?cases=${'x'.repeat(5000)},${Array.from({ length: 50 }, (_, index) => `y${index}`).join(',')}`);
    expect(unknown).toHaveLength(5);
    expect(unknown[0]!.length).toBeLessThanOrEqual(41);
  });

  test('written are read again', () => expect(read(writeCompareLink(['suzhou', 'yidu'])).ids).toEqual(['suzhou', 'yidu']));
  test('that are none leave the address as it is', () => expect(writeCompareLink([])).toBe(''));
});

/** Parts that break readers of addresses: markup, broken codes, names that every object has, halves of characters, lengths. */
const nasty = [
  '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)', '%', '%E4%B8', '%00', '__proto__', 'constructor', 'toString', 'hasOwnProperty',
  '../../etc/passwd', '\ud800', '\u202e', '，，，', ',,,', '&&&', '=', '#', '?cases=', 'yidu', 'old-name', 'gone-case', 'ａ', '0', '-1', 'null', 'undefined', '[]', '{}', 'x'.repeat(3000),
];

test('200 hostile links are read without an error, and never as more than is known', () => {
  const hostile = Array.from({ length: 200 }, (_, index) => {
    const [first, second] = [nasty[index % nasty.length]!, nasty[(index + 1 + Math.floor(index / nasty.length)) % nasty.length]!];
    const written = [first, second].join(index % 3 ? ',' : '&cases=');
    return ['?cases=', '?', 'cases=', '?cases[]=', '?cases=%'][index % 5]! + (index % 2 ? written : encodeURIComponent(written.replace(/[\ud800-\udfff]/g, '')));
  });
  expect(new Set(hostile).size).toBe(200);
  for (const search of hostile) {
    const { ids, more, unknown } = read(search);
    expect([...ids, ...more].every((id) => known.ids.includes(id)), search).toBe(true);
    expect(unknown.length, search).toBeLessThanOrEqual(5);
  }
});
