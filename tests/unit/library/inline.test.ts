import { expect, test } from 'vitest';
import { cutInline } from '../../../src/library/inline.ts';

test('plain text is one piece', () => expect(cutInline('居民交了钱')).toEqual([{ tag: 'text', text: '居民交了钱' }]));

test('tags and the words between them come in order', () => {
  expect(cutInline('交了<Fact id="visit/paid" />，见<Term id="committee">业委会</Term>。')).toEqual([
    { tag: 'text', text: '交了' },
    { tag: 'Fact', attributes: { id: 'visit/paid' }, text: '' },
    { tag: 'text', text: '，见' },
    { tag: 'Term', attributes: { id: 'committee' }, text: '业委会' },
    { tag: 'text', text: '。' },
  ]);
});

test('a flag is an attribute without value', () => {
  expect(cutInline('<Fact id="visit/paid" plain />')).toEqual([{ tag: 'Fact', attributes: { id: 'visit/paid', plain: '' }, text: '' }]);
});

test('several attributes are all read', () => {
  expect(cutInline('<Cite id="visit" at="8,9" />')).toEqual([{ tag: 'Cite', attributes: { id: 'visit', at: '8,9' }, text: '' }]);
});

test.each(['<b>粗</b>', '<Fact id=visit />', '<Figure id="doors" />', '3 < 5', '<Fact id="visit/paid">'])('%s is no inline tag and stays text', (source) => {
  expect(cutInline(source)).toEqual([{ tag: 'text', text: source }]);
});

test('two tags side by side leave no empty text between them', () => {
  expect(cutInline('<Unrecorded /><Unrecorded>没有写</Unrecorded>').map((piece) => [piece.tag, piece.text])).toEqual([['Unrecorded', ''], ['Unrecorded', '没有写']]);
});
