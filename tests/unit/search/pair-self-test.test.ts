import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { assertPairsAreFound } from '../../../src/search/build/pair-self-test.ts';
import { writeFragmentPage } from '../../../src/search/fragment.ts';
import type { EntryText } from '../../../src/search/contract.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pairs-'));
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

const pages: EntryText[] = ['居民主动交纳物业管理费用，党员带动大家', '街道办事处统筹安排改造工程，社区组织居民'].map((words, index) => ({
  address: `/cases/c${index}/`, title: '甲', sections: [{ heading: '', anchor: '', text: words }],
}));

async function indexed(name: string, words: (page: string) => string) {
  const { index } = await createIndex({ forceLanguage: 'zh' });
  for (const page of pages) await index!.addHTMLFile({ url: page.address, content: words(writeFragmentPage(page, [])) });
  const outputPath = path.join(folder, name);
  await index!.writeFiles({ outputPath });
  const fragments = new Map(readdirSync(path.join(outputPath, 'fragment')).map((file) => {
    const text = gunzipSync(readFileSync(path.join(outputPath, 'fragment', file))).toString('utf8');
    return [(JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url, file.replace('.pf_fragment', '')];
  }));
  return assertPairsAreFound(outputPath, pages.map((text) => ({ text, fragment: fragments.get(text.address)! })));
}

test('an index with pairs across words passes', async () => {
  await expect(indexed('whole', (page) => page)).resolves.toBeUndefined();
});

test('an index that knows only words stops the build and says which pairs are lost', async () => {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const cut = (page: string) => page.replace(/[\u4e00-\u9fff]+/g, (run) => Array.from(words.segment(run), ({ segment }) => segment).join('\u200b'));
  await expect(indexed('words', cut)).rejects.toThrow(/检索自测没有通过.*\/cases\/c0\/“..”/);
});
