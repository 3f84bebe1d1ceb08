import { encode } from 'uqr';
import { pngFile } from '../png.ts';

/** Pixels of a module: sharp in print at the size of a stamp. */
const scale = 8;

/** A QR code as PNG in black and white, for documents made while building, with two modules of white round it. */
export function qrPicture(text: string): Uint8Array {
  const { size, data } = encode(text, { ecc: 'M', border: 2 });
  const width = size * scale;
  const row = (modules: boolean[]) => {
    // One bit a pixel, one byte a module; each row begins with its filter, none.
    const bytes = Buffer.alloc(1 + size, 0xff);
    bytes[0] = 0;
    modules.forEach((dark, at) => { if (dark) bytes[at + 1] = 0; });
    return bytes;
  };
  const rows = Buffer.concat(data.flatMap((modules) => Array.from({ length: scale }, () => row(modules))));
  return pngFile({ width, height: width, depth: 1, rows });
}
