import { expect, test } from 'vitest';
import { adoptionSheet } from '../../../../src/packs/word/adoption-sheet.ts';
import { idsOf, libraryPart } from '../library-pack.ts';
import { readDocx } from './read-docx.ts';
import { samplePractice } from './sample-pack.ts';

const textOf = (html: string) => html.replace(/<[^>]+>/g, '');

test('an adoption sheet asks what has to be known before a practice is taken up', async () => {
  const { headings, html } = await readDocx((await adoptionSheet([samplePractice()], 'zh')).bytes);
  expect(headings).toEqual(['h1 做法30　居民出资共担', 'h2 要解决什么', 'h2 照做之前先看', 'h2 谁必须同意', 'h2 钱', 'h2 星期一先做什么（本站建议，不出自来源）', 'h2 没有弄清的', 'h2 本小区']);
  const text = textOf(html);
  for (const words of ['有人管账', '来源里做这件事的：居民、业委会', '按法定比例表决', '交了132万元', '列一页账', '花了多少？', '没有比率', '本小区的情况怎么定谁办哪天办完']) expect(text).toContain(words);
});

test('it lists only the sources that it refers to, by numbers of its own', async () => {
  const { html } = await readDocx((await adoptionSheet([samplePractice()], 'zh')).bytes);
  expect(textOf(html)).toContain('钱不够〔1·9〕。');
  expect(html).toContain('《报道》');
  expect(html).not.toContain('《考察》');
});

test('preconditions and whoever must agree are boxes to tick', async () => {
  const { part } = await readDocx((await adoptionSheet([samplePractice()], 'zh')).bytes);
  const boxes = [...part('word/numbering.xml').matchAll(/<w:abstractNum w:abstractNumId="(\d+)"(?:(?!<\/w:abstractNum>)[^])*<w:lvlText w:val="□"/g)].map(([, id]) => id);
  const lists = [...part('word/numbering.xml').matchAll(/<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"/g)].filter(([, , of]) => boxes.includes(of)).map(([, id]) => id);
  const ticked = [...part('word/document.xml').matchAll(/<w:p>(?:(?!<\/w:p>)[^])*<w:numId w:val="(\d+)"(?:(?!<\/w:p>)[^])*<\/w:p>/g)].filter(([, id]) => lists.includes(id)).map(([xml]) => xml.replace(/<[^>]+>/g, ''));
  expect(ticked).toEqual(['有人管账', '按法定比例表决']);
});

test('what the library does not say of a practice is said to be missing', async () => {
  const { html } = await readDocx((await adoptionSheet([samplePractice({ sections: [], asks: [], record: [] })], 'zh')).bytes);
  expect(html.match(/本站没有写到。/g)).toHaveLength(6);
});

test('each of several practices begins a page and has a table of its own', async () => {
  const { part, headings } = await readDocx((await adoptionSheet([samplePractice(), samplePractice({ id: 'other', title: '先建组织' })], 'zh')).bytes);
  expect(headings.filter((heading) => heading.startsWith('h1'))).toEqual(['h1 做法30　居民出资共担', 'h1 做法30　先建组织']);
  expect(part('word/document.xml').match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  expect(part('word/document.xml').match(/本小区的情况/g)).toHaveLength(2);
});

test.each(['zh', 'en'] as const)('every practice of the library makes one (%s)', async (lang) => {
  const sheets = idsOf('practice').map((id) => libraryPart(`practice/${id}`, 'full', lang, false).sheet);
  const { headings } = await readDocx((await adoptionSheet(sheets, lang)).bytes);
  expect(headings.filter((heading) => heading.startsWith('h1'))).toHaveLength(sheets.length);
}, 60_000);
