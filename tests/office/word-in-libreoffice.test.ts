import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import JSZip from 'jszip';
import { parse } from 'parse5';
import { adoptionSheet } from '../../src/packs/word/adoption-sheet.ts';
import { packDocument } from '../../src/packs/word/pack-document.ts';
import { reportScaffold } from '../../src/packs/word/report-scaffold.ts';
import { libraryPack } from '../unit/packs/library-pack.ts';
import { elementsIn, readDocx, textIn } from '../unit/packs/word/read-docx.ts';
import { Conversions, findLibreOffice } from './libreoffice.ts';

const program = findLibreOffice();
if (!program) {
  console.log('\nSKIPPED, nothing was tried: LibreOffice is not on this machine. To try the Word documents in it, install it (on Debian: apt-get install libreoffice-writer), or set SOFFICE to the program, and run this again.\n');
  process.exit(0);
}
console.log('Tried in LibreOffice only: Word and WPS themselves are not tried.');

const conversions = new Conversions(program);
after(() => conversions.close());

const notes = { name: '去宜昌', delegation: '东城办事处', date: '2026-07-13', notes: { 'case/lianyun': '先看雨污分流' }, questions: { 'practice/resident-cofunding': '谁来收钱？' } };
const keys = { 'trip/dongcheng-to-yichang': 'full', 'case/lianyun': 'full', 'practice/resident-cofunding': 'full', 'practice/four-questions': 'brief' } as const;

/** Words as they are, however a program breaks lines and sets spaces. */
const bare = (text: string) => text.replace(/[\s\u00a0\u00ad\ufffe]+/g, '');

/** The headings of an OpenDocument text with their levels, in order. */
async function headingsOfOdt(bytes: Uint8Array): Promise<string[]> {
  const xml = await (await JSZip.loadAsync(bytes)).file('content.xml')!.async('string');
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return [...xml.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>([^]*?)<\/text:h>/g)]
    .map(([, level, text = '']) => `h${level} ${bare(text.replace(/<[^>]+>/g, '').replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole))}`);
}

/** The headings of an HTML page with their levels, in order. */
function headingsOfHtml(html: string): string[] {
  return elementsIn(parse(html), ['h1', 'h2', 'h3', 'h4']).map((node) => `${node.tagName} ${bare(textIn(node))}`);
}

for (const lang of ['zh', 'en'] as const) {
  const open = libraryPack(keys, notes, lang);
  const practices = open.parts.filter(({ choice }) => choice.kind === 'practice').map(({ sheet }) => sheet);
  const documents = { pack: () => packDocument(open), report: () => reportScaffold(open), adoption: () => adoptionSheet(practices, lang) };

  for (const [name, make] of Object.entries(documents)) {
    describe(`${name} (${lang}) in LibreOffice`, async () => {
      const { bytes } = await make();
      const headings = (await readDocx(bytes)).headings.map((heading) => `${heading.slice(0, 3)}${bare(heading.slice(3))}`);

      test('is printed on A4, with every heading', async () => {
        const pdf = await (await PDFiumLibrary.init()).loadDocument(conversions.convert(name, bytes, 'pdf'));
        const pages = [...pdf.pages()];
        assert.ok(pages.length > 0);
        for (const page of pages) {
          const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
          assert.ok(Math.abs(width * 25.4 / 72 - 210) < 1 && Math.abs(height * 25.4 / 72 - 297) < 1, `${width}×${height} pt`);
        }
        const text = bare(pages.map((page) => page.getText()).join(''));
        assert.deepEqual(headings.filter((heading) => !text.includes(heading.slice(3))), []);
        if (name === 'adoption') assert.ok(pages.length <= practices.length * 2, `${pages.length} pages for ${practices.length} practices`);
        pdf.destroy();
      });

      test('keeps every heading and its level as OpenDocument', async () => {
        assert.deepEqual(await headingsOfOdt(conversions.convert(name, bytes, 'odt')), headings);
      });

      test('keeps every heading, table and link when it is written anew as Word', async () => {
        const [before, again] = [await readDocx(bytes), await readDocx(conversions.convert(name, bytes, 'docx'))];
        assert.deepEqual(again.headings.map((heading) => `${heading.slice(0, 3)}${bare(heading.slice(3))}`), headings);
        assert.equal(again.texts('table').length, before.texts('table').length);
        assert.equal(bare(again.texts('td').join('')), bare(before.texts('td').join('')));
      });

      test('keeps every heading as HTML', () => {
        const kept = headingsOfHtml(new TextDecoder().decode(conversions.convert(name, bytes, 'html')));
        // Numbers are written out there: （一）一分钟读懂.
        assert.deepEqual(headings.filter((heading) => !kept.some((one) => one.startsWith(heading.slice(0, 3)) && one.endsWith(heading.slice(3)))), []);
      });
    });
  }
}
