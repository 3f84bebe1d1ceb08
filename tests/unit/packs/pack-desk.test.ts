import { describe, expect, test } from 'vitest';
import { atDepth, inOrder, joined, moved, withChoice, without } from '../../../src/packs/edit-pack.ts';
import { PackDesk } from '../../../src/packs/pack-desk.ts';
import { read, write } from '../../../src/packs/pack-link.ts';
import { mostChoices, noNotes, type Pack, type PackKind } from '../../../src/packs/pack.ts';
import { extentOf, minutesOf } from '../../../src/packs/reading-time.ts';
import { resolve } from '../../../src/packs/resolve-pack.ts';
import type { Shelf, ShelfEntry } from '../../../src/packs/shelf.ts';
import { packOfTrip } from '../../../src/packs/trip-pack.ts';
import { fakeStorage, storeOn } from './fake-storage.ts';

const packOf = (link: string): Pack => read(`1/${link}`).pack;
const linkOf = (pack: Pack) => write(pack).slice(2);
const entry = (kind: PackKind, id: string, more: Partial<ShelfEntry> = {}): ShelfEntry => ({ kind, id, label: kind, title: `${id}的标题`, isUntranslated: false, href: `/${kind}/${id}/`, sizes: { ask: 150, brief: 900, full: 2400 }, brings: [], ...more });
const shelf: Shelf = {
  entries: [entry('trip', 'days'), entry('case', 'a'), entry('case', 'b'), entry('case', 'constructor'), entry('practice', 'p'), entry('term', 'm')],
  renamed: { 'case/old': 'case/older', 'case/older': 'case/a', 'case/round': 'case/about', 'case/about': 'case/round', 'practice/gone-too': 'practice/gone' },
  retired: { 'practice/gone': '来源撤下了' }, questions: [],
};

describe('an edit of a pack', () => {
  const pack = packOf('cb-a/cb-b/pb-p');
  test.each<[string, Pack, string]>([
    ['puts an entry at the end', withChoice(pack, { kind: 'term', id: 'm', depth: 'ask' }), 'cb-a/cb-b/pb-p/ma-m'],
    ['puts an entry at a place', withChoice(pack, { kind: 'term', id: 'm', depth: 'ask' }, 1), 'cb-a/ma-m/cb-b/pb-p'],
    ['leaves an entry that is in it where it is', withChoice(pack, { kind: 'case', id: 'a', depth: 'full' }), 'cb-a/cb-b/pb-p'],
    ['takes an entry out', without(pack, 'case/b'), 'cb-a/pb-p'],
    ['moves an entry up', moved(pack, 'practice/p', -1), 'cb-a/pb-p/cb-b'],
    ['moves an entry no further than the end', moved(pack, 'case/a', 9), 'cb-b/pb-p/cb-a'],
    ['moves nothing that is not there', moved(pack, 'case/x', 1), 'cb-a/cb-b/pb-p'],
    ['changes one depth', atDepth(pack, 'case/b', 'full'), 'cb-a/cf-b/pb-p'],
    ['puts kinds in order and leaves order within them', inOrder(packOf('mb-m/pb-p/cb-b/tf-days/cb-a')), 'tf-days/cb-b/cb-a/pb-p/mb-m'],
    ['joins two packs, each entry once and as deep as the deeper', joined(pack, packOf('cf-b/mb-m')).pack, 'cb-a/cf-b/pb-p/mb-m'],
  ])('%s', (_name, edited, link) => expect(linkOf(edited)).toBe(link));

  test('never lets it grow beyond the most', () => {
    const full = { choices: Array.from({ length: mostChoices }, (_, at) => ({ kind: 'case' as const, id: `x${at}`, depth: 'ask' as const })) };
    expect(withChoice(full, { kind: 'term', id: 'm', depth: 'ask' })).toEqual(full);
    expect(joined(full, pack)).toEqual({ pack: full, left: 3 });
  });

  test('makes a pack of a trip: the trip whole, a page of each thing to read', () => {
    expect(linkOf(packOfTrip({ id: 'days', brings: [{ kind: 'case', id: 'a' }, { kind: 'practice', id: 'p' }] }))).toBe('tf-days/cb-a/pb-p');
  });
});

