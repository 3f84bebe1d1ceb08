import { pngFile } from '../../publishing/png.ts';

/** Colours in use, the most used first, at most 256: flat drawings have few, and the rest are edges between them. */
function paletteOf(pixels: Uint8Array): number[] {
  const uses = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    uses.set(colour, (uses.get(colour) ?? 0) + 1);
  }
  return [...uses].sort(([, a], [, b]) => b - a).slice(0, 256).map(([colour]) => colour);
}

function distance(a: number, b: number): number {
  return ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
}

/** An opaque picture as a PNG of at most 256 colours; `pixels` are RGBA, row by row. Colours beyond the palette take the nearest in it. */
export function palettePng(width: number, height: number, pixels: Uint8Array): Buffer {
  const palette = paletteOf(pixels);
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour: number) => {
    let found = indexes.get(colour);
    if (found === undefined) {
      found = palette.reduce((best, one, index) => (distance(one, colour) < distance(palette[best]!, colour) ? index : best), 0);
      indexes.set(colour, found);
    }
    return found;
  };
  // Each row begins with its filter: 0, none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const at = (y * width + x) * 4;
    rows[y * (width + 1) + 1 + x] = indexOf((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!);
  }
  return pngFile({ width, height, depth: 8, rows, palette });
}
