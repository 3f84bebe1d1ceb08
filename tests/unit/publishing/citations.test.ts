import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import processor from 'citeproc';
import { expect, test } from 'vitest';
import { readContentFiles } from '../../../src/authoring/read-content-files.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { all, langs, need, type Entry } from '../../../src/library/library.ts';
import { citationForms, fillCitation } from '../../../src/packs/cite/citation-forms.ts';
import { citationOf } from '../../../src/publishing/citation.ts';
import { anyAddress, citationsOf, citationTemplate, formatCitation } from '../../../src/publishing/citations/citations-of.ts';
import { cslDate, cslItemOf, type CslItem } from '../../../src/publishing/citations/csl-item.ts';
import { cslItemOfSource } from '../../../src/publishing/citations/csl-source.ts';
import { givenTo, localeFor, styledForms, type StyledForm } from '../../../src/publishing/citations/csl-styles.ts';
import { sourceSchema } from '../../../src/schema/source.ts';

const { library } = buildLibrary(readContentFiles(process.cwd()));
const day = '2026-12-03';
const page = 'https://tashan.example/go/cases/lianyun/';
const passage = 'https://tashan.example/en/cases/lianyun/?on=2026-11-26&x=%E4%BB%96#p-1a2b3c';

const first = (kind: 'case' | 'practice' | 'trip' | 'lesson' | 'page' | 'place' | 'term' | 'policy' | 'source') => all(library, kind)[0] as Entry;
const original = (id: string): [CslItem, string] => [cslItemOfSource(need(library, 'source', id)), ''];

/** Entries of each kind, passages of them, sources of each kind; in both languages. */
const fixtures: Record<string, [item: CslItem, address: string]> = {
  'a case': [cslItemOf(first('case'), 'zh', anyAddress), page],
  'a case in English': [cslItemOf(first('case'), 'en', anyAddress), page],
  'a practice': [cslItemOf(first('practice'), 'zh', anyAddress), page],
  'a practice in English': [cslItemOf(first('practice'), 'en', anyAddress), page],
  'a trip': [cslItemOf(first('trip'), 'zh', anyAddress), page],
  'a lesson': [cslItemOf(first('lesson'), 'zh', anyAddress), page],
  'a page about the library': [cslItemOf(first('page'), 'en', anyAddress), page],
  'a place': [cslItemOf(first('place'), 'zh', anyAddress), page],
  'a term in English': [cslItemOf(first('term'), 'en', anyAddress), page],
  'a policy': [cslItemOf(first('policy'), 'zh', anyAddress), page],
  'the page of a source': [cslItemOf(first('source'), 'zh', anyAddress), page],
  'a passage': [cslItemOf(first('case'), 'zh', anyAddress), passage],
  'a passage in English': [cslItemOf(first('case'), 'en', anyAddress), passage],
  'a report on a site': original('ahnews-2024-walking-design'),
  'a report with authors and no address': original('dongcheng-visit'),
  'a reprint without a date': original('cjyun-jiaming-garden'),
  'an article in a newspaper': original('chuzhou-2022-mingguang'),
  'an article in a journal': original('dangyuan-2023-dangyang'),
  'a paper in a journal without a date': original('shplanning-yangzhong'),
  'a law': original('civil-code-281'),
  'an official document': original('ali-six-channels'),
  'a society’s paper': original('cecc-2025-cofunding-paper'),
  'an official document known to the month': original('chaoyang-2023-definition'),
};

/** The style files as published; that of 2015 without capitals for authors, as styles/README.md tells. */
const published: Record<StyledForm, string> = {
  'gbt7714-2025': readFileSync('src/publishing/citations/styles/china-national-standard-gb-t-7714-2025-numeric.csl', 'utf8'),
  'gbt7714-2015': readFileSync('src/publishing/citations/styles/china-national-standard-gb-t-7714-2015-numeric.csl', 'utf8').replaceAll('text-case="uppercase"', ''),
  apa: plugins.config.get('@csl').styles.get('apa')!,
};

const engines = new Map<string, (item: CslItem) => string>();

/** Reading a style takes longer than setting things by it. */
function startReference(form: StyledForm, language: CslItem['language']): (item: CslItem) => string {
  let current: CslItem;
  let count = 0;
  const engine = new processor.Engine({ retrieveLocale: () => localeFor(language), retrieveItem: (id) => ({ ...givenTo(form, current), id }) }, published[form], 'en-US', true);
  engine.setOutputFormat('text');
  return (item) => {
    current = item;
    engine.updateItems([`${(count += 1)}`]);
    return engine.makeBibliography()[1][0]!.replace(/^\[1\] /, '').trim();
  };
}

