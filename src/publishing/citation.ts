import type { Entry, Lang } from '../library/library.ts';
import { anyAddress, citationTemplate } from './citations/citations-of.ts';
import { cslItemOf } from './citations/csl-item.ts';

export { shelfLabel } from './shelf-label.ts';

/** A citation by GB/T 7714—2025 without the day of reading, and without an address where there is none. */
export function printedLine(template: string, address: string | undefined): string {
  const undated = template.replace(/(?:\. )?\[\{accessed\}\]/, '');
  return address ? undated.replace('{url}', () => address) : undated.replace('. {url}', '');
}

/**
 * How to cite an entry on paper, by GB/T 7714—2025: its last change and, where there is one, its permanent address. The day of reading,
 * which the standard asks for too, is the reader's to add.
 */
export function citationOf(entry: Entry, lang: Lang, permanent: string | undefined): string {
  return printedLine(citationTemplate(cslItemOf(entry, lang, anyAddress), 'gbt7714-2025'), permanent);
}
