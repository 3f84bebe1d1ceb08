import { expect, test } from 'vitest';
import { keepItem, longestAnswer, notesPlace, readNotes, writeNotes, type GuideNotes } from '../../../src/packs/guide/guide-notes.ts';

const one = (): GuideNotes => new Map([['lianyun.abc', { words: '先去哪些人家？', done: true, answer: '先去党员家', who: '社区书记' }]]);
const kept = (items: unknown, version: unknown = 1) => JSON.stringify({ version, items });

test('what was kept is read back as it was', () => {
  expect(readNotes(writeNotes(one()))).toEqual({ notes: one(), fault: undefined });
});

test('a device that has kept nothing has no fault', () => {
  expect(readNotes(null)).toEqual({ notes: new Map(), fault: undefined });
});

test('an item without tick, answer and name is taken out; a change leaves the rest of an item alone', () => {
  const notes = one();
  keepItem(notes, 'lianyun.abc', '先去哪些人家？', { answer: '' });
  expect(notes.get('lianyun.abc')).toEqual({ words: '先去哪些人家？', done: true, answer: '', who: '社区书记' });
  keepItem(notes, 'lianyun.abc', '先去哪些人家？', { done: false, who: '' });
  expect(notes.size).toBe(0);
});

test.each([
  ['no JSON', '{"version":1,"items":{'], ['an empty text', ''], ['null', 'null'], ['a number', '7'], ['a list', '[1]'], ['text', '"notes"'],
  ['no items', '{"version":1}'], ['items that are a list', kept([1, 2])], ['items that are null', kept(null)], ['no version', '{"items":{}}'], ['a version that is text', kept({}, '1')],
])('%s cannot be read, and says so', (_, json) => {
  expect(readNotes(json)).toEqual({ notes: new Map(), fault: 'unreadable' });
});

test('notes of a newer guide are not touched', () => {
  expect(readNotes(kept({}, 2)).fault).toBe('newer');
});

test.each([
  ['of another shape', { a: 5, b: null, c: [], d: 'x', e: { done: 'yes', answer: 4, who: {} } }],
  ['with keys that no guide makes', { '<img src=x>': { done: true }, 'A B': { done: true }, ['x'.repeat(200)]: { done: true } }],
])('items %s are left out', (_, items) => {
  expect(readNotes(kept(items))).toEqual({ notes: new Map(), fault: undefined });
});

test('keys that objects have of themselves are items like others, and reach no prototype', () => {
  const { notes } = readNotes('{"version":1,"items":{"__proto__":{"done":true},"constructor":{"done":true,"words":"问"}}}');
  expect([...notes.keys()]).toEqual(['constructor']);
  expect(({} as { done?: boolean }).done).toBeUndefined();
  expect(readNotes(writeNotes(notes)).notes).toEqual(notes);
});

test('answers are cut to the length that a field takes', () => {
  expect(readNotes(kept({ a: { answer: '长'.repeat(longestAnswer + 5) } })).notes.get('a')?.answer).toHaveLength(longestAnswer);
});

test('each trip has its place, and a second one beside it', () => {
  expect(new Set([notesPlace('a'), notesPlace('b'), notesPlace('a', true), notesPlace('b', true)]).size).toBe(4);
});
