import { short } from './oblique.ts';

/** A fixed sequence of numbers between 0 and 1, so that the same hills are drawn every time. */
function sequence(seed: number): () => number {
  let state = seed * 9301 + 49297;
  return () => {
    state = (state * 9301 + 49297) % 233280;
    return state / 233280;
  };
}

/** One hill on a base line: its contour and a few texture strokes. */
function drawHill(peakX: number, base: number, height: number, half: number): string {
  const at = (x: number, y: number) => `${short(peakX + half * x)} ${short(base - height * y)}`;
  const contour = `M${at(-1, 0)}C${at(-0.55, 0.16)} ${at(-0.42, 0.78)} ${at(-0.16, 0.86)}Q${at(0, 1.1)} ${at(0.16, 0.8)}`
    + `C${at(0.36, 0.6)} ${at(0.5, 0.2)} ${at(1, 0)}`;
  const strokes = [0, 1, 2, 3].map((index) => `M${at(-0.1 + index * 0.14, 0.74 - 0.13 * index)}`
    + `q${short(half * 0.05)} ${short(height * 0.12)} ${short(-half * 0.02)} ${short(height * 0.24)}`);
  return `<path class="hill" d="${contour}"/><path class="hill-texture" d="${strokes.join('')}"/>`;
}

/** Three overlapping hills as gazetteers draw them, in a box whose lower left corner is x, base. */
export function drawHills(x: number, base: number, width: number, height: number, seed: number): string {
  const random = sequence(seed);
  return [0, 1, 2].map((index) => {
    const peakX = x + width * (0.18 + 0.3 * index) + (random() - 0.5) * width * 0.06;
    const middle = index === 1;
    return drawHill(peakX, base, height * (middle ? 1 : 0.62 + 0.14 * random()), width * (middle ? 0.36 : 0.28));
  }).join('');
}
