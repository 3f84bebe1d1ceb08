import { describe, expect, test } from 'vitest';
import { paperEn } from '../../../../src/i18n/paper.en.ts';
import { paperZh } from '../../../../src/i18n/paper.zh.ts';
import { sectionMarkup } from '../../../../src/packs/paper/blocks.ts';
import { contentsLines, coverMarkup } from '../../../../src/packs/paper/front-matter.ts';
import { textOf, toHtml } from '../../../../src/packs/paper/markup.ts';
import { partMarkup } from '../../../../src/packs/paper/part.ts';
import { running } from '../../../../src/packs/paper/running-text.ts';
import { dayInWords, settingOf } from '../../../../src/packs/paper/setting.ts';
import { libraryPack } from '../library-pack.ts';

const keys = { 'trip/dongcheng-to-yichang': 'full', 'case/xiling-owners-committee-plus': 'brief', 'practice/resident-cofunding': 'ask' } as const;
const onPaper = (notes = {}, isPublic = true) => settingOf(libraryPack(keys, notes, 'zh', isPublic), paperZh, { isLive: false });
const inFile = () => settingOf(libraryPack(keys), paperZh, { isLive: true });

describe('running text', () => {
  test('a reference has the number that its source has in the pack and sticks to the word before it', () => {
    const setting = onPaper();
    const { sheet } = setting.open.parts[1]!;
    const own = sheet.sources.find(({ number }) => setting.sources.numberOf(sheet, number) !== number) ?? sheet.sources[0]!;
    const html = running(setting, sheet, ['说', { source: own.number, at: ['8', '9'] }]).map(toHtml).join('');
    expect(html).toBe(`说\u2060<span class="pp-ref">〔${setting.sources.numberOf(sheet, own.number)}·8、9〕</span>`);
  });

  test('in English a reference stands in square brackets', () => {
    const setting = settingOf(libraryPack({ 'case/lianyun': 'full' }, {}, 'en'), paperEn, { isLive: false });
    expect(running(setting, setting.open.parts[0]!.sheet, [{ source: 1, at: ['8', '9'] }]).map(textOf).join('')).toBe('\u2060[1.8, 9]');
  });

  test('in the file a reference leads to its source, and the source knows it', () => {
    const setting = inFile();
    const html = running(setting, setting.open.parts[0]!.sheet, [{ source: 1, at: ['2'] }]).map(toHtml).join('');
    expect(html).toContain('href="#source-1" id="ref-1-1"');
    expect(setting.references.get(1)).toEqual(['ref-1-1']);
  });

  test.each([
    ['/cases/xiling-owners-committee-plus/', '<a href="#part-2">那里</a>'],
    ['https://tashan.example/cases/xiling-owners-committee-plus/', '<a href="#part-2">那里</a>'],
    ['https://elsewhere.example/', '<a href="https://elsewhere.example/">那里</a>'],
    ['/cases/not-in-this-pack/', '那里'],
    ['javascript:alert(1)', '那里'],
  ])('in the file a link to %s is %s', (href, html) => {
    const setting = inFile();
    expect(running(setting, setting.open.parts[0]!.sheet, [{ words: '那里', href }]).map(toHtml)).toEqual([html]);
  });

  test('on paper links are words', () => {
    const setting = onPaper();
    expect(running(setting, setting.open.parts[0]!.sheet, [{ words: '那里', href: '/cases/xiling-owners-committee-plus/' }])).toEqual(['那里']);
  });
});

describe('sections', () => {
  const { parts: [part], ...rest } = inFile();
  const section = { part: 'body', blocks: [{ is: 'text', spans: ['话'] }], isAdvice: false } as const;
  const html = (over: object) => sectionMarkup({ parts: [], ...rest }, part!.sheet, { heading: '题', ...section, ...over } as never).map(toHtml).join('');

  test('a section without a heading has none', () => expect(html({ heading: '' })).toBe('<p>话</p>'));
  test('advice says whose it is', () => expect(html({ isAdvice: true })).toContain(paperZh.advice));
  test('a box without a name has none', () => expect(html({ blocks: [{ is: 'box', of: 'site', name: '', blocks: [] }] })).not.toContain('pp-name'));
  test('a heading is never left at the foot of a page', () => expect(html({})).toContain('pp-stays'));
});

describe('parts and cover', () => {
  test('an entry of which only the questions are taken has no pages, unless the reader noted something', () => {
    expect(onPaper().parts.map(({ sheet }) => sheet.id)).toEqual(['dongcheng-to-yichang', 'xiling-owners-committee-plus']);
    const noted = onPaper({ notes: { 'practice/resident-cofunding': '问清维修资金' } });
    const part = noted.parts[2]!;
    const text = partMarkup(noted, part).map(textOf).join('\n');
    expect(text).toContain('问清维修资金');
    expect(text).not.toContain(part.sheet.sections[0]!.heading);
  });

  test('codes are drawn only where there is a public address, and the cover says once why there are none', () => {
    const told = (isPublic: boolean) => { const setting = onPaper({}, isPublic); return [...coverMarkup(setting), ...setting.parts.flatMap((part) => partMarkup(setting, part))].map(toHtml).join(''); };
    expect(told(true).match(/class="pp-qr"/g)).toHaveLength(3);
    expect(told(true)).not.toContain(paperZh.noAddress);
    expect(told(false)).not.toContain('pp-qr');
    expect(told(false).split(paperZh.noAddress)).toHaveLength(2);
  });

  test('a part that is not translated says which language it is in', () => {
    const setting = settingOf(libraryPack({ 'trip/dongcheng-to-yichang': 'brief', 'case/lianyun': 'brief' }, {}, 'en'), paperEn, { isLive: false });
    const [chinese, english] = setting.parts.map((part) => partMarkup(setting, part).map(toHtml));
    expect(chinese!.filter((html) => /^<(?:p|h3|ul|table|div)[^>]* lang="zh-CN"/.test(html)).length).toBeGreaterThan(3);
    expect(chinese!.join('')).toContain(paperEn.untranslated);
    expect(english!.join('')).not.toContain('lang=');
  });

  test('the contents list parts, questions, notes and sources in the order of the pages', () => {
    expect(contentsLines(onPaper()).map(({ target }) => target)).toEqual(['part-1', 'part-2', 'ask-sheet', 'notes', 'sources']);
    expect(contentsLines(inFile()).map(({ target }) => target)).not.toContain('notes');
  });

  test('what the reader did not say is not on the cover', () => {
    const text = coverMarkup(onPaper()).map(textOf).join('');
    expect(text).not.toContain(paperZh.delegation);
    expect(text).not.toContain(paperZh.firstDay);
    expect(text).toContain(paperZh.unnamed);
  });

  test('signs that no file may hold are left out of what the reader typed', () => {
    const { open } = onPaper({ name: '读\u0000本\ud800', questions: { 'case/a': '一\u0007' } });
    expect([open.notes.name, open.notes.questions['case/a']]).toEqual(['读本', '一']);
  });
});

test.each([
  ['2026-12-03', '2026年12月3日', '3 December 2026'],
  ['下周四', '下周四', '下周四'],
])('the day %s is written %s and %s', (day, zh, en) => {
  expect([dayInWords(day, paperZh), dayInWords(day, paperEn)]).toEqual([zh, en]);
});
