import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/authoring/read-content-files.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { all, langs, need, type Library } from '../../../src/library/library.ts';
import { askSheetOf, plainText, sectionsAt, sourcesOfPack, type OpenPack } from '../../../src/packs/open-pack.ts';
import { noNotes } from '../../../src/packs/pack.ts';
import type { Block, Sheet, Span } from '../../../src/packs/sheet.ts';
import { charactersAMinute, readingPlan } from '../../../src/publishing/reading-plan.ts';
import { entrySheet, type PackEntry } from '../../../src/publishing/sheets/entry-sheet.ts';
import { packEntries, shelfOf } from '../../../src/publishing/sheets/shelf-of.ts';

const { library } = buildLibrary(readContentFiles(new URL('../../../', import.meta.url).pathname));
const links = { href: (address: string) => `/base${address}`, toPage: (address: string) => `https://example.org${address}`, permanent: (address: string) => `https://example.org${address}` };
const sheetOf = (entry: PackEntry, lang: 'zh' | 'en' = 'zh') => entrySheet(library, entry, lang, links);
const jiaming = () => sheetOf(need(library, 'case', 'jiaming-garden'));

const spansIn = (block: Block): Span[] => {
  if (block.is === 'heading' || block.is === 'text') return block.spans;
  if (block.is === 'list' || block.is === 'checks') return block.items.flat();
  if (block.is === 'table') return [block.head, ...block.rows].flat(2);
  return block.blocks.flatMap(spansIn);
};
const allSpans = (sheet: Sheet): Span[] => [
  ...sheet.summary, ...sheet.record.flatMap(({ value }) => value), ...sheet.figures.flatMap(({ caveat }) => caveat),
  ...sheet.asks.flatMap(({ text }) => text), ...sheet.sections.flatMap(({ blocks }) => blocks.flatMap(spansIn)),
  ...(sheet.trip?.days.flatMap(({ halves }) => halves.flatMap(({ stops }) => stops.flatMap((stop) => [...stop.remark, ...stop.look.flat(), ...stop.asks.flatMap(({ text }) => text)]))) ?? []),
];

