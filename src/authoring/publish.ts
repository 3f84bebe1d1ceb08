import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLibrary } from '../library/build-library.ts';
import { ledgerOf } from './address-ledger.ts';
import { readContentFiles } from './read-content-files.ts';

const root = process.cwd();
const { text, added } = ledgerOf(buildLibrary(readContentFiles(root)).library);
mkdirSync(join(root, 'content/ledger'), { recursive: true });
writeFileSync(join(root, 'content/ledger/published.txt'), text);
console.log(added.length ? `登记了 ${added.length} 个新地址，发布之后它们不能再丢：\n${added.join('\n')}` : '没有新地址要登记。');
