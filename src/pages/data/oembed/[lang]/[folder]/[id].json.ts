import type { APIRoute } from 'astro';
import { getLibrary, publicUrl, sheetLinks } from '../../../../../content.ts';
import { langs, type Lang } from '../../../../../library/library.ts';
import { oembedOf } from '../../../../../publishing/paste-card/oembed.ts';
import { cardEntries, pasteCardOf, type CardEntry } from '../../../../../publishing/paste-card/paste-card.ts';
import { kinds } from '../../../../../schema/kinds.ts';

/** Static oEmbed of each entry; none without a public address, because an embedded card must say where it comes from. */
export const getStaticPaths = () => (publicUrl('/', 'zh') ? langs : []).flatMap((lang) => cardEntries(getLibrary()).map((entry) => ({ params: { lang, folder: kinds[entry.kind].folder, id: entry.id }, props: { entry, lang } })));

export const GET: APIRoute<{ entry: CardEntry; lang: Lang }> = ({ props: { entry, lang } }) =>
  Response.json(oembedOf(pasteCardOf(getLibrary(), entry, lang, sheetLinks(lang)), publicUrl('/', lang) ?? ''));
