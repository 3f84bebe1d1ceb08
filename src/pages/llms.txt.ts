import type { APIRoute } from 'astro';
import { fileHref, getLibrary, href, publicUrl } from '../content.ts';
import { llmsText } from '../publishing/llms.ts';

export const GET: APIRoute = ({ site }) => {
  const linkTo = (address: string) => publicUrl(address, 'zh') ?? href(address, 'zh');
  const fileTo = (path: string) => (site ? new URL(fileHref(path), site).href : fileHref(path));
  return new Response(llmsText(getLibrary(), linkTo, fileTo), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
