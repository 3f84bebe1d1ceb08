import type { Lang } from '../library/library.ts';
import type { Room } from './council-room.ts';
import { breakLines, drawColumn, drawLines, drawRect } from './pen.ts';

/** The papers on the table, below its name: in one row where they are upright and the table is wide, in two columns otherwise. */
export function drawPapers({ room, lang, variant }: { room: Room; lang: Lang; variant: 'wide' | 'narrow' }, papers: readonly string[]): string {
  if (!papers.length) return '';
  const columns = variant === 'wide' && lang === 'zh' ? papers.length : 2;
  const rows = Math.ceil(papers.length / columns);
  const gap = variant === 'wide' ? 12 : 6;
  const inset = 18;
  const head = variant === 'wide' ? 50 : 48;
  const width = Math.min((room.table.width - 2 * inset - (columns - 1) * gap) / columns, variant === 'wide' ? 116 : 62);
  const height = Math.min((room.table.height - head - 14 - (rows - 1) * 6) / rows, 76);
  const spread = columns > 1 ? (room.table.width - 2 * inset - columns * width) / (columns - 1) : 0;
  const [left, top] = [room.width / 2 - room.table.width / 2 + inset, room.table.y + head];
  return papers.map((paper, index) =>
    drawPaper(left + (index % columns) * (width + spread), top + Math.floor(index / columns) * (height + 6), width, height, paper, lang)).join('');
}

/** One paper; short Chinese questions stand upright. */
function drawPaper(x: number, y: number, width: number, height: number, text: string, lang: Lang): string {
  const [middle, signs] = [x + width / 2, [...text].length];
  const sheet = drawRect(x, y, width, height, 'shf l2');
  if (lang === 'zh' && signs <= 4 && height >= signs * 18) {
    const step = Math.min(21, (height - 8) / signs);
    return sheet + drawColumn(middle, y + height / 2 + 6 - ((signs - 1) / 2) * step, text, step, { type: step > 19 ? 'tss' : 't17' });
  }
  const lines = breakLines(text, 'b13', width - 6);
  return sheet + drawLines(middle, y + height / 2 + 5 - ((lines.length - 1) / 2) * 17, lines, 17, { type: 'b13', middle: true, within: width - 6 });
}
