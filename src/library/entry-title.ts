import type { Entry, Lang } from './library.ts';

/** Title of an entry in a language, falling back to Chinese; YAML kinds carry a bilingual name. */
export function titleOf(entry: Entry, lang: Lang): string {
  if (lang === 'en' && entry.translation) return entry.translation.title;
  const data = entry.data as { title?: string | { zh: string; en?: string }; name?: { zh: string; en?: string } };
  const title = data.title ?? data.name ?? entry.id;
  return typeof title === 'string' ? title : ((lang === 'en' ? title.en : undefined) ?? title.zh);
}
