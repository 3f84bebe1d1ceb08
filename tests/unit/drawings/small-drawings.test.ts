import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { drawHatchedSquares, drawWindows } from '../../../src/drawings/counting-windows.ts';
import { breakLines, escape, widthOf } from '../../../src/drawings/pen.ts';
import { drawPeople } from '../../../src/drawings/people-row.ts';
import { drawGlyph, type GlyphKind } from '../../../src/drawings/place-glyph.ts';
import { drawQr } from '../../../src/drawings/qr.ts';
import { drawSeal, fishtail } from '../../../src/drawings/seal.ts';
import { drawTierMark } from '../../../src/drawings/tier-mark.ts';
import { elementsOf, parseStrictly, withClass } from './svg-tree.ts';

const glyphs: GlyphKind[] = ['works', 'demo', 'stilts', 'pooled', 'area', 'talk'];
const countCells = (path?: string) => path?.match(/M/g)?.length ?? 0;

describe('every small drawing', () => {
  const drawings = [
    ...glyphs.map((kind) => drawGlyph(kind, '一处')), drawSeal({ detail: true }), drawSeal({ detail: false }), fishtail, drawQr('https://example.org/', '码'),
    drawPeople({ filled: 2, outline: 3, label: '人' }), drawWindows({ count: 25, label: '户' }), drawHatchedSquares({ count: 12, label: '钱', idPrefix: 'm' }),
    drawTierMark('circle'), drawTierMark('square'), drawTierMark('diamond'),
  ];

  it('is well-formed and carries no style', () => {
    for (const svg of drawings) {
      expect(() => parseStrictly(svg)).not.toThrow();
      expect(elementsOf(svg).filter(({ attributes }) => 'style' in attributes)).toEqual([]);
    }
  });
});

describe('counting', () => {
  it('draws one window a household', () => {
    expect(countCells(withClass(drawWindows({ count: 280, label: '280户' }), 'wf1')[0]?.attributes['d'])).toBe(280);
  });

  it('draws one hatched square a unit', () => {
    const squares = withClass(drawHatchedSquares({ count: 132, label: '132万元', idPrefix: 'm' }), 'unrecorded')[0];
    expect(countCells(squares?.attributes['d'])).toBe(132);
    expect(squares?.attributes['fill']).toBe('url(#m-na)');
  });

  it('fills the people that are numbered and outlines the rest', () => {
    const svg = drawPeople({ filled: 8, outline: 10, label: '18人' });
    expect([withClass(svg, 'counted').length, withClass(svg, 'uncounted').length]).toEqual([8, 10]);
  });
});

describe('a glyph', () => {
  it('is a picture with a label and an ornament without one', () => {
    expect(elementsOf(drawGlyph('talk', '座谈会'))[0]?.attributes).toMatchObject({ role: 'img', 'aria-label': '座谈会' });
    expect(elementsOf(drawGlyph('talk'))[0]?.attributes['aria-hidden']).toBe('true');
  });

  it.each(glyphs)('%s keeps within its sheet', (kind) => {
    const xs = elementsOf(drawGlyph(kind)).flatMap(({ attributes }) => [...(attributes['d'] ?? '').matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)]);
    for (const [, x, y] of xs) {
      expect(Number(x)).toBeGreaterThanOrEqual(-1);
      expect(Number(x)).toBeLessThanOrEqual(191);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(168);
    }
    expect(xs.length).toBeGreaterThan(10);
  });
});

describe('a QR code', () => {
  it('holds every dark module of the code, inside a white border of two', () => {
    const text = 'https://example.org/go/cases/lianyun/';
    const path = elementsOf(drawQr(text, '码')).filter(({ name }) => name === 'path')[1]?.attributes['d'] ?? '';
    const dark = new Set([...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, index) => `${Number(x) + index - 2},${Number(y) - 2}`)));
    const { data } = encode(text, { ecc: 'M', border: 0 });
    const expected = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])));
    expect([...dark].toSorted()).toEqual(expected.toSorted());
  });
});

describe('lettering', () => {
  it('takes a Han character as wider than a Latin letter', () => {
    expect(widthOf('山', 'tx')).toBe(15);
    expect(widthOf('a', 'tx')).toBeLessThan(10);
  });

  it('breaks between words, evenly, and never before a closing sign', () => {
    expect(breakLines('Roof waterproofing', 'lb', 110)).toEqual(['Roof', 'waterproofing']);
    expect(breakLines('前期已改完，将做片区改造', 't2', 150)).toEqual(['前期已改完，', '将做片区改造']);
    expect(breakLines('不用断', 't2', 200)).toEqual(['不用断']);
  });

  it('makes signs of markup harmless', () => {
    expect(escape('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
  });
});
