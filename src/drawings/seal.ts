/*
 * The seal and the fishtail stand in the frame of every page, where the style sheet of the drawings is not loaded;
 * they take their colours from variables in attributes.
 */
const outline = 'M1.6 2.3 9 1.2 19.5 1.7 31 1 38.2 1.9 38.9 9.5 38.4 19 39 30.6 38 38.3 29.6 38.9 21 38.3 10.4 39 2 38.2 1.1 29 1.7 19.4.9 9.6Z';

/** A stroke of the sign 山 as an upright or lying slab. */
function slab(x: number, width: number, from: number, to: number): string {
  return `M${x} ${from}h${width}V${to}h-${width}Z`;
}

/** The seal: 山 as three blocks of flats. `detail` cuts the storeys into them; leave it out below 20 px. */
export function drawSeal({ detail }: { detail: boolean }): string {
  const strokes = slab(7.6, 5.4, 17.4, 30.2) + slab(16.8, 6.4, 8, 30.2) + slab(27, 5.4, 17.4, 30.2) + slab(7.6, 24.8, 29.2, 32.6);
  const tall = [12.2, 16.2, 20.2, 24.2].map((y) => `M16.6 ${y}h6.8`);
  const low = [21.2, 24.9].map((y) => `M7.4 ${y}h5.8M26.8 ${y}h5.8`);
  const storeys = `<path d="${[...tall, ...low].join('')}" stroke="var(--seal)" stroke-width="1.1" fill="none"/>`;
  return `<svg viewBox="0 0 40 40" aria-hidden="true"><path fill="var(--seal)" d="${outline}"/>`
    + `<path fill="var(--on-seal)" d="${strokes}"/>${detail ? storeys : ''}</svg>`;
}

/** The fishtail of a gazetteer's spine, in the colour of the text round it. */
export const fishtail = '<svg viewBox="0 0 22 18" aria-hidden="true"><path d="M0 0H22V18L11 8 0 18Z" fill="currentColor"/></svg>';
