import { expect, test } from 'vitest';
import { addressOf, addressOfWord, allAddresses, inLanguage, listAddress, locatorAnchor, permanentAddress } from '../../../src/library/addresses.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { kinds } from '../../../src/schema/kinds.ts';
import { filesWith } from '../../fixtures/good-library.ts';

test.each([
  [addressOf('case', 'lianyun'), '/cases/lianyun/'],
  [addressOf('policy', 'civil-code'), '/policies/civil-code/'],
  [addressOf('page', 'about'), '/about/'],
  [addressOf('page', 'conventions'), '/about/conventions/'],
  [addressOfWord('themes', 'fund'), '/themes/fund/'],
  [listAddress('case'), '/cases/'],
  [listAddress('page'), '/about/'],
  [permanentAddress('case', 'lianyun'), '/go/cases/lianyun/'],
  [inLanguage('/cases/lianyun/', 'zh'), '/cases/lianyun/'],
  [inLanguage('/cases/lianyun/', 'en'), '/en/cases/lianyun/'],
  [inLanguage('/', 'en'), '/en/'],
  [locatorAnchor(9), 'p-9'],
  [locatorAnchor('title'), 'p-title'],
])('%s', (made, address) => expect(made).toBe(address));

test('every entry with a page has its address and its permanent one, once; pictures have none', () => {
  const { library } = buildLibrary(filesWith());
  const addresses = allAddresses(library);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of ['/', '/cases/garden/', '/go/cases/garden/', '/places/city/', '/themes/organise/', '/stages/prepare/', '/lessons/', '/lessons/who-pays/', '/policies/', '/about/']) expect(addresses).toContain(address);
  expect(addresses.filter((address) => address.includes('doors'))).toEqual([]);
  expect(addresses.every((address) => /^\/(?:[a-z0-9-]+\/)*$/.test(address))).toBe(true);
});

test('no two kinds share a folder', () => expect(new Set(Object.values(kinds).map((kind) => kind.folder)).size).toBe(Object.keys(kinds).length));
