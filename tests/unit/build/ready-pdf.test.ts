import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import jsQR from 'jsqr';
import { describe, expect, test, vi } from 'vitest';
import { keepingTypesetter } from '../../../src/build/ready-pdf/kept-pdfs.ts';
import { paperOf } from '../../../src/build/ready-pdf/paper.ts';
import { setPapers } from '../../../src/build/ready-pdf/papers.ts';
import { createTypesetter, type ReadyPdf } from '../../../src/build/ready-pdf/typesetter.ts';
import type { Block, Sheet } from '../../../src/packs/sheet.ts';
import { inkMargins, withPdf } from '../../pdf-pages.ts';
import { endlessWord, hostileText, sampleSheet, sampleTrip, section, text } from './ready-pdf-sheet.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const documents = path.join(root, 'src/build/ready-pdf');
const set = createTypesetter(documents);
const questions = [{ id: 'who-decides', name: '谁来定' }, { id: 'who-oversees', name: '谁监督' }];
const pdfOf = (sheet: Sheet): ReadyPdf => set(paperOf(sheet, questions));
const linesOf = (sheet: Sheet) => withPdf(pdfOf(sheet).bytes, (pages) => pages.map(({ lines }) => lines));
/** Text without white space, which the paper sets and PDFium reads as it sees fit. */
const bare = (words: string) => words.replace(/[\s\u2060\u200b\ufffe\u0002-]/g, '');
const bareText = async (sheet: Sheet) => bare((await linesOf(sheet)).flat().join(''));

const paragraphs = (count: number): Block[] => Array.from({ length: count }, () => text('这一段是为了把文件写长，一共写了许多字，没有别的意思。'.repeat(4)));
const longSheet = sampleSheet({ sections: ['第一部分', '第二部分', '第三部分', '第四部分'].map((name) => section(name, paragraphs(12))) });

describe('what a PDF says', () => {
  test('title, record, figures, sections, questions, sources and references, each in words that can be copied', async () => {
    const words = await bareText(sampleSheet());
    for (const part of ['样例小区：怎样议事', '案例01', '居民先议再改〔1·1〕', '地点样例小区', '时间未载', '280户', '源1', '小区总户数未载', '一分钟读懂', '〔1·8、9〕', '议了什么', '水管更换', '电梯原文未载', '本站提示，不出自来源', '几处说法不同', '谁来定', '谁来拍板？', '其他', '一共花了多少钱？', '《样例通讯》', '[EB/OL]']) expect(words).toContain(bare(part));
  });

  test('a trip shows its half-days, stops, what to ask and its checklists, and each stop once', async () => {
    const words = await bareText(sampleTrip());
    for (const part of ['上午', '原文未载', '甲小区', '乙小区', '约60分钟', '甲案例', '看管沟', '谁验收？', '记录', '三张清单', '带上问题单', '没有人照此去过']) expect(words).toContain(part);
    expect(words).not.toContain('不该再印一遍');
  });

  test('English is set by English signs', async () => {
    const words = await bareText(sampleSheet({ lang: 'en', textLang: 'en', isBehind: true, title: 'A sample', summary: ['Talk first', { source: 1, at: ['8', '9'] }] }));
    for (const part of ['[1.8,9]', 'Page1of', 'Tashan', 'TheChinesetexthaschanged']) expect(words).toContain(part);
    expect(words).not.toContain('装订线');
  });
});

