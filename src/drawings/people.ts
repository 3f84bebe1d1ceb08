import { short, type Oblique } from './oblique.ts';

/** Somebody in a scene: where, how tall in metres, which way the head leans (-1, 0, 1), and whether with a stick. */
export interface Person { at: readonly [x: number, y: number]; height?: number; facing?: -1 | 0 | 1; stick?: boolean }

/** A person as the old maps draw one: a robe and a dot, never a face. */
export function drawPerson(scene: Oblique, { at: [x, y], height = 1.7, facing = 0, stick = false }: Person): string {
  const [footX, footY] = scene.spot([x, y, 0]);
  const unit = (scene.scale * height) / 1.7;
  const at = (across: number, up: number) => `${short(footX + unit * across)} ${short(footY - unit * up)}`;
  const robe = `M${at(-0.3, 0)}L${at(-0.2, 1.02)}Q${at(0, 1.32)} ${at(0.2, 1.02)}L${at(0.3, 0)}Z`;
  const head = `<circle cx="${short(footX + facing * unit * 0.04)}" cy="${short(footY - unit * 1.5)}" r="${short(unit * 0.22)}"/>`;
  const cane = stick ? `<path d="M${at(0.46, 0)}V${short(footY - unit * 0.8)}"/>` : '';
  return `<g class="pp"><path d="${robe}"/>${head}${cane}</g>`;
}

/** Several people, the first drawn first. */
export function drawPersons(scene: Oblique, people: readonly Person[]): string {
  return people.map((person) => drawPerson(scene, person)).join('');
}

/** Somebody in elevation on a flat sheet, as gazetteers set people on a plan. Feet at x, y; height in units of the sheet. */
export function drawStandingFigure(x: number, y: number, unit: number, classes: string): string {
  const at = (across: number, up: number) => `${short(x + unit * across)} ${short(y - unit * up)}`;
  return `<g class="${classes}"><path d="M${at(-0.34, 0)}L${at(-0.22, 1.02)}Q${at(0, 1.36)} ${at(0.22, 1.02)}L${at(0.34, 0)}Z"/>`
    + `<circle cx="${short(x + unit * 0.05)}" cy="${short(y - unit * 1.52)}" r="${short(unit * 0.24)}"/></g>`;
}
