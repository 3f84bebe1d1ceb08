import type { APIRoute } from 'astro';
import { getLibrary, href, publicUrl } from '../../../../content.ts';
import { langParam } from '../../../../entry-paths.ts';
import { all, langs, type Entry, type Lang } from '../../../../library/library.ts';
import { entryMarkdown } from '../../../../publishing/markdown.ts';
import { kindNames, kinds } from '../../../../schema/kinds.ts';

/** Every entry with a page, beside that page. Pages about the library stand below /about/. */
export const getStaticPaths = () => langs.flatMap((lang) => kindNames.filter((kind) => kinds[kind].address).flatMap((kind) => (all(getLibrary(), kind) as Entry[])
  .filter((entry) => kind !== 'page' || entry.id !== 'about')
  .map((entry) => ({ params: { ...langParam(lang), folder: kind === 'page' ? 'about' : kinds[kind].folder, id: entry.id }, props: { entry, lang } }))));

export const GET: APIRoute<{ entry: Entry; lang: Lang }> = ({ props: { entry, lang } }) => new Response(entryMarkdown(getLibrary(), entry, lang, (address) => publicUrl(address, lang) ?? href(address, lang)), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
