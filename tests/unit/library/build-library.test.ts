import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { checkContent } from '../../../src/authoring/check-content.ts';
import { findFact, need } from '../../../src/library/library.ts';
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
  ['text where a number belongs', 'no: 1\n', "no: '1'\n", 'no', '“no”应当是数字', '只写数字，不加引号、逗号和单位：1'],
  ['a value that is not offered', 'glyph: works', 'glyph: work', 'glyph', '“work”不是“glyph”可用的值', '是不是想写“works”？ 可用：works、demo、stilts、pooled、area、talk'],
  ['a date that is none', 'updated: 2026-11-23', 'updated: 2026年', 'updated', '“updated”（2026年）：日期写成 2026-11-23', undefined],
  ['a day that the calendar has not', 'updated: 2026-11-23', 'updated: 2026-02-30', 'updated', '“updated”（2026-02-30）：日历上没有这一天；日期写成 2026-11-23', undefined],
  ['a month that the calendar has not', 'updated: 2026-11-23', 'updated: 2026-13-45', 'updated', '“updated”（2026-13-45）：日历上没有这一天；日期写成 2026-11-23', undefined],
  ['a year for a day', 'updated: 2026-11-23', 'updated: 2026', 'updated', '“updated”（2026）：日期写成 2026-11-23', undefined],
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
  ['bold', 'title: **花园小区**', 'title', '*', '引号'],
  ['a star', 'limits: [只有两篇报道]', 'limits', '*', '引号'],
  ['an ampersand', 'title: &花园 小区', 'title', '&', '引号'],
  ['an exclamation mark', 'title: !huayuan 小区', 'title', '!', '引号'],
])('text that begins with %s is told with its line and the quotation marks it needs', (what, written, field, sign, hint) => {
  const changes: Changes = { [garden]: what === 'a star' ? swap(written, 'limits:\n  - *注意') : swap('title: 花园小区', written) };
  const [problem, ...rest] = checkContent(filesWith(changes)).problems.filter(({ file }) => file === garden);
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ file: garden, line: lineWith(changes, garden, what === 'a star' ? '*注意' : `${field}:`), weight: 'error' });
  expect(problem!.message).toContain(sign);
  expect(problem!.hint).toContain(hint);
});

