import { beforeAll, describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../../src/authoring/read-content-files.ts';
import { assignAnchors } from '../../../../src/library/anchors/assign.ts';
import { ledgerName } from '../../../../src/library/anchors/ledger-of-entry.ts';
import { pagePassages, type Passage } from '../../../../src/library/anchors/page-passages.ts';
import { recordPassages } from '../../../../src/library/anchors/record.ts';
import { bodiesOf } from '../../../../src/library/bodies.ts';
import { buildLibrary } from '../../../../src/library/build-library.ts';
import { all, type Entry, type Library } from '../../../../src/library/library.ts';
import { parseProse } from '../../../../src/library/parse-prose.ts';
import { kindNames, kinds } from '../../../../src/schema/kinds.ts';
import { keepingEdits, randomFrom, remove, type Edited } from './edits.ts';

const [firstDay, nextDay] = ['2026-11-26', '2027-03-02'];
let library: Library;
let pages: { name: string; passages: Passage[] }[];

beforeAll(() => {
  const reading = buildLibrary(readContentFiles(process.cwd()));
  library = reading.library;
  const bodies = bodiesOf(reading);
  pages = kindNames.filter((kind) => kinds[kind].address).flatMap((kind) => all(library, kind) as Entry[])
    .map((entry) => ({ name: ledgerName(entry.kind, entry.id), passages: pagePassages(library, entry, bodies.filter(({ kind, id }) => kind === entry.kind && id === entry.id).map(parseProse), library.ledgers.get(ledgerName(entry.kind, entry.id))?.passages) }));
}, 120_000);

const ledgerOf = (passages: Passage[]) => recordPassages(undefined, passages, assignAnchors(undefined, passages), firstDay).ledger;

/** The page under its anchors, as it was published. */
function published(passages: Passage[]): { ledger: ReturnType<typeof ledgerOf>; page: Edited[] } {
  const ledger = ledgerOf(passages);
  return { ledger, page: passages.map((passage, index) => ({ passage, was: [ledger.passages[index]!.id] })) };
}

/** What became of every anchor of a page after it was edited: kept where it belongs, told as lost, or led astray. */
function fates(ledger: ReturnType<typeof ledgerOf>, page: Edited[]): { kept: number; told: number; astray: string[] } {
  const passages = page.map(({ passage }) => passage);
  const { ids, merged, lost } = assignAnchors(ledger, passages);
  const homes = new Map(page.flatMap(({ was }, index) => was.map((id) => [id, ids[index]!] as const)));
  const wordsOf = (id: string | undefined) => passages[ids.indexOf(id!)]?.zh?.words;
  // Passages of the same words are one to their readers, whichever of them an anchor is on.
  const isHome = (where: string, home: string | undefined) => where === home || (wordsOf(where) !== undefined && wordsOf(where) === wordsOf(home));
  const told = new Set(lost.map(({ id }) => id));
  const fate = { kept: 0, told: 0, astray: [] as string[] };
  for (const { id } of ledger.passages) {
    const where = ids.includes(id) ? id : merged.get(id);
    if (where !== undefined && isHome(where, homes.get(id))) fate.kept += 1;
    else if (where === undefined && told.has(id)) fate.told += 1;
    else fate.astray.push(`${id} is found at ${where ?? 'nowhere'} instead of ${homes.get(id) ?? 'nowhere'}`);
  }
  return fate;
}

describe('the ledger of this library', () => {
  test('knows every passage as it stands now', () => {
    const behind = pages.flatMap(({ name, passages }) => {
      const ledger = library.ledgers.get(name);
      const { added, changed, merged } = recordPassages(ledger, passages, assignAnchors(ledger, passages), nextDay);
      return [...added, ...changed, ...merged].map((id) => `${name}#${id}: run npm run publish-addresses`);
    });
    expect(behind).toEqual([]);
  });

  test('gives no anchor twice on a page', () => {
    const twice = [...library.ledgers].flatMap(([name, { passages }]) => passages.filter(({ id }, index) => passages.findIndex((one) => one.id === id) !== index).map(({ id }) => `${name}#${id}`));
    expect(twice).toEqual([]);
  });

  test('pairs the blocks of nearly every body with those of its translation', () => {
    const texts = pages.flatMap(({ passages }) => passages).filter(({ en }) => en);
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.filter(({ zh }) => !zh).length / texts.length).toBeLessThan(0.005);
  });
});

describe('after edits, over every page of this library', () => {
  test.each(Object.keys(keepingEdits))('%s: at least 99 in 100 anchors are kept, and none is lost without a word', (name) => {
    const random = randomFrom(20261126);
    let [kept, all] = [0, 0];
    const astray: string[] = [];
    for (const { name: entry, passages } of pages) {
      const { ledger, page } = published(passages);
      // A page with a handful of passages is edited once, a long one at a tenth of its passages.
      let edited = page;
      for (let count = Math.ceil(passages.length / 10); count > 0; count -= 1) edited = keepingEdits[name]!(edited, random) ?? edited;
      const fate = fates(ledger, edited);
      kept += fate.kept;
      all += ledger.passages.length;
      astray.push(...fate.astray.map((one) => `${entry}: ${one}`));
    }
    expect(all).toBeGreaterThan(8000);
    expect(kept / all).toBeGreaterThanOrEqual(0.99);
    // Of two passages of nearly the same words one may be taken for the other, once in thousands.
    expect(astray.length / all, astray.join('\n')).toBeLessThan(0.0005);
  });

  test('all edits together, five times over with the ledger written in between: 99 in 100 stay', () => {
    const random = randomFrom(4);
    const edits = Object.values(keepingEdits);
    let [kept, all] = [0, 0];
    for (const { passages } of pages.filter((page) => page.passages.length >= 15)) {
      const { ledger: first, page } = published(passages);
      let [ledger, edited] = [first, page];
      for (let round = 0; round < 5; round += 1) {
        for (let count = Math.ceil(passages.length / 20); count > 0; count -= 1) edited = edits[Math.floor(random() * edits.length)]!(edited, random) ?? edited;
        const now = edited.map(({ passage }) => passage);
        ledger = recordPassages(ledger, now, assignAnchors(ledger, now), `2027-0${round + 1}-01`).ledger;
      }
      const standing = new Set(assignAnchors(ledger, edited.map(({ passage }) => passage)).ids);
      const leadsTo = (id: string): string | undefined => { if (standing.has(id)) return id; const into = ledger.passages.find((one) => one.id === id)?.gone?.into[0]; return into ? leadsTo(into) : undefined; };
      all += first.passages.length;
      kept += first.passages.filter(({ id }) => leadsTo(id)).length;
      expect(first.passages.filter(({ id }) => !ledger.passages.some((one) => one.id === id))).toEqual([]);
    }
    expect(kept / all).toBeGreaterThanOrEqual(0.99);
  });

  test('what is taken out is told as lost, and no other passage takes its anchor', () => {
    const random = randomFrom(7);
    let [told, removed] = [0, 0];
    for (const { passages } of pages) {
      const { ledger, page } = published(passages);
      const edited = remove(page, random);
      if (!edited) continue;
      const gone = page.filter((one) => !edited.includes(one)).flatMap(({ was }) => was);
      const { lost, merged } = assignAnchors(ledger, edited.map(({ passage }) => passage));
      removed += gone.length;
      told += gone.filter((id) => lost.some((one) => one.id === id) || merged.has(id)).length;
    }
    expect(removed).toBeGreaterThan(200);
    expect(told).toBe(removed);
  });
});
