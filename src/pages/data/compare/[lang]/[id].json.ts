import type { APIRoute } from 'astro';
import { getLibrary, href } from '../../../../content.ts';
import { all, langs, type Entry, type Lang } from '../../../../library/library.ts';
import { comparedCase } from '../../../../publishing/compare/compared-case.ts';

export const getStaticPaths = () => langs.flatMap((lang) => all(getLibrary(), 'case').map((entry) => ({ params: { lang, id: entry.id }, props: { lang, entry } })));

export const GET: APIRoute<{ lang: Lang; entry: Entry<'case'> }> = ({ props: { lang, entry } }) =>
  new Response(JSON.stringify(comparedCase(getLibrary(), entry, lang, (address) => href(address, lang))), { headers: { 'content-type': 'application/json; charset=utf-8' } });
