import type { SourceMark } from '../../drawings/pen.ts';
import { drawQuestionStages } from '../../drawings/question-stages.ts';
import { drawThreeDoorsWide } from '../../drawings/three-doors.ts';
import { drawThreePartyTable } from '../../drawings/three-party-table.ts';
import { drawTripRoute } from '../../drawings/trip-route.ts';
import { drawWorksNarrow } from '../../drawings/works-block.ts';
import { t } from '../../i18n/strings.ts';
import { say } from '../../library/fact-wording.ts';
import { find, need, type Library } from '../../library/library.ts';
import { readPassage } from '../../library/passages.ts';
import type { Sheet } from '../../packs/sheet.ts';
import { shortLocator } from '../../publishing/sheets/sheet-page.ts';
import type { DrawFigure } from './kit-paper.ts';
import { paperStyle } from './paper-style.ts';

/** The mark of a passage with the number of its source on the sheet. Of a source that the sheet does not list it holds the place alone. */
function markOn({ sources }: Sheet): (passage: string) => SourceMark {
  return (written) => {
    const { source, at: [at = 'title'] } = readPassage(written);
    const listed = sources.find(({ id }) => id === source);
    return { label: '', href: '', top: shortLocator(at, 'zh'), bottom: listed ? `${t('zh').sourceShort}${listed.number}` : '' };
  };
}

/** The drawing of a picture as the pages show it, still without its style. */
function drawn(library: Library, id: string, sheet: Sheet): string | undefined {
  const { works, vocabulary: { questions } } = library;
  const shared = { lang: 'zh', variant: 'wide', idPrefix: 'paper', sourceMark: markOn(sheet) } as const;
  if (id === 'works') return drawWorksNarrow({ ...shared, works, hrefOf: () => '' });
  const trip = id.startsWith('trip:') ? find(library, 'trip', id.slice('trip:'.length)) : undefined;
  if (trip) return drawTripRoute({ ...shared, trip: trip.data, variant: 'print', placeName: (place) => say(need(library, 'place', place).data.name, 'zh') });
  const figure = find(library, 'figure', id)?.data;
  switch (figure?.drawing) {
    case 'three-party-table': return drawThreePartyTable({ ...shared, figure, questions });
    case 'question-stages': return drawQuestionStages({ ...shared, figure, questions, phases: t('zh').phases, hrefOfQuestion: () => '' });
    case 'three-doors': return drawThreeDoorsWide({ ...shared, figure });
    default: return undefined;
  }
}

/** Draws the pictures of a library for paper: SVG that carries its own style, black on white. */
export function drawingFor(library: Library): DrawFigure {
  return (id, sheet) => drawn(library, id, sheet)?.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"').replace('>', `><style>${paperStyle()}</style>`);
}
