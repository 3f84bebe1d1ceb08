import { expect, test } from 'vitest';
import { ledgerFile, passageLedgersOf } from '../../../src/authoring/passage-ledgers.ts';
import type { RecordedPassage } from '../../../src/library/anchors/ledger.ts';
import { writeLedger } from '../../../src/library/anchors/record.ts';
import { bodiesOf } from '../../../src/library/bodies.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { parseProse } from '../../../src/library/parse-prose.ts';
import { faultsOf, filesWith, type Changes } from '../../fixtures/good-library.ts';

const file = 'content/ledger/passages/cases/garden.json';
const reading = buildLibrary(filesWith());
const ledgers = passageLedgersOf(reading.library, bodiesOf(reading).map(parseProse), '2026-11-26').changed;
const ledger = ledgers.get('cases/garden')!;
const withLedger: Changes = Object.fromEntries([...ledgers].map(([name, one]) => [ledgerFile(name), () => writeLedger(one)]));
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

test('a passage that is lost from a body is told with the line of the one before it', () => {
  const former: RecordedPassage = { id: 'p-0000aa', is: 'paragraph', zh: [['2026-11-26', '街道请来设计师，在院子里摆了三天图板，谁都可以来画。']] };
  const longer = { passages: ledger.passages.flatMap((one) => (one.zh?.[0]?.[1].includes('开了') ? [one, former] : [one])) };
  const [problem, ...rest] = faultsOf('published-passages-remain', { ...withLedger, [file]: () => writeLedger(longer) }).filter(({ weight }) => weight === 'error');
  expect(rest).toEqual([]);
  expect(problem!.message).toContain('p-0000aa');
  expect(filesWith().find(({ path }) => path === page)!.text.split('\n')[problem!.line - 1]).toContain('业委会</Term>开了');
});

test('a passage of front matter is kept as well', () => {
  const problems = faultsOf('published-passages-remain', { ...withLedger, [page]: (text) => text.replace('questions: [后来谁管？]', 'questions: [钱够不够用，缺口由谁来补上？]') });
  expect(problems.find(({ weight }) => weight === 'error')?.message).toContain(idOf('后来谁管？'));
});

test('one that has been retired is missed no more', () => {
  const retired = { passages: ledger.passages.map((one) => (one.id === idOf('经过') ? { ...one, gone: { on: '2027-01-01', into: [] } } : one)) };
  expect(faultsOf('published-passages-remain', { ...withLedger, [file]: () => writeLedger(retired), [page]: (text) => text.replace('## 经过\n', '') }).filter(({ weight }) => weight === 'error')).toEqual([]);
});

test('words that changed keep their anchor and are told as not yet recorded', () => {
  const problems = faultsOf('published-passages-remain', { ...withLedger, [page]: (text) => text.replace('居民交了钱。', '居民交了一点钱。') });
  expect(problems.map(({ weight }) => weight)).toEqual(['warning']);
  expect(problems[0]!.hint).toContain('publish-addresses');
});

test('of a body that cannot be read no passage is called lost', () => {
  expect(faultsOf('published-passages-remain', { ...withLedger, [page]: (text) => text.replace('## 经过\n', '<Editorial>没有结尾\n') }).filter(({ weight }) => weight === 'error')).toEqual([]);
});

test('a ledger that is not there any more is told: anchors made anew would be others', () => {
  const { [file]: _, ...others } = withLedger;
  expect(faultsOf('published-passages-remain', others)).toMatchObject([{ file, weight: 'error', message: '这个条目发布过，段落的登记却不见了' }]);
});

test('an entry with another name takes its passages along', () => {
  const renamed = Object.fromEntries(Object.entries({ ...withLedger }).map(([path, make]) => [path.replace('cases/garden', 'cases/former'), make]));
  const moved: Changes = { ...renamed, 'content/ledger/moved.yaml': () => '/cases/former/: { to: /cases/garden/, since: 2027-01-01 }\n' };
  expect(faultsOf('published-passages-remain', moved).filter(({ weight }) => weight === 'error')).toEqual([]);
  const [lost] = faultsOf('published-passages-remain', { ...moved, [page]: (text) => text.replace('## 经过\n', '') }).filter(({ weight }) => weight === 'error');
  expect(lost?.message).toContain(idOf('经过'));
});

test('what a merge has left in a ledger is told with its line', () => {
  const lines = writeLedger(ledger).split('\n');
  const clash = buildLibrary(filesWith({ [file]: () => [...lines.slice(0, 2), '<<<<<<< HEAD', ...lines.slice(2)].join('\n') }));
  expect(clash.problems).toMatchObject([{ file, line: 3, weight: 'error', message: '两边的改动没有合好，还留着合并的记号' }]);
  const twice = buildLibrary(filesWith({ [file]: () => [...lines.slice(0, 2), lines[1], ...lines.slice(2)].join('\n') }));
  expect(twice.problems).toMatchObject([{ file, line: 3, weight: 'error', message: `“${ledger.passages[0]!.id}”登记了两次` }]);
});

test('a ledger spoilt by hand is told, not passed over', () => {
  const spoilt = buildLibrary(filesWith({ [file]: () => '{"passages":[' }));
  expect(spoilt.problems).toMatchObject([{ file, message: '不是完整的 JSON', weight: 'error' }]);
  const wrong = buildLibrary(filesWith({ [file]: () => '{"passages":[{"id":"P 1"}]}' }));
  expect(wrong.problems[0]!.message).toContain('passages.0.id');
});
