import type { APIRoute } from 'astro';
import { fileHref } from '../content.ts';
import { sitemapIndex } from '../publishing/sitemap.ts';

export const GET: APIRoute = ({ site }) => new Response(sitemapIndex(site && new URL(fileHref('/sitemap-0.xml'), site).href), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
