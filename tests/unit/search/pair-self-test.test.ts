import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { assertPairsAreFound } from '../../../src/search/build/pair-self-test.ts';
import { writePagefindIndex } from '../../../src/search/build/pagefind-index.ts';
import { texts } from './sample-library.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pairs-'));
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

test('an index of pairs passes, and names its entries in their order', async () => {
  const fragments = await writePagefindIndex(path.join(folder, 'pairs'), texts);
  expect(new Set(fragments).size).toBe(texts.length);
  await expect(assertPairsAreFound(path.join(folder, 'pairs'), texts.map((text, order) => ({ text, fragment: fragments[order]! })))).resolves.toBeUndefined();
});

test('an index that cuts the pairs apart stops the build and says which are lost', async () => {
  const { index } = await createIndex({ forceLanguage: 'zh' });
  for (const text of texts) await index!.addHTMLFile({ url: text.address, content: `<html lang="zh"><body>${text.sections.map((section) => Array.from(section.text).join('\u200b')).join('<br>')}</body></html>` });
  await index!.writeFiles({ outputPath: path.join(folder, 'cut') });
  await expect(assertPairsAreFound(path.join(folder, 'cut'), texts.map((text) => ({ text, fragment: 'und_0' })))).rejects.toThrow(/检索自测没有通过.*“..”/);
});
