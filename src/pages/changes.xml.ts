import type { APIRoute } from 'astro';
import { fileHref, getLibrary, href, publicUrl } from '../content.ts';
import { changesFeed } from '../publishing/anchors/changes-feed.ts';

export const GET: APIRoute = ({ site }) => {
  const self = site ? new URL(fileHref('/changes.xml'), site).href : fileHref('/changes.xml');
  return new Response(changesFeed(getLibrary(), (address) => publicUrl(address, 'zh') ?? href(address, 'zh'), self), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
