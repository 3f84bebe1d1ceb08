import type { APIRoute } from 'astro';
import { fileHref } from '../content.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `Sitemap: ${new URL(fileHref('/sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
