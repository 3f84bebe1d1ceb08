import { cutInline } from '../library/inline.ts';
import type { Lang } from '../library/library.ts';
import type { TripData, TripStop } from '../schema/trip.ts';
import { drawingWords } from './drawing-words.ts';
import { escape, isFullWidth, type SourceMark } from './pen.ts';
import { drawAcross } from './trip-route-across.ts';
import { drawDown } from './trip-route-down.ts';

/** What the drawing of a route needs. `print` is a third composition with larger letters, shown on paper only. */
export interface TripRouteInput {
  trip: TripData;
  lang: Lang;
  variant: 'wide' | 'narrow' | 'print';
  sourceMark: (passage: string) => SourceMark;
  placeName: (placeId: string) => string;
}

/** A stop with its number along the whole route. */
export interface RouteStop { no: number; name: string; remark: string; glyph: TripStop['glyph']; mark: SourceMark }

/** Half a day of the route. Without stops the source does not say what was done; then `unrecorded` says so. */
export interface HalfDay { day: string; half: string; label: string; place: string; stops: RouteStop[]; unrecorded: string }

/** The route of a trip by half-days. */
export function drawTripRoute(input: TripRouteInput): string {
  const { trip, variant } = input;
  const halves = halfDays(input);
  const { width, height, svg } = variant === 'narrow' ? drawDown(halves) : drawAcross(halves, variant);
  const classes = { wide: 'route-wide', narrow: 'route-narrow', print: 'route-print' }[variant];
  const role = variant === 'print' ? 'aria-hidden="true"' : `role="group" aria-label="${escape(trip.route)}"`;
  return `<svg class="drawing route ${classes}" viewBox="0 0 ${width} ${height}" ${role}>${svg}</svg>`;
}

function halfDays({ trip, lang, variant, sourceMark, placeName }: TripRouteInput): HalfDay[] {
  let no = 0;
  return trip.days.flatMap((day) => day.halves.map((half): HalfDay => ({
    day: day.label,
    half: half.label,
    label: join(day.label, half.label),
    place: half.place ? placeName(half.place) : '',
    unrecorded: drawingWords(lang).unrecorded,
    stops: half.stops.map((stop) => {
      no += 1;
      const mark = sourceMark(stop.at);
      return { no, name: stop.name, remark: plainWords(stop.remark), glyph: stop.glyph, mark: variant === 'print' ? { ...mark, href: '' } : mark };
    }),
  })));
}

/** Two labels as one: with a space unless Han characters meet. */
function join(first: string, second: string): string {
  return isFullWidth(first.at(-1) ?? '') || isFullWidth(second[0] ?? '') ? first + second : `${first} ${second}`;
}

/** A text without its inline tags; words between tags stay. */
function plainWords(text: string): string {
  return cutInline(text).map((piece) => piece.text).join('');
}
