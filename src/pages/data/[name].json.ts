import type { APIRoute } from 'astro';
import { getLibrary, href, publicUrl } from '../../content.ts';
import { rowsOf, tableNames } from '../../publishing/tables.ts';

export const getStaticPaths = () => tableNames.map((name) => ({ params: { name } }));

export const GET: APIRoute<Record<string, never>, { name: string }> = ({ params: { name } }) => {
  const rows = rowsOf(getLibrary(), name, (address) => publicUrl(address, 'zh') ?? href(address, 'zh'));
  return new Response(`${JSON.stringify(rows, null, 1)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