describe.each(langs)('every entry as a sheet (%s)', (lang) => {
  const sheets = packEntries(library).map((entry) => sheetOf(entry, lang));

  test('holds words, and neither tags nor marks of Markdown', () => {
    const faults = sheets.flatMap((sheet) => allSpans(sheet).filter((span) => /<\/?[A-Za-z]|\*\*|\]\(|undefined|\[object/.test(plainText([span]))).map((span) => `${sheet.id}: ${plainText([span])}`));
    expect(faults).toEqual([]);
  });

  test('refers only to sources that it lists, and lists them in the order of their numbers', () => {
    const faults = sheets.flatMap((sheet) => {
      const numbers = [...allSpans(sheet).flatMap((span) => (typeof span === 'object' && 'source' in span ? [span.source] : [])), ...sheet.figures.map(({ source }) => source)];
      const inOrder = sheet.sources.every(({ number }, index) => number === index + 1);
      return inOrder && numbers.every((number) => number >= 1 && number <= sheet.sources.length) ? [] : [sheet.id];
    });
    expect(faults).toEqual([]);
  });

  test('has no heading over nothing', () => {
    expect(sheets.flatMap((sheet) => sheet.sections.filter(({ blocks }) => blocks.length === 0).map(({ heading }) => `${sheet.id}: ${heading}`))).toEqual([]);
  });

  test('says more the deeper it is read', () => {
    const { entries } = shelfOf(library, lang, links);
    expect(entries.filter(({ sizes }) => sizes.ask > sizes.brief || sizes.brief > sizes.full).map(({ id }) => id)).toEqual([]);
    expect(entries.map(({ kind, id }) => `${kind}/${id}`)).toEqual(sheets.map(({ kind, id }) => `${kind}/${id}`));
  });
});

test('a case brings its record, figures, “one minute”, body and questions', () => {
  const sheet = jiaming();
  expect(sheet.label).toBe('案例06');
  expect(sheet.figures.map(({ number, unit }) => number + unit)).toContain('132万元');
  expect(sheet.record.find(({ key }) => key === 'tier')).toMatchObject({ isUnrecorded: true });
  expect(sheet.sections.map(({ part }) => part)).toEqual(expect.arrayContaining(['gist', 'body', 'money', 'results', 'limits', 'unknowns', 'questions', 'practices']));
  expect(sheet.sections.filter(({ part }) => part === 'body').length).toBeGreaterThan(2);
  expect(sheet.permanent).toBe('https://example.org/go/cases/jiaming-garden/');
  expect(sheet.citation).toContain('2026');
  expect(sheet.asks.length).toBe(need(library, 'case', 'jiaming-garden').data.unknowns.length + need(library, 'case', 'jiaming-garden').data.questions.length);
});

test('accounts that differ stand side by side in a box', () => {
  const box = jiaming().sections.flatMap(({ blocks }) => blocks).find((block) => block.is === 'box' && block.of === 'differ');
  const list = box?.is === 'box' ? box.blocks[0] : undefined;
  expect(list?.is === 'list' && list.items.map(plainText)).toEqual([expect.stringContaining('10多次'), expect.stringContaining('38次')]);
});

test('an English sheet of what is not translated is Chinese and says so', () => {
  const trip = sheetOf(need(library, 'trip', 'dongcheng-to-yichang'), 'en');
  expect(trip).toMatchObject({ lang: 'en', textLang: 'zh' });
});

test('a trip has its half-days, also those of which nothing is recorded', () => {
  const { trip } = sheetOf(need(library, 'trip', 'dongcheng-to-yichang'));
  expect(trip?.isSuggested).toBe(false);
  expect(trip?.days.map(({ halves }) => halves.map(({ stops }) => stops.length))).toEqual([[0, 3], [2, 0]]);
});

describe('a shelf', () => {
  const withMoved: Library = { ...library, moved: { '/cases/old-name/': { to: '/cases/lianyun/', since: '2026-11-01' }, '/practices/gone/': { gone: { zh: '并入另一条' }, since: '2026-11-01' }, '/about/old/': { to: '/about/', since: '2026-11-01' } } };

  test('knows what became of entries that were renamed or retired', () => {
    const shelf = shelfOf(withMoved, 'zh', links);
    expect(shelf.renamed).toEqual({ 'case/old-name': 'case/lianyun' });
    expect(shelf.retired).toEqual({ 'practice/gone': '并入另一条' });
  });

  test('says what a trip brings along', () => {
    const trip = shelfOf(library, 'zh', links).entries.find(({ id }) => id === 'dongcheng-to-yichang');
    expect(trip?.brings).toEqual(expect.arrayContaining([{ kind: 'case', id: 'lianyun' }, { kind: 'practice', id: 'brains-trust' }]));
  });
});

describe('an open pack', () => {
  const part = (kind: 'case' | 'practice', id: string, depth: 'ask' | 'brief' | 'full' = 'brief') => ({ choice: { kind, id, depth }, sheet: sheetOf(need(library, kind, id) as PackEntry) });
  const questions = library.vocabulary.questions.map(({ id, name }) => ({ id, name: name.zh }));
  const open: OpenPack = { lang: 'zh', notes: { ...noNotes, questions: { 'case/lianyun': '自己的一问\n \n又一问' } }, parts: [part('case', 'lianyun'), part('practice', 'doorstep-persuasion'), part('case', 'lianyun')], questions };

  test('asks each question once: the reader’s own first, then by the four questions, then the rest', () => {
    const groups = askSheetOf(open);
    const texts = groups.flatMap(({ asks }) => asks.map(({ text }) => plainText(text)));
    expect(groups[0]).toMatchObject({ id: 'own', asks: [{ key: 'case/lianyun', from: 'own' }, { from: 'own' }] });
    expect(new Set(texts).size).toBe(texts.length);
    const order = ['own', ...questions.map(({ id }) => id), undefined];
    expect(groups.map(({ id }) => order.indexOf(id))).toEqual(groups.map(({ id }) => order.indexOf(id)).toSorted((a, b) => a - b));
  });

  test('numbers its sources anew, each once', () => {
    const { sources, numberOf } = sourcesOfPack(open.parts);
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    for (const { sheet } of open.parts) for (const source of sheet.sources) expect(sources[numberOf(sheet, source.number) - 1]?.id).toBe(source.id);
  });

  test('holds questions in its question sheet only, and at its least depth nothing else', () => {
    const { sheet } = open.parts[0]!;
    expect(sectionsAt(sheet, 'full').some(({ part: name }) => name === 'questions' || name === 'unknowns')).toBe(false);
    expect(sectionsAt(sheet, 'brief').length).toBeLessThan(sectionsAt(sheet, 'full').length);
    expect(sectionsAt(sheet, 'ask')).toEqual([]);
  });
});

test.each(all(library, 'trip').map((trip) => [trip.id, trip] as const))('%s: the longer the time, the more is read, and never more than fits', (_, trip) => {
  const plan = readingPlan(library, trip, 'zh', links);
  const characters = plan.map(({ units }) => units.reduce((sum, unit) => sum + unit.characters, 0));
  expect(plan.map(({ minutes }) => minutes)).toEqual([3, 10, 30]);
  expect(characters).toEqual(characters.toSorted((a, b) => a - b));
  for (const [index, { minutes, units }] of plan.entries()) {
    expect(units.length).toBeGreaterThan(0);
    if (units.length > 1) expect(characters[index]).toBeLessThanOrEqual(minutes * charactersAMinute.zh);
    const ids = units.map(({ kind, id }) => `${kind}/${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  }
  const added = plan.flatMap((reading) => reading.added);
  expect(new Set(added).size).toBe(added.length);
  for (const { units } of plan) for (const unit of units) expect(added).toContain(unit);
});
