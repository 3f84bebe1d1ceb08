import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { checkContent } from '../../../src/library/integrity/index.ts';
import { need } from '../../../src/library/library.ts';
import { kindNames } from '../../../src/schema/kinds.ts';
import { filesWith, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const garden = 'content/cases/garden.mdx';
const problemsOf = (changes: Changes) => buildLibrary(filesWith(changes)).problems;

test('the good library has one of everything and no problem', () => {
  const { library, problems } = buildLibrary(filesWith());
  expect(problems).toEqual([]);
  expect(kindNames.filter((kind) => library.entries[kind].size === 0)).toEqual([]);
  expect(library.works.items).toHaveLength(2);
  expect(library.moved).toHaveProperty('/cases/old-garden/');
});

test('line ends of Windows and a byte order mark change nothing', () => {
  const windows = filesWith().map(({ path, text }) => ({ path, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }));
  expect(checkContent(windows).problems).toEqual([]);
  expect(buildLibrary(windows).library).toEqual(buildLibrary(filesWith()).library);
});

test('a fault in a file with Windows line ends is told on the same line', () => {
  const changes: Changes = { [garden]: swap('place: garden', 'place: gardn') };
  const windows = filesWith(changes).map(({ path, text }) => ({ path, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }));
  expect(checkContent(windows).problems).toEqual(checkContent(filesWith(changes)).problems);
});

test('the body begins on its line, and a translation keeps only words', () => {
  const { library } = buildLibrary(filesWith());
  const practice = need(library, 'practice', 'talk-first');
  expect(practice.bodyLine).toBe(lineWith({}, practice.file, '## 怎样商量') - 1);
  expect(practice.translation).toMatchObject({ file: 'content/practices/talk-first.en.mdx', translates: 2, title: 'Talk first' });
  expect(Object.keys(practice.translation!.words)).toEqual(['steps']);
});

// [what, good words, bad words, field, message, hint]
test.each([
  ['a misspelt field', 'summary: 业委会', 'sumary: 业委会', 'sumary', '没有“sumary”这个字段', '是不是想写“summary”？'],
  ['a missing field', 'glyph: works\n', '', 'glyph', '少了字段“glyph”', undefined],
  ['text where a list belongs', 'led: [owners-committee]', 'led: owners-committee', 'led', '“led”应当是列表（每条以“- ”开头）', undefined],
  ['text where a number belongs', 'no: 1\n', "no: '1'\n", 'no', '“no”应当是数字', undefined],
  ['a value that is not offered', 'glyph: works', 'glyph: work', 'glyph', '“work”不是“glyph”可用的值', '是不是想写“works”？ 可用：works、demo、stilts、pooled、area、talk'],
  ['a date that is none', 'updated: 2026-11-23', 'updated: 2026年', 'updated', '“updated”（2026年）：日期写成 2026-11-23', undefined],
  ['a passage without source', 'at: visit@1 }', 'at: 1 }', 'practices[0].at', '“at”应当是文字', undefined],
  ['an empty field', 'when: 2023年7月13日', 'when:', 'when', '“when”还没有写', undefined],
  ['a list that is too short', 'sources: [visit, paper]', 'sources: []', 'sources', '“sources”至少要有 1 条', undefined],
  ['a slip that is too long', 'slip: 花园小区', 'slip: 花园小区改造记', 'slip', '题签不超过六个字', undefined],
  ['a misspelt field inside a list', '{ text: 钱怎么分？, of: who-pays }', '{ text: 钱怎么分？, off: who-pays }', 'unknowns[0].off', '没有“off”这个字段', '是不是想写“of”？'],
])('%s is told with file, line and field', (_what, good, bad, field, message, hint) => {
  const changes: Changes = { [garden]: swap(good, bad) };
  const line = bad && lineWith(changes, garden, bad.trim());
  const [problem, ...rest] = problemsOf(changes).filter((one) => one.field === field);
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ file: garden, ...(line ? { line } : { line: 2 }), field, message, weight: 'error' });
  expect(problem!.hint).toBe(hint);
});

test('a misspelt field is told as unknown and, under its right name, as missing', () => {
  expect(problemsOf({ [garden]: swap('summary: 业委会', 'sumary: 业委会') }).map(({ field }) => field).sort()).toEqual(['sumary', 'summary']);
});

test.each([
  ['no end', (text: string) => text.replace('\n---\n', '\n'), 1, '文件头没有结束'],
  ['no beginning', (text: string) => text.replace('---\n', ''), 1, '文件要以“---”开头'],
  ['a tab', swap('  - { point: 先谈', '\t- { point: 先谈'), undefined, '制表符'],
  ['a field twice', swap('slip: 花园小区', 'slip: 花园小区\nslip: 花园小区'), 5, '写了两遍'],
  ['an open quotation mark', swap('title: 花园小区', 'title: "花园小区'), undefined, ''],
])('front matter with %s is told once, and nothing else with it', (_what, change, line, message) => {
  const problems = checkContent(filesWith({ [garden]: change })).problems;
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([garden]));
  expect(problems[0]!.message).toContain(message);
  if (line) expect(problems[0]!.line).toBe(line);
});

test.each([
  ['content/case/x.mdx', '---\n---\n', '没有“case”这一类', '是不是想写“cases”？'],
  ['content/cases/deep/x.mdx', '---\n---\n', '不再分子文件夹', undefined],
  ['content/cases/x.md', '---\n---\n', '要以 .mdx 结尾', '改名为 x.mdx'],
  ['content/places/x.yml', 'a: 1', '要以 .yaml 结尾', '改名为 x.yaml'],
  ['content/vocabulary/theme.yaml', 'a: 1', '没有“theme.yaml”这张词表', '是不是想写“themes.yaml”？'],
  ['content/terms/x.en.yaml', 'a: 1', '同一个文件', '把英文写进 x.yaml'],
])('%s is in no place of the content', (path, text, message, hint) => {
  const [problem, ...rest] = problemsOf({ [path]: text });
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ file: path, line: 1, weight: 'error' });
  expect(problem!.message).toContain(message);
  expect(problem!.hint).toBe(hint);
});

test.each(['content/README.md', 'content/_templates/case.mdx', 'content/cases/_draft.mdx', 'content/cases/README.md'])('%s is left alone', (path) => {
  expect(checkContent(filesWith({ [path]: 'anything: [' })).problems).toEqual([]);
});

test('a bad word of a vocabulary does not take the others along', () => {
  const { library, problems } = buildLibrary(filesWith({ 'content/vocabulary/questions.yaml': swap('- id: who-pays\n  name', '- id: who-pays\n  nmae') }));
  expect(problems.map(({ field }) => field).sort()).toEqual(['[1].name', '[1].nmae']);
  expect(library.vocabulary.questions.map(({ id }) => id)).toEqual(['who-decides']);
});
