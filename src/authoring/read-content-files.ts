import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../library/content-file.ts';

/** Every file below `content/` of a project, in the order of their paths, those that cannot be read with the reason. Hidden files are left out. */
export function readContentFiles(root: string): ContentFile[] {
  return filesBelow(root, 'content');
}

function filesBelow(root: string, folder: string): ContentFile[] {
  const inside = attempt(() => readdirSync(join(root, folder), { withFileTypes: true }).filter((item) => !item.name.startsWith('.')));
  if ('fault' in inside) return [{ path: folder, text: '', fault: folder === 'content' && inside.code === 'ENOENT' ? '这里没有 content 文件夹；请在项目的文件夹里运行' : inside.fault }];
  return inside.value.map((item) => ({ path: `${folder}/${item.name}`, isFolder: item.isDirectory() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, isFolder }) => (isFolder ? filesBelow(root, path) : [readOne(root, path)]));
}

function readOne(root: string, path: string): ContentFile {
  const read = attempt(() => readFileSync(join(root, path), 'utf8'));
  return 'fault' in read ? { path, text: '', fault: read.fault } : { path, text: read.value };
}

const reasons = new Map([
  ['ENOENT', '读不到：它是一个链接，所指的文件不在了'], ['EISDIR', '读不到：它是一个链接，指着文件夹；请放文件本身'], ['ELOOP', '读不到：几个链接绕成了圈'],
  ['EACCES', '读不到：没有读它的权限'], ['EPERM', '读不到：没有读它的权限'],
]);

/** What a reading gives, or why it fails, in Chinese. */
function attempt<Value>(read: () => Value): { value: Value } | { fault: string; code: string | undefined } {
  try {
    return { value: read() };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { fault: reasons.get(code ?? '') ?? `读不到：${message}`, code };
  }
}