describe('hostile text', () => {
  const everywhere = (words: string): Sheet => {
    const blocks: Block[] = [
      { is: 'heading', level: 3, spans: [words] }, text(words, { strong: words }, { words, href: 'javascript:alert(1)' }, { unrecorded: words }, { source: 1, at: [words] }), { is: 'list', ordered: true, items: [[words]] },
      { is: 'checks', items: [[words]] }, { is: 'table', head: [[words], [words]], rows: [[[words], [words]], [[words]]] }, { is: 'quote', blocks: [text(words)] }, { is: 'box', of: 'site', name: words, blocks: [text(words)] },
    ];
    const trip = sampleTrip().trip!;
    return sampleSheet({
      label: words, title: words, summary: [words], citation: words, record: [{ key: 'place', name: words, value: [words], isUnrecorded: false }], figures: [{ number: words, unit: words, label: words, caveat: [words], source: 1, at: words }],
      sections: [section(words, blocks), section(words, [{ is: 'list', ordered: false, items: [[words]] }], 'gist')], asks: [{ text: [words], from: 'unknowns' }], sources: [{ number: 1, id: 'x', title: words, about: words, url: words }],
      trip: { isSuggested: false, days: trip.days.map((day) => ({ label: words, halves: day.halves.map((half) => ({ label: words, stops: half.stops.map((stop) => ({ ...stop, name: words, place: words, look: [[words]] })) })) })) },
    });
  };

  test('stands on the page as it was written', async () => {
    const words = await bareText(sampleSheet({ sections: [section('照写', [text(hostileText.replace(/[\u202e\u0007]/g, ''))])] }));
    for (const part of ['#letx=1;$a^2$\\n*粗*_斜_`码`<标签>@引//注/*段*/[内]{容}', '#panic("no")sys.inputs', '<script>alert(1)</script>']) expect(words).toContain(part);
  });

  test('breaks nothing, wherever it stands', () => expect(pdfOf(everywhere(hostileText)).pages).toBeGreaterThan(1));

  test('makes no link that runs something', () => expect(pdfOf(everywhere(hostileText)).bytes.toString('latin1')).not.toContain('javascript:'));

  test('empty sheets, sections and tables are set too', () => {
    const empty = sampleSheet({ summary: [], record: [], figures: [], asks: [], sources: [], sections: [section('', []), section('空', [{ is: 'table', head: [], rows: [] }, { is: 'list', ordered: false, items: [] }, { is: 'box', of: 'site', name: '', blocks: [] }])] });
    expect(pdfOf(empty).pages).toBe(1);
  });

  test('an endless word stays within the margins', async () => {
    const sheet = sampleSheet({ sections: [section('长词', [text(endlessWord), { is: 'list', ordered: false, items: [[endlessWord]] }, { is: 'table', head: [['甲'], ['乙'], ['丙']], rows: [[[endlessWord], [endlessWord], ['丙']]] }])], asks: [{ text: [endlessWord], from: 'questions' }] });
    await withPdf(pdfOf(sheet).bytes, async (pages) => { for (const page of pages) expect((await inkMargins(page, 25)).right).toBeGreaterThan(15.5); });
  });
});

