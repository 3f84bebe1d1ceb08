import { short } from './oblique.ts';
import { drawText, escape, widthOf } from './pen.ts';

/** A place on the sketch: its name with what is kept of it, and where its page stands. Degrees are rounded. */
export interface MapPoint { name: string; count: number; href: string; lat: number; lon: number; label: 'right' | 'left' | 'above' | 'below' | 'above-right' }

/** A part of the sketch that is drawn larger beside it: its name with what is kept of it, its page, and the points it holds. */
export interface MapInset { name: string; count: number; href: string; points: readonly MapPoint[] }

/** Widths in units of the sheet: with an inset there is more ground to cover. */
const sheetWidths = { whole: 440, near: 360 };
const margin = 34;
/** A degree of longitude is shorter than one of latitude; one ratio for the whole sheet will do for a sketch. */
const lonPerLat = 0.84;

interface Frame { west: number; north: number; scale: number; width: number; height: number }

const labelOf = ({ name, count }: { name: string; count: number }) => `${name} ${count}`;

/** The frame that holds all points, with room for their names. */
function frameOf(points: readonly MapPoint[], width: number): Frame {
  const lons = points.map(({ lon }) => lon);
  const lats = points.map(({ lat }) => lat);
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  // Names to the right of the easternmost points must find room too.
  const roomFor = (point: MapPoint) => (point.label === 'right' ? (width - margin - 13 - widthOf(labelOf(point), 'lb')) / Math.max(point.lon - west, 0.01) : Infinity);
  const scale = Math.min((width - 2 * margin - 24) / Math.max(east - west, 0.5), ...points.map(roomFor));
  return { west, north, scale, width, height: Math.max(((north - south) * scale) / lonPerLat, 60) + 2 * margin };
}

const positionOf = ({ lat, lon }: { lat: number; lon: number }, { west, north, scale }: Frame) => ({ x: margin + (lon - west) * scale, y: margin + ((north - lat) * scale) / lonPerLat });

/** The name beside its point: baseline and anchor. */
function labelAt(x: number, y: number, point: MapPoint, width: number): string {
  const { label } = point;
  const text = labelOf(point);
  const halfWidth = widthOf(text, 'lb') / 2;
  const placed = { right: [x + 9, y + 5], left: [x - 9, y + 5], above: [x, y - 11], below: [x, y + 24], 'above-right': [x - 4, y - 11] } as const;
  const [labelX, labelY] = placed[label];
  const middle = label === 'above' || label === 'below';
  const within = middle ? Math.min(Math.max(labelX, halfWidth + 4), width - halfWidth - 4) : labelX;
  return drawText(within, labelY, text, { type: 'lb', middle, end: label === 'left' });
}

function drawPoint(point: MapPoint, frame: Frame): string {
  const { x, y } = positionOf(point, frame);
  return `<a class="pin" href="${escape(point.href)}"><circle class="pin-dot" cx="${short(x)}" cy="${short(y)}" r="5"/>${labelAt(x, y, point, frame.width)}</a>`;
}

/** The part that is drawn larger elsewhere: a dashed frame that leads to its page. */
function drawInsetFrame({ name, count, href, points }: MapInset, frame: Frame): string {
  const places = points.map((point) => positionOf(point, frame));
  const pad = 9;
  const [left, right] = [Math.min(...places.map(({ x }) => x)) - pad, Math.max(...places.map(({ x }) => x)) + pad];
  const [top, bottom] = [Math.min(...places.map(({ y }) => y)) - pad, Math.max(...places.map(({ y }) => y)) + pad];
  const box = `<path class="l2 dashed pin-box" d="M${short(left)} ${short(top)}H${short(right)}V${short(bottom)}H${short(left)}Z"/>`;
  return `<a class="pin" href="${escape(href)}">${box}${drawText((left + right) / 2, (top + bottom) / 2 + 5, labelOf({ name, count }), { type: 'lb', middle: true })}</a>`;
}

/**
 * Places as points in a plain frame, by their rough latitude and longitude: a sketch of where they lie to each other, without borders,
 * coasts or rivers. Points of the inset are not drawn; a dashed frame stands where they lie.
 */
export function drawPlaceMap(points: readonly MapPoint[], title: string, inset?: MapInset): string {
  const frame = frameOf([...points, ...(inset?.points ?? [])], inset ? sheetWidths.whole : sheetWidths.near);
  const { width } = frame;
  const height = Math.ceil(frame.height);
  const border = `<path class="l2" d="M.5 .5H${width - 0.5}V${height - 0.5}H.5Z"/>`;
  // North up: the one thing a sketch of places must say.
  const north = `<path class="l2" d="M${width - 18} 34V12m-4 7 4-7 4 7"/>`;
  return `<svg class="drawing place-map" viewBox="0 0 ${width} ${height}" role="group" aria-label="${escape(title)}">${border}${north}${inset ? drawInsetFrame(inset, frame) : ''}${points.map((point) => drawPoint(point, frame)).join('')}</svg>`;
}