/** What citeproc-js says of a thing with the reader’s own address and day, nothing put in afterwards. */
function byReferenceProcessor(form: StyledForm, item: CslItem): string {
  const name = `${form} ${item.language}`;
  if (!engines.has(name)) engines.set(name, startReference(form, item.language));
  return engines.get(name)!(item);
}

test.each(Object.keys(fixtures))('%s is set as the reference processor sets it', (name) => {
  const [item, address] = fixtures[name]!;
  const real: CslItem = { ...item, ...(address ? { URL: address } : {}), ...(item.URL ? { accessed: cslDate(day) } : {}) };
  for (const form of styledForms) expect(fillCitation(citationTemplate(item, form), { url: address, accessed: day })).toBe(byReferenceProcessor(form, real));
}, 60_000);

test.each(Object.keys(fixtures))('%s is the same record whether its places are filled early or late', (name) => {
  const [item, address] = fixtures[name]!;
  const real: CslItem = { ...item, ...(address ? { URL: address } : {}), ...(item.URL ? { accessed: cslDate(day) } : {}) };
  const filled = citationsOf(item);
  for (const form of ['bibtex', 'ris'] as const) expect(fillCitation(filled[form], { url: address, accessed: day })).toBe(formatCitation(real, form));
  expect(JSON.parse(fillCitation(filled['csl-json'], { url: address, accessed: day }))).toEqual([real]);
});

test('the style of 2025 is the published one to the byte', () => {
  const sum = createHash('sha256').update(published['gbt7714-2025']).digest('hex');
  expect(readFileSync('src/publishing/citations/styles/README.md', 'utf8')).toContain(sum);
});

test('no form keeps the address or the day that stood for the reader’s', () => {
  for (const [item] of Object.values(fixtures)) for (const form of citationForms) expect(citationsOf(item)[form]).not.toMatch(/address\.invalid|1987/);
});

/** A source as an author would register it. */
function sourceOf(data: Record<string, unknown>): Entry<'source'> {
  const whole = sourceSchema.parse({
    no: 1, short: { zh: '例' }, nature: { zh: '例' }, publisher: { zh: '例' }, kind: 'news', grade: 'B', origin: 'example', extent: 'whole', updated: '2026-11-25', ...data,
  });
  return { ...need(library, 'source', 'dongcheng-visit'), data: whole } as Entry<'source'>;
}
const by2025 = (data: Record<string, unknown>, accessed: string) => fillCitation(citationTemplate(cslItemOfSource(sourceOf(data)), 'gbt7714-2025'), { url: '', accessed });

