import { enableCompileCache } from 'node:module';
import { lastResort } from './last-resort.ts';

process.on('uncaughtException', lastResort);
const began = performance.now();
// Saves an author who checks again and again a good part of each run; without a place to keep it, everything works as well.
enableCompileCache();
const [{ bodiesOf }, { buildLibrary }, { problemsOf }, { anyErrors, wordProblems }, { parseBodies }, { readContentFiles }] = await Promise.all([
  import('../library/bodies.ts'), import('../library/build-library.ts'), import('../library/integrity/index.ts'), import('../library/problem.ts'), import('./kept-bodies.ts'), import('./read-content-files.ts'),
]);

const root = process.cwd();
const files = readContentFiles(root);
const reading = buildLibrary(files);
const problems = problemsOf(files, reading, await parseBodies(root, bodiesOf(reading)));
const seconds = ((performance.now() - began) / 1000).toFixed(2);

if (problems.length) console.log(`${wordProblems(problems)}\n`);
console.log(anyErrors(problems) ? `查了 ${files.length} 个文件，用时 ${seconds} 秒。请先改掉 ✗ 的地方。` : `查了 ${files.length} 个文件，用时 ${seconds} 秒，没有错误。`);
process.exitCode = anyErrors(problems) ? 1 : 0;
