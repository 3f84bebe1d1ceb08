import { describe, expect, test } from 'vitest';
import { compareZh } from '../../../../src/i18n/compare.zh.ts';
import { cellMarkup, coverageMarkup, headMarkup, type CompareWords } from '../../../../src/packs/compare/compare-markup.ts';
import { comparisonOf, type ComparedCase, type CompareRow } from '../../../../src/packs/compare/compared-case.ts';
import { textOf, toHtml } from '../../../../src/packs/paper/markup.ts';

const words: CompareWords = { ...compareZh.script, places: { 首: { name: '开头部分', anchor: 'p-opening' } } };
const rows: CompareRow[] = [{ id: 'tier', name: '改造类型', of: 'record' }, { id: 'led', name: '谁牵头', of: 'record' }, { id: 'money', name: '钱', of: 'text' }, { id: 'ask-who-pays', name: '谁来出', of: 'asks' }];
const caseOf = (id: string, cells: ComparedCase['cells']): ComparedCase => ({ id, label: '案例01', title: `${id}小区`, name: id, href: `/cases/${id}/`, glyph: 'talk', cells });
const [first, second] = [caseOf('first', { led: [['业委会']], money: [['居民出', { unrecorded: '原文未载' }]] }), caseOf('second', { money: [['没有写']] })];

describe('a comparison', () => {
  test('names the rows that all cases leave empty, and no other', () => expect(comparisonOf([first, second], rows).blanks).toEqual(['tier']));
  test('says nothing of empty rows where a case stands alone', () => expect(comparisonOf([second], rows).blanks).toEqual([]));
  test('counts for each case which rows of the record it fills', () => expect(comparisonOf([first, second], rows).coverage.map(({ filled }) => filled)).toEqual([[false, true], [false, false]]));
  test('takes a row by its own name only', () => expect(comparisonOf([first, second], [{ id: 'constructor', of: 'record' }]).blanks).toEqual(['constructor']));
});

describe('a cell', () => {
  test('without a record is hatched as a whole and says so', () => {
    const cell = cellMarkup(words, second, rows[0]!);
    expect(cell.attributes).toEqual({ class: 'void', 'data-c': 'second' });
    expect(textOf(cell)).toBe('原文未载');
  });

  test('of gaps that is empty says that none is listed, not that nothing is recorded', () => {
    const cell = cellMarkup(words, second, rows[3]!);
    expect([cell.attributes['class'], textOf(cell)]).toEqual([undefined, '没有列出']);
  });

  test('leads from each passage to its digest on the page of the case', () => {
    const html = toHtml(cellMarkup(words, caseOf('yidu', { led: [['业委会', { source: 2, at: ['8', '首'] }]] }), rows[1]!));
    expect(html).toContain('href="/cases/yidu/#s2-p-8" aria-label="2·8、来源2，第8段"');
    expect(html).toContain('href="/cases/yidu/#s2-p-opening" aria-label="首、来源2，开头部分"');
  });

  test('says in which language it is where that is not the language of the page', () => {
    expect(cellMarkup(words, { ...first, textLang: 'zh-CN' }, rows[1]!).attributes['lang']).toBe('zh-CN');
  });

  test('holds markup of its content as words', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const one = { ...caseOf(hostile, { led: [[hostile, { strong: hostile }, { words: hostile, href: '/' }]] }), title: hostile, label: hostile };
    const html = toHtml(cellMarkup(words, one, rows[1]!)) + toHtml(headMarkup(one)) + toHtml(coverageMarkup(words, { case: one, filled: [true] }));
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });
});

test('how much is recorded is drawn as boxes and said as a count', () => {
  const drawn = coverageMarkup(words, { case: first, filled: [true, false, true] });
  expect(textOf(drawn)).toBe('first2／3');
  expect(toHtml(drawn)).toContain('aria-label="first小区：3行里记了2行"');
});
