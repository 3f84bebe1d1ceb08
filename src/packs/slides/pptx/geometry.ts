/** A rectangle on a slide of 13.333 × 7.5 inches, in inches. */
export interface Box { x: number; y: number; w: number; h: number }

export const slideSize = { w: 13.333, h: 7.5 };
const margin = 0.8;
const right = slideSize.w - margin;
/** Where text begins beside the column that tells the time. */
const beside = 3.55;

/** Where things stand. `side` tells the time of a step; `body` stands beside it, `wide` across the whole slide. */
export const boxes = {
  side: { x: margin, y: 0.55, w: 2.35, h: 4.2 },
  title: { x: beside, y: 0.5, w: right - beside, h: 0.95 },
  body: { x: beside, y: 1.85, w: right - beside, h: 4.75 },
  wideTitle: { x: margin, y: 0.5, w: right - margin, h: 0.95 },
  wide: { x: margin, y: 1.85, w: right - margin, h: 4.75 },
  lead: { x: margin, y: 1.74, w: right - margin, h: 0.76 },
  underLead: { x: margin, y: 2.52, w: right - margin, h: 4.23 },
  pictureTitle: { x: margin, y: 0.35, w: 5.3, h: 0.6 },
  pictureFoot: { x: 6.2, y: 0.35, w: right - 6.2, h: 0.56 },
  picture: { x: 0.5, y: 1.12, w: slideSize.w - 1, h: 5.6 },
  question: { x: beside, y: 1.3, w: right - beside, h: 4.6 },
  closing: { x: margin, y: 1.85, w: 7.6, h: 4.75 },
  code: { x: 9.35, y: 1.95, w: 3.15, h: 3.15 },
  codeFoot: { x: 8.65, y: 5.2, w: right - 8.65, h: 1.2 },
  coverTitle: { x: margin, y: 2, w: right - margin, h: 1.8 },
  coverText: { x: margin, y: 3.95, w: 10.6, h: 1.35 },
  coverSeal: { x: margin, y: 0.7, w: 0.78, h: 0.78 },
  coverName: { x: 1.75, y: 0.7, w: 9, h: 0.78 },
  footSeal: { x: margin, y: 6.98, w: 0.27, h: 0.27 },
  footName: { x: 1.12, y: 6.93, w: 1.6, h: 0.37 },
  foot: { x: beside, y: 6.93, w: 7.4, h: 0.37 },
  number: { x: right - 1.5, y: 6.93, w: 1.5, h: 0.37 },
} satisfies Record<string, Box>;

/** Heights at which rules are drawn: below titles, above the foot. */
export const rules = { title: 1.52, foot: 6.84, margin, right, beside, cover: 1.85 };

const emu = (inches: number) => Math.round(inches * 914_400);

/** Place and size of a shape in XML. */
export function transform({ x, y, w, h }: Box, tag = 'a:xfrm'): string {
  return `<${tag}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></${tag}>`;
}

/** Inches as English Metric Units, the measure of Office documents. */
export { emu };

/** Ems of a text size that fit across a box, whose insets are 0. */
export function emsAcross(box: Box, size: number): number {
  return (box.w * 72) / size;
}

/** The largest box of this shape (width : height) in the middle of another. */
export function within(box: Box, ratio: number): Box {
  const w = Math.min(box.w, box.h * ratio);
  const h = w / ratio;
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}
