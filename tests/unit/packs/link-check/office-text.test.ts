import jszip from 'jszip';
import { describe, expect, test } from 'vitest';
import { paragraphsOf, relationsOf, savedDay } from '../../../../src/packs/link-check/office-text.ts';
import { readOffice } from '../../../../src/packs/link-check/read-office.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const body = (inner: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${w}><w:body>${inner}</w:body></w:document>`;
const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.cn/cases/lianyun/" TargetMode="External"/><Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/></Relationships>`;
const read = (inner: string) => paragraphsOf(body(inner), relationsOf(rels));
const field = (instruction: string, words: string) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction.split('|').map((part) => `<w:r><w:instrText xml:space="preserve">${part}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${words}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('links as Word writes them', () => {
  test('a hyperlink whose words are cut into runs, and whose anchor is kept apart', () => {
    const [paragraph] = read('<w:p><w:r><w:t>见</w:t></w:r><w:hyperlink r:id="rId7" w:anchor="p-1a2b3c"><w:r><w:t>第二</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>段</w:t></w:r></w:hyperlink><w:r><w:t>。</w:t></w:r></w:p>');
    expect(paragraph).toMatchObject({ text: '见第二段。', links: [{ href: 'https://a.cn/cases/lianyun/#p-1a2b3c', words: '第二段' }] });
  });

  test('an address that is written out, cut into runs wherever the writer stopped', () => {
    const [paragraph] = read('<w:p><w:r><w:t>https://a.cn/ca</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>ses/lian</w:t></w:r><w:r><w:t>yun/</w:t></w:r></w:p>');
    expect(paragraph!.loose).toBe('https://a.cn/cases/lianyun/');
  });

  test('fields, with the anchor as a switch, and fields within fields', () => {
    expect(read(`<w:p>${field(' HYPERLINK "https://a.cn/ca|ses/lianyun/" \\l "p-1a2b3c" ', '这里')}</w:p>`)[0]!.links).toEqual([{ href: 'https://a.cn/cases/lianyun/#p-1a2b3c', words: '这里' }]);
    expect(read(`<w:p>${field('HYPERLINK https://a.cn/x/', `甲${'</w:t></w:r>'}${field('PAGEREF _Toc1', '3')}<w:r><w:t>乙`)}</w:p>`)[0]!.links).toEqual([{ href: 'https://a.cn/x/', words: '甲3乙' }]);
    expect(read('<w:p><w:fldSimple w:instr=" HYPERLINK &quot;https://a.cn/x/&quot; "><w:r><w:t>丙</w:t></w:r></w:fldSimple></w:p>')[0]!.links).toEqual([{ href: 'https://a.cn/x/', words: '丙' }]);
  });

  test('leaps within the document and deleted words are no links', () => {
    expect(read(`<w:p>${field('HYPERLINK \\l "_Toc1"', '目录')}<w:hyperlink w:anchor="_Toc2"><w:r><w:t>二</w:t></w:r></w:hyperlink><w:del><w:r><w:delText>https://a.cn/x/</w:delText></w:r></w:del></w:p>`)[0]).toEqual({ text: '目录二', loose: '目录二', links: [] });
  });

  test('a picture that is linked, and a text box that is there twice for older programs', () => {
    const box = (name: string) => `<mc:${name}><w:txbxContent><w:p><w:r><w:t>框里https://a.cn/x/</w:t></w:r></w:p></w:txbxContent></mc:${name}>`;
    const paragraphs = read(`<w:p><w:r><w:drawing><wp:docPr id="1" name="Picture 1" descr="总图"><a:hlinkClick r:id="rId7"/></wp:docPr></w:drawing></w:r><w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:r></w:p>`);
    expect(paragraphs.flatMap(({ links }) => links)).toEqual([{ href: 'https://a.cn/cases/lianyun/', words: '总图' }]);
    expect(paragraphs.map(({ loose }) => loose).join('|')).toBe('框里https://a.cn/x/|');
  });

  test('two links to one place that do not touch are two', () => {
    const run = (words: string) => `<a:r><a:rPr><a:hlinkClick r:id="rId7"/></a:rPr><a:t>${words}</a:t></a:r>`;
    expect(read(`<a:p>${run('甲')}${run('乙')}<a:r><a:t>，</a:t></a:r>${run('丙')}</a:p>`)[0]!.links.map(({ words }) => words)).toEqual(['甲乙', '丙']);
  });
});

describe('documents from anywhere', () => {
  test('entities are never expanded', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${body('<w:p><w:r><w:t>&b;甲&amp;乙</w:t></w:r></w:p>').replace(/^<\?.*?\?>/, '')}`;
    expect(paragraphsOf(bomb, relationsOf(rels))[0]!.text).toBe('&b;甲&乙');
  });

  test('what is faulty is read as far as may be', () => {
    expect(read('<w:p><w:r><w:t>https://a.cn/x/</w:t></w:r></w:p><w:p><w:r><w:t>断').map(({ text }) => text)).toEqual(['https://a.cn/x/', '断']);
    expect(read(`${'<w:p><w:r>'.repeat(10_000)}<w:t>深</w:t>`)[0]!.text).toBe('深');
    expect(relationsOf('这不是XML')).toEqual({ links: new Map(), parts: [] });
    expect(savedDay('<x><modified>昨天</modified></x>')).toBeUndefined();
  });

  test('a part that unpacks to more than twenty megabytes is passed over and counted, whatever its size is said to be', async () => {
    const zip = new jszip();
    zip.file('word/document.xml', body('<w:p><w:r><w:t>https://a.cn/x/</w:t></w:r></w:p>'));
    zip.file('word/footnotes.xml', ' '.repeat(25_000_000));
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await readOffice('a.docx', bytes, [])).toMatchObject({ skipped: 1, links: [{ href: 'https://a.cn/x/' }] });
  }, 30_000);
});
