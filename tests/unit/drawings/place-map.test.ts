import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/drawings/pen.ts';
import { drawPlaceMap, type MapPoint } from '../../../src/drawings/place-map.ts';
import { elementsOf, parseStrictly, withClass } from './svg-tree.ts';

const point = (name: string, lat: number, lon: number, label: MapPoint['label'] = 'right'): MapPoint => ({ name, count: 2, href: `/places/${name}/`, lat, lon, label });
const points = [point('north', 46.8, 130.3, 'left'), point('west', 30.7, 104.1), point('south', 23.1, 113.3, 'above')];
const centres = (svg: string) => withClass(svg, 'pin-dot').map(({ attributes }) => [Number(attributes['cx']), Number(attributes['cy'])]);

describe('the sketch of places', () => {
  it('is well-formed, and each place leads to its page', () => {
    const svg = drawPlaceMap(points, '城市');
    expect(() => parseStrictly(svg)).not.toThrow();
    expect(elementsOf(svg).filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href'])).toEqual(['/places/north/', '/places/west/', '/places/south/']);
  });

  it('puts north above south and west left of east', () => {
    const [north, west, south] = centres(drawPlaceMap(points, '城市'));
    expect(north![1]).toBeLessThan(west![1]!);
    expect(west![1]).toBeLessThan(south![1]!);
    expect(west![0]).toBeLessThan(south![0]!);
    expect(south![0]).toBeLessThan(north![0]!);
  });

  it('keeps points and names within the sheet', () => {
    const svg = drawPlaceMap([...points, point('a very long name of a city', 40, 130, 'left'), point('above the edge', 46.8, 104.1, 'above')], '城市');
    const [, , width = 0, height = 0] = elementsOf(svg)[0]!.attributes['viewBox']!.split(' ').map(Number);
    for (const [x, y] of centres(svg)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });

  it('has room for a long name right of the easternmost point', () => {
    const name = 'A city with a rather long name';
    const svg = drawPlaceMap([point('west', 30, 110), point(name, 31, 115)], '城市');
    const label = elementsOf(svg).filter((element) => element.name === 'text').at(-1)!;
    const width = Number(elementsOf(svg)[0]!.attributes['viewBox']!.split(' ')[2]);
    expect(Number(label.attributes['x']) + widthOf(`${name} 2`, 'lb')).toBeLessThanOrEqual(width);
  });

  it('stands on one place alone', () => expect(() => parseStrictly(drawPlaceMap([point('only', 30, 110)], '城市'))).not.toThrow());

  it('draws the inset as one frame that leads to its page', () => {
    const svg = drawPlaceMap(points, '城市', { name: '湖北', count: 3, href: '/places/hubei/', points: [point('inner', 30.7, 111.3), point('outer', 30.2, 115)] });
    expect(elementsOf(svg).filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href'])).toContain('/places/hubei/');
    expect(centres(svg)).toHaveLength(3);
  });
});
