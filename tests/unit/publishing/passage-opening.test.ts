import { expect, test } from 'vitest';
import type { RecordedPassage } from '../../../src/library/anchors/ledger.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { need } from '../../../src/library/library.ts';
import { passageOpening } from '../../../src/publishing/passage-opening.ts';
import { filesWith } from '../../fixtures/good-library.ts';

const passages: RecordedPassage[] = [
  { id: 'p-aaaaaa', is: 'paragraph', zh: [['2026-01-01', '先写的。'], ['2026-02-01', '后来改的。']], en: [['2026-01-01', 'First.'], ['2026-02-01', 'Later.']] },
  { id: 'p-bbbbbb', is: 'paragraph', zh: [['2026-01-01', '居民自己交了一部分钱，其中有多少钱算物业管理费，报道没有写。']] },
];
const { library } = buildLibrary(filesWith());
const recorded = { ...library, ledgers: new Map([['cases/garden', { passages }]]) };
const opening = (anchor: string, lang: 'zh' | 'en') => passageOpening(recorded, need(library, 'case', 'garden'), anchor, lang);

test('a passage to read is known by its words of today, in the language of the page', () => {
  expect([opening('p-aaaaaa', 'zh'), opening('p-aaaaaa', 'en')]).toEqual([{ lang: 'zh', words: '后来改的。' }, { lang: 'en', words: 'Later.' }]);
});

test('what is not translated is known by its first Chinese words, cut where nothing hangs over', () => {
  expect(opening('p-bbbbbb', 'en')).toEqual({ lang: 'zh', words: '居民自己交了一部分钱，其中有多少钱算物业管理费……' });
});

test('a passage that the ledger does not know has none', () => expect(opening('p-cccccc', 'zh')).toBeUndefined());
