import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastResort } from './last-resort.ts';

process.on('uncaughtException', lastResort);
const [{ buildLibrary }, { retire, writeLedger }, { ledgerFile }, { readContentFiles }, { today }] = await Promise.all([
  import('../library/build-library.ts'), import('../library/anchors/record.ts'), import('./passage-ledgers.ts'), import('./read-content-files.ts'), import('./today.ts'),
]);

function refuse(message: string): never {
  console.error(`✗ ${message}`);
  process.exit(1);
}

const usage = '用法：npm run retire -- cases/lianyun p-1a2b3c p-4d5e6f（内容并进了 p-4d5e6f），或 npm run retire -- cases/lianyun p-1a2b3c 理由';
const [name, id, ...rest] = process.argv.slice(2);
if (!name || !id || !rest.length) refuse(usage);
const root = process.cwd();
const isPlace = (word: string) => /^(?:p-[a-z0-9-]+|\/\S+)$/.test(word);
const into = rest.filter(isPlace);
const why = rest.filter((word) => !isPlace(word)).join(' ');
const { ledgers } = buildLibrary(readContentFiles(root)).library;
const ledger = ledgers.get(name) ?? refuse(`没有“${name}”的登记；写成 类/编号，例如 cases/lianyun`);
const passage = ledger.passages.find((one) => one.id === id) ?? refuse(`“${name}”没有登记过“${id}”`);
const unknown = into.filter((place) => place.startsWith('p-') && !ledger.passages.some((one) => one.id === place && !one.gone));
if (unknown.length) refuse(`“${name}”上没有 ${unknown.join('、')}，不能说内容搬到那里去了`);
if (!existsSync(join(root, ledgerFile(name)))) refuse(`没有 ${ledgerFile(name)}，请在项目的文件夹里运行`);
writeFileSync(join(root, ledgerFile(name)), writeLedger(retire(ledger, passage.id, { on: today(), into, ...(why ? { why } : {}) })));
console.log(`撤下了 ${name} 的 ${id}${into.length ? `，读者会被领到 ${into.join('、')}` : ''}。旧链接仍然打得开，页上会说明。`);
