import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/** Pixels of a module: sharp in print at the size of a stamp. */
const scale = 8;

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

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
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = Buffer.concat(data.flatMap((modules) => Array.from({ length: scale }, () => row(modules))));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
