import type { APIRoute } from 'astro';
import { getLibrary, sheetLinks } from '../../../../../content.ts';
import { langs, type Lang } from '../../../../../library/library.ts';
import { entrySheet, type PackEntry } from '../../../../../publishing/sheets/entry-sheet.ts';
import { packEntries } from '../../../../../publishing/sheets/shelf-of.ts';

/** An entry as it goes on paper, for study packs. */
export const getStaticPaths = () => langs.flatMap((lang) => packEntries(getLibrary()).map((entry) => ({ params: { lang, kind: entry.kind, id: entry.id }, props: { entry, lang } })));

export const GET: APIRoute<{ entry: PackEntry; lang: Lang }> = ({ props: { entry, lang } }) => Response.json(entrySheet(getLibrary(), entry, lang, sheetLinks(lang)));
