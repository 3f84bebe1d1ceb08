import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import JSZip from 'jszip';
import { plainText } from '../../src/packs/open-pack.ts';
import { kitWordFile } from '../../src/publishing/kits/kit-papers.ts';
import { withPdf } from '../pdf-pages.ts';
import { bare, papers } from '../unit/kits/kit-library.ts';
import { readDocx } from '../unit/packs/word/read-docx.ts';
import { Conversions, findLibreOffice } from './libreoffice.ts';

const program = findLibreOffice();
if (!program) {
  console.log('\nSKIPPED, nothing was tried: LibreOffice is not on this machine. To try the papers of lessons in it, install it (on Debian: apt-get install libreoffice-writer), or set SOFFICE to the program, and run this again.\n');
  process.exit(0);
}
console.log('Tried in LibreOffice only: Word and WPS themselves are not tried.');

const conversions = new Conversions(program);
after(() => conversions.close());

/** Words without references and quotation marks: the latter come from another font here and are read out of their order. */
const withoutMarks = (words: string) => bare(words).replace(/〔[^〕]*〕|[“”]/g, '');
const unquoted = (xml: string) => xml.replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

for (const { lesson, paper, made } of papers) {
  describe(`${lesson.id}: ${paper} in LibreOffice`, async () => {
    const bytes = await kitWordFile(made);
    const name = `${lesson.id}-${paper}`;

    test('loses no heading and no cell', async () => {
      const read = await readDocx(bytes);
      const xml = await (await JSZip.loadAsync(conversions.convert(name, bytes, 'odt'))).file('content.xml')!.async('string');
      const kept = [...xml.matchAll(/<text:h [^>]*>([^]*?)<\/text:h>/g)].map(([, text = '']) => bare(unquoted(text)));
      assert.deepEqual(kept, read.headings.map((heading) => bare(heading.slice(3))));
      const cells = bare(unquoted(xml));
      assert.deepEqual(read.texts('td').map(bare).filter((text) => !cells.includes(text)), []);
    });

    test('is printed on A4 in as many pages as a class can handle, each card whole', async () => {
      await withPdf(conversions.convert(name, bytes, 'pdf'), async (pages) => {
        const { width, height } = await pages[0]!.picture(1);
        assert.ok(Math.abs(width - 210) <= 1 && Math.abs(height - 297) <= 1, `${width}×${height} mm`);
        const most = { handout: 7, answers: 16, cards: 'sets' in made ? made.sets.reduce((sum, { cards }) => sum + Math.ceil(cards.length / 8), 0) : 0, record: 2 }[paper];
        assert.ok(pages.length <= most, `${pages.length} pages`);
        if (!('sets' in made)) return;
        const words = pages.map(({ lines }) => withoutMarks(lines.join('')));
        const all = made.sets.flatMap(({ cards }) => cards).map(({ text }) => withoutMarks(plainText(text.filter((span) => typeof span === 'string' || !('source' in span)))));
        // What runs over the edge of a cell of exact height is not printed at all.
        assert.deepEqual(all.filter((text) => !words.some((page) => page.includes(text))), []);
      });
    });
  });
}
