import { describe, expect, it } from 'vitest';
import { drawWorksNarrow, drawWorksWide, type WorksInput } from '../../../src/drawings/works-block.ts';
import { drawnParts } from '../../../src/drawings/works-scene.ts';
import type { WorksData } from '../../../src/schema/works.ts';
import { sampleWorks } from './samples.ts';
import { elementsOf, parseStrictly, withClass } from './svg-tree.ts';

const input = (works: WorksData, lang: 'zh' | 'en' = 'zh'): WorksInput => ({ works, lang, hrefOf: (id) => `/works/#${id}`, idPrefix: 'sheet' });
const linksOf = (svg: string) => elementsOf(svg).filter(({ name }) => name === 'a');
const numbersOf = (svg: string) => withClass(svg, 'wi').map((link) => Number(link.children.find(({ name }) => name === 'title')?.text.split(' ')[0]));

/** The works without one item. */
function without(id: string): WorksData {
  const works = sampleWorks();
  return { ...works, items: works.items.filter((item) => item.id !== id) };
}

/** The works with one item changed. */
function changed(id: string, change: Partial<WorksData['items'][number]>): WorksData {
  const works = sampleWorks();
  return { ...works, items: works.items.map((item) => (item.id === id ? { ...item, ...change } : item)) };
}

describe.each([['wide', drawWorksWide], ['narrow', drawWorksNarrow]] as const)('the %s drawing of the works', (variant, draw) => {
  it('is well-formed in both languages', () => {
    for (const lang of ['zh', 'en'] as const) expect(() => parseStrictly(draw(input(sampleWorks(), lang)))).not.toThrow();
  });

  it('carries no style of its own', () => {
    expect(elementsOf(draw(input(sampleWorks()))).filter(({ name, attributes }) => name === 'style' || 'style' in attributes)).toEqual([]);
  });

  it('links every item once, in the order of the numbers', () => {
    const svg = draw(input(sampleWorks()));
    expect(numbersOf(svg)).toEqual(drawnParts.map((_, index) => index + 1));
    expect(linksOf(svg).map(({ attributes }) => attributes['href'])).toEqual(drawnParts.map((part) => `/works/#work-${part}`));
  });

  it('draws at least one thing for every part it knows', () => {
    const drawn = new Set(withClass(draw(input(sampleWorks())), 'wg').map(({ attributes }) => attributes['data-work']));
    expect([...drawn].toSorted()).toEqual(drawnParts.map((part) => `work-${part}`).toSorted());
  });

  it.each(drawnParts)('drops %s with its thing and its label when the item is gone', (part) => {
    const svg = draw(input(without(`work-${part}`)));
    expect(elementsOf(svg).filter(({ attributes }) => attributes['data-work'] === `work-${part}`)).toEqual([]);
    expect(linksOf(svg)).toHaveLength(drawnParts.length - 1);
  });

  it('gives no leader to an item without a drawn part', () => {
    const svg = draw(input(changed('work-parking', { drawn: undefined })));
    expect(svg).not.toContain('work-parking');
  });

  it('colours a thing and its label by the shape of the tier', () => {
    const svg = draw(input(changed('work-parking', { tier: 'upgraded' })));
    const parking = elementsOf(svg).filter(({ attributes }) => attributes['data-work'] === 'work-parking');
    expect(parking.length).toBeGreaterThan(1);
    expect(parking.every(({ attributes }) => attributes['class']?.includes('k-diamond'))).toBe(true);
  });

  it('starts a leader where the content says', () => {
    const dot = (on: WorksData['items'][number]['on']) => {
      const label = withClass(draw(input(changed('work-added-lift', { on }))), 'wi').find(({ attributes }) => attributes['data-work'] === 'work-added-lift');
      return Number(label?.children.find(({ attributes }) => attributes['class'] === 'dt')?.attributes['cx']);
    };
    const scale = variant === 'wide' ? 12.1 : 10.1;
    expect(dot({ [variant]: [8, 0, 10] }) - dot({ [variant]: [6, 0, 10] })).toBeCloseTo(2 * scale, 0);
  });

  it('keeps focus out of the hidden picture', () => {
    const picture = elementsOf(draw(input(sampleWorks()))).find(({ attributes }) => attributes['aria-hidden'] === 'true');
    expect(picture).toBeDefined();
    const inside = (element: NonNullable<typeof picture>): string[] => [element.name, ...element.children.flatMap(inside)];
    expect(inside(picture!)).not.toContain('a');
  });

  it('escapes what the content says', () => {
    const svg = draw(input(changed('work-parking', { name: { zh: '停车<b>&"' } })));
    expect(() => parseStrictly(svg)).not.toThrow();
    expect(elementsOf(svg).some(({ name }) => name === 'b')).toBe(false);
    expect(withClass(svg, 'wi').find(({ attributes }) => attributes['data-work'] === 'work-parking')?.text).toContain('停车<b>&"');
  });
});

describe('the wide drawing of the works', () => {
  it('takes its names and the words beside the pipes from the content', () => {
    const svg = drawWorksWide(input(sampleWorks(), 'en'));
    expect(withClass(svg, 'lb').map(({ text }) => text).join(' ')).toContain('Work added-lift');
    expect(withClass(svg, 'sl').map(({ text }) => text)).toEqual(['drinking water', 'lamps']);
  });

  it('shows only the pipes that the item lists', () => {
    const pipes = (works: WorksData) => withClass(drawWorksWide(input(works)), 'wp').length;
    const all = changed('work-utilities', { parts: { zh: '供水、排水、供气、供电' } });
    expect(pipes(all)).toBeGreaterThan(pipes(sampleWorks()));
  });

  it('names the tiers’ own formula', () => {
    expect(elementsOf(drawWorksWide(input(sampleWorks())))[0]?.attributes['aria-label']).toContain('5+3+M');
  });
});

describe('the narrow drawing of the works', () => {
  it('sets numbers only and gives each a hit area of 30 units', () => {
    const svg = drawWorksNarrow(input(sampleWorks()));
    expect(withClass(svg, 'lb')).toEqual([]);
    expect(withClass(svg, 'hit').map(({ attributes }) => attributes['r'])).toEqual(drawnParts.map(() => '15'));
  });
});