describe('what is on the shelf', () => {
  test('is followed through every renaming, and told', () => {
    const { pack, departures } = resolve(packOf('cf-old/pb-p'), shelf);
    expect(linkOf(pack)).toBe('cf-a/pb-p');
    expect(departures).toMatchObject([{ is: 'renamed', key: 'case/old', to: { title: 'a的标题' } }]);
  });

  test('tells retired entries in the words of their tombstone, also when they were renamed before', () => {
    expect(resolve(packOf('pb-gone/pb-gone-too'), shelf)).toEqual({ pack: { choices: [] }, departures: [{ is: 'retired', key: 'practice/gone', words: '来源撤下了' }, { is: 'retired', key: 'practice/gone-too', words: '来源撤下了' }] });
  });

  test('tells entries that it does not know, and does not run in circles', () => {
    expect(resolve(packOf('cb-nowhere/cb-round/yb-constructor'), shelf).departures.map(({ is }) => is)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('holds an entry once when its old and its new name are both in the link', () => expect(linkOf(resolve(packOf('cb-old/cf-a'), shelf).pack)).toBe('cf-a'));

  test('finds an entry that is called like a part of every object', () => expect(linkOf(resolve(packOf('cb-constructor'), shelf).pack)).toBe('cb-constructor'));
});

describe('the desk', () => {
  const deskWith = (link: string) => {
    const storage = fakeStorage();
    const store = storeOn(storage);
    if (link) store.pack = packOf(link);
    return { store, storage, desk: new PackDesk(store, shelf) };
  };

  test('takes the pack of a link as its own when it has none', () => {
    const { desk, store } = deskWith('');
    expect(desk.openLink('#1/cb-a').as).toBe('taken');
    expect(linkOf(store.pack)).toBe('cb-a');
  });

  test('lays the pack of a link beside its own, and changes there do not touch it', () => {
    const { desk, store } = deskWith('pb-p');
    expect(desk.openLink('#1/cb-a/cb-b').as).toBe('link');
    desk.change(without(desk.pack, 'case/b'));
    desk.changeNotes({ ...noNotes, name: '别人的' });
    expect([linkOf(desk.pack), linkOf(store.pack), store.storedNotes]).toEqual(['cb-a', 'pb-p', undefined]);
  });

  test('knows its own pack in a link', () => expect(deskWith('cb-a/pb-p').desk.openLink('#1/cb-a/pb-p').as).toBe('own'));

  test('keeps its own pack when a link holds nothing, and says why', () => {
    const { desk } = deskWith('pb-p');
    expect(desk.openLink('#1/cb-nowhere')).toMatchObject({ as: 'own', departures: [{ is: 'unknown' }] });
    expect(linkOf(desk.pack)).toBe('pb-p');
  });

  test('takes a link over in place of its own, and keeps what was noted of entries', () => {
    const { desk, store } = deskWith('pb-p');
    store.keepNotes({ ...noNotes, name: '旧名', delegation: '西陵区', notes: { 'practice/p': '问钱' } });
    desk.openLink('#1/cb-a');
    desk.changeNotes({ ...desk.notes, notes: { 'case/a': '看门' } });
    desk.takeOver('replace');
    expect(linkOf(store.pack)).toBe('cb-a');
    expect(desk.notes).toMatchObject({ name: '', delegation: '西陵区', notes: { 'practice/p': '问钱', 'case/a': '看门' } });
    expect(desk.isOwn).toBe(true);
  });

  test('takes a link over behind its own', () => {
    const { desk, store } = deskWith('pb-p/cb-a');
    desk.openLink('#1/cb-b/cf-a');
    desk.takeOver('merge');
    expect(linkOf(store.pack)).toBe('pb-p/cf-a/cb-b');
  });
});

describe('reading time', () => {
  test('counts 300 Chinese or 1,000 Latin characters a minute, and at least one minute', () => {
    expect(minutesOf(entry('case', 'a'), 'full', 'zh')).toBe(8);
    expect(minutesOf(entry('case', 'a', { sizes: { ask: 10, brief: 900, full: 5000 } }), 'full', 'en')).toBe(5);
    expect(minutesOf(entry('case', 'a'), 'ask', 'en')).toBe(1);
  });

  test('counts entries that are not translated as the Chinese they are in', () => expect(minutesOf(entry('case', 'a', { isUntranslated: true }), 'full', 'en')).toBe(8));

  test('grows with every entry and every depth', () => {
    const pages = ['ca-a', 'cb-a', 'cf-a', 'cf-a/pb-p', 'cf-a/pf-p'].map((link) => extentOf(packOf(link), shelf, 'zh'));
    expect(pages.map(({ minutes }) => minutes)).toEqual([1, 3, 8, 11, 16]);
    for (const [at, { pages: more }] of pages.slice(1).entries()) expect(more).toBeGreaterThanOrEqual(pages[at]!.pages);
    expect(extentOf({ choices: [] }, shelf, 'zh')).toEqual({ minutes: 0, pages: 0 });
  });
});

