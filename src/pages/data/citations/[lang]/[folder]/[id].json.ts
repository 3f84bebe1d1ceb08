import type { APIRoute } from 'astro';
import { getLibrary } from '../../../../../content.ts';
import { all, langs, type Entry, type Lang } from '../../../../../library/library.ts';
import { isKind } from '../../../../../library/relations.ts';
import type { CitationsOfEntry } from '../../../../../packs/cite/citation-forms.ts';
import { anyAddress, citationsOf } from '../../../../../publishing/citations/citations-of.ts';
import { cslItemOf } from '../../../../../publishing/citations/csl-item.ts';
import { cslItemOfSource } from '../../../../../publishing/citations/csl-source.ts';
import { kindNames, kinds } from '../../../../../schema/kinds.ts';

/** How to cite an entry in every form and, where it is a source, the source itself. Loaded when a reader asks for another form. */
export const getStaticPaths = () => langs.flatMap((lang) => kindNames.filter((kind) => kinds[kind].address).flatMap((kind) => all(getLibrary(), kind)
  .map((entry) => ({ params: { lang, folder: kinds[kind].folder, id: entry.id }, props: { entry, lang } }))));

export const GET: APIRoute<{ entry: Entry; lang: Lang }> = ({ props: { entry, lang } }) => {
  const citations: CitationsOfEntry = {
    page: citationsOf(cslItemOf(entry, lang, anyAddress)),
    ...(isKind(entry, 'source') ? { source: citationsOf(cslItemOfSource(entry)) } : {}),
  };
  return Response.json(citations);
};
