import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../library/content-file.ts';

/** Every file below `content/` of a project, in the order of their paths. Hidden files are left out. */
export function readContentFiles(root: string): ContentFile[] {
  return filesBelow(root, 'content').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function filesBelow(root: string, folder: string): string[] {
  const inside = readdirSync(join(root, folder), { withFileTypes: true }).filter((item) => !item.name.startsWith('.'));
  return inside.map((item) => ({ path: `${folder}/${item.name}`, isFolder: item.isDirectory() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, isFolder }) => (isFolder ? filesBelow(root, path) : [path]));
}
