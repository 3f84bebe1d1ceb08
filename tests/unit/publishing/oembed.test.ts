import { expect, test } from 'vitest';
import { readContentFiles } from '../../../src/authoring/read-content-files.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { langs } from '../../../src/library/library.ts';
import { oembedOf } from '../../../src/publishing/paste-card/oembed.ts';
import { cardEntries, pasteCardOf } from '../../../src/publishing/paste-card/paste-card.ts';

const { library } = buildLibrary(readContentFiles(new URL('../../../', import.meta.url).pathname));
const links = { href: (address: string) => address, toPage: (address: string) => `https://example.org${address}`, permanent: (address: string) => `https://example.org${address}` };

test.each(langs)('every entry is a rich card of oEmbed 1.0 with all that the specification asks for (%s)', (lang) => {
  const faults = cardEntries(library).flatMap((entry) => {
    const card = pasteCardOf(library, entry, lang, links);
    const { version, type, title, provider_name: name, provider_url: url, html, width, height, cache_age: age } = oembedOf(card, 'https://example.org/');
    const isWhole = version === '1.0' && type === 'rich' && title === card.title && name === (card.lang === 'en' ? 'Tashan' : '他山') && url === 'https://example.org/' && html.startsWith('<section') && Number.isInteger(width) && Number.isInteger(height) && Number.isInteger(age) && height > 150 && height < 1200;
    return isWhole ? [] : [entry.id];
  });
  expect(faults).toEqual([]);
});

test('it names no author and no picture, for there are none', () => {
  const keys = Object.keys(oembedOf(pasteCardOf(library, cardEntries(library)[0]!, 'zh', links), 'https://example.org/'));
  expect(keys.filter((key) => /^author|^thumbnail/.test(key))).toEqual([]);
});
