import { encode } from 'uqr';

/** Pixels of a module: sharp in print at the size of a stamp. */
const scale = 8;
/** Characters up to which a code of that size can still be read from paper. */
const longest = 700;

/** A QR code drawn black on white; nothing where the text is too long for a clear one, or there is nothing to draw with. */
export function qrCanvas(text: string): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen || text.length > longest) return undefined;
  const { size, data } = encode(text, { ecc: 'M', border: 2 });
  canvas.width = canvas.height = size * scale;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  data.forEach((row, y) => row.forEach((dark, x) => { if (dark) pen.fillRect(x * scale, y * scale, scale, scale); }));
  return canvas;
}

/** A QR code as PNG, for documents that hold no SVG; nothing where it cannot be drawn. */
export async function qrPng(text: string): Promise<Uint8Array | undefined> {
  const canvas = qrCanvas(text);
  const blob = canvas && await new Promise<Blob | null>((drawn) => canvas.toBlob(drawn, 'image/png'));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
