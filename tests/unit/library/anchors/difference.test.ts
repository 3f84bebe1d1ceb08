import { describe, expect, test } from 'vitest';
import { differences, type Difference } from '../../../../src/library/anchors/difference.ts';

const write = (parts: Difference[]) => parts.map(({ is, text }) => ({ kept: text, removed: `[-${text}-]`, added: `{+${text}+}` })[is]).join('');
const without = (parts: Difference[], is: Difference['is']) => parts.filter((part) => part.is !== is).map(({ text }) => text).join('');

describe('what changed between two editions of a passage', () => {
  test.each([
    ['居民交纳了130万元。', '居民交纳了132万元。', '居民交纳了[-130-]{+132+}万元。'],
    ['街道每周开一次会。', '街道每周开一次会，居民也来。', '街道每周开一次会{+，居民也来+}。'],
    ['街道先开会，再动工。', '先开会，再动工。', '[-街道-]先开会，再动工。'],
    ['由业委会出面收钱', '由物业公司出面收钱', '由[-业委会-]{+物业公司+}出面收钱'],
    ['The street office meets weekly.', 'The street office meets daily.', 'The street office meets [-weekly-]{+daily+}.'],
    ['同一句话。', '同一句话。', '同一句话。'],
    ['装了API接口', '装了AP接口', '装了[-API-]{+AP+}接口'],
    ['', '新的一段', '{+新的一段+}'],
  ])('%s → %s', (before, now, told) => {
    expect(write(differences(before, now))).toBe(told);
  });

  test('a few characters kept between two changes are read together with them', () => {
    const parts = differences('甲乙丙丁的戊己庚辛', '子丑寅卯的辰巳午未');
    expect(write(parts)).toBe('[-甲乙丙丁的戊己庚辛-]{+子丑寅卯的辰巳午未+}');
  });

  test('either edition can be read back from them, letter by letter', () => {
    const [before, now] = ['2023年，280户交了1,320,000元，𠮷祥小区除外。', '到2024年，282户交了1,320,500元，“吉祥小区”也交了。'];
    const parts = differences(before, now);
    expect(without(parts, 'added')).toBe(before);
    expect(without(parts, 'removed')).toBe(now);
  });
});
