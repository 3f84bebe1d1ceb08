import type { AnchorsFile } from '../../library/anchors/ledger.ts';
import { linkStates, type LinkState } from '../../library/anchors/link-state.ts';
import { judgeLink, type Judgement, type Since } from './judge-link.ts';
import { mostLinks, type FoundLink, type Material } from './material.ts';
import { siteLinkOf, type SiteBase } from './site-link.ts';

/** A link to this site with what has become of it. */
export interface CheckedLink { material: string; link: FoundLink; judgement: Judgement }

/** What was found in all documents. */
export interface Checked {
  links: CheckedLink[];
  /** How often each other host is linked to, most often first. */
  elsewhere: [host: string, count: number][];
  /** Links beyond the most that are listed. */
  left: number;
}

/** Judges every link of some documents; links without a day are judged by the day of their document, or by the reader's. */
export function checkMaterials(materials: readonly Material[], bases: readonly SiteBase[], anchors: AnchorsFile, readersDay?: string): Checked {
  const [links, hosts]: [CheckedLink[], Map<string, number>] = [[], new Map()];
  let left = 0;
  for (const { name, links: found, saved } of materials) {
    const since: Since | undefined = saved ? { day: saved, by: 'document' } : readersDay ? { day: readersDay, by: 'reader' } : undefined;
    let listed = 0;
    for (const link of found) {
      const leads = siteLinkOf(link.href, bases);
      if (leads === 'elsewhere') hosts.set(new URL(link.href.trim()).host, (hosts.get(new URL(link.href.trim()).host) ?? 0) + 1);
      else if (leads && listed >= mostLinks) left += 1;
      else if (leads) { listed += 1; links.push({ material: name, link, judgement: judgeLink(leads, anchors, since) }); }
    }
  }
  return { links, elsewhere: [...hosts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en')), left };
}

/** Links with those first of which something has to be done; of equal state, as they stand in the documents. */
export function worstFirst(links: readonly CheckedLink[]): CheckedLink[] {
  return [...links].sort((a, b) => linkStates.indexOf(a.judgement.state) - linkStates.indexOf(b.judgement.state));
}

/** How many links there are of each state that occurs, the soundest first. */
export function countsOf(links: readonly CheckedLink[]): [LinkState, number][] {
  return [...linkStates].reverse().map((state): [LinkState, number] => [state, links.filter(({ judgement }) => judgement.state === state).length]).filter(([, count]) => count > 0);
}
