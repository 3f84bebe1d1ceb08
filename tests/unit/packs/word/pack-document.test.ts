import { describe, expect, test } from 'vitest';
import { packDocument } from '../../../../src/packs/word/pack-document.ts';
import { fileName } from '../../../../src/packs/word/word-file.ts';
import { idsOf, libraryPack } from '../library-pack.ts';
import { readDocx, stylesIn } from './read-docx.ts';
import { sampleSheet, samplePack, samplePractice } from './sample-pack.ts';

/** The smallest PNG there is. */
const png = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64'));
const mm = (twips: string | undefined) => Math.round(Number(twips) * 25.4 / 1440);
const attribute = (xml: string, name: string) => new RegExp(`w:${name}="([^"]*)"`).exec(xml)?.[1];

describe('a study pack in Word', () => {
  const open = samplePack([sampleSheet(), [samplePractice(), 'brief']], { name: '去宜昌', delegation: '东城办事处', date: '2026-07-03', notes: { 'case/lianyun': '先看雨污分流' }, questions: { 'practice/cofunding': '谁来收钱？' } });
  const read = packDocument(open).then(({ bytes }) => readDocx(bytes));

  test('has its entries, sections, question sheet and sources as headings in order', async () => {
    expect((await read).headings).toEqual([
      'h1 案例03　联运小区', 'h2 一分钟读懂', 'h2 怎么做的', 'h3 拆违', 'h4 先劝', 'h2 限度', 'h2 清单', 'h2 我的笔记',
      'h1 做法30　居民出资共担', 'h2 要解决的问题', 'h2 前提', 'h2 限度', 'h2 星期一',
      'h1 问题单', 'h2 自己加的问题', 'h2 谁来出', 'h2 别的问题',
      'h1 来源',
    ]);
  });

  test('says on its cover what it is called, who goes and when', async () => {
    const cover = (await read).html.split('目录')[0];
    for (const words of ['去宜昌', '东城办事处', '2026年7月3日出发']) expect(cover).toContain(words);
  });

  test('is an A4 sheet with the margins of an official document', async () => {
    const section = /<w:sectPr[^]*<\/w:sectPr>/.exec((await read).part('word/document.xml'))![0];
    const [size, margin] = [/<w:pgSz[^>]*>/.exec(section)![0], /<w:pgMar[^>]*>/.exec(section)![0]];
    expect([attribute(size, 'w'), attribute(size, 'h')].map(mm)).toEqual([210, 297]);
    expect(['top', 'bottom', 'left', 'right'].map((side) => mm(attribute(margin, side)))).toEqual([37, 35, 28, 26]);
  });

  test('is set in the faces and sizes of an official document', async () => {
    const docx = await read;
    const styles = stylesIn(docx);
    const defaults = /<w:docDefaults>[^]*<\/w:docDefaults>/.exec(docx.part('word/styles.xml'))![0];
    expect(defaults).toMatch(/w:eastAsia="仿宋_GB2312"/);
    expect(defaults).toMatch(/<w:sz w:val="32"\/>/);
    expect(defaults).toMatch(/w:line="578"[^>]*w:lineRule="exact"/);
    expect(defaults).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/);
    expect(styles['Text']).toMatch(/w:firstLineChars="200"/);
    expect(styles['Title']).toMatch(/w:eastAsia="方正小标宋简体"[^]*<w:sz w:val="44"\/>/);
    expect(styles['Heading1']).toMatch(/w:eastAsia="黑体"/);
    expect(styles['Heading2']).toMatch(/w:eastAsia="楷体_GB2312"/);
    expect(docx.part('word/fontTable.xml')).toMatch(/w:name="仿宋_GB2312"><w:altName w:val="仿宋"/);
  });

  test('numbers its headings 一、（一）1. as Word does, by their styles', async () => {
    const docx = await read;
    const numId = /<w:numId w:val="(\d+)"/.exec(stylesIn(docx)['Heading1'] ?? '')?.[1];
    const numbering = docx.part('word/numbering.xml');
    const abstractId = new RegExp(`<w:num w:numId="${numId}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(numbering)?.[1];
    const levels = new RegExp(`<w:abstractNum w:abstractNumId="${abstractId}"[^]*?</w:abstractNum>`).exec(numbering)?.[0] ?? '';
    expect([...levels.matchAll(/<w:lvlText w:val="([^"]*)"/g)].map(([, text]) => text)).toEqual(['%1、', '（%2）', '%3. ']);
    expect([...levels.matchAll(/<w:numFmt w:val="([^"]*)"/g)].map(([, format]) => format)).toEqual(['chineseCountingThousand', 'chineseCountingThousand', 'decimal']);
  });

  test('counts every numbered list from one', async () => {
    const { html, part } = await read;
    const paragraphs = [...part('word/document.xml').matchAll(/<w:p>(?:(?!<\/w:p>)[^])*<\/w:p>/g)].map(([xml]) => xml);
    const listOf = (words: string) => /<w:numId w:val="(\d+)"/.exec(paragraphs.find((xml) => xml.includes(words)) ?? '')?.[1];
    expect(listOf('再改')).toBeDefined();
    expect(listOf('一步')).toBe(listOf('两步'));
    expect(listOf('一步')).not.toBe(listOf('再改'));
    expect(html).toMatch(/<ol><li>一步<\/li><li>两步<\/li><\/ol>/);
  });

  test('has real tables: record, figures with their limits, tables of the text with a head that repeats', async () => {
    const { html, part } = await read;
    expect(html).toMatch(/<td>(?:<p>)?地点/);
    expect(html.replace(/<[^>]+>/g, ' ')).toMatch(/132万元\s+〔1·9〕\s+居民交的钱\s+两项合计/);
    expect(html).toMatch(/<thead><tr><th>(?:<p>)?项/);
    expect(part('word/document.xml')).toMatch(/<w:tblHeader\/>/);
  });

  test('refers to sources as 〔2·8、9〕, each leading to the source of that number', async () => {
    const { part, html } = await read;
    const xml = part('word/document.xml');
    expect(html.replace(/<[^>]+>/g, '')).toContain('开了会〔2·8、9〕');
    const anchors = [...xml.matchAll(/w:anchor="(source_\d+)"/g)].map(([, anchor]) => anchor);
    const bookmarks = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="(source_\d+)"/g)].map(([, name]) => name);
    expect(bookmarks).toEqual(['source_1', 'source_2']);
    expect(anchors.filter((anchor) => !bookmarks.includes(anchor))).toEqual([]);
  });

  test('numbers sources for the whole pack, each once', async () => {
    const other = sampleSheet({ id: 'other', sources: [{ number: 1, id: 'third', title: '《第三》', about: '晚报' }, { number: 2, id: 'visit', title: '《考察》', about: '东城' }] });
    const { texts } = await readDocx((await packDocument(samplePack([sampleSheet(), other]))).bytes);
    const sources = texts('li').filter((text) => /^《/.test(text));
    expect(sources.map((text) => text.slice(0, 4))).toEqual(['《考察》', '《报道》', '《第三》']);
    // Source 2 of the second entry is source 1 of the pack.
    expect(texts('li').filter((text) => text.startsWith('先谈'))).toEqual(['先谈。开了会〔2·8、9〕', '先谈。开了会〔1·8、9〕']);
  });

  test('asks every question once, with a line to write on and a place for who answered', async () => {
    const { html, part } = await read;
    const asks = html.slice(html.lastIndexOf('问题单'));
    for (const words of ['谁来收钱？', '花了多少？', '谁先来？']) expect(asks.split(words)).toHaveLength(2);
    expect(asks.match(/谁答的：/g)).toHaveLength(3);
    expect(part('word/document.xml')).toMatch(/<w:insideH w:val="single"/);
  });

  test('lists its parts in a field of contents that is filled in and asks nothing on opening', async () => {
    const { part } = await read;
    const field = /<w:sdt>[^]*<\/w:sdt>/.exec(part('word/document.xml'))![0];
    expect(field).toMatch(/<w:instrText[^>]*>TOC \\h \\o &quot;1-1&quot;/);
    expect([...field.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"[^]*?<w:t[^>]*>([^<]*)/g)].map(([, anchor, text]) => `${anchor} ${text}`)).toEqual(['part_1 一、案例03　联运小区', 'part_2 二、做法30　居民出资共担', 'asks 三、问题单', 'sources 四、来源']);
    expect(part('word/document.xml')).not.toMatch(/w:dirty="(?:true|1)"/);
    expect(part('word/settings.xml')).not.toContain('updateFields');
  });

  test('has page numbers — 1 —, right on odd pages and left on even ones, none on the cover', async () => {
    const { part, parts } = await read;
    const feet = parts.filter((path) => /footer\d+\.xml$/.test(path)).map(part);
    const numbered = feet.filter((xml) => xml.includes('PAGE'));
    expect(numbered.map((xml) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('·'))).toEqual(['— · —', '— · —']);
    expect(numbered.map((xml) => attribute(/<w:jc [^>]*>/.exec(xml)![0], 'val')).sort()).toEqual(['left', 'right']);
    expect(part('word/document.xml')).toContain('<w:titlePg/>');
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders');
  });

  test('leaves out links within a site that has no public address, and keeps those to other hosts', async () => {
    const relations = (await read).part('word/_rels/document.xml.rels');
    expect([...relations.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g)].map(([, target]) => target)).toEqual(['https://example.org/visit']);
  });

  test('takes nothing but pages and mail as a link', async () => {
    const sheet = sampleSheet({ permanent: 'https://tashan.example/go/cases/lianyun/', record: [], summary: [{ words: '一', href: 'javascript:alert(1)' }, { words: '二', href: '/practices/x/' }, { words: '三', href: 'file:///etc/passwd' }] });
    const relations = (await readDocx((await packDocument(samplePack([sheet]))).bytes)).part('word/_rels/document.xml.rels');
    expect(relations).toContain('https://tashan.example/practices/x/');
    expect(relations).not.toMatch(/javascript:|file:/);
  });

  test('carries a QR code of each permanent address and of the pack', async () => {
    const asked: string[] = [];
    const sheets = [sampleSheet({ permanent: 'https://tashan.example/go/cases/lianyun/' }), samplePractice()];
    const { bytes } = await packDocument(samplePack(sheets, {}, { link: 'https://tashan.example/pack/#v1' }), { drawQr: (text) => { asked.push(text); return Promise.resolve(png); } });
    const { html } = await readDocx(bytes);
    expect(asked).toEqual(['https://tashan.example/pack/#v1', 'https://tashan.example/go/cases/lianyun/']);
    expect(html.match(/<img /g)).toHaveLength(2);
  });

  test('takes the questions of an entry alone where only they are wanted, and says so', async () => {
    const { headings, html } = await readDocx((await packDocument(samplePack([[sampleSheet(), 'ask']]))).bytes);
    expect(headings).toEqual(['h1 问题单', 'h2 谁来出', 'h2 别的问题', 'h1 来源']);
    expect(html).toContain('只带问题，不带正文：案例03　联运小区。');
  });

  test('tells how many parts are set', async () => {
    const told: string[] = [];
    await packDocument(samplePack([sampleSheet(), samplePractice()]), { progress: (done, of) => told.push(`${done}/${of}`) });
    expect(told).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });
});

test('a pack in English numbers 1, 1.1, refers as [2.8, 9] and says where its text is Chinese', async () => {
  const docx = await readDocx((await packDocument(samplePack([sampleSheet({ lang: 'en', label: 'Case 03', title: 'Lianyun' })], {}, { lang: 'en' }))).bytes);
  expect(docx.headings).toContain('h1 Case 03: Lianyun');
  expect(docx.html.replace(/<[^>]+>/g, '')).toContain('开了会 [2.8, 9]');
  expect(docx.html).toContain('This entry is not translated');
  expect(docx.part('word/numbering.xml')).toContain('w:val="%1.%2"');
});

describe('what a reader may have typed', () => {
  const hostile = `\u0000\u0007\u000B\u001F\uFFFE\uFFFF\uD800a\uDC00<b>&"']]>\u2028😀👩‍👧\u202E${'long'.repeat(4000)}`;

  test.each(['name', 'delegation', 'date', 'notes', 'questions'] as const)('breaks no document as its %s', async (field) => {
    const given = field === 'notes' || field === 'questions' ? { [field]: { 'case/lianyun': hostile } } : { [field]: hostile };
    const { bytes, name } = await packDocument(samplePack([sampleSheet()], given));
    const { html, headings } = await readDocx(bytes);
    expect(headings).toContain('h1 案例03　联运小区');
    if (field !== 'date') expect(html).toContain('&lt;b&gt;&amp;');
    expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f]/);
    expect(name.length).toBeLessThan(100);
  });

  test('breaks no document as the text of a sheet', async () => {
    const sheet = sampleSheet({ title: hostile, citation: hostile, summary: [hostile, { strong: hostile }, { unrecorded: hostile }, { words: hostile, href: `https://example.org/${hostile}` }, { source: 1, at: [hostile] }] });
    expect((await readDocx((await packDocument(samplePack([sheet]))).bytes)).html).toContain('👩‍👧');
  });

  test.each([['a/b\\c:d', 'a b c d.docx'], ['读本. ', '读本.docx'], ['字'.repeat(80), `${'字'.repeat(40)}.docx`]])('%s makes a file name that Windows takes', (typed, name) => {
    expect(fileName(typed)).toBe(name);
  });
});

test('a pack of twenty entries of the library sets every heading of theirs', async () => {
  const keys = Object.fromEntries([...idsOf('trip').slice(0, 1).map((id) => `trip/${id}`), ...idsOf('case').slice(0, 9).map((id) => `case/${id}`), ...idsOf('practice').slice(0, 10).map((id) => `practice/${id}`)].map((key) => [key, 'full' as const]));
  const open = libraryPack(keys);
  const { headings } = await readDocx((await packDocument(open)).bytes);
  expect(headings.filter((heading) => heading.startsWith('h1'))).toHaveLength(20 + 2);
  const wanted = open.parts.flatMap(({ sheet }) => sheet.sections.filter(({ part, heading }) => heading && part !== 'questions' && part !== 'unknowns').map(({ heading }) => `h2 ${heading}`));
  expect(wanted.filter((heading) => !headings.includes(heading))).toEqual([]);
}, 30_000);
