import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseBodies } from '../../../src/authoring/kept-bodies.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { bodiesOf } from '../../../src/library/bodies.ts';
import { problemsOf } from '../../../src/library/integrity/index.ts';
import { parseProse } from '../../../src/library/parse-prose.ts';
import { filesWith } from '../../fixtures/good-library.ts';

let root: string;
beforeEach(() => { root = mkdtempSync(path.join(tmpdir(), 'kept-')); });
afterEach(() => rmSync(root, { recursive: true }));

const kept = () => path.join(root, 'node_modules/.cache/check/bodies.json');
const spoilt = { 'content/cases/garden.mdx': (text: string) => `${text}\n居民交了132万元，[看](/cases/nowhere/)。\n\n{1 + 1}\n` };
const reading = buildLibrary(filesWith(spoilt));
const bodies = bodiesOf(reading);

test('trees that were kept lead to the same problems as fresh ones', async () => {
  const fresh = problemsOf(filesWith(spoilt), reading, bodies.map(parseProse));
  expect(fresh.length).toBeGreaterThan(1);
  expect(problemsOf(filesWith(spoilt), reading, await parseBodies(root, bodies))).toEqual(fresh);
  expect(problemsOf(filesWith(spoilt), reading, await parseBodies(root, bodies))).toEqual(fresh);
});

test('a body that has changed is parsed anew, and one that is gone is forgotten', async () => {
  await parseBodies(root, bodies);
  const [first, ...others] = bodies;
  const changed = { ...first!, body: `${first!.body}\n\n又一段。\n` };
  const [parsed] = await parseBodies(root, [changed, ...others.slice(1)]);
  expect(parsed!.tree).toEqual(parseProse(changed).tree);
  expect(Object.keys((JSON.parse(readFileSync(kept(), 'utf8')) as { trees: object }).trees)).toHaveLength(bodies.length - 1);
});

test('what another parser kept, or what was spoilt, is not used', async () => {
  await parseBodies(root, bodies);
  for (const text of ['{"by":"another","trees":{}}', 'spoilt', '']) {
    writeFileSync(kept(), text);
    expect((await parseBodies(root, bodies)).map(({ tree }) => tree?.children.length)).toEqual(bodies.map((body) => parseProse(body).tree?.children.length));
  }
});

test('a body that is no MDX keeps its fault, with the line of its file', async () => {
  const broken = { ...bodies[0]!, body: '一段。\n\n<Editorial>\n', bodyLine: 7 };
  for (let run = 0; run < 2; run++) expect((await parseBodies(root, [broken]))[0]!.fault).toEqual(parseProse(broken).fault);
});
