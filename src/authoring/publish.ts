import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastResort } from './last-resort.ts';

process.on('uncaughtException', lastResort);
const [{ checkContent }, { anyErrors, wordProblems }, { ledgerOf }, { readContentFiles }] = await Promise.all([
  import('./check-content.ts'), import('../library/problem.ts'), import('./address-ledger.ts'), import('./read-content-files.ts'),
]);

const root = process.cwd();
const { library, problems } = checkContent(readContentFiles(root));
if (anyErrors(problems)) {
  console.error(`${wordProblems(problems.filter(({ weight }) => weight === 'error'))}\n\n✗ 没有登记：内容还有错误，登记了就不能再改。先改掉上面的 ✗，再运行一次。`);
  process.exit(1);
}
const { text, added } = ledgerOf(library);
mkdirSync(join(root, 'content/ledger'), { recursive: true });
writeFileSync(join(root, 'content/ledger/published.txt'), text);
console.log(added.length ? `登记了 ${added.length} 个新地址，发布之后它们不能再丢：\n${added.join('\n')}` : '没有新地址要登记。');
