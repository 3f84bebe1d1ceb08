import { t } from '../i18n/strings.ts';
import { say } from '../library/fact-wording.ts';
import { find, need, type Library } from '../library/library.ts';
import { readPassage } from '../library/passages.ts';
import type { DoorsFigure } from '../schema/figure.ts';
import type { SourceMark } from './pen.ts';
import { drawQuestionStages } from './question-stages.ts';
import { drawThreeDoorsWide } from './three-doors.ts';
import { drawThreePartyTable } from './three-party-table.ts';
import { drawTripRoute } from './trip-route.ts';
import { drawWorksWide, type WorksInput } from './works-block.ts';

/** Where a picture is shown whole, and how it is drawn there. */
export interface FigurePlace {
  /** Tells the ids of one picture from those of another. */
  idPrefix: string;
  /** The mark of a passage `source@9`. */
  sourceMark: (passage: string) => SourceMark;
  /** The works drawing in the composition that suits the place; the wide one unless told. */
  drawWorks?: (input: WorksInput) => string;
  drawDoors?: (figure: DoorsFigure) => string;
  /** Where a work of the drawing and a question lead; nowhere on paper. */
  hrefOfWork?: (id: string) => string;
  hrefOfQuestion?: () => string;
}

/** Marks that lead nowhere, with the numbers that sources have in a list; of a source not listed the place in it alone. */
export function marksOf(sources: readonly { id: string; number: number }[]): (passage: string) => SourceMark {
  const words = t('zh');
  return (passage) => {
    const { source, at: [at = 'title'] } = readPassage(passage);
    const listed = sources.find(({ id }) => id === source);
    return { label: '', href: '', top: typeof at === 'number' ? String(at) : words.locatorMarks[at], bottom: listed ? `${words.sourceShort}${listed.number}` : '' };
  };
}

/** A picture as one drawing, in Chinese: an entry of `content/figures`, `works` or `trip:<id>`; nothing for pictures that are tables (`matrix`, figures by year). */
export function drawFigure(library: Library, id: string, place: FigurePlace): string | undefined {
  const lang = 'zh';
  const { idPrefix, sourceMark, drawWorks = drawWorksWide, drawDoors = (figure) => drawThreeDoorsWide({ figure, lang }), hrefOfWork = () => '', hrefOfQuestion = () => '' } = place;
  const { works, vocabulary: { questions } } = library;
  if (id === 'works') return drawWorks({ works, lang, hrefOf: hrefOfWork, idPrefix });
  const trip = id.startsWith('trip:') ? find(library, 'trip', id.slice('trip:'.length)) : undefined;
  if (trip) return drawTripRoute({ trip: trip.data, lang, variant: 'print', sourceMark, placeName: (one) => say(need(library, 'place', one).data.name, lang) });
  const figure = find(library, 'figure', id)?.data;
  switch (figure?.drawing) {
    case 'three-party-table': return drawThreePartyTable({ figure, questions, lang, variant: 'wide', idPrefix });
    case 'question-stages': return drawQuestionStages({ figure, questions, phases: t(lang).phases, lang, variant: 'wide', idPrefix, hrefOfQuestion, sourceMark });
    case 'three-doors': return drawDoors(figure);
    default: return undefined;
  }
}
