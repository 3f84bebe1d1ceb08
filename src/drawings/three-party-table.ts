import { say } from '../library/fact-wording.ts';
import type { Lang } from '../library/library.ts';
import type { TableFigure } from '../schema/figure.ts';
import type { Word } from '../schema/vocabulary.ts';
import { colonnadeOf, drawColonnade, drawPlinth, drawSeat, drawStools, drawTable, roomFor, type Room } from './council-room.ts';
import { drawPapers } from './council-papers.ts';
import { drawingWords } from './drawing-words.ts';
import { breakLines, drawColumn, drawRect, drawText, escape, widthOf, type TextClass } from './pen.ts';

/** What the drawing of the table needs: who sits where comes from the figure, the papers from the questions. */
export interface TableInput { figure: TableFigure; questions: readonly Word<'questions'>[]; lang: Lang; variant: 'wide' | 'narrow'; idPrefix: string }

/** Somebody in the room and what the source says they do; where it gives no verb, the drawing says so. */
interface Role { name: string; does: string; recorded: boolean }

/** What every part of the drawing is drawn with. */
interface Sheet { room: Room; lang: Lang; variant: 'wide' | 'narrow' }

type PartName = 'head' | 'left' | 'right' | 'stools' | 'columns' | 'plinth' | 'axis';

/** The council room in plan: who leads, who sits at the table, what carries the room. */
export function drawThreePartyTable({ figure, questions, lang, variant, idPrefix }: TableInput): string {
  const room = roomFor(variant, lang);
  const sheet: Sheet = { room, lang, variant };
  const role = (part: PartName) => roleOf(figure[part], lang);
  const papers = figure.papers.map((id) => questions.find((question) => question.id === id)).flatMap((question) => (question ? [say(question.name, lang)] : []));
  const titleId = `${idPrefix}-title`;
  return `<svg class="drawing gov ${variant === 'wide' ? 'w-only' : 'n-only'}" viewBox="0 0 ${room.width} ${room.height}" role="img" aria-labelledby="${titleId}">`
    + `<title id="${titleId}">${escape(describe(figure, papers, lang))}</title>`
    + drawPlinth(room) + drawPlinthWords(sheet, role('plinth')) + drawColonnade(room) + drawColumnWords(sheet, role('columns'))
    + drawTable(room) + drawAxis(sheet, role('axis')) + drawPapers(sheet, papers) + drawTableName(sheet, say(figure.table, lang))
    + drawHead(sheet, role('head')) + drawSide(sheet, 'left', role('left')) + drawSide(sheet, 'right', role('right'))
    + drawStools(room) + drawStoolWords(sheet, role('stools')) + '</svg>';
}

function roleOf(part: TableFigure[PartName], lang: Lang): Role {
  return { name: say(part.name, lang), does: part.does ? say(part.does, lang) : drawingWords(lang).roleUnrecorded, recorded: part.does !== undefined };
}

/** A role in one line. */
function phrase({ name, does, recorded }: Role, lang: Lang): string {
  if (!recorded) return lang === 'zh' ? `${name}，${does}` : `${name}: ${does}`;
  return lang === 'zh' ? name + does : `${name} ${does}`;
}

/** The whole room in words. */
function describe(figure: TableFigure, papers: string[], lang: Lang): string {
  const names = drawingWords(lang).room;
  const parts: PartName[] = ['plinth', 'columns', 'head', 'left', 'right', 'stools', 'axis'];
  const [colon, stop] = lang === 'zh' ? ['：', '；'] : [': ', '; '];
  const told = parts.map((part) => `${names[part]}${colon}${phrase(roleOf(figure[part], lang), lang)}`);
  return [`${say(figure.table, lang)}`, ...told, `${names.papers}${colon}${papers.join(lang === 'zh' ? '、' : ', ')}`].join(stop);
}

/** Two words on the plinth, left and right of the axis: who, and what they do. */
function drawPlinthWords({ room, lang }: Sheet, { name, does }: Role): string {
  const type: TextClass = lang === 'zh' ? 't17' : 'b13';
  const quarter = (room.x1 - room.x0) / 4;
  return [[name, room.x0 + quarter], [does, room.x1 - quarter]].map(([text, x]) => {
    const spread = lang === 'zh' ? ([...String(text)].length - 1) * 6 : 0;
    const width = Math.min(widthOf(String(text), type) + spread + 20, quarter * 1.8);
    return drawRect(Number(x) - width / 2, room.y0 + 2, width, room.border - 4, 'plinth')
      + drawText(Number(x), room.y0 + room.border / 2 + 6, String(text), { type, also: lang === 'zh' ? 'spread' : '', middle: true, within: width - 8 });
  }).join('');
}

