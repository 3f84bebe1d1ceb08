import type { APIRoute } from 'astro';
import { getLibrary, href, publicUrl } from '../../../content.ts';
import { langPaths } from '../../../entry-paths.ts';
import { need, type Lang } from '../../../library/library.ts';
import { entryMarkdown } from '../../../publishing/markdown.ts';

export const getStaticPaths = langPaths;

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) => new Response(entryMarkdown(getLibrary(), need(getLibrary(), 'page', 'about'), lang, (address) => publicUrl(address, lang) ?? href(address, lang)), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