// The first four are examples of the standard itself (8.11 and 7.2.1); the others are written from its rules.
test.each<[string, Record<string, unknown>, string, string]>([
  ['a web page with its author', { title: { zh: '“好好干，当一个好工人”' }, author: { zh: '许振超' }, publisher: { zh: '人民网' }, published: '2025-02-17', url: 'https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html' }, '2025-06-22',
    '许振超. “好好干，当一个好工人”[EB/OL]. （2025-02-17）[2025-06-22]. https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html.'],
  ['a web page of a body, without a date', { title: { zh: '馆际互借与文献传递服务' }, publisher: { zh: '高等教育文献保障系统' }, grade: 'A', published: 'unknown', url: 'http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc' }, '2025-06-21',
    '高等教育文献保障系统. 馆际互借与文献传递服务[EB/OL]. [2025-06-21]. http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc.'],
  ['a web page whose title is ours', { title: { zh: '《昨日之歌》图书封面' }, titled: false, published: '2023-03-06', url: 'http://www.luxunmuseum.com.cn/uploads/allimg/150813/1-150Q31952110-L.jpg' }, '2025-06-22',
    '[《昨日之歌》图书封面][EB/OL]. （2023-03-06）[2025-06-22]. http://www.luxunmuseum.com.cn/uploads/allimg/150813/1-150Q31952110-L.jpg.'],
  ['a site', { title: { zh: '中国国家博物馆' }, published: 'unknown', url: 'https://www.chnmuseum.cn/' }, '2025-05-06', '中国国家博物馆[EB/OL]. [2025-05-06]. https://www.chnmuseum.cn/.'],
  ['a report on the issuer’s own site', { title: { zh: '老旧小区改造进展' }, publisher: { zh: '央广网（湖北）' }, grade: 'A', published: '2024-05', url: 'http://a.cn/1' }, day, '央广网. 老旧小区改造进展[EB/OL]. （2024-05）[2026-12-03]. http://a.cn/1.'],
  ['a report of another on a site of grade A, without an author', { title: { zh: '老旧小区改造进展' }, publisher: { zh: '央广网（转湖北日报）' }, grade: 'A', published: '2024-05', url: 'http://a.cn/1' }, day, '老旧小区改造进展[EB/OL]. （2024-05）[2026-12-03]. http://a.cn/1.'],
  ['a web page whose date is inferred, without it', { title: { zh: '老旧小区改造进展' }, publisher: { zh: '北京城市更新联盟' }, grade: 'A', published: '2025-01', inferred: true, url: 'http://a.cn/7' }, day, '北京城市更新联盟. 老旧小区改造进展[EB/OL]. [2026-12-03]. http://a.cn/7.'],
  ['an article in a newspaper, without a day of reading', { title: { zh: '小区换了样' }, publisher: { zh: '三峡日报（经焦点网转载）' }, published: '2018-04-25', url: 'http://a.cn/2' }, day, '小区换了样[N/OL]. 三峡日报，2018-04-25. http://a.cn/2.'],
  ['an article in a newspaper of an unknown day, without a guessed year', { title: { zh: '小区换了样' }, publisher: { zh: '三峡日报' }, published: 'unknown', url: 'http://a.cn/3' }, day, '小区换了样[N/OL]. 三峡日报. http://a.cn/3.'],
  ['an article in a journal with its number', { title: { zh: '“旧改”启“新变”' }, publisher: { zh: '《党员生活》2023年第8期（经参考网转载）' }, published: '2023-08', url: 'http://a.cn/4' }, day, '“旧改”启“新变”[J/OL]. 党员生活，2023（8）. http://a.cn/4.'],
  ['a law', { title: { zh: '中华人民共和国民法典第二百八十一条' }, kind: 'law', publisher: { zh: '某律所' }, published: '2020-11-10', url: 'http://a.cn/5' }, day, '中华人民共和国民法典第二百八十一条[EB/OL]. （2020-11-10）[2026-12-03]. http://a.cn/5.'],
  ['correspondents, and no address', { title: { zh: '赴宜昌考察' }, author: { zh: '通讯员桂玲、玉楣' }, published: 'unknown' }, day, '桂玲，玉楣. 赴宜昌考察[EB/OL].'],
  ['a report in English', { title: { zh: 'China to advance urban renewal' }, publisher: { zh: '新华社（人民网英文）', en: 'Xinhua, on People’s Daily Online' }, grade: 'A', published: '2024-12-26', url: 'http://en.a.cn/6' }, day, 'Xinhua. China to advance urban renewal[EB/OL]. （2024-12-26）[2026-12-03]. http://en.a.cn/6.'],
])('by GB/T 7714—2025: %s', (_, data, accessed, line) => {
  expect(by2025(data, accessed)).toBe(line);
});

test('on paper an entry is cited without a day of reading, and without an address where there is none', () => {
  const entry = need(library, 'case', 'lianyun');
  const [title, label, updated] = [entry.data.title, `案例${String(entry.data.no).padStart(2, '0')}`, entry.data.updated];
  expect(citationOf(entry, 'zh', page)).toBe(`他山. ${title}：${label}[EB/OL]. （${updated}）. ${page}.`);
  expect(citationOf(entry, 'zh', undefined)).toBe(`他山. ${title}：${label}[EB/OL]. （${updated}）.`);
});

