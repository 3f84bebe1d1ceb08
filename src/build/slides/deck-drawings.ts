import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { drawFigure, marksOf } from '../../drawings/figure.ts';
import { drawQr } from '../../drawings/qr.ts';
import { drawSeal } from '../../drawings/seal.ts';
import type { Library } from '../../library/library.ts';
import type { Deck } from '../../packs/slides/deck.ts';
import type { Drawing } from '../../packs/slides/pptx/slide-shapes.ts';
import type { DeckDrawings } from '../../packs/slides/pptx/write-deck.ts';
import { drawDoorsOnBand } from './doors-on-band.ts';
import { StandaloneSvg } from './standalone-svg.ts';

/** Pixels across a picture that may fill a slide, and across small ones. */
const wide = 2400;
const small = 480;

/** The only face that can be drawn with here; where vectors are read, the machine's own faces are used. */
const drawnFace = 'Noto Serif SC';

/** Draws the pictures of decks, and keeps the raster ones in `cache` until their vectors change. */
export class DeckPainter {
  private readonly standalone: StandaloneSvg;
  private readonly fonts: string[];
  private readonly cache: string;
  /** Figures already drawn, by what the site draws: the decks of a lesson share them. */
  private readonly drawn = new Map<string, Drawing>();

  constructor(root: string, cache: string) {
    const style = (name: string) => path.join(root, 'src', name);
    this.standalone = new StandaloneSvg(['styles/tokens.css', 'styles/drawings.css', 'build/slides/slides.css'].map(style));
    this.fonts = ['400Regular', '700Bold'].map((weight) => path.join(root, `node_modules/@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`));
    this.cache = cache;
    mkdirSync(cache, { recursive: true });
  }

  /** All pictures of a deck. */
  of(library: Library, deck: Deck): DeckDrawings {
    const ids = new Set(deck.slides.flatMap((slide) => (slide.is === 'picture' ? [slide.figure] : [])));
    const figures = new Map([...ids].flatMap((id): [string, Drawing][] => {
      const sourceMark = marksOf(deck.sources);
      const drawn = drawFigure(library, id, { idPrefix: 'slide', sourceMark, drawDoors: (figure) => drawDoorsOnBand(figure, sourceMark) });
      // On its page the works drawing stands in the flow of the text, and has its looks from there.
      return drawn ? [[id, this.figure(drawn, id === 'works' ? ['flow-body'] : [])]] : [];
    }));
    return {
      seal: this.drawing(this.standalone.of(drawSeal({ detail: true })), small), figures,
      ...(deck.permanent ? { code: this.drawing(this.standalone.of(drawQr(deck.permanent, '')), small) } : {}),
    };
  }

  private figure(svg: string, within: string[]): Drawing {
    const known = this.drawn.get(svg) ?? this.drawing(this.standalone.of(svg, within), wide);
    this.drawn.set(svg, known);
    return known;
  }

  private drawing(written: string, width: number): Drawing {
    const [, , w = 1, h = 1] = /viewBox="([^"]+)"/.exec(written)?.[1]?.split(' ').map(Number) ?? [];
    // Office takes the size of a vector picture from its width and height.
    const svg = written.replace('<svg', `<svg width="${w}" height="${h}"`);
    return { svg, ratio: w / h, png: this.raster(svg, width) };
  }

  private raster(svg: string, width: number): Uint8Array {
    const file = path.join(this.cache, `${createHash('sha256').update(`${width} ${svg}`).digest('hex').slice(0, 32)}.png`);
    if (existsSync(file)) return readFileSync(file);
    const png = new Resvg(svg.replace(/font-family="[^"]*"/g, `font-family="${drawnFace}"`), { fitTo: { mode: 'width', value: width }, font: { fontFiles: this.fonts, loadSystemFonts: false, defaultFontFamily: drawnFace } }).render().asPng();
    writeFileSync(`${file}.${process.pid}`, png);
    renameSync(`${file}.${process.pid}`, file);
    return png;
  }
}
