import type { APIRoute } from 'astro';
import { getLibrary, href, publicUrl } from '../../content.ts';
import { csvOf, rowsOf, tableNames } from '../../publishing/tables.ts';

export const getStaticPaths = () => tableNames.map((name) => ({ params: { name } }));

export const GET: APIRoute<Record<string, never>, { name: string }> = ({ params: { name } }) => {
  const rows = rowsOf(getLibrary(), name, (address) => publicUrl(address, 'zh') ?? href(address, 'zh'));
  return new Response(csvOf(rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
