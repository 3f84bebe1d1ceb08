import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ledgerOf } from '../../../src/authoring/address-ledger.ts';
import { fillBlank, kindNamed, noSuchKind, pathOf, refusal } from '../../../src/authoring/blank-entry.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { kindNames, kinds } from '../../../src/schema/kinds.ts';
import { filesWith } from '../../fixtures/good-library.ts';

const reading = buildLibrary(filesWith());
const templates = new URL('../../../content/_templates/', import.meta.url);

test.each([
  ['an id that is none', 'My Garden', /不能作编号/], ['an id in Chinese', '花园', /不能作编号/], ['an id over forty letters', 'x'.repeat(41), /40/],
  ['an id that is taken', 'garden', /已经有了/], ['an id that was published once and moved', 'old-garden', /从前发布过/],
])('%s is refused', (_what, id, message) => expect(refusal('case', id, reading)).toMatch(message));

test('an id published once and taken away is refused', () => {
  expect(refusal('term', 'committee', buildLibrary(filesWith({ 'content/terms/committee.yaml': null })))).toMatch(/从前发布过/);
});

test('a fresh id is accepted', () => expect(refusal('case', 'new-garden', reading)).toBeUndefined());

test('kinds are known by name, folder and Chinese name; others are told with the nearest', () => {
  expect(['case', 'cases', '案例'].map(kindNamed)).toEqual(['case', 'case', 'case']);
  expect(kindNamed('cse')).toBeUndefined();
  expect(noSuchKind('cse')).toContain('“case”');
});

test('there is a blank for every kind and for nothing else', () => {
  expect(readdirSync(templates).sort()).toEqual(kindNames.map((kind) => `${kind}.${kinds[kind].format}`).sort());
});

test.each(kindNames)('the blank of a %s has only fields its schema knows', (kind) => {
  const template = readFileSync(new URL(`${kind}.${kinds[kind].format}`, templates), 'utf8');
  const text = fillBlank(template, kind, reading, '2026-11-24');
  const path = pathOf(kind, 'new-entry');
  const problems = buildLibrary(filesWith({ [path]: text })).problems.filter(({ file }) => file === path);
  expect(problems.filter(({ message }) => message.startsWith('没有“') || message.includes('YAML') || message.includes('缩进'))).toEqual([]);
  if (/^no:/m.test(template)) expect(text).toMatch(kind === 'source' ? /^no: 3(?=\s|$)/m : /^no: [12](?=\s|$)/m);
  if (/^updated:/m.test(template)) expect(text).toMatch(/^updated: 2026-11-24/m);
});

test('the ledger is sorted, takes in what is new and lets nothing go', () => {
  const { text, added } = ledgerOf(buildLibrary(filesWith({ 'content/terms/committee.yaml': null, 'content/places/village.yaml': 'name: { zh: 村 }\nshort: { zh: 村 }\nlevel: city\nupdated: 2026-11-23\n' })).library);
  const lines = text.trimEnd().split('\n');
  expect(added).toEqual(['/go/places/village/', '/places/village/']);
  expect(lines).toContain('/terms/committee/');
  expect(lines).toEqual([...lines].sort());
});
