import { expect, test } from 'vitest';
import { passageEn } from '../../../src/i18n/passage.en.ts';
import { passageZh } from '../../../src/i18n/passage.zh.ts';
import { beginning, quoted } from '../../../src/elements/passage-words.ts';

test.each([
  ['zh', '走“微改造”的路子', '“走‘微改造’的路子”'],
  ['zh', '他说：“先谈‘钱’。”', '“他说：‘先谈“钱”。’”'],
  ['zh', '没有引号', '“没有引号”'],
  ['en', 'the owners’ “self-rule”', '“the owners’ ‘self-rule’”'],
] as const)('%s: quotations within a quotation step down: %s', (lang, words, said) => {
  expect(quoted(words, lang, passageZh.quote)).toBe(said);
});

test.each([
  ['zh', '短的', passageZh, '短的'],
  ['zh', '一二三四五六七八九十甲乙丙丁戊己', passageZh, '一二三四五六七八九十甲乙丙丁……'],
  ['zh', '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', passageZh, `${'𠮷'.repeat(14)}……`],
  ['zh', '表头一；表头二\n一；二', passageZh, '表头一；表头二'],
  ['en', 'The street office meets the residents weekly', passageEn, 'The street office meets the resi …'],
] as const)('%s: a passage is known by its beginning: %s', (lang, words, { ellipsis }, said) => {
  expect(beginning(words, lang, ellipsis)).toBe(said);
});