describe('the page', () => {
  test('keeps its margins: 26 mm to bind, 16 mm right, and nothing is cut off above or below', async () => {
    for (const sheet of [sampleSheet(), sampleTrip(), longSheet]) {
      await withPdf(pdfOf(sheet).bytes, async (pages) => {
        for (const page of pages) {
          const margins = await inkMargins(page, 20);
          expect(margins.left).toBeGreaterThan(25.5);
          expect(margins.right).toBeGreaterThan(15.5);
          expect(margins.top).toBeGreaterThan(8);
          expect(margins.bottom).toBeGreaterThan(8);
        }
      });
    }
  });

  test('says which it is, of how many', async () => {
    const pages = await linesOf(longSheet);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.map((lines) => bare(lines.join('')).match(/第(\d+)页共(\d+)页/)?.slice(1).map(Number))).toEqual(pages.map((_, index) => [index + 1, pages.length]));
  });

  test('contents name the page on which each part begins, in documents of more than three pages', async () => {
    const pages = await linesOf(longSheet);
    for (const name of ['第一部分', '第二部分', '第三部分', '第四部分']) {
      const said = Number(pages[0]!.find((line) => line.startsWith(`${name} `))?.split(' ').at(-1));
      expect(pages.findIndex((lines) => lines.includes(name)) + 1).toBe(said);
    }
    expect((await linesOf(sampleSheet())).flat()).not.toContain('目次');
  });

  test('no part of a document has its heading at the foot of one page and its text on the next', async () => {
    const lists: Block = { is: 'list', ordered: false, items: Array.from({ length: 6 }, (_, at) => [`第${at}条`]) };
    // Of all fillings one brings the heading to the foot.
    for (let filling = 18; filling < 32; filling++) {
      const blocks = Array.from({ length: filling }, () => text('一行。'));
      const pages = await linesOf(sampleSheet({ summary: [], record: [], figures: [], sections: [section('前面', blocks), section('后面', [lists])] }));
      expect(pages.map((lines) => lines.at(-2)), `${filling} lines before`).not.toContain('后面');
    }
  });

  test('its QR code leads to the permanent address, and there is none without one', async () => {
    const { permanent } = sampleSheet();
    await withPdf(pdfOf(sampleSheet()).bytes, async (pages) => {
      const { width, height, grey } = await pages.at(-1)!.picture(8);
      const pixels = Uint8ClampedArray.from({ length: grey.length * 4 }, (_, at) => (at % 4 === 3 ? 255 : grey[at >> 2]!));
      expect(jsQR(pixels, width, height)?.data).toBe(permanent);
    });
    expect(paperOf(sampleSheet({ permanent: undefined }), questions).qr).toBeUndefined();
    expect(await bareText(sampleSheet({ permanent: undefined }))).not.toContain('http');
  });
});

describe('the file', () => {
  const file = pdfOf(sampleSheet()).bytes.toString('latin1');

  test('carries only the characters it uses, of Noto Serif SC', () => {
    const fonts = [...file.matchAll(/\/FontName \/([\w+-]+)/g)].map(([, name]) => name!);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((name) => !/^[A-Z]{6}\+NotoSerifSC-(?:Regular|Bold|Black)$/.test(name))).toEqual([]);
    expect(file.match(/\/FontFile2/g)?.length).toBe(fonts.length);
    expect(file.length).toBeLessThan(150_000);
  });

  test('says its language', () => expect(file).toContain('/Lang (zh'));

  test('is the same every time', () => expect(pdfOf(sampleSheet()).bytes.equals(pdfOf(sampleSheet()).bytes)).toBe(true));
});

describe('making them all', () => {
  const paper = paperOf(sampleSheet(), questions);

  test('a PDF is kept until its paper changes', () => {
    const cache = mkdtempSync(path.join(tmpdir(), 'ready-pdf-'));
    const typesetter = vi.fn(() => ({ bytes: Buffer.from('%PDF'), pages: 3 }));
    const again = () => keepingTypesetter(root, [documents], cache, () => typesetter);
    expect([again()(paper), again()(paper)]).toEqual([{ bytes: Buffer.from('%PDF'), pages: 3 }, { bytes: Buffer.from('%PDF'), pages: 3 }]);
    expect(typesetter).toHaveBeenCalledTimes(1);
    again()(paperOf(sampleSheet({ title: '改了' }), questions));
    expect(typesetter).toHaveBeenCalledTimes(2);
    expect(readdirSync(cache).length).toBe(2);
  });

  test('all that fail are told at once, by their files and without a trace of the program', () => {
    const failing = (file: string) => ({ file, address: `/${file}`, paper: () => { throw new Error('缺一段'); } });
    let fault: Error | undefined;
    try {
      setPapers([failing('content/cases/a.mdx'), { file: 'b', address: '/b', paper: () => paper }, failing('content/cases/c.mdx')], set);
    } catch (error) {
      fault = error as Error;
    }
    expect(fault?.message).toBe('PDF排不出来：\ncontent/cases/a.mdx：缺一段\ncontent/cases/c.mdx：缺一段');
    expect(fault?.stack).toBe('');
  });
});
