import { expect, test } from 'vitest';
import { linkStates } from '../../../../src/library/anchors/link-state.ts';
import { checkMaterials, countsOf, worstFirst } from '../../../../src/packs/link-check/check-materials.ts';
import { readFile } from '../../../../src/packs/link-check/read-file.ts';
import { settle } from '../../../../src/packs/link-check/settle.ts';
import { anchors, lianyun } from '../../../fixtures/check-links/anchors.ts';
import { plainText, slides, thirtyLinks, wordDocument } from '../../../fixtures/check-links/thirty-links.ts';

const root = 'https://tashan.example.org/zt/';
const bases = ['tashan.example.org/zt/'];
const file = (name: string, bytes: Uint8Array) => new File([bytes as Uint8Array<ArrayBuffer>], name);
const documents = async () => Promise.all([
  file('讲稿.docx', await wordDocument(root)), file('课件.pptx', await slides(root)), file('提纲.txt', new TextEncoder().encode(plainText(root))),
].map((one) => readFile(one, ['tashan.example.org'])));
const ask = { ledger: (name: string) => Promise.resolve(name === 'cases/lianyun' ? lianyun : undefined), isThere: () => Promise.resolve(undefined) };

/** Those that can be read without a browser; tests/site reads all thirty. */
const expected = thirtyLinks.filter((link) => link.in !== 'html').map(({ path, state }) => [root + path, state]).sort();

test('there are thirty, in every state that needs no network', () => {
  expect(thirtyLinks).toHaveLength(30);
  expect(new Set(thirtyLinks.map(({ state }) => state))).toEqual(new Set(linkStates.filter((state) => state !== 'unproved')));
});

test('every link of a Word document, of slides and of a text has the state that was written down by hand', async () => {
  const { links, elsewhere } = await settle(checkMaterials(await documents(), bases, anchors), ask);
  expect(links.map(({ link, judgement }) => [link.href, judgement.state]).sort()).toEqual(expected);
  expect(elsewhere).toEqual([['www.gov.cn', 1]]);
  expect(worstFirst(links).map(({ judgement }) => linkStates.indexOf(judgement.state))).toEqual(links.map(({ judgement }) => linkStates.indexOf(judgement.state)).sort((a, b) => a - b));
  expect(countsOf(links).reduce((sum, [, count]) => sum + count, 0)).toBe(expected.length);
});

test('it is told where each stands: slide, notes, footnote, line, and the words of the link', async () => {
  const [word, deck, text] = await documents();
  expect(word!.saved).toBe('2026-11-15');
  expect(word!.links[0]).toMatchObject({ words: '第1处材料', near: '读第1处材料', place: { part: 'body', number: 2 } });
  expect(word!.links.filter(({ place }) => place.part === 'footnote')).toHaveLength(2);
  expect(deck!.links.map(({ place }) => place.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(deck!.links[0]!.words).toBe('这一段');
  expect(deck!.links[2]).toMatchObject({ place: { part: 'notes', number: 3 }, near: expect.stringContaining('讲到这里打开') as string });
  expect(text!.links[2]!.place).toEqual({ part: 'text', number: 3 });
});

test('what changed is shown word for word', async () => {
  const { links } = await settle(checkMaterials(await documents(), bases, anchors), ask);
  const changed = links.filter(({ judgement }) => judgement.state === 'changed').map(({ judgement }) => judgement.change);
  expect(changed).toEqual([
    ...Array.from({ length: 3 }, () => ({ before: '街道每周开一次会。', now: '街道每周开两次会，居民也来。' })),
    { before: 'The office meets weekly.', now: 'The office meets twice a week.' },
  ]);
});
