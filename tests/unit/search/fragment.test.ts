import { createIndex, close } from 'pagefind';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import type { EntryText } from '../../../src/search/contract.ts';
import { readFragment, writeFragmentPage, type Fragment } from '../../../src/search/fragment.ts';

afterAll(() => close());

const text: EntryText = {
  address: '/cases/xiling/',
  title: '西陵“业委会+”人本化改造 <b>&"',
  sections: [
    { heading: '', anchor: '', text: '业委会打头。\n没有句号的一段\n<script>alert("1 & 2")</script>' },
    { heading: '二 四个“谁”', anchor: 'p-1a2b3c', text: '谁来定、谁来出；280户交了132.5万元。' },
    { heading: '空的一节', anchor: 'empty', text: '' },
    { heading: 'The owners’ committee', anchor: 'en', text: 'It doesn’t vote. Dr. Li does.' },
  ],
};

test('a page read back from the index is the page that was given to it', async () => {
  const { index } = await createIndex({ forceLanguage: 'zh' });
  await index!.addHTMLFile({ url: text.address, content: writeFragmentPage(text, ['x6p2pn', '三在']) });
  const { files } = await index!.getFiles();
  const file = files.find(({ path }) => path.endsWith('.pf_fragment'))!;
  const stored = gunzipSync(file.content).toString('utf8');
  const fragment = JSON.parse(stored.slice(stored.indexOf('{'))) as Fragment;
  // As pagefind.js hands it over.
  fragment.content = fragment.content.replaceAll('\u200b', '');
  expect(readFragment(text.address, fragment)).toEqual(text);
});
