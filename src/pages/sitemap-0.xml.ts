import type { APIRoute } from 'astro';
import { getLibrary, publicUrl } from '../content.ts';
import { langs } from '../library/library.ts';
import { findableAddresses, sitemap } from '../publishing/sitemap.ts';

export const GET: APIRoute = () => {
  const urls = findableAddresses(getLibrary()).flatMap((address) => langs.map((lang) => publicUrl(address, lang))).filter((url) => url !== undefined);
  return new Response(sitemap(urls), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
