import type { APIRoute } from 'astro';
import { getLibrary, sheetLinks } from '../../../content.ts';
import { langs, type Lang } from '../../../library/library.ts';
import { shelfOf } from '../../../publishing/sheets/shelf-of.ts';

/** All that may be put into a study pack, in a language. */
export const getStaticPaths = () => langs.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) => Response.json(shelfOf(getLibrary(), lang, sheetLinks(lang)));
