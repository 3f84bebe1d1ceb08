import { t } from '../../i18n/strings.ts';
import { say } from '../../library/fact-wording.ts';
import { need } from '../../library/library.ts';
import { readPassage } from '../../library/passages.ts';
import { stopsOf } from '../../library/relations.ts';
import type { Span } from '../../packs/sheet.ts';
import { titleOf } from '../../reading.ts';
import { referenceTo, type SheetPage } from '../sheets/sheet-page.ts';

/** A picture as it is told: title, what it shows for those who do not see it, the passages it is drawn from, and how it was drawn. */
export interface PictureInWords { title: string; alt: string; marks: Span[]; note: Span[] }

const zh = t('zh');

/** The words of a picture that a step shows: an entry of `content/figures`, `works`, `matrix` or `trip:<id>`. */
export function pictureOf(page: SheetPage, id: string): PictureInWords {
  const marks = (passages: readonly string[]) => {
    const read = passages.map(readPassage);
    return [...new Set(read.map(({ source }) => source))].map((source) => referenceTo(page, source, [...new Set(read.filter((one) => one.source === source).flatMap(({ at }) => at))]));
  };
  const told = (title: string, note: string, passages: readonly string[]): PictureInWords => ({ title, alt: `${title}。${note}`, marks: marks(passages), note: [note] });
  if (id === 'works') return told(zh.lists.works, zh.listLeads.works, [page.library.works.at]);
  if (id === 'matrix') return told(zh.lists.matrix, zh.listLeads.matrix, []);
  if (id.startsWith('trip:')) {
    const trip = need(page.library, 'trip', id.slice('trip:'.length));
    return told(titleOf(trip, 'zh'), trip.data.route, stopsOf(trip).map(({ at }) => at));
  }
  const { data } = need(page.library, 'figure', id);
  return told(say(data.title, 'zh'), say(data.note, 'zh'), data.at);
}
