import { escape, widthOf } from './pen.ts';
import { short } from './oblique.ts';

/** A stretch of a class: how long, and what it is called. */
export interface Stretch { minutes: number; name: string }

const width = 1000;

/**
 * The minutes of a class to scale, with the minute at which each stretch begins; the longest is filled. A name that does not fit above its
 * stretch is left to the list below the drawing.
 */
export function drawTimeBar(stretches: Stretch[], label: string, unit: string): string {
  const whole = stretches.reduce((sum, { minutes }) => sum + minutes, 0);
  const longest = stretches.reduce((most, stretch, index) => (stretch.minutes > stretches[most]!.minutes ? index : most), 0);
  let from = 0;
  const drawn = stretches.map(({ minutes, name }, index) => {
    const [x, span] = [1 + (from / whole) * (width - 2), (minutes / whole) * (width - 2)];
    const [middle, isMain] = [short(x + span / 2), index === longest];
    const above = widthOf(name, 't13') <= span - 8 ? `<text class="t13" text-anchor="middle" x="${middle}" y="16">${escape(name)}</text>` : '';
    const inside = `${minutes}${unit}`;
    const within = span >= widthOf(inside, 'b13') + 4 ? inside : span >= 18 ? String(minutes) : '';
    const mark = `<text class="t13" text-anchor="${index ? 'middle' : 'start'}" x="${short(x)}" y="76">${from}</text>`;
    from += minutes;
    return `${above}<rect class="${isMain ? 'inkf' : 'stretch l2'}" x="${short(x)}" y="26" width="${short(span)}" height="28"/><text class="b13${isMain ? ' rev' : ''}" text-anchor="middle" x="${middle}" y="45">${escape(within)}</text>${mark}`;
  });
  return `<svg class="drawing time-bar" viewBox="0 0 ${width} 82" role="img" aria-label="${escape(label)}">${drawn.join('')}<text class="t13" text-anchor="end" x="${width}" y="76">${whole}</text></svg>`;
}
