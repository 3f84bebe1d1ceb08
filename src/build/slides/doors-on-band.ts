import { breakLines, drawRect, drawSourceMark, escape, type SourceMark } from '../../drawings/pen.ts';
import { drawThreeDoorsWide } from '../../drawings/three-doors.ts';
import { say } from '../../library/fact-wording.ts';
import type { DoorsFigure } from '../../schema/figure.ts';

/** The three doors on their blue band, with what is said of each below it. */
export function drawDoorsOnBand(figure: DoorsFigure, mark: (written: string) => SourceMark): string {
  const [left, size] = [60, 24];
  const words = figure.doors.map((door, index) => {
    const x = left + index * 400;
    // Lines are measured in the class nearest in size.
    const lines = breakLines(say(door.text, 'zh'), 't2', (340 * 14) / size);
    return `<g transform="translate(${x} 360)"><text class="band-text door-name" x="0" y="0">${escape(say(door.name, 'zh'))}</text>${lines.map((line, row) => `<text class="band-text door-words" x="0" y="${48 + row * 34}">${escape(line)}</text>`).join('')}</g>`
      + `<g class="door-mark">${drawSourceMark(x + 290, 346, mark(door.at), 20)}</g>`;
  });
  const inner = drawThreeDoorsWide({ figure, lang: 'zh' }).replace('<svg ', '<svg x="60" y="50" width="1200" height="232" ');
  return `<svg class="drawing doors" viewBox="0 0 1320 500">${drawRect(0, 0, 1320, 500, 'door-band')}${inner}${words.join('')}</svg>`;
}
