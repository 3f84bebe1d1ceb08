import { crc32, deflateSync } from 'node:zlib';

/** A picture ready to be written: rows one under the other, each begun by its filter (0, none); depth in bits a pixel. */
export interface Raster {
  width: number;
  height: number;
  depth: 1 | 8;
  rows: Buffer;
  /** Colours as 0xRRGGBB that the pixels number; without them pixels are greys. */
  palette?: readonly number[];
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** A picture as a PNG file. */
export function pngFile({ width, height, depth, rows, palette }: Raster): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, palette ? 3 : 0, 0, 0, 0], 8);
  const colours = palette ? [chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])))] : [];
  return Buffer.concat([signature, chunk('IHDR', header), ...colours, chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
