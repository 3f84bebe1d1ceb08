import type { APIRoute } from 'astro';
import { fileHref, getLibrary, href, publicUrl } from '../content.ts';
import { atomFeed } from '../publishing/feed.ts';

export const GET: APIRoute = ({ site }) => {
  const self = site ? new URL(fileHref('/feed.xml'), site).href : fileHref('/feed.xml');
  return new Response(atomFeed(getLibrary(), (address) => publicUrl(address, 'zh') ?? href(address, 'zh'), self), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
