import { describe, expect, test } from 'vitest';
import { basesIn, siteLinkOf } from '../../../../src/packs/link-check/site-link.ts';

const bases = ['example.org/zt/tashan/', 'old.example.cn/'];
const read = (href: string) => siteLinkOf(href, bases);

describe('what a link means on this site', () => {
  test.each([
    ['https://example.org/zt/tashan/cases/lianyun/', { address: '/cases/lianyun/', lang: 'zh', fragment: '' }],
    ['http://example.org/zt/tashan', { address: '/', lang: 'zh' }],
    ['https://old.example.cn/cases/lianyun', { address: '/cases/lianyun/' }],
    ['https://old.example.cn/en/cases/lianyun/index.html#p-1a2b3c', { address: '/cases/lianyun/', lang: 'en', fragment: 'p-1a2b3c' }],
    ['https://old.example.cn/cases/lianyun/index.md', { address: '/cases/lianyun/' }],
    ['https://old.example.cn/en', { address: '/', lang: 'en' }],
    ['https://old.example.cn/english/', { address: '/english/', lang: 'zh' }],
    ['https://old.example.cn/cases/%6Cianyun/?utm_source=wx&on=2026-11-26#p-1a2b3c', { address: '/cases/lianyun/', day: '2026-11-26', fragment: 'p-1a2b3c', isDamaged: false }],
    ['https://old.example.cn/cases/lianyun/?on=2026-02-30#%70-1a2b3c', { fragment: 'p-1a2b3c' }],
    ['https://old.example.cn/cases/lianyun/%3Fon=2026-11-26%23p-1a2b3c', { address: '/cases/lianyun/', day: '2026-11-26', fragment: 'p-1a2b3c', isDamaged: true }],
    ['https://old.example.cn/cases/lianyun/#p-1a2b3c:~:text=x', { fragment: 'p-1a2b3c' }],
    ['https://old.example.cn/compare/?cases=lianyun,suzhou', { address: '/compare/', cases: ['lianyun', 'suzhou'] }],
    ['https://old.example.cn/lessons/who-pays/who-pays-90.pptx', { address: '/lessons/who-pays/', file: 'who-pays-90.pptx' }],
    ['https://old.example.cn/%E0%A4%A/', { address: '/%E0%A4%A/' }],
  ])('%s', (href, meaning) => expect(read(href)).toMatchObject(meaning));

  test('a day that there never was is no day', () => {
    expect(read('https://old.example.cn/cases/lianyun/?on=2026-02-30#p-1a2b3c')).not.toHaveProperty('day');
    expect(read('https://old.example.cn/cases/lianyun/?on=yesterday')).not.toHaveProperty('day');
  });

  test.each(['https://example.org/other/', 'https://example.com/', 'https://old.example.cn.evil.com/cases/', 'https://user@evil.com/old.example.cn/'])('%s leads elsewhere', (href) => expect(read(href)).toBe('elsewhere'));
  test.each(['javascript:alert(1)', 'mailto:a@old.example.cn', 'file:///c:/x', '/cases/lianyun/', 'https://', '', '#p-1a2b3c', 'data:text/html,x'])('%s is no web address', (href) => expect(read(href)).toBeUndefined());
});

test('former addresses are read however they are written', () => {
  expect(basesIn('https://old.example.cn，a.cn/zt/tashan ftp://b.cn\nhttp://127.0.0.1:4321/')).toEqual(['old.example.cn/', 'a.cn/zt/tashan/', '127.0.0.1:4321/']);
  expect(basesIn('  ')).toEqual([]);
});
