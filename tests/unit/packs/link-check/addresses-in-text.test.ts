import { describe, expect, test } from 'vitest';
import { addressesIn } from '../../../../src/packs/link-check/addresses-in-text.ts';

const found = (text: string, hosts?: string[]) => addressesIn(text, hosts).map(({ href }) => href);

describe('addresses in running text', () => {
  test.each([
    ['见https://a.cn/cases/lianyun/。', ['https://a.cn/cases/lianyun/']],
    ['（https://a.cn/cases/lianyun/#p-1a2b3c）', ['https://a.cn/cases/lianyun/#p-1a2b3c']],
    ['《https://a.cn/x/》、“https://a.cn/y/”；https://a.cn/z/，下同', ['https://a.cn/x/', 'https://a.cn/y/', 'https://a.cn/z/']],
    ['打开https://a.cn/cases/lianyun/看第二段', ['https://a.cn/cases/lianyun/']],
    ['https://a.cn/x/?on=2026-11-26#p-1a2b3c.', ['https://a.cn/x/?on=2026-11-26#p-1a2b3c']],
    ['https://a.cn/x/,https://a.cn/y/;https://a.cn/z/', ['https://a.cn/x/', 'https://a.cn/y/', 'https://a.cn/z/']],
    ['[这里](https://a.cn/x/)和<https://a.cn/y/>', ['https://a.cn/x/', 'https://a.cn/y/']],
    ['https://a.cn/x/?on=2026-11-26&amp;utm_source=wx#p-1a2b3c', ['https://a.cn/x/?on=2026-11-26&utm_source=wx#p-1a2b3c']],
    ['https://a.cn/x/&quot;>', ['https://a.cn/x/']],
    ['https://a.cn/compare/?cases=lianyun,suzhou', ['https://a.cn/compare/?cases=lianyun,suzhou']],
    ['HTTP://A.CN/x/', ['HTTP://A.CN/x/']],
    ['没有网址，也没有https://', []],
    ['javascript:alert(1) mailto:a@a.cn ftp://a.cn/', []],
  ])('%s', (text, addresses) => expect(found(text)).toEqual(addresses));

  test('those of our own hosts are found without https, and no longer words that end alike', () => {
    expect(found('见a.cn/cases/x/和b-a.cn/y/、www.a.cn/z/、me@a.cn/q', ['a.cn'])).toEqual(['https://a.cn/cases/x/']);
    expect(found('http://a.cn/x/', ['a.cn'])).toEqual(['http://a.cn/x/']);
    expect(found('127.0.0.1:4321/x/', ['127.0.0.1:4321'])).toEqual(['https://127.0.0.1:4321/x/']);
  });

  test('a megabyte of hostile text takes no more than a moment', () => {
    const began = Date.now();
    found(`${'https://'.repeat(60_000)}${'a.'.repeat(250_000)}`, ['a.cn']);
    expect(Date.now() - began).toBeLessThan(2000);
  });
});
