import type { APIRoute } from 'astro';
import { getLibrary } from '../../content.ts';
import { anchorsFile } from '../../publishing/anchors/anchors-file.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(anchorsFile(getLibrary()))}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
