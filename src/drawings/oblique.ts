/** A point of the scene in metres: x along the front, y into the depth, z up. */
export type Point = readonly [x: number, y: number, z: number];
/** A point on the sheet, in units of the viewBox, y downwards. */
export type Spot = readonly [x: number, y: number];
/** Classes of the three visible faces of a box. */
export interface Faces { front: string; side: string; top: string }

/** A number as written into path data: one decimal at most. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

/** Points on the sheet as path data. */
export function trace(spots: readonly Spot[], closed = false): string {
  return `M${spots.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${closed ? 'Z' : ''}`;
}

/** An upright rectangle that faces the viewer. */
export function front(x: number, y: number, z: number, width: number, height: number): Point[] {
  return [[x, y, z], [x + width, y, z], [x + width, y, z + height], [x, y, z + height]];
}

/** A level rectangle. */
export function top(x: number, y: number, z: number, width: number, depth: number): Point[] {
  return [[x, y, z], [x + width, y, z], [x + width, y + depth, z], [x, y + depth, z]];
}

/** An upright rectangle that runs into the depth, seen on the right of a box. */
export function right(x: number, y: number, z: number, depth: number, height: number): Point[] {
  return [[x, y, z], [x, y + depth, z], [x, y + depth, z + height], [x, y, z + height]];
}

/** A level rectangle given by its corners, x and y from … to. */
export function slab(x0: number, x1: number, y0: number, y1: number, z = 0): Point[] {
  return [[x0, y0, z], [x1, y0, z], [x1, y1, z], [x0, y1, z]];
}

/** Faces drawn with the pen of what stood there before. */
export const inkFaces: Faces = { front: 'f0 l2', side: 'f1 l2', top: 'f0 l2' };
/** The same with the thin pen, for furniture. */
export const thinFaces: Faces = { front: 'f0 l1', side: 'f1 l1', top: 'f0 l1' };
/** Faces of what the works add. */
export const workFaces: Faces = { front: 'wf0', side: 'wf1', top: 'wf0' };
/** The same with a tinted front. */
export const tintedWorkFaces: Faces = { front: 'wf2', side: 'wf1', top: 'wf0' };

/** Scale (units per metre), where the origin of the scene lies on the sheet, and how far one metre of depth shifts right and up. */
export interface Projection { scale: number; originX: number; originY: number; depthX: number; depthY: number }

/**
 * Frontal oblique projection (正面斜轴测, that of ruled-line painting): the front keeps its true shape, depth recedes to the upper right.
 * Every method returns SVG.
 */
export class Oblique {
  readonly projection: Projection;

  constructor(projection: Projection) {
    this.projection = projection;
  }

  /** Units per metre. */
  get scale(): number {
    return this.projection.scale;
  }

  /** Where a point of the scene lies on the sheet. */
  spot([x, y, z]: Point): Spot {
    const { scale, originX, originY, depthX, depthY } = this.projection;
    return [originX + (x + y * depthX) * scale, originY - (z + y * depthY) * scale];
  }

  /** Path data through points. */
  trace(points: readonly Point[], closed = false): string {
    return trace(points.map((point) => this.spot(point)), closed);
  }

  /** A closed face. */
  face(points: readonly Point[], classes: string): string {
    return `<path class="${classes}" d="${this.trace(points, true)}"/>`;
  }

  /** Several closed faces of one pen. */
  faces(list: readonly (readonly Point[])[], classes: string): string {
    if (!list.length) return '';
    return `<path class="${classes}" d="${list.map((points) => this.trace(points, true)).join('')}"/>`;
  }

  /** An open line. */
  line(points: readonly Point[], classes: string): string {
    return this.lines([points], classes);
  }

  /** Several open lines of one pen. */
  lines(list: readonly (readonly Point[])[], classes: string): string {
    return `<path class="${classes}" d="${list.map((points) => this.trace(points)).join('')}"/>`;
  }

  /** A face filled with a pattern of the drawing. */
  patterned(points: readonly Point[], patternId: string): string {
    return `<path d="${this.trace(points, true)}" fill="url(#${patternId})"/>`;
  }

  /** A box standing at x, y, z; drawn right, top, front, so that near faces cover far ones. */
  box([x, y, z]: Point, [width, depth, height]: Point, faces: Faces = inkFaces): string {
    return this.face(right(x + width, y, z, depth, height), faces.side)
      + this.face(top(x, y, z + height, width, depth), faces.top)
      + this.face(front(x, y, z, width, height), faces.front);
  }

  /** A circle whose radius is given in units of the sheet. */
  circle(centre: Point, radius: number, classes: string): string {
    const [x, y] = this.spot(centre);
    return `<circle class="${classes}" cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"/>`;
  }
}
