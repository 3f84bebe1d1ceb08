import { t } from '../i18n/strings.ts';
import type { Entry, Lang } from '../library/library.ts';

/** What stands above a title: 案例03, Practice 12; the kind alone where there are no shelf numbers. */
export function shelfLabel(entry: Entry, lang: Lang): string {
  const { no } = entry.data as { no?: number };
  return no === undefined ? t(lang).kinds[entry.kind] : `${t(lang).kinds[entry.kind]}${lang === 'en' ? ' ' : ''}${String(no).padStart(2, '0')}`;
}
