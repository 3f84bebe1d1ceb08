import { t } from '../../i18n/strings.ts';
import { breakLines, drawRect, drawSourceMark, escape, type SourceMark } from '../../drawings/pen.ts';
import { drawQuestionStages } from '../../drawings/question-stages.ts';
import { drawThreeDoorsWide } from '../../drawings/three-doors.ts';
import { drawThreePartyTable } from '../../drawings/three-party-table.ts';
import { drawTripRoute } from '../../drawings/trip-route.ts';
import { drawWorksWide } from '../../drawings/works-block.ts';
import { say } from '../../library/fact-wording.ts';
import { find, need, type Library } from '../../library/library.ts';
import { readPassage } from '../../library/passages.ts';
import type { SheetSource } from '../../packs/sheet.ts';
import type { DoorsFigure } from '../../schema/figure.ts';

const idPrefix = 'slide';
const zh = t('zh');

/** The two halves of a source mark, with the number that its source has in the deck. */
function markIn(sources: SheetSource[]) {
  return (written: string): SourceMark => {
    const { source, at: [at = 'title'] } = readPassage(written);
    const number = sources.find(({ id }) => id === source)?.number ?? 0;
    return { label: '', href: '', top: typeof at === 'number' ? String(at) : zh.locatorMarks[at], bottom: `${zh.sourceShort}${number}` };
  };
}

/** The three doors on their blue band, with what is said of each below it. */
function drawDoorsOnBand(figure: DoorsFigure, mark: (written: string) => SourceMark): string {
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

/**
 * A picture that a step shows as the site draws it, with the classes of the page on which it has these looks; nothing for pictures that
 * are tables of the page (`matrix`, figures by year).
 */
export function drawFigure(library: Library, id: string, sources: SheetSource[]): { svg: string; within: string[] } | undefined {
  const mark = markIn(sources);
  if (id === 'works') return { svg: drawWorksWide({ works: library.works, lang: 'zh', hrefOf: () => '', idPrefix }), within: ['flow-body'] };
  if (id.startsWith('trip:')) {
    const placeName = (place: string) => say(need(library, 'place', place).data.name, 'zh');
    return { svg: drawTripRoute({ trip: need(library, 'trip', id.slice('trip:'.length)).data, lang: 'zh', variant: 'print', sourceMark: mark, placeName }), within: [] };
  }
  const figure = find(library, 'figure', id)?.data;
  const { questions } = library.vocabulary;
  if (figure?.drawing === 'three-party-table') return { svg: drawThreePartyTable({ figure, questions, lang: 'zh', variant: 'wide', idPrefix }), within: [] };
  if (figure?.drawing === 'question-stages') return { svg: drawQuestionStages({ figure, questions, phases: zh.phases, lang: 'zh', variant: 'wide', idPrefix, hrefOfQuestion: () => '', sourceMark: mark }), within: [] };
  if (figure?.drawing === 'three-doors') return { svg: drawDoorsOnBand(figure, mark), within: [] };
  return undefined;
}
