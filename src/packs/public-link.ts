import type { Sheet } from './sheet.ts';

/**
 * An address that holds outside the site, for links in files. Links on this site become whole only where the site has a public address;
 * undefined where there is none, and for anything that is neither a page nor a mail address.
 */
export function publicLink(href: string, { permanent }: Pick<Sheet, 'permanent'>): string | undefined {
  try {
    const address = new URL(href, permanent);
    return ['http:', 'https:', 'mailto:'].includes(address.protocol) ? address.href : undefined;
  } catch {
    return undefined;
  }
}
