import { t } from '../../i18n/strings.ts';
import type { Entry, Lang } from '../../library/library.ts';
import { isWritten, titleOf } from '../../reading.ts';
import { shelfLabel } from '../shelf-label.ts';

/** A day, month or year as CSL-JSON writes it. */
export interface CslDate { 'date-parts': number[][] }

/** A thing to cite, in CSL-JSON 1.0.2: only the variables that this library knows. What is unknown is left out. */
export interface CslItem {
  id: string;
  type: 'webpage' | 'article-newspaper' | 'article-journal' | 'legislation';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  /** The label on the shelf: 案例03. */
  number?: string;
  issue?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language: 'zh-CN' | 'en';
}

/** A day, month or year (`2026-11-25`, `2026-11`, `2026`) as a CSL date. */
export function cslDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** The page of an entry as a thing to cite, in the language its words are in, at its public address where there is one. */
export function cslItemOf(entry: Entry, lang: Lang, address?: string): CslItem {
  const own: Lang = isWritten(entry, lang) ? lang : 'zh';
  const { updated } = entry.data as { updated?: string };
  return {
    id: ['tashan', entry.kind, entry.id, ...(own === 'en' ? ['en'] : [])].join('-'),
    type: 'webpage',
    author: [{ literal: t(own).siteName }],
    title: titleOf(entry, own),
    number: shelfLabel(entry, own),
    ...(updated ? { issued: cslDate(String(updated)) } : {}),
    ...(address ? { URL: address } : {}),
    language: own === 'zh' ? 'zh-CN' : 'en',
  };
}
