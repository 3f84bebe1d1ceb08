import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import type { EntryLedger, RecordedPassage } from '../../../src/library/anchors/ledger.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { anchorsFile, entryAnchors, entryOfLedger } from '../../../src/publishing/anchors/anchors-file.ts';
import { changesFeed, daysOfChanges } from '../../../src/publishing/anchors/changes-feed.ts';
import { placeOfMatter } from '../../../src/publishing/anchors/place-of-matter.ts';
import { need } from '../../../src/library/library.ts';
import { filesWith } from '../../fixtures/good-library.ts';

const published = '2026-11-26';
const same: RecordedPassage = { id: 'p-aaaaaa', is: 'paragraph', zh: [[published, '一直这样写。']], en: [[published, 'Always so.']] };
const changed: RecordedPassage = { id: 'p-bbbbbb', is: 'item', zh: [[published, '交了130万元。'], ['2027-03-01', '交了131万元。'], ['2027-04-02', '交了132万元，<三年>。']] };
const translated: RecordedPassage = { id: 'p-cccccc-2', is: 'paragraph', zh: [[published, '译文改了。']], en: [[published, 'First.'], ['2027-04-02', 'Second.']] };
const added: RecordedPassage = { id: 'p-dddddd', is: 'paragraph', zh: [['2027-03-01', '后来添上的。']] };
const withdrawn: RecordedPassage = { id: 'p-eeeeee', is: 'paragraph', zh: [[published, '撤下的。']], gone: { on: '2027-05-03', into: ['/practices/talk-first/#p-ffffff'], why: '写错了地方' } };
const section: RecordedPassage = { id: 'limits', is: 'section' };

const ledger: EntryLedger = { passages: [same, changed, translated, added, withdrawn, section] };

/** The good library, with ledgers. */
function libraryWith(ledgers: Record<string, EntryLedger>) {
  const { library } = buildLibrary(filesWith());
  return { ...library, ledgers: new Map(Object.entries(ledgers)) };
}

describe('the anchors of an entry in short', () => {
  const short = entryAnchors(ledger);

  test('begin with the day of the first edition', () => expect(short.since).toBe(published));

  test('name what stands on the page: passages without p-, parts of the page with #', () => {
    expect(short.ids).toEqual(['aaaaaa', 'bbbbbb', 'cccccc-2', 'dddddd', '#limits']);
  });

  test('tell the last day of change in each language, of those that are younger than the page', () => {
    expect(short.zh).toEqual({ bbbbbb: '2027-04-02', dddddd: '2027-03-01' });
    expect(short.en).toEqual({ 'cccccc-2': '2027-04-02' });
  });

  test('tell what is gone, since when and where to', () => expect(short.gone).toEqual({ eeeeee: withdrawn.gone }));

  test('are short where nothing has happened', () => {
    expect(entryAnchors({ passages: [same] })).toEqual({ since: published, ids: ['aaaaaa'] });
  });
});

describe('the anchors of the site', () => {
  test('hold every address, what has moved, and the entries by address', () => {
    const file = anchorsFile(libraryWith({ 'cases/garden': ledger, 'pages/about': { passages: [same] } }));
    expect(file.addresses).toEqual(expect.arrayContaining(['/', '/cases/garden/', '/go/cases/garden/']));
    expect(file.moved['/cases/old-garden/']).toEqual({ to: '/cases/garden/', since: '2026-11-23' });
    expect(Object.keys(file.entries)).toEqual(['/cases/garden/', '/about/']);
  });

  test('know the entry behind the name of a ledger, and refuse a kind that is none', () => {
    expect(entryOfLedger('policies/code')).toEqual({ kind: 'policy', id: 'code' });
    expect(() => entryOfLedger('poems/ode')).toThrow('poems/ode');
  });
});

describe('the place where the matter of a withdrawn passage stands', () => {
  const library = libraryWith({});
  const garden = need(library, 'case', 'garden');

  test.each([
    ['p-aaaaaa', '#p-aaaaaa', '本页的这一段'],
    ['/practices/talk-first/#steps', '/practices/talk-first/#steps', '先商量再动工'],
    ['/cases/garden/#p-aaaaaa', '/cases/garden/#p-aaaaaa', '本页的这一段'],
    ['/matrix/', '/matrix/', '/matrix/'],
  ])('%s is linked by name', (place, address, title) => {
    expect(placeOfMatter(library, garden, place, 'zh')).toEqual({ address, title });
  });

  test('has its name in the language of the page', () => expect(placeOfMatter(library, garden, '/practices/talk-first/#steps', 'en').title).toBe('Talk first'));
});

describe('the feed of changes', () => {
  const linkTo = (address: string) => `https://example.org${address}`;
  const feedOf = (ledgers: Record<string, EntryLedger>) => XmlDocument.fromString(changesFeed(libraryWith(ledgers), linkTo, 'https://example.org/changes.xml'));
  const atom = { a: 'http://www.w3.org/2005/Atom' };
  const said = (document: XmlDocument, path: string) => document.find(path, atom).map((node) => node.content);

  test('is a feed without entries while nothing has changed, as old as the ledgers', () => {
    expect(daysOfChanges(libraryWith({ 'cases/garden': { passages: [same, added, section] } }))).toEqual([]);
    expect(said(feedOf({ 'cases/garden': { passages: [same] } }), '//a:feed/a:updated')).toEqual([`${published}T00:00:00Z`]);
  });

  test('has an entry for each day of each page, the newest first, with what came to it', () => {
    const feed = feedOf({ 'cases/garden': ledger });
    expect(said(feed, '//a:entry/a:updated')).toEqual(['2027-05-03T00:00:00Z', '2027-04-02T00:00:00Z', '2027-03-01T00:00:00Z']);
    expect(said(feed, '//a:entry/a:title')).toEqual(['花园小区：撤下1段', '花园小区：改了2段', '花园小区：改了1段']);
    expect(said(feed, '//a:entry/a:link/@href')).toEqual(Array(3).fill('https://example.org/cases/garden/'));
  });

  test('names the passages by their words of that day, linked', () => {
    const [newest = '', next = '', first = ''] = said(feedOf({ 'cases/garden': ledger }), '//a:entry/a:content');
    expect(newest).toContain('撤下：<a href="https://example.org/cases/garden/#p-eeeeee">撤下的。</a>');
    expect(next).toContain('改：<a href="https://example.org/cases/garden/#p-bbbbbb">交了132万元，&lt;三年&gt;。</a>');
    expect(first).toContain('交了131万元。');
  });

  test('gives each entry a name of its own that stays', () => {
    const [once, again] = [feedOf({ 'cases/garden': ledger }), feedOf({ 'cases/garden': ledger, 'practices/talk-first': ledger })].map((feed) => said(feed, '//a:entry/a:id'));
    expect(new Set(again).size).toBe(6);
    expect(again).toEqual(expect.arrayContaining(once!));
    expect(once![0]).toMatch(/^urn:uuid:/);
  });

  test('tells no more than a hundred days', () => {
    const many: RecordedPassage = { ...changed, zh: Array.from({ length: 150 }, (_, day) => [new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10), `第${day}稿`]) };
    const days = daysOfChanges(libraryWith({ 'cases/garden': { passages: [many] } }));
    expect([days.length, days[0]!.on]).toEqual([100, '2027-05-30']);
  });
});
