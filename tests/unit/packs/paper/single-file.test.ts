import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { paperEn } from '../../../../src/i18n/paper.en.ts';
import { paperZh } from '../../../../src/i18n/paper.zh.ts';
import type { OpenPack } from '../../../../src/packs/open-pack.ts';
import { singleFile } from '../../../../src/packs/paper/single-file.ts';
import { libraryPack } from '../library-pack.ts';

function elementsOf(html: string): Tree.Element[] {
  const found: Tree.Element[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

const attribute = (element: Tree.Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const pack = (notes = {}) => libraryPack({ 'trip/dongcheng-to-yichang': 'full', 'case/xiling-owners-committee-plus': 'full', 'practice/six-two-n': 'brief' }, notes);

describe('one file of a pack', () => {
  const elements = elementsOf(singleFile(pack({ name: '宜昌两日', notes: { 'practice/six-two-n': '先看这一篇' } }), paperZh));
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);

  test('loads nothing and runs nothing', () => {
    expect(elements.map(({ tagName }) => tagName).filter((tag) => ['script', 'link', 'img', 'iframe', 'object', 'base'].includes(tag))).toEqual([]);
    expect(elements.flatMap(({ attrs }) => attrs).filter(({ name, value }) => name === 'src' || name.startsWith('on') || name === 'style' || /url\(/.test(value))).toEqual([]);
    expect(elements.map((element) => attribute(element, 'content')).find((value) => value?.includes('default-src'))).toMatch(/^default-src 'none'/);
  });

  test('has no two places of one name, and every link within it leads to one', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const inner = elements.flatMap((element) => attribute(element, 'href') ?? []).filter((href) => href.startsWith('#'));
    expect(inner.length).toBeGreaterThan(20);
    expect(inner.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  test('leads nowhere else but to addresses of the web', () => {
    const outer = elements.flatMap((element) => attribute(element, 'href') ?? []).filter((href) => !href.startsWith('#'));
    expect(outer.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
  });

  test('has one heading of the first rank, and says its language', () => {
    expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    expect(attribute(elements[0]!, 'lang')).toBe('zh-CN');
    expect(attribute(elementsOf(singleFile({ ...pack(), lang: 'en' }, paperEn))[0]!, 'lang')).toBe('en');
  });

  test('holds the notes of the reader', () => {
    expect(singleFile(pack({ notes: { 'practice/six-two-n': '先看这一篇' } }), paperZh)).toContain('先看这一篇');
  });
});

test('text of any kind injects nothing', () => {
  const hostile = '</title></style><script>alert(1)</script><img src=x onerror=alert(1)>"\'$&$`';
  const given = pack({ name: hostile, delegation: hostile, date: hostile, notes: { 'practice/six-two-n': hostile }, questions: { 'practice/six-two-n': hostile } });
  const parts = given.parts.map(({ choice, sheet }) => ({ choice, sheet: {
    ...sheet, title: hostile, label: hostile, citation: hostile, summary: [hostile, { strong: hostile }, { unrecorded: hostile }, { words: hostile, href: `javascript:${hostile}` }],
    sections: [{ part: 'body' as const, heading: hostile, isAdvice: true, blocks: [{ is: 'text' as const, spans: [hostile, { source: 1, at: [hostile] }] }, { is: 'box' as const, of: 'site' as const, name: hostile, blocks: [] }] }],
    record: [{ key: hostile, name: hostile, value: [hostile], isUnrecorded: false }], sources: sheet.sources.map((source) => ({ ...source, title: hostile, about: hostile, url: `javascript:${hostile}` })),
  } }));
  const harmless = elementsOf(singleFile(pack(), paperZh));
  const found = elementsOf(singleFile({ ...given, parts } as OpenPack, paperZh));
  const tags = new Set(harmless.map(({ tagName }) => tagName));
  expect(found.map(({ tagName }) => tagName).filter((tag) => !tags.has(tag) && tag !== 'div')).toEqual([]);
  expect(found.flatMap(({ attrs }) => attrs).filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))).toEqual([]);
  expect(found.filter(({ tagName }) => tagName === 'title' || tagName === 'style')).toHaveLength(2 + found.filter(({ tagName, parentNode }) => tagName === 'title' && 'tagName' in parentNode! && parentNode.tagName === 'svg').length);
});
