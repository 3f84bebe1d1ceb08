import { getLibrary } from './content.ts';
import { all, langs, type Entry, type Lang } from './library/library.ts';
import type { Kind } from './schema/kinds.ts';

/** The parameter that puts a page below /en/ or at the root. */
export function langParam(lang: Lang): { lang: string | undefined } {
  return { lang: lang === 'zh' ? undefined : lang };
}

/** One path for each entry of a kind in each language. */
export function entryPaths<K extends Kind>(kind: K): { params: { lang: string | undefined; id: string }; props: { entry: Entry<K>; lang: Lang } }[] {
  return langs.flatMap((lang) => all(getLibrary(), kind).map((entry) => ({ params: { ...langParam(lang), id: entry.id }, props: { entry, lang } })));
}

/** One path for each language. */
export function langPaths(): { params: { lang: string | undefined }; props: { lang: Lang } }[] {
  return langs.map((lang) => ({ params: langParam(lang), props: { lang } }));
}
