import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kindNames, kinds } from '../../../src/schema/kinds.ts';
import { filesWith } from '../../fixtures/good-library.ts';

const authoring = new URL('../../../src/authoring/', import.meta.url);
let root = '';
// Each command is a process of its own; how long several of them take is no concern of these tests.
vi.setConfig({ testTimeout: 120_000 });

/** A project of its own with the good library and the real templates. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const { path, text } of filesWith()) write(path, text);
  cpSync(new URL('../../../content/_templates', import.meta.url), join(root, 'content/_templates'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Runs one of the authors' commands in the project. */
function run(command: string, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [new URL(`${command}.ts`, authoring).pathname, ...given], { cwd: root, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test('check passes the good library', () => {
  const { status, said } = run('check');
  expect(said).toMatch(/没有错误。\n$/);
  expect(status).toBe(0);
});

test('check tells every fault with file and line, and fails', () => {
  write('content/places/garden.yaml', read('content/places/garden.yaml').replace('within: street', 'within: stret'));
  write('content/pages/about.mdx', `${read('content/pages/about.mdx')}\n有280户。\n`);
  const { status, said } = run('check');
  expect(status).toBe(1);
  expect(said).toContain('content/places/garden.yaml\n  ✗ 第4行［within］ 没有编号为“stret”的地点\n      → 最接近的是“street”');
  expect(said).toContain('content/pages/about.mdx\n  ✗ 第13行 数字“280户”');
});

test('a warning alone does not fail the check', () => {
  write('content/practices/talk-first.en.mdx', read('content/practices/talk-first.en.mdx').replace('translates: 2', 'translates: 1'));
  const { status, said } = run('check');
  expect(said).toContain('△');
  expect(status).toBe(0);
});

test('a file that is no text is told, and so is one in another encoding', () => {
  write('content/places/picture.yaml', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  write('content/places/gbk.yaml', Buffer.from([0xd0, 0xa1, 0xc7, 0xf8]));
  const { said } = run('check');
  expect(said).toContain('content/places/picture.yaml\n  ✗ 第1行 不是文本文件');
  expect(said).toContain('content/places/gbk.yaml\n  ✗ 第1行 不是 UTF-8 编码');
});

test('a new entry of any kind is a blank whose fields check asks for, with what each is for', () => {
  const paths = kindNames.map((kind) => `content/${kinds[kind].folder}/brand-new.${kinds[kind].format}`);
  kindNames.forEach((kind, index) => {
    const made = run('new', kind, 'brand-new');
    expect(made.said).toContain(paths[index]);
    expect(made.status).toBe(0);
  });
  const { status, said } = run('check');
  expect(status).toBe(1);
  for (const path of paths) {
    const told = said.split('\n\n').find((block) => block.startsWith(path)) ?? '';
    expect(told, path).toContain('还没有写');
    expect(told, path).toContain('→');
    expect(told, path).not.toMatch(/没有“.*”这个字段|应当是|缩进|YAML/);
  }
});

test('a blank knows its number and the day, and a kind may be named in Chinese', () => {
  run('new', '案例', 'brand-new');
  expect(read('content/cases/brand-new.mdx')).toMatch(/^no: 2 /m);
  expect(read('content/cases/brand-new.mdx')).toMatch(/^updated: \d{4}-\d{2}-\d{2} /m);
});

test.each([
  [['case', 'garden'], '已经有了'],
  [['case', 'old-garden'], '从前发布过'],
  [['term', 'lost'], '从前发布过'],
  [['case', 'Brand_New'], '不能作编号'],
  [['case', '../escape'], '不能作编号'],
  [['cse', 'brand-new'], '是不是想写“case”？'],
  [['case'], '用法'],
  [['case', 'brand', 'new'], '多了“new”'],
  [['fact', 'brand-new'], 'content/sources'],
  [['theme', 'brand-new'], 'content/vocabulary'],
  [['work', 'brand-new'], 'content/works.yaml'],
])('new %j is refused', (given, reason) => {
  const before = read('content/cases/garden.mdx');
  const { status, said } = run('new', ...given);
  expect(said).toContain(reason);
  expect(status).toBe(1);
  expect(read('content/cases/garden.mdx')).toBe(before);
  expect(existsSync(join(root, 'content/cases/brand-new.mdx'))).toBe(false);
});

test('an id whose entry is gone but whose address was published is refused', () => {
  rmSync(join(root, 'content/terms/committee.yaml'));
  expect(run('new', 'term', 'committee')).toMatchObject({ status: 1, said: expect.stringContaining('从前发布过（/terms/committee/）') });
});

test('publishing adds what is new in its place and takes nothing out', () => {
  write('content/places/annex.yaml', read('content/places/garden.yaml'));
  const before = read('content/ledger/published.txt').trim().split('\n');
  expect(run('publish').said).toContain('/places/annex/');
  const after = read('content/ledger/published.txt').trim().split('\n');
  expect(after).toEqual([...before, '/places/annex/', '/go/places/annex/'].sort());
  expect(run('publish').said).toContain('没有新地址');
  expect(read('content/ledger/published.txt').trim().split('\n')).toEqual(after);
});

test('a ledger that is lost is an error, and publishing does not write a new one over it', () => {
  rmSync(join(root, 'content/ledger/published.txt'));
  expect(run('check')).toMatchObject({ status: 1, said: expect.stringContaining('发布过的地址都不见了') });
  expect(run('publish')).toMatchObject({ status: 1, said: expect.stringContaining('没有登记') });
  expect(existsSync(join(root, 'content/ledger/published.txt'))).toBe(false);
});

test('nothing is published while the check fails, and the reason is told', () => {
  const before = read('content/ledger/published.txt');
  write('content/places/annex.yaml', read('content/places/garden.yaml').replace('within: street', 'within: stret'));
  const { status, said } = run('publish');
  expect(status).toBe(1);
  expect(said).toContain('没有编号为“stret”的地点');
  expect(said).toContain('没有登记');
  expect(read('content/ledger/published.txt')).toBe(before);
});

const trace = /\n\s+at |node:internal|Error:/;

test.each(['check', 'publish'])('%s without a content says so plainly', (command) => {
  rmSync(join(root, 'content'), { recursive: true });
  const { status, said } = run(command);
  expect(status).toBe(1);
  expect(said).toContain('这里没有 content 文件夹');
  expect(said).not.toMatch(trace);
});

test('links to nowhere and to folders are told as files that cannot be read', () => {
  symlinkSync(join(root, 'nowhere.yaml'), join(root, 'content/places/gone.yaml'));
  symlinkSync(join(root, 'content/terms'), join(root, 'content/places/folder.yaml'));
  const { status, said } = run('check');
  expect(status).toBe(1);
  expect(said).toMatch(/content\/places\/gone\.yaml\n {2}✗ 第1行 读不到/);
  expect(said).toMatch(/content\/places\/folder\.yaml\n {2}✗ 第1行 读不到/);
  expect(said).not.toMatch(trace);
});

test('a new entry without its blank is refused plainly, and nothing is made', () => {
  rmSync(join(root, 'content/_templates/case.mdx'));
  const { status, said } = run('new', 'case', 'brand-new');
  expect(status).toBe(1);
  expect(said).toContain('没有样张 content/_templates/case.mdx');
  expect(said).not.toMatch(trace);
});

test.each(['check', 'new', 'publish'])('%s meets front matter that begins with a star without a stack trace', (command) => {
  write('content/cases/garden.mdx', read('content/cases/garden.mdx').replace('title: 花园小区', 'title: **花园小区**'));
  expect(run(command, ...(command === 'new' ? ['case', 'brand-new'] : [])).said).not.toMatch(trace);
});

test('what no tool foresaw is told in one plain sentence', () => {
  rmSync(join(root, 'content/ledger/published.txt'));
  rmSync(join(root, 'content/_templates/case.mdx'));
  mkdirSync(join(root, 'content/_templates/case.mdx'));
  const { status, said } = run('new', 'case', 'brand-new');
  expect(status).toBe(1);
  expect(said).toMatch(/^✗ 程序自己出了错，没有做完：.+\n$/);
});

test('publish-addresses records the passages of every page, and what changes in them later as a further edition', () => {
  expect(run('publish').status).toBe(0);
  const ledger = () => JSON.parse(read('content/ledger/passages/cases/garden.json')) as { passages: { id: string; zh?: [string, string][] }[] };
  const paid = ledger().passages.find(({ zh }) => zh?.[0]?.[1] === '居民交了钱')!;
  expect(paid.zh).toEqual([[expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), '居民交了钱']]);
  // As if it had been published on an earlier day.
  write('content/ledger/passages/cases/garden.json', read('content/ledger/passages/cases/garden.json').replaceAll(paid.zh![0]![0], '2026-01-01'));
  write('content/cases/garden.mdx', read('content/cases/garden.mdx').replace('money: [居民交了钱]', 'money: [居民交了一点钱]'));
  const { status, said } = run('publish');
  expect(status).toBe(0);
  expect(said).toContain('改过字的 1 段');
  expect(ledger().passages.find(({ id }) => id === paid.id)!.zh!.map(([, words]) => words)).toEqual(['居民交了钱', '居民交了一点钱']);
});

test('a published passage that is taken out stops the check until it is retired with a word on where it went', () => {
  run('publish');
  const { passages } = JSON.parse(read('content/ledger/passages/cases/garden.json')) as { passages: { id: string; zh?: [string, string][] }[] };
  const { id } = passages.find(({ zh }) => zh?.[0]?.[1] === '只有两篇报道')!;
  write('content/cases/garden.mdx', read('content/cases/garden.mdx').replace('limits: [只有两篇报道]', 'limits: [别处没有试过]'));
  const check = run('check');
  expect(check.status).toBe(1);
  expect(check.said).toContain(`npm run retire -- cases/garden ${id}`);
  expect(run('retire', 'cases/garden', id).said).toContain('用法');
  expect(run('retire', 'cases/garden', 'p-ffffff', '理由').said).toContain('没有登记过“p-ffffff”');
  expect(run('retire', 'cases/garden', id, 'p-ffffff').said).toContain('没有 p-ffffff');
  expect(run('retire', 'cases/garden', id, id).said).toContain(`没有 ${id}`);
  expect(run('retire', 'cases/garden', id, '/cases/nowhere/').said).toContain('站内没有“/cases/nowhere/”');
  expect(run('retire', 'cases/garden', id, '/practices/talk-first/?on=2026-11-26#stpes').said).toContain('页上没有“#stpes”');
  expect(run('retire', 'cases/garden', id, 'https://a.cn/practices/talk-first/').said).toContain('不要带域名');
  expect(run('retire', 'cases/garden', passages.find(({ zh }) => zh?.[0]?.[1] === '居民交了钱')!.id, '理由')).toMatchObject({ status: 1, said: expect.stringContaining('还在页上') });
  const retired = run('retire', 'cases/garden', id, '又来了一篇报道');
  expect(retired.said).toContain(`撤下了 cases/garden 的 ${id}`);
  expect(run('check').status).toBe(0);
});

test('a case that was given another name takes its ledger along when it is published', () => {
  run('publish');
  const before = read('content/ledger/passages/cases/garden.json');
  // As if it had been published under its former name.
  write('content/ledger/passages/cases/former.json', before);
  rmSync(join(root, 'content/ledger/passages/cases/garden.json'));
  write('content/ledger/moved.yaml', `${read('content/ledger/moved.yaml').trimEnd()}\n/cases/former/: { to: /cases/garden/, since: 2026-11-26 }\n`);
  expect(run('retire', 'cases/garden', 'p-ffffff', '理由').said).toContain('登记还在从前的编号“cases/former”下');
  const { status, said } = run('publish');
  expect(said).toContain('段落登记跟着搬走了：cases/former');
  expect(status).toBe(0);
  expect(read('content/ledger/passages/cases/garden.json')).toBe(before);
  expect(existsSync(join(root, 'content/ledger/passages/cases/former.json'))).toBe(false);
});

test('a case that became part of another takes its passages there, and each that is lost on the way is asked for', () => {
  run('publish');
  const garden = JSON.parse(read('content/ledger/passages/cases/garden.json')) as { passages: { id: string; zh?: [string, string][] }[] };
  const paid = garden.passages.find(({ zh }) => zh?.[0]?.[1] === '居民交了钱')!.id;
  // As if a second case had been published, and then told within the first, but for one passage.
  const annex = [{ id: 'p-aaaaaa', is: 'item', zh: [['2026-01-01', '夜里轮班守门，谁都没有落下']] }, { id: 'p-bbbbbb', is: 'item', zh: [['2026-01-01', '别处没有试过，也没有人来问']] }];
  write('content/ledger/passages/cases/annex.json', JSON.stringify({ passages: annex }));
  write('content/ledger/moved.yaml', `${read('content/ledger/moved.yaml').trimEnd()}\n/cases/annex/: { to: /cases/garden/, since: 2026-11-26 }\n`);
  write('content/cases/garden.mdx', read('content/cases/garden.mdx').replace('limits: [只有两篇报道]', 'limits: [只有两篇报道, 夜里轮班守门，谁都没有落下]'));
  const check = run('check');
  expect(check.status).toBe(1);
  expect(check.said).toContain('npm run retire -- cases/annex p-bbbbbb');
  expect(check.said).not.toContain('p-aaaaaa');
  expect(run('retire', 'cases/garden', 'p-bbbbbb', paid).said).toContain('登记还在从前的编号“cases/annex”下');
  expect(run('retire', 'cases/annex', 'p-aaaaaa', '理由').said).toContain('还在页上');
  expect(run('retire', 'cases/annex', 'p-bbbbbb', paid).said).toContain('撤下了 cases/annex 的 p-bbbbbb');
  expect(run('publish').said).toContain('段落登记跟着搬走了：cases/annex');
  const after = JSON.parse(read('content/ledger/passages/cases/garden.json')) as { passages: { id: string; gone?: { into: string[] } }[] };
  expect(after.passages.map(({ id }) => id)).toEqual(expect.arrayContaining([...garden.passages.map(({ id }) => id), 'p-aaaaaa', 'p-bbbbbb']));
  expect(after.passages.filter(({ gone }) => gone)).toMatchObject([{ id: 'p-bbbbbb', gone: { into: [paid] } }]);
  expect(existsSync(join(root, 'content/ledger/passages/cases/annex.json'))).toBe(false);
  expect(run('check').status).toBe(0);
});