/** The words of the columns: upright on the left side of the colonnade in Chinese; in English on both halves of its top side. */
function drawColumnWords({ room, lang }: Sheet, role: Role): string {
  const { left, right, top } = colonnadeOf(room);
  if (lang === 'zh') {
    const text = phrase(role, lang);
    return drawRect(left - 11, top + 20, 22, [...text].length * 23 + 4, 'shf') + drawColumn(left, top + 38, text, 23, { type: 'tss' });
  }
  const half = (right - left) / 2;
  return [role.name, role.does].map((text, index) => {
    const x = left + half * (index + 0.5);
    const width = Math.min(widthOf(text, 'b13'), half - 36);
    return drawRect(x - width / 2 - 4, top - 9, width + 8, 18, 'shf') + drawText(x, top + 5, text, { type: 'b13', middle: true, within: width });
  }).join('');
}

/** The axis, with its bubble and its words above the room. */
function drawAxis({ room, lang, variant }: Sheet, role: Role): string {
  const middle = room.width / 2;
  return `<path class="axis" d="M${middle} 34V${room.height - 2}"/><circle class="shf cins" cx="${middle}" cy="18" r="16"/>`
    + drawText(middle, 24, [...role.name][0] ?? '', { type: 't17', also: 'cin', middle: true })
    + drawText(middle + 26, 24, phrase(role, lang), { type: lang === 'en' && variant === 'narrow' ? 'tb' : 'tss', also: 'cin', within: middle - 30 });
}

function drawTableName({ room, lang, variant }: Sheet, name: string): string {
  const type: TextClass = lang === 'en' && variant === 'narrow' ? 'b13' : 'tss';
  const width = Math.min(widthOf(name, type) + 24, room.table.width - 16);
  const middle = room.width / 2;
  return drawRect(middle - width / 2, room.table.y + 12, width, 28, 'shf')
    + drawText(middle, room.table.y + 33, name, { type, middle: true, within: width - 8 });
}

/** The black seat at the head of the table. */
function drawHead({ room, lang, variant }: Sheet, { name, does }: Role): string {
  const width = { wide: { zh: 168, en: 196 }, narrow: { zh: 136, en: 176 } }[variant][lang];
  const [height, middle] = [62, room.width / 2];
  const y = room.table.y - height - 8;
  const seat = drawSeat(middle - width / 2, y, width, height, 'head');
  const oneLine = widthOf(name, 'ts') + 8 + widthOf(does, 'ts') <= width - 20;
  if (oneLine) return `${seat}<text class="ts rev mid" x="${middle}" y="${y + 41}">${escape(name)}<tspan class="light" dx="8">${escape(does)}</tspan></text>`;
  return seat + drawText(middle, y + 29, name, { type: 't17', also: 'rev', middle: true, within: width - 20 })
    + drawText(middle, y + 50, does, { type: 't17', also: 'rev light', middle: true, within: width - 20 });
}

/** A seat at the side of the table, its words turned where there is no room for them. */
function drawSide({ room, lang, variant }: Sheet, side: 'left' | 'right', role: Role): string {
  const { table } = room;
  const width = { wide: { zh: 70, en: 100 }, narrow: { zh: 48, en: 50 } }[variant][lang];
  const height = variant === 'wide' ? 108 : 120;
  const x = side === 'left' ? room.width / 2 - table.width / 2 - width - 8 : room.width / 2 + table.width / 2 + 8;
  const y = table.y + table.height / 2 - height / 2;
  const [middleX, middleY] = [x + width / 2 + (side === 'left' ? 2 : -2), y + height / 2];
  const turned = lang === 'en' && variant === 'narrow';
  const nameType: TextClass = lang === 'zh' ? 'tss' : turned ? 'b13' : 'tb';
  const doesType: TextClass = turned ? 't13' : role.recorded ? 'tx' : 't2';
  const fit = turned ? height - 14 : width - 12;
  const names = turned ? [role.name] : breakLines(role.name, nameType, fit);
  const does = turned ? [role.does] : breakLines(role.does, doesType, fit);
  const lines = [...names.map((text) => ({ text, type: nameType })), ...does.map((text) => ({ text, type: doesType }))];
  const step = turned ? 18 : 21;
  const draw = (centreX: number, centreY: number) => lines.map(({ text, type }, index) =>
    drawText(centreX, centreY + 6 + (index - (lines.length - 1) / 2) * step, text, { type, middle: true, within: fit })).join('');
  return drawSeat(x, y, width, height, side)
    + (turned ? `<g transform="translate(${middleX} ${middleY}) rotate(-90)">${draw(0, -1)}</g>` : draw(middleX, middleY));
}

/** The words of those on the stools, on the south side of the colonnade. */
function drawStoolWords({ room, lang }: Sheet, role: Role): string {
  const { bottom } = colonnadeOf(room);
  const type: TextClass = lang === 'zh' ? 'tss' : 'tb';
  const text = phrase(role, lang);
  const width = widthOf(text, type) + 22;
  return drawRect(room.width / 2 - width / 2, bottom - 11, width, 25, 'shf') + drawText(room.width / 2, bottom + 6, text, { type, middle: true });
}