/** Reads one BibTeX entry by its grammar: type, key, and fields whose braces match. Throws where it breaks off. */
function readBibtex(text: string): { type: string; key: string; fields: Record<string, string> } {
  const [head, type = '', key = ''] = /^@([a-z]+)\{([a-z0-9-]+),\n/.exec(text) ?? [];
  if (!head) throw new Error(`no head: ${text.slice(0, 40)}`);
  const fields: Record<string, string> = {};
  let at = head.length;
  while (text[at] !== '}') {
    const [start, name = ''] = /^\t([a-z]+) = \{/.exec(text.slice(at)) ?? [];
    if (!start) throw new Error(`no field: ${text.slice(at, at + 40)}`);
    let depth = 1;
    let end = at + start.length;
    for (; depth > 0; end += 1) {
      if (end >= text.length) throw new Error(`open brace in ${name}`);
      if (text[end] === '\\') end += 1;
      else depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
    }
    fields[name] = text.slice(at + start.length, end - 1);
    if (text.slice(end, end + 2) !== ',\n') throw new Error(`after ${name}: ${text.slice(end, end + 10)}`);
    at = end + 2;
  }
  if (text.slice(at) !== '}') throw new Error(`after the end: ${text.slice(at)}`);
  return { type, key, fields };
}

/** Reads one RIS record: each line a tag of two characters, two spaces, a hyphen, a space and a value; TY first, ER last. */
function readRis(text: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  const lines = text.split('\r\n');
  lines.forEach((line, index) => {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (!tag || (tag === 'TY') !== (index === 0) || (tag === 'ER') !== (index === lines.length - 1)) throw new Error(`line ${index + 1}: ${line}`);
    values.set(tag, [...(values.get(tag) ?? []), value]);
  });
  return values;
}

test.each(Object.keys(fixtures))('%s is read back from BibTeX and from RIS as it was', (name) => {
  const [item, address] = fixtures[name]!;
  const reading = { url: address, accessed: day };
  const filled = citationsOf(item);
  const { key, fields } = readBibtex(fillCitation(filled.bibtex, reading));
  const ris = readRis(fillCitation(filled.ris, reading));
  const title = item.number ? `${item.title}${item.language === 'en' ? ': ' : '：'}${item.number}` : item.title;
  const url = address || item.URL;
  expect([key, ris.get('ID')?.[0]]).toEqual([item.id, item.id]);
  expect([fields['title']?.replace(/\\([&%$#_])/g, '$1'), ris.get('TI')?.[0]]).toEqual([title, title]);
  expect([fields['url'], ris.get('UR')?.[0]]).toEqual([url, url]);
  expect([fields['urldate'], ris.get('Y2')?.[0]]).toEqual(url ? [day, '2026/12/3/'] : [undefined, undefined]);
  expect([fields['author']?.split(' and ').map((author) => author.slice(1, -1)), ris.get('AU')]).toEqual([item.author?.map(({ literal }) => literal), item.author?.map(({ literal }) => literal)]);
});

test('the site that a page belongs to goes along to reference managers, and the day of reading stands in one field alone', () => {
  const item: CslItem = { id: 'x', type: 'webpage', title: '甲', 'container-title': '三峡新闻网', URL: 'https://a.cn/', accessed: cslDate(day), language: 'zh-CN' };
  const { fields } = readBibtex(formatCitation(item, 'bibtex'));
  expect(fields['organization']?.replace(/^\{(.*)\}$/, '$1')).toBe('三峡新闻网');
  expect(['booktitle', 'note'].filter((name) => name in fields)).toEqual([]);
  expect(readRis(formatCitation(item, 'ris')).get('T2')).toEqual(['三峡新闻网']);
});

test('an English page is cited in its own words', () => {
  const entry = need(library, 'case', 'lianyun');
  expect(cslItemOf(entry, 'en')).toMatchObject({ title: entry.translation!.title, author: [{ literal: 'Tashan' }], language: 'en' });
});

test('what TeX reads as its own is escaped in a title and left alone in an address', () => {
  const { fields } = readBibtex(formatCitation({ id: 'x', type: 'webpage', title: 'Law & order: 100% of #1_a', URL: 'https://a.cn/a_b?c=%20&d=1#p-1', language: 'en' }, 'bibtex'));
  expect(fields).toMatchObject({ title: 'Law \\& order: 100\\% of \\#1\\_a', url: 'https://a.cn/a_b?c=%20&d=1#p-1' });
});

test('what is put into a citation is never looked at for places', () => {
  expect(fillCitation('[{accessed}]. {url}.', { url: 'https://a.cn/{accessed}?$&', accessed: day })).toBe(`[${day}]. https://a.cn/{accessed}?$&.`);
});

test('keys stay apart: no two things to cite have the same', () => {
  const ids = (['case', 'practice', 'trip', 'lesson', 'page', 'place', 'term', 'policy', 'source'] as const).flatMap((kind) => all(library, kind).flatMap((entry) => [...new Set(langs.map((lang) => cslItemOf(entry as Entry, lang)))].filter(({ language }, index) => index === 0 || language === 'en').map(({ id }) => id)));
  const originals = all(library, 'source').map((source) => cslItemOfSource(source).id);
  expect(new Set([...ids, ...originals]).size).toBe(ids.length + originals.length);
});
