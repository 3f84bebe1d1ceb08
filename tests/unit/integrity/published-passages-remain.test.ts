import { expect, test } from 'vitest';
import { passageLedgersOf } from '../../../src/authoring/passage-ledgers.ts';
import { writeLedger } from '../../../src/library/anchors/record.ts';
import { bodiesOf } from '../../../src/library/bodies.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { parseProse } from '../../../src/library/parse-prose.ts';
import { faultsOf, filesWith, type Changes } from '../../fixtures/good-library.ts';

const file = 'content/ledger/passages/cases/garden.json';
const reading = buildLibrary(filesWith());
const ledger = passageLedgersOf(reading.library, bodiesOf(reading).map(parseProse), '2026-11-26').changed.get('cases/garden')!;
const withLedger: Changes = { [file]: () => writeLedger(ledger) };
const page = 'content/cases/garden.mdx';
const idOf = (words: string) => ledger.passages.find(({ zh }) => zh?.[0]?.[1] === words)!.id;

test('a page as it was published has lost nothing', () => {
  expect(faultsOf('published-passages-remain', withLedger).filter(({ weight }) => weight === 'error')).toEqual([]);
});

test('a passage that is taken out is told with its words, the file and what to do', () => {
  const [problem, ...rest] = faultsOf('published-passages-remain', { ...withLedger, [page]: (text) => text.replace('## 经过\n', '') }).filter(({ weight }) => weight === 'error');
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ file: page, message: `${idOf('经过')} 这一段发布过，现在找不到了：“经过”` });
  expect(problem!.hint).toContain(`npm run retire -- cases/garden ${idOf('经过')}`);
});

test('a passage of front matter is kept as well', () => {
  const problems = faultsOf('published-passages-remain', { ...withLedger, [page]: (text) => text.replace('questions: [后来谁管？]', 'questions: [钱够不够用，缺口由谁来补上？]') });
  expect(problems.find(({ weight }) => weight === 'error')?.message).toContain(idOf('后来谁管？'));
});

test('one that has been retired is missed no more', () => {
  const retired = { passages: ledger.passages.map((one) => (one.id === idOf('经过') ? { ...one, gone: { on: '2027-01-01', into: [] } } : one)) };
  expect(faultsOf('published-passages-remain', { [file]: () => writeLedger(retired), [page]: (text) => text.replace('## 经过\n', '') }).filter(({ weight }) => weight === 'error')).toEqual([]);
});

test('words that changed keep their anchor and are told as not yet recorded', () => {
  const problems = faultsOf('published-passages-remain', { ...withLedger, [page]: (text) => text.replace('居民交了钱。', '居民交了一点钱。') });
  expect(problems.map(({ weight }) => weight)).toEqual(['warning']);
  expect(problems[0]!.hint).toContain('publish-addresses');
});

test('a ledger spoilt by hand is told, not passed over', () => {
  const spoilt = buildLibrary(filesWith({ [file]: () => '{"passages":[' }));
  expect(spoilt.problems).toMatchObject([{ file, message: '不是完整的 JSON', weight: 'error' }]);
  const wrong = buildLibrary(filesWith({ [file]: () => '{"passages":[{"id":"P 1"}]}' }));
  expect(wrong.problems[0]!.message).toContain('passages.0.id');
});
