import { describe, expect, test } from 'vitest';
import { asks, emptyState, readState, writeState } from '../../../src/search/contract.ts';
import { longestQuery } from '../../../src/search/tidy-query.ts';

describe('the address of a search', () => {
  test('reads back to the same state', () => {
    const state = { ...emptyState(), q: '6+2+N & “三在”=100%', page: 3 };
    state.facets.theme = ['fund', 'clear'];
    state.facets.kind = ['practice'];
    expect(readState(writeState(state))).toEqual(state);
  });

  test('is empty when nothing is asked', () => {
    expect(writeState(emptyState())).toBe('');
    expect(asks(readState('?utm=1'))).toBe(false);
  });

  test('takes a facet written twice as it takes a list', () => {
    expect(readState('?theme=fund&theme=clear&theme=fund').facets.theme).toEqual(['fund', 'clear']);
  });

  test('a plus sign in an address of a form is a blank', () => {
    expect(readState('?q=owners+committee').q).toBe('owners committee');
    expect(readState('?q=6%2B2%2BN').q).toBe('6+2+N');
  });
});

describe('an address that nobody meant', () => {
  test.each(['__proto__', 'a b', 'Fund', '../x', '<script>', 'x'.repeat(41), '-a', ''])('facet word %j is left out', (id) => {
    expect(readState(`?theme=${encodeURIComponent(id)}`).facets.theme).toEqual([]);
  });

  test('a parameter named __proto__ changes nothing', () => {
    expect(readState('?__proto__=x&constructor=y')).toEqual(emptyState());
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test.each(['0', '-1', '1e3', 'x', '99999', '1.5'])('page %s is page 1', (page) => {
    expect(readState(`?page=${page}`).page).toBe(1);
  });

  test('ten thousand characters are cut to the longest query', () => {
    expect(Array.from(readState(`?q=${'违'.repeat(10_000)}`).q)).toHaveLength(longestQuery);
  });

  test('ten thousand facet words are cut short', () => {
    expect(readState(`?theme=${Array.from({ length: 10_000 }, (_, index) => `t${index}`).join(',')}`).facets.theme.length).toBeLessThanOrEqual(20);
  });

  test('broken escapes, lone surrogates and direction marks do no harm', () => {
    expect(readState('?q=%E4%BD%&theme=%').facets.theme).toEqual([]);
    expect(readState('?q=拆\ud800违').q).not.toMatch(/[\ud800-\udfff]/);
    expect(readState(`?q=${encodeURIComponent('\u202e拆违\u200f')}`).q).toBe('拆违');
  });

  test('a character in two units is not cut in half', () => {
    const q = readState(`?q=${encodeURIComponent('𠀀'.repeat(150))}`).q;
    expect(q).toBe('𠀀'.repeat(longestQuery));
    expect(() => writeState({ ...emptyState(), q })).not.toThrow();
  });
});
