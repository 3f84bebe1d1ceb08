import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lastResort } from './last-resort.ts';

process.on('uncaughtException', lastResort);
const [{ buildLibrary }, { kinds }, { fillBlank, kindNamed, kindsInChinese, noSuchKind, pathOf, refusal }, { readContentFiles }, { today }] = await Promise.all([
  import('../library/build-library.ts'), import('../schema/kinds.ts'), import('./blank-entry.ts'), import('./read-content-files.ts'), import('./today.ts'),
]);

function refuse(message: string): never {
  console.error(`✗ ${message}`);
  process.exit(1);
}

const usage = '用法：npm run new 类 编号，例如 npm run new case jiaming-garden';
const [writtenKind, id, ...more] = process.argv.slice(2);
if (!writtenKind) refuse(usage);
const kind = kindNamed(writtenKind) ?? refuse(noSuchKind(writtenKind));
if (!id) refuse(usage);
if (more.length) refuse(`只要类和编号两样，多了“${more.join(' ')}”；编号里不能有空格。${usage}`);
const root = process.cwd();
const reading = buildLibrary(readContentFiles(root));
const fault = refusal(kind, id, reading);
if (fault) refuse(fault);

const path = pathOf(kind, id);
if (existsSync(join(root, path))) refuse(`${path} 已经有了，没有改动它`);
const blank = `content/_templates/${kind}.${kinds[kind].format}`;
if (!existsSync(join(root, blank))) refuse(`没有样张 ${blank}，新建不了；请在项目的文件夹里运行，或从版本库里取回它`);
const template = readFileSync(join(root, blank), 'utf8');
mkdirSync(dirname(join(root, path)), { recursive: true });
writeFileSync(join(root, path), fillBlank(template, kind, reading, today()));
console.log(`新建了${kindsInChinese[kind]} ${path}

1. 用文字编辑器打开它，按 # 后面的说明一项一项填。不知道的照实写“原文未载”，不要猜。
2. 数字先记进来源（content/sources），文中写 <Fact id="来源/事实" />。
3. 填一些就运行一次 npm run check，它会说还缺什么。`);
