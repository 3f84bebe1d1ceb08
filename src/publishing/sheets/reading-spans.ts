import { t } from '../../i18n/strings.ts';
import { addressOf } from '../../library/addresses.ts';
import type { LessonReading } from '../../library/lesson-readings.ts';
import { need, type Entry } from '../../library/library.ts';
import type { Span } from '../../packs/sheet.ts';
import { passageOpening } from '../passage-opening.ts';
import { spansOf, type SheetPage } from './sheet-page.ts';

/**
 * What to read an entry for before class, and which passages of it. Their links carry the day on which the lesson was last changed, so that
 * whoever opens one from paper next year is told what has changed since.
 */
export function readingSpans(page: SheetPage, { kind, id, passages, why }: LessonReading, lessonChanged: string): Span[] {
  const { library, links, reading: { textLang } } = page;
  const words = t(textLang);
  const opened = passages.flatMap((anchor): Span[][] => {
    const opening = passageOpening(library, need(library, kind, id) as Entry, anchor, textLang);
    return opening ? [[{ words: opening.words, href: links.toPage(`${addressOf(kind, id)}?on=${lessonChanged}#${anchor}`) }]] : [];
  });
  const [colon, between] = textLang === 'zh' ? ['：', '；'] : [': ', '; '];
  return [...spansOf(page, why), ...(opened.length ? [`${textLang === 'zh' ? '' : ' '}${words.lesson.passages}${colon}`, ...opened.flatMap((one, index) => (index ? [between, ...one] : one))] : [])];
}
