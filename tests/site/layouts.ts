import { builtPages } from './built-page.ts';

/** Addresses that say more about a layout than the first of their kind would. */
const preferred = [
  '/cases/xiling-owners-committee-plus/', '/practices/six-two-n/', '/sources/dongcheng-visit/', '/places/yichang/', '/themes/money/', '/trips/dongcheng-to-yichang/',
];

/**
 * One address of each layout, found in the built site so that a new kind of page is tested from its first day: the fixed pages, the
 * first entry of every folder (or a telling one), a permanent address, and in English the home page and one page of each two.
 */
export function oneOfEachLayout(folder: string): string[] {
  const addresses = builtPages(folder).map(({ address }) => address);
  const byPattern = new Map<string, string>();
  for (const address of addresses) {
    const [language, rest] = address.startsWith('/en/') ? ['en', address.slice(3)] : ['zh', address];
    const parts = rest.split('/').filter(Boolean);
    const pattern = `${language} ${parts[0] ?? ''} ${parts[0] === 'go' ? '' : parts.length} ${parts.slice(2).join('/')}`;
    if (!byPattern.has(pattern) || preferred.includes(rest)) byPattern.set(pattern, address);
  }
  const english = new Set(['/en/', '/en/cases/', '/en/search/', '/en/cases/xiling-owners-committee-plus/', '/en/practices/six-two-n/', '/en/works/']);
  return [...byPattern.values()].filter((address) => !address.startsWith('/en/') || english.has(address)).filter((address) => !address.startsWith('/go/'));
}
