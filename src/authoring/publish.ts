import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lastResort } from './last-resort.ts';

process.on('uncaughtException', lastResort);
const [{ bodiesOf }, { buildLibrary }, { problemsOf }, { writeLedger }, { anyErrors, wordProblems }, { ledgerOf }, { parseBodies }, { ledgerFile, passageLedgersOf }, { readContentFiles }, { today }] = await Promise.all([
  import('../library/bodies.ts'), import('../library/build-library.ts'), import('../library/integrity/index.ts'), import('../library/anchors/record.ts'), import('../library/problem.ts'),
  import('./address-ledger.ts'), import('./kept-bodies.ts'), import('./passage-ledgers.ts'), import('./read-content-files.ts'), import('./today.ts'),
]);

const root = process.cwd();
const files = readContentFiles(root);
const reading = buildLibrary(files);
const { library } = reading;
const prose = await parseBodies(root, bodiesOf(reading));
const problems = problemsOf(files, reading, prose);
if (anyErrors(problems)) {
  console.error(`${wordProblems(problems.filter(({ weight }) => weight === 'error'))}\n\n✗ 没有登记：内容还有错误，登记了就不能再改。先改掉上面的 ✗，再运行一次。`);
  process.exit(1);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const { text, added } = ledgerOf(library);
write('content/ledger/published.txt', text);
console.log(added.length ? `登记了 ${added.length} 个新地址，发布之后它们不能再丢：\n${added.join('\n')}` : '没有新地址要登记。');

const passages = passageLedgersOf(library, prose, today());
for (const [name, ledger] of passages.changed) write(ledgerFile(name), writeLedger(ledger));
for (const name of passages.left) rmSync(join(root, ledgerFile(name)));
if (passages.left.length) console.log(`改了编号、并进别的条目的，段落登记跟着搬走了：${passages.left.join('、')}`);
console.log(passages.changed.size ? `登记了 ${passages.changed.size} 个条目的段落：新的 ${passages.added} 段，改过字的 ${passages.altered} 段。` : '没有新段落要登记。');
if (passages.merged.length) console.log(`并进了别段的 ${passages.merged.length} 段，旧编号仍然通到那里；看看对不对：\n${passages.merged.join('\n')}`);
