import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import path from 'node:path';
import { DeckPainter } from '../../src/build/slides/deck-drawings.ts';
import { plainText } from '../../src/packs/open-pack.ts';
import type { Span } from '../../src/packs/sheet.ts';
import type { Deck, Slide } from '../../src/packs/slides/deck.ts';
import { rules, slideSize } from '../../src/packs/slides/pptx/geometry.ts';
import { writeDeck } from '../../src/packs/slides/pptx/write-deck.ts';
import { withPdf, type PdfPage } from '../pdf-pages.ts';
import { lessonDecks, library } from '../unit/packs/slides/library-decks.ts';
import { Conversions, findLibreOffice } from './libreoffice.ts';

const program = findLibreOffice();
if (!program) {
  console.log('\nSKIPPED, nothing was tried: LibreOffice is not on this machine. To try the slides in it, install it (on Debian: apt-get install libreoffice-impress), or set SOFFICE to the program, and run this again.\n');
  process.exit(0);
}
console.log('Tried in LibreOffice only: PowerPoint and WPS themselves are not tried.');

const conversions = new Conversions(program);
after(() => conversions.close());

const root = path.resolve(import.meta.dirname, '../..');
const painter = new DeckPainter(root, path.join(root, 'node_modules/.cache/slides'));

/** The texts that must be read on a slide. */
function textsOf(slide: Slide): string[] {
  const lines: Span[][] = slide.is === 'step' || slide.is === 'closing' ? slide.lines : slide.is === 'points' ? slide.items : slide.is === 'table' ? [slide.head, ...slide.rows].flat() : slide.is === 'discussion' ? slide.rounds.map(({ text }) => text) : [];
  const told = slide.is === 'plan' ? slide.steps.map(({ title }) => title) : slide.is === 'sources' ? slide.sources.flatMap(({ title, about }) => [title, about]) : slide.is === 'discussion' ? slide.roles : [];
  const title = slide.is === 'question' ? [] : [slide.title];
  return [...title, ...told, ...lines.flatMap((line) => line.map((piece) => plainText([piece])))].filter(Boolean);
}

/** Letters and figures alone: programs exchange quotation marks for those of their font. */
const signs = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether ink lies in a strip across the slide, its heights in inches: what reaches there has run out of its place. */
async function hasInk(page: PdfPage, from: number, to: number): Promise<boolean> {
  const scale = 3;
  const { width, grey } = await page.picture(scale);
  const row = (inches: number) => Math.round(inches * 25.4 * scale);
  return grey.subarray(row(from) * width, row(to) * width).some((value) => value < 150);
}

async function check(deck: Deck, pages: PdfPage[]): Promise<void> {
  assert.equal(pages.length, deck.slides.length);
  for (const [index, slide] of deck.slides.entries()) {
    const read = signs(pages[index]!.lines.join(''));
    assert.deepEqual(textsOf(slide).filter((text) => !read.includes(signs(text))), [], `slide ${index + 1}`);
    if (slide.is !== 'title') assert.ok(!await hasInk(pages[index]!, rules.foot - 0.06, rules.foot - 0.02), `slide ${index + 1} (${slide.title}) runs into its foot`);
  }
  const { width, height } = await pages[0]!.picture(1);
  assert.ok(Math.abs(width - slideSize.w * 25.4) < 2 && Math.abs(height - slideSize.h * 25.4) < 2, `${width}×${height} mm`);
}

for (const { name, deck } of lessonDecks) {
  describe(`slides of ${name} in LibreOffice`, () => {
    test('are all there, with every word, and nothing runs out of its place', async () => {
      const pdf = conversions.convert(name, await writeDeck(deck, painter.of(library, deck)), 'pdf', 'pptx');
      await withPdf(pdf, (pages) => check(deck, pages));
    });
  });
}
