import { allAddresses } from '../library/addresses.ts';
import type { Library } from '../library/library.ts';
import { escapeXml } from './xml.ts';

const open = '<?xml version="1.0" encoding="utf-8"?>';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const unset = '<!-- Sitemaps need absolute addresses. Set SITE_URL when building. -->';

/** Pages that show in another way what a trip or a lesson has: not to be found beside it. */
const otherViews = /\/(?:guide|trainer|projector\/\d+)\/$/;

/** Addresses worth finding: permanent ones only lead elsewhere, the search page has nothing of its own. */
export function findableAddresses(library: Library): string[] {
  return allAddresses(library).filter((address) => !address.startsWith('/go/') && address !== '/search/' && !otherViews.test(address));
}

/** A sitemap of absolute addresses. Without any it is empty and says what to set. */
export function sitemap(urls: string[]): string {
  const listed = urls.map((url) => `<url><loc>${escapeXml(url)}</loc></url>`).join('\n');
  return `${open}\n<urlset xmlns="${namespace}">\n${listed || unset}\n</urlset>\n`;
}

/** The index of sitemaps, by the absolute address of the one there is; without it empty. */
export function sitemapIndex(url: string | undefined): string {
  return `${open}\n<sitemapindex xmlns="${namespace}">\n${url ? `<sitemap><loc>${escapeXml(url)}</loc></sitemap>` : unset}\n</sitemapindex>\n`;
}
