import { describe, expect, test } from 'vitest';
import { fileName, readFile, writeFile } from '../../../src/packs/pack-file.ts';
import { read, write } from '../../../src/packs/pack-link.ts';
import { joinedNotes, readNotes } from '../../../src/packs/pack-notes.ts';
import { noNotes, type PackNotes } from '../../../src/packs/pack.ts';
import { fakeStorage, storeOn } from './fake-storage.ts';

const pack = read('1/cb-a/pf-p').pack;
const notes: PackNotes = { name: '西陵考察', delegation: '东城街道 6人', date: '2026-12-01', morning: '08:30', afternoon: '14:00', notes: { 'case/a': '看三号楼\n问电梯' }, questions: { 'practice/p': '钱怎么收' } };

describe('the store', () => {
  test('keeps pack and notes for the next visit', () => {
    const storage = fakeStorage();
    const store = storeOn(storage);
    store.pack = pack;
    store.keepNotes(notes);
    expect(storeOn(storage).pack).toEqual(pack);
    expect(readNotes(storeOn(storage).storedNotes)).toEqual(notes);
    expect(store.isKept).toBe(true);
  });

  test('leaves nothing behind when the pack is emptied', () => {
    const storage = fakeStorage();
    storeOn(storage).pack = pack;
    storeOn(storage).pack = { choices: [] };
    expect(storage.length).toBe(0);
  });

  test.each(['{', 'null', '[]', '{"notes":5}', '{"notes":{"name":7,"notes":["x"]}}', '', '"text"', '{"version":9,"notes":{"later":1}}'])('survives broken notes: %s', (text) => {
    const storage = fakeStorage();
    storage.setItem('tashan:pack-notes', text);
    expect(readNotes(storeOn(storage).storedNotes)).toEqual(noNotes);
  });

  test('survives a broken pack', () => {
    const storage = fakeStorage();
    storage.setItem('tashan:pack', '{"choices":[<b>]}');
    expect(storeOn(storage).pack).toEqual({ choices: [] });
  });

  test.each<[string, Storage | undefined]>([['absent', undefined], ['full', fakeStorage(0)]])('goes on in memory where storage is %s, and says that nothing is kept', (_name, storage) => {
    const store = storeOn(storage);
    store.pack = pack;
    store.keepNotes(notes);
    expect([store.pack, readNotes(store.storedNotes), store.isKept]).toEqual([pack, notes, false]);
  });

  test('says that all is kept again once there is room', () => {
    const storage = fakeStorage(400);
    const store = storeOn(storage);
    store.pack = pack;
    store.keepNotes({ ...notes, notes: { 'case/a': '长'.repeat(500) } });
    expect(store.isKept).toBe(false);
    store.keepNotes(noNotes);
    expect([store.isKept, readNotes(storeOn(storage).storedNotes)]).toEqual([true, noNotes]);
  });

  test('puts an entry in and takes it out', () => {
    const store = storeOn(fakeStorage());
    const entry = { kind: 'case', id: 'a', depth: 'brief' } as const;
    expect([store.toggle(entry), store.toggle(entry)]).toEqual([true, false]);
  });

  test('tells those who watch', () => {
    const store = storeOn(fakeStorage());
    const heard: string[] = [];
    store.watch(() => heard.push(write(store.pack)));
    store.pack = pack;
    expect(heard).toEqual(['1/cb-a/pf-p']);
  });
});

describe('notes', () => {
  test('of other forms than ours are empty', () => {
    const read_ = readNotes({ name: {}, date: '1.12.2026', morning: '25:00', afternoon: '8:30', notes: { 'case/a': 'x', 'case/<b>': 'x', '__proto__': 'x', 'place/a': 'x', 'case/b': 3 }, more: 1 });
    expect(read_).toEqual({ ...noNotes, notes: { 'case/a': 'x' } });
  });

  test('of two devices are joined without losing or doubling a word', () => {
    const joined = joinedNotes({ ...notes, name: '' }, { ...notes, name: '另一份', notes: { 'case/a': '看三号楼\n问电梯\n再问一次', 'case/b': '新的' }, questions: { 'practice/p': '谁批' } });
    expect(joined).toMatchObject({ name: '另一份', notes: { 'case/a': '看三号楼\n问电梯\n再问一次', 'case/b': '新的' }, questions: { 'practice/p': '钱怎么收\n谁批' } });
  });
});

describe('the file', () => {
  const text = writeFile(pack, notes, '2026-11-26', ({ id }) => `${id}的标题`);

  test('brings pack and notes back', () => expect(readFile(text)).toEqual({ pack, notes }));

  test('can be read by people: titles stand beside ids, a field a line', () => {
    expect(text).toContain('"title": "a的标题"');
    expect(text.split('\n').length).toBeGreaterThan(20);
  });

  test('is read with the mark that Windows editors put before it', () => expect(readFile(`\ufeff${text}`).pack).toEqual(pack));

  test.each<[string, string, string]>([
    ['text', '你好', 'not-json'], ['a broken file', text.slice(0, 200), 'not-json'], ['nothing', '', 'not-json'],
    ['other JSON', '{"a":1}', 'not-a-pack'], ['a list', '[1]', 'not-a-pack'], ['null', 'null', 'not-a-pack'], ['a pack without entries', '{"is":"tashan-pack"}', 'not-a-pack'],
    ['a huge file', ' '.repeat(5_000_001), 'too-large'],
  ])('says of %s what is wrong', (_name, wrong, fault) => expect(readFile(wrong)).toEqual({ pack: { choices: [] }, notes: noNotes, fault }));

  test('of a later version is read as far as it is understood, and says so', () => {
    expect(readFile(text.replace('"version": 1', '"version": 2').replace('"kind": "case"', '"kind": "dream"'))).toMatchObject({ pack: { choices: [{ id: 'p' }] }, notes, fault: 'newer' });
  });

  test('with hostile entries yields only known kinds, plain ids and known depths', () => {
    const hostile = JSON.stringify({ is: 'tashan-pack', version: 1, pack: [null, 5, { kind: '__proto__', id: 'a' }, { kind: 'case', id: '<b>' }, { kind: 'case', id: 'a', depth: 'deepest' }, ...Array.from({ length: 200 }, (_, at) => ({ kind: 'case', id: `x${at}` }))] });
    const { choices } = readFile(hostile).pack;
    expect(choices).toHaveLength(60);
    expect(choices[0]).toEqual({ kind: 'case', id: 'a', depth: 'brief' });
  });

  test.each([
    ['西陵考察', '他山读本-西陵考察-2026-11-26.json'], ['', '他山读本-2026-11-26.json'], ['a/b\\c:*?"<>|\n', '他山读本-a b c-2026-11-26.json'], ['长'.repeat(100), `他山读本-${'长'.repeat(40)}-2026-11-26.json`],
  ])('is called after the pack: %j', (name, called) => expect(fileName(name, '2026-11-26', 'zh')).toBe(called));
});