test('aliases that would swell without end are told, not followed', () => {
  const lists = ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...['b', 'c', 'd', 'e', 'f'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcde'[index]}`).join(', ')}]`)].join('\n');
  expect(() => checkContent(filesWith({ [garden]: swap('title: 花园小区', lists) }))).not.toThrow();
});

test.each(['constructor', '__proto__', 'toString', '<<'])('nothing can be called %s: every object has that already', (name) => {
  const field: Changes = { [garden]: swap('when:', `${name}: 甲\nwhen:`) };
  expect(checkContent(filesWith(field)).problems).toMatchObject([{ file: garden, line: lineWith(field, garden, `${name}:`), message: `“${name}”不能用作名字` }]);
  const fact: Changes = { 'content/sources/paper.yaml': (text) => `${text}  ${name}:\n    at: 1\n    states: { zh: 甲 }\n` };
  expect(buildLibrary(filesWith(fact)).problems).toMatchObject([{ line: lineWith(fact, 'content/sources/paper.yaml', `${name}:`) }]);
});

test('a fact that no source has but every object is not found', () => {
  expect(findFact(buildLibrary(filesWith()).library, 'visit/constructor')).toBeUndefined();
});

test.each([
  ['an error where it can be nothing but text', '见附件 #3 的说明', 'error'], ['a warning where it may be a note', '花园小区 # 又名花园', 'warning'],
])('what YAML cuts off a text is %s', (_how, title, weight) => {
  const changes: Changes = { [garden]: swap('title: 花园小区', `title: ${title}`) };
  expect(problemsOf(changes)).toMatchObject([{ file: garden, line: 3, message: expect.stringContaining(title.slice(title.indexOf('#'))), hint: expect.stringContaining('引号'), weight }]);
});

test('notes set apart as in the blanks are notes', () => {
  expect(problemsOf({ [garden]: swap('title: 花园小区', 'title: 花园小区      # 标题，例如花园') })).toEqual([]);
});

test.each(['\t', '\u00a0\u00a0', '\u3000'])('a false indent (%j) is told once however often it stands there', (blank) => {
  const problems = problemsOf({ 'content/works.yaml': (text) => text.replace(/^ {2}/gm, blank) });
  expect(problems).toMatchObject([{ file: 'content/works.yaml', line: 3, weight: 'error' }]);
});

test('a source may know only the year, as its blank says', () => {
  const { library, problems } = buildLibrary(filesWith({ 'content/sources/visit.yaml': swap('published: 2023-07-13', 'published: 2023') }));
  expect(problems).toEqual([]);
  expect(need(library, 'source', 'visit').data.published).toBe('2023');
});

test.each(['2023-13', '2023年', '23'])('the day of a source is not %s', (written) => {
  const [problem] = problemsOf({ 'content/sources/visit.yaml': swap('published: 2023-07-13', `published: ${written}`) });
  expect(problem).toMatchObject({ field: 'published', weight: 'error' });
  expect(problem!.message).toContain('2026-11');
});

test.each([['132万', 1320000], ['1,320,000', 1320000], ['97%', 97]])('a value written %s is told as it should be', (written, value) => {
  expect(problemsOf({ 'content/sources/visit.yaml': swap('value: 1320000', `value: ${written}`) })).toMatchObject([{ field: 'facts.paid.value', hint: expect.stringContaining(String(value)) }]);
});

test('a fact with both a value and a statement is told that one is too many', () => {
  const [problem] = problemsOf({ 'content/sources/visit.yaml': swap('    value: 1320000\n', '    value: 1320000\n    states: { zh: 甲 }\n') });
  expect(problem).toMatchObject({ field: 'facts.paid.states', message: '“states”不能和这里别的字段写在一起', hint: expect.stringContaining('只用一种') });
});

test('front matter without fields is told so', () => {
  expect(problemsOf({ [garden]: '---\n---\n\n正文\n' })).toMatchObject([{ message: '没有写任何字段' }]);
  expect(problemsOf({ [garden]: '---\n- 甲\n---\n\n正文\n' })).toMatchObject([{ message: '这里应当是一组字段' }]);
});

test('facts that are no facts make no second fault elsewhere', () => {
  const { problems } = checkContent(filesWith({ 'content/sources/visit.yaml': (text) => text.replace(/^facts:[^]*/m, 'facts: [甲, 乙]\n') }));
  expect([...new Set(problems.map(({ file }) => file))]).toEqual(['content/sources/visit.yaml']);
});

test.each([
  ['content/case/x.mdx', '---\n---\n', '没有“case”这一类', '是不是想写“cases”？'],
  ['content/cases/deep/x.mdx', '---\n---\n', '不再分子文件夹', undefined],
  ['content/cases/x.md', '---\n---\n', '要以 .mdx 结尾', '改名为 x.mdx'],
  ['content/places/x.yml', 'a: 1', '要以 .yaml 结尾', '改名为 x.yaml'],
  ['content/vocabulary/theme.yaml', 'a: 1', '没有“theme.yaml”这张词表', '是不是想写“themes.yaml”？'],
  ['content/cases/x.mdx.txt', '---\n---\n', '要以 .mdx 结尾', '改名为 x.mdx'],
  ['content/cases/x.docx', '', '要以 .mdx 结尾', '另存为纯文本（UTF-8），文件名写 x.mdx'],
  ['content/cases/Thumbs.db', '', '要以 .mdx 结尾', '这是电脑自己留下的文件，删掉它'],
  ['content/places/map.png', '', '要以 .yaml 结尾', '这里只放文字；不是条目的文件请移走'],
  ['content/ledger/x.yaml', 'a: 1', 'ledger 里只有', undefined],
  ['content/x.yaml', 'a: 1', '放错了地方', '条目放进它那一类的文件夹，例如 content/cases'],
  ['content/constructor', '', '放错了地方', '条目放进它那一类的文件夹，例如 content/cases'],
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
