import { drawQr } from '../drawings/qr.ts';

/** Characters up to which a code can still be read from a screen by an ordinary phone. */
const longest = 700;

/** A QR code of a pack's link as SVG; nothing when the link is too long for a clear one. */
export function linkCode(link: string, label: string): string | undefined {
  return link.length > longest ? undefined : drawQr(link, label);
}
