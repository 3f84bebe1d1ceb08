import { t } from '../i18n/strings.ts';
import type { Entry, Lang } from '../library/library.ts';
import { titleOf } from '../reading.ts';

/** What stands above a title: 案例03, Practice 12; the kind alone where there are no shelf numbers. */
export function shelfLabel(entry: Entry, lang: Lang): string {
  const { no } = entry.data as { no?: number };
  return no === undefined ? t(lang).kinds[entry.kind] : `${t(lang).kinds[entry.kind]}${lang === 'en' ? ' ' : ''}${String(no).padStart(2, '0')}`;
}

/** How to cite an entry, in the manner of GB/T 7714: an electronic resource with the day of its last change and, where there is one, its permanent address. */
export function citationOf(entry: Entry, lang: Lang, permanent: string | undefined): string {
  const { updated } = entry.data as { updated: string };
  const title = titleOf(entry, lang);
  const what = lang === 'zh' ? `他山. ${title}：${shelfLabel(entry, lang)}` : `Tashan. ${title} (${shelfLabel(entry, lang)})`;
  return `${what}[EB/OL]. (${updated}).${permanent ? ` ${permanent}.` : ''}`;
}
