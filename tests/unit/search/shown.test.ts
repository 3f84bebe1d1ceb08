import { describe, expect, test } from 'vitest';
import { zh } from '../../../src/i18n/strings.zh.ts';
import { howLine } from '../../../src/search/client/how-line.ts';
import { readQuery } from '../../../src/search/client/query.ts';
import { runSearch } from '../../../src/search/client/run-search.ts';
import { showHit } from '../../../src/search/client/shown-hit.ts';
import { shelfWith, texts } from './sample-library.ts';

const plain = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

describe('what is shown of a hit', () => {
  test('a figure is shown with the sentence it stands in, and its link leads to the paragraph', () => {
    const shown = showHit(texts[2]!, ['132万']);
    expect(plain(shown.excerpt)).toBe('嘉明花园280户居民主动交纳132万元。');
    expect(shown.where).toMatchObject({ anchor: 'p-钱0' });
    expect(shown.sections).toEqual([]);
  });
  test('the opening comes before sections that say as much, which follow', () => {
    const shown = showHit(texts[2]!, ['业委会']);
    expect(plain(shown.excerpt)).toMatch(/^业委会打头/);
    expect(shown.where).toBeUndefined();
    expect(shown.sections.map(({ heading }) => plain(heading))).toEqual(['三方平台']);
  });
  test('without phrases it is the beginning', () => {
    expect(plain(showHit(texts[4]!, []).excerpt)).toBe('居委会请来的人，委托业主开会。');
  });
});

describe('how a list came about', () => {
  const say = async (typed: string) => {
    const query = readQuery(typed);
    const outcome = await runSearch(shelfWith(), query);
    return howLine(query, outcome, outcome.hits, zh.searchPage).join('');
  };
  test('by what, when it was not what was typed', async () => {
    expect(await say('yeweihui')).toMatch(/^按“业委会”查；/);
    expect(await say('業委會')).toMatch(/^按“业委会”查；/);
    expect(await say('业委会')).not.toContain('按“');
  });
  test('by which other names', async () => {
    expect(await say('业主委员会')).toContain('也查了“业委会”');
  });
  test('that the words stand apart, or only a part of them is found', async () => {
    expect(await say('业主凑钱')).toContain('没有一处写着整个“业主凑钱”');
    expect(await say('拆违滑雪场')).toBe('没有一处写着整个“拆违滑雪场”，下面是写到其中一部分的');
  });
});
