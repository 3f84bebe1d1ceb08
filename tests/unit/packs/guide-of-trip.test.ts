import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/authoring/read-content-files.ts';
import { askSheet } from '../../../src/library/ask-sheet.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { all, find, type Entry } from '../../../src/library/library.ts';
import { plainText } from '../../../src/packs/open-pack.ts';
import { guideOfTrip, itemKey } from '../../../src/publishing/guide/guide-of-trip.ts';
import { startReading } from '../../../src/reading.ts';

const { library } = buildLibrary(readContentFiles(new URL('../../..', import.meta.url).pathname));
const links = { href: (address: string) => address, toPage: (address: string) => address, permanent: () => undefined };
const guideOf = (trip: Entry<'trip'>) => guideOfTrip({ library, links, reading: startReading('zh', trip) }, trip);
const trips = all(library, 'trip').map((trip) => [trip.id, guideOf(trip), trip] as const);

test('a key is made of the words: the same for the same, another for others or elsewhere', () => {
  expect(itemKey('lianyun', '问甲')).toBe(itemKey('lianyun', '问甲'));
  expect(new Set([itemKey('lianyun', '问甲'), itemKey('lianyun', '问乙'), itemKey('wanshou', '问甲')]).size).toBe(3);
});

test.each(trips)('%s holds every question of its question sheet', (_, guide, trip) => {
  const digest = (key: string) => key.split('.')[1];
  const held = new Set(guide.stops.flatMap(({ asks, unsaid }) => [...asks, ...unsaid].map(({ key }) => digest(key))));
  // Texts with tags read otherwise once their facts are in words.
  const asked = askSheet(library, trip).flatMap(({ asks }) => asks).filter((text) => !text.includes('<'));
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((text) => !held.has(digest(itemKey('any', text))))).toEqual([]);
});

test.each(trips)('%s: no key twice, every key one that notes take, sources numbered without a gap', (_, guide) => {
  const keys = [...guide.stops.flatMap(({ looks, asks, unsaid }) => [...looks, ...asks, ...unsaid]), ...Object.values(guide.checklists).flat()].map(({ key }) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index || !/^[a-z0-9.-]{1,120}$/.test(key))).toEqual([]);
  expect(guide.sources.map(({ number }) => number)).toEqual(guide.sources.map((__, index) => index + 1));
  expect(guide.stops.map(({ number }) => number)).toEqual(guide.stops.map((__, index) => index + 1));
});

describe('the visit of Dongcheng', () => {
  const guide = guideOf(find(library, 'trip', 'dongcheng-to-yichang')!);

  test('has five stops, and two half-days of which nothing is recorded', () => {
    expect(guide.stops.map(({ name }) => name)).toEqual(['联运小区', '北京花园小区', '西陵街道座谈会', '万寿小区', '万寿桥街道座谈会']);
    expect(guide.days.flatMap(({ halves }) => halves.map(({ stops }) => stops.length))).toEqual([0, 3, 2, 0]);
  });

  test('says where a stop lies, when it was, and on which passage that rests', () => {
    const [first] = guide.stops;
    expect(first).toMatchObject({ when: '7月13日下午', isTalk: false });
    expect(first!.where).toMatch(/^宜昌市.*联运小区$/);
    expect(first!.remark).toContainEqual({ source: 1, at: ['2'] });
    expect(plainText(first!.asks[0]!.text)).toContain('联运小区拆违');
    expect(first!.asks[0]!.of).toBe('谁来定');
  });
});

test('a city that lies in a city is written without the one around it', () => {
  const stop = guideOf(find(library, 'trip', 'hubei-clearing-and-areas')!).stops.find(({ id }) => id === 'lianxin');
  expect(stop?.where).toBe('当阳市联心小区');
});
