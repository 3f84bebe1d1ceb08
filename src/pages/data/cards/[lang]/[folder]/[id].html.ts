import type { APIRoute } from 'astro';
import { getLibrary, sheetLinks } from '../../../../../content.ts';
import { langs, type Lang } from '../../../../../library/library.ts';
import { cardPage } from '../../../../../publishing/paste-card/card-html.ts';
import { cardEntries, pasteCardOf, type CardEntry } from '../../../../../publishing/paste-card/paste-card.ts';
import { kinds } from '../../../../../schema/kinds.ts';

/** The card of an entry to be pasted elsewhere, alone on a page. */
export const getStaticPaths = () => langs.flatMap((lang) => cardEntries(getLibrary()).map((entry) => ({ params: { lang, folder: kinds[entry.kind].folder, id: entry.id }, props: { entry, lang } })));

export const GET: APIRoute<{ entry: CardEntry; lang: Lang }> = ({ props: { entry, lang } }) =>
  new Response(cardPage(pasteCardOf(getLibrary(), entry, lang, sheetLinks(lang))), { headers: { 'content-type': 'text/html; charset=utf-8' } });
