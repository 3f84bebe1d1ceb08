import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

/** A layer and the files that make it, the first that fits. */
const layers: [string, RegExp][] = [
  ['pages', /^src\/pages\//],
  ['views', /^src\/components\/\w+\/\w+View\.astro$/],
  ['layouts', /^src\/layouts\//],
  ['components', /^src\/components\//],
  ['drawings', /^src\/drawings\//],
  ['elements', /^src\/elements\//],
  ['search client', /^src\/search\/client\//],
  ['search build', /^src\/search\/build\//],
  ['search', /^src\/search\//],
  ['packs', /^src\/packs\//],
  ['publishing', /^src\/publishing\//],
  ['build', /^src\/build\//],
  ['authoring', /^src\/authoring\//],
  ['i18n', /^src\/i18n\//],
  ['integrity', /^src\/library\/integrity\//],
  ['library', /^src\/library\//],
  ['schema', /^src\/schema\//],
  ['styles', /^src\/styles\//],
  ['content', /^src\/(?:content|reading|entry-paths)\.ts$/],
  ['setting', /^src\/(?:security-policy|content\.config|env\.d)\.ts$/],
];

/** What each layer may use beside itself. What is not here it may not. */
const mayUse: Record<string, string[]> = {
  pages: ['views', 'layouts', 'components', 'drawings', 'search', 'search build', 'packs', 'publishing', 'i18n', 'content', 'library', 'schema', 'styles', 'setting'],
  // A view is a whole page of a kind, used by the pages of both languages.
  views: ['layouts', 'components', 'drawings', 'elements', 'search', 'packs', 'publishing', 'i18n', 'content', 'library', 'schema', 'styles'],
  layouts: ['components', 'drawings', 'elements', 'publishing', 'i18n', 'content', 'library', 'schema', 'styles', 'search', 'setting'],
  components: ['drawings', 'elements', 'search', 'packs', 'publishing', 'i18n', 'content', 'library', 'schema', 'styles'],
  drawings: ['i18n', 'library', 'schema'],
  elements: ['search client', 'search', 'packs', 'i18n', 'library', 'schema'],
  'search client': ['search', 'i18n', 'library', 'schema'],
  'search build': ['search', 'content', 'authoring', 'i18n', 'library', 'schema'],
  search: ['i18n', 'library', 'schema'],
  // What a study pack is made of and made into: sheets, links, paper, Word. Runs in the browser; some of it at build time too.
  packs: ['drawings', 'i18n', 'library', 'schema'],
  publishing: ['packs', 'content', 'i18n', 'library', 'schema'],
  build: ['drawings', 'authoring', 'packs', 'publishing', 'i18n', 'library', 'schema'],
  content: ['authoring', 'i18n', 'library', 'schema'],
  setting: ['content', 'schema'],
  authoring: ['integrity', 'library', 'schema'],
  integrity: ['library', 'schema'],
  i18n: ['library', 'schema'],
  library: ['schema'],
  schema: [],
  styles: [],
};

const filesBelow = (folder: string): string[] => readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
  .filter((item) => item.isFile()).map((item) => relative(root, join(item.parentPath, item.name)).replaceAll('\\', '/'));

const sources = filesBelow('src').filter((file) => /\.(?:ts|astro)$/.test(file));
const layerOf = (file: string) => layers.find(([, pattern]) => pattern.test(file))?.[0];

/** What a file imports: paths below the project for its own modules, names for packages. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const written = [...text.matchAll(/(?:^|[;\n}])\s*(?:import|export)\b[^'"\n;]*?(?:from\s*)?['"]([^'"\n]+)['"]/g), ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, path = '']) => path);
  return written.map((path) => (path.startsWith('.') ? posix.join(posix.dirname(file), path) : path));
}

test('every module has a layer', () => expect(sources.filter((file) => layerOf(file) === undefined)).toEqual([]));

test.each(sources.map((file) => [file]))('%s uses only the layers below it', (file) => {
  const layer = layerOf(file) ?? '';
  const used = importsOf(file).filter((path) => path.startsWith('src/')).map((path) => ({ path, layer: layerOf(path) ?? 'nowhere' }));
  expect(used.filter((one) => one.layer !== layer && !mayUse[layer]?.includes(one.layer))).toEqual([]);
});

const withoutAstro = sources.filter((file) => ['schema', 'library', 'integrity', 'authoring', 'elements', 'search client', 'packs', 'drawings'].includes(layerOf(file) ?? ''));

test.each(withoutAstro.map((file) => [file]))('%s never loads Astro', (file) => {
  expect(importsOf(file).filter((path) => /^astro(?::|\/|$)|^@astrojs\//.test(path))).toEqual([]);
});

const inBrowser = sources.filter((file) => ['elements', 'search client'].includes(layerOf(file) ?? ''));

test.each(inBrowser.map((file) => [file]))('%s uses nothing of Node', (file) => {
  expect(importsOf(file).filter((path) => path.startsWith('node:'))).toEqual([]);
});

test('schemas and the library are pure: no files, no network, no process', () => {
  const pure = sources.filter((file) => ['schema', 'library', 'integrity'].includes(layerOf(file) ?? ''));
  expect(pure.filter((file) => importsOf(file).some((path) => /^node:(?!crypto$)/.test(path)))).toEqual([]);
  expect(pure.filter((file) => /\bprocess\.|\bfetch\(/.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('plain-Node modules import their own kind with the ending .ts', () => {
  const plain = sources.filter((file) => ['schema', 'library', 'integrity', 'authoring'].includes(layerOf(file) ?? ''));
  const wrong = plain.flatMap((file) => importsOf(file).filter((path) => path.startsWith('src/') && !path.endsWith('.ts')).map((path) => `${file} → ${path}`));
  expect(wrong).toEqual([]);
});

test('no module of schema, library and authoring imports itself in a circle, types apart', () => {
  const kept = sources.filter((file) => ['schema', 'library', 'integrity', 'authoring'].includes(layerOf(file) ?? ''));
  const edges = new Map(kept.map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const values = [...text.matchAll(/^(?:import|export)\s+(?!type\b)[^'"]*?from\s*['"](\.[^'"]+)['"]/gm)].filter(([whole]) => !/\{\s*(?:type\s+\w+\s*,?\s*)+\}/.test(whole));
    return [file, values.map(([, path = '']) => posix.join(posix.dirname(file), path))] as const;
  }));
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) { circles.push([...path.slice(path.indexOf(file)), file].join(' → ')); return; }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test('modules are named in kebab-case, components in PascalCase, and none is a drawer', () => {
  const named = sources.filter((file) => !file.startsWith('src/pages/')).map((file) => posix.basename(file));
  expect(named.filter((name) => name.endsWith('.ts') && !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:config|d|zh|en))?\.ts$/.test(name))).toEqual([]);
  expect(named.filter((name) => name.endsWith('.astro') && !/^[A-Z][A-Za-z0-9]*\.astro$/.test(name))).toEqual([]);
  expect(named.filter((name) => /^(?:utils?|helpers?|common|misc|lib|types|constants)\.ts$/.test(name))).toEqual([]);
});

test('the reader of imports sees every way of writing one', () => {
  expect(importsOf('tests/unit/architecture.test.ts')).toEqual(expect.arrayContaining(['node:fs', 'node:path', 'vitest']));
  expect(importsOf('src/library/build-library.ts')).toEqual(expect.arrayContaining(['zod', 'src/schema/kinds.ts', 'src/library/content-file.ts']));
});
