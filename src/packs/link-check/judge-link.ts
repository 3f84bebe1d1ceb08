import { anchorKey, type AnchorsFile, type EntryAnchors, type Gone } from '../../library/anchors/ledger.ts';
import type { LinkState } from '../../library/anchors/link-state.ts';
import type { Lang } from '../../library/library.ts';
import { nearest } from '../../library/nearest.ts';
import type { PackKind } from '../pack.ts';
import { read, write } from '../pack-link.ts';
import type { SiteLink } from './site-link.ts';

/** A place on this site: an address without language, and an anchor on it. */
export interface Target { address: string; fragment?: string }

/** The day from which it is asked whether a passage has changed, and who says so: the link, the document, the reader. */
export interface Since { day: string; by: 'link' | 'document' | 'reader' }

/** What has become of a link. */
export interface Judgement {
  state: LinkState;
  lang: Lang;
  /** Where it leads today; where a page or passage is missing, where it was meant to lead. */
  target: Target;
  /** Where the matter stands now, or what may have been meant. */
  instead: Target[];
  /** Day of the change, removal or move. */
  on?: string;
  since?: Since;
  /** What the tombstone or the ledger says of it. */
  told?: string;
  /** The words that were linked to, and those of today. */
  change?: { before: string; now: string };
  /** Ids of entries of a study pack or of a comparison that are no more. */
  missing?: string[];
}

/** Pages that keep after # something other than an anchor. */
const pagesOfState = ['/fit/', '/search/', '/compare/', '/pack/'];

const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined => (table && Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined);

/** Folders of the kinds that a pack may hold; written here because the schemas are too large for a browser. */
export const folders: Record<PackKind, string> = { trip: 'trips', case: 'cases', practice: 'practices', lesson: 'lessons', policy: 'policies', term: 'terms' };

/** Follows a permanent address to the page it opens. */
function opened(address: string): string {
  const [, folder, id] = /^\/go\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
  if (!folder) return address;
  return folder === 'pages' ? (id === 'about' ? '/about/' : `/about/${id}/`) : `/${folder}/${id}/`;
}

/** Where an address has moved to, over as many moves as there were, and when last; or what its tombstone says. */
function movedTo(address: string, { moved }: AnchorsFile): { to?: string; gone?: { zh: string; en?: string }; since: string } | undefined {
  let found: { to: string; since: string } | undefined;
  const met = new Set<string>();
  for (let at = address; !met.has(at);) {
    met.add(at);
    const next = own(moved, at) ?? own(moved, opened(at));
    if (!next) break;
    if ('gone' in next) return next;
    found = next;
    at = next.to;
  }
  return found;
}

/** `/cases/lianyun/#p-4d5e6f`, or an anchor of the page itself. */
function targetOf(into: string, address: string): Target {
  const [page = '', fragment = ''] = into.startsWith('/') ? into.split('#') : [address, into.replace(/^#/, '')];
  return { address: page, ...(fragment ? { fragment } : {}) };
}

/** The last day on which anything changed on a page, as far as is known: what a link made today says after `on=`. */
export function latestDay({ since, zh = {}, en = {}, gone = {} }: EntryAnchors): string {
  return [since, ...Object.values(zh), ...Object.values(en), ...Object.values(gone).map(({ on }) => on)].sort().pop() ?? since;
}

/**
 * Judges a link by what the site says of itself in short. A day that the link lacks is the document's or the reader's. What is `changed` or
 * `unproved` is settled by looking closer (`settle`).
 */
export function judgeLink(link: SiteLink, anchors: AnchorsFile, known?: Since): Judgement {
  const { lang, fragment, day } = link;
  const since: Since | undefined = day ? { day, by: 'link' } : known;
  const meant: Target = { address: opened(link.address), ...(fragment ? { fragment } : {}) };
  const base = { lang, target: meant, instead: [] };
  const isThere = (address: string) => anchors.addresses.includes(address);
  // Folders of files have no page of their own, and what moved may have left its files behind.
  const file: Judgement | undefined = link.file && !link.isDamaged ? { ...base, state: 'unproved', target: { address: link.address + link.file } } : undefined;
  if (!isThere(link.address)) {
    const moved = movedTo(link.address, anchors);
    if (moved?.to) return { ...base, state: 'moved', on: moved.since, instead: [atTarget(moved.to, fragment, anchors)] };
    if (moved?.gone) return { ...base, state: 'withdrawn-page', on: moved.since, told: moved.gone[lang] ?? moved.gone.zh };
    if (file) return file;
    const perhaps = nearest(link.address, anchors.addresses.filter((address) => !address.startsWith('/go/')));
    return { ...base, state: 'no-page', instead: perhaps ? [atTarget(perhaps, fragment, anchors)] : [] };
  }
  if (file) return file;
  if (link.isDamaged) return { ...base, state: 'no-page', instead: [meant] };
  if (link.address === '/pack/' || link.address === '/compare/') return judgeEntries(link, anchors, base);
  if (!fragment || pagesOfState.includes(link.address)) return { ...base, state: 'page' };
  return { ...base, ...judgePassage(meant, lang, own(anchors.entries, meant.address), since) };
}

/** An anchor goes along to another page only where that page has it. */
function atTarget(into: string, fragment: string, { entries }: AnchorsFile): Target {
  const target = targetOf(into, into);
  const entry = own(entries, target.address);
  const isOnPage = entry?.ids.includes(anchorKey(fragment)) || own(entry?.gone, anchorKey(fragment)) !== undefined;
  return !target.fragment && fragment && isOnPage ? { ...target, fragment } : target;
}

/** Where the matter of a withdrawn passage stands now: what it went into may have been withdrawn itself. */
function matterOf(key: string, entry: EntryAnchors, met: readonly string[] = []): string[] {
  const gone = met.includes(key) ? undefined : own(entry.gone, key);
  return (gone?.into ?? []).flatMap((into) => (!into.startsWith('/') && own(entry.gone, anchorKey(into)) ? matterOf(anchorKey(into), entry, [...met, key]) : [into]));
}

function judgePassage({ address, fragment = '' }: Target, lang: Lang, entry: EntryAnchors | undefined, since: Since | undefined): Pick<Judgement, 'state'> & Partial<Judgement> {
  const key = anchorKey(fragment);
  const gone: Gone | undefined = own(entry?.gone, key);
  if (entry && gone) return { state: 'withdrawn', on: gone.on, instead: matterOf(key, entry).map((into) => targetOf(into, address)), ...(gone.why ? { told: gone.why } : {}) };
  if (!entry?.ids.includes(key)) return { state: entry && /^p-[0-9a-f]{6}$/.test(fragment) ? 'no-passage' : 'unproved', instead: [{ address }] };
  // An English page shows Chinese words where there are no English ones; which it is, the ledger of the entry tells.
  const changed = own(entry[lang], key) ?? own(entry.zh, key);
  if (changed && (!since || changed > since.day)) return { state: 'changed', on: changed, ...(since ? { since } : {}) };
  return { state: 'whole', ...(since ? { since } : {}) };
}

/** A study pack or a comparison holds when every entry it names is there; those that moved are named anew. */
function judgeEntries({ address, fragment, cases }: SiteLink, anchors: AnchorsFile, base: Omit<Judgement, 'state'>): Judgement {
  const choices = address === '/pack/' ? read(fragment).pack.choices : cases.map((id) => ({ kind: 'case' as const, id, depth: 'brief' as const }));
  const looked = choices.map((choice) => {
    const at = `/${folders[choice.kind]}/${choice.id}/`;
    const to = anchors.addresses.includes(at) ? at : movedTo(at, anchors)?.to;
    return { choice, at, to, now: to ? { ...choice, id: to.split('/')[2] ?? choice.id } : undefined };
  });
  const missing = looked.filter(({ to }) => !to).map(({ choice }) => choice.id);
  const isMoved = looked.some(({ at, to }) => to && to !== at);
  if (!missing.length && !isMoved) return { ...base, state: choices.length ? 'whole' : 'page' };
  const kept = looked.flatMap(({ now }) => now ?? []);
  const instead = !kept.length ? [] : [address === '/pack/' ? { address, fragment: write({ choices: kept }) } : { address: `/compare/?cases=${kept.map(({ id }) => id).join(',')}` }];
  return { ...base, state: missing.length ? 'no-page' : 'moved', instead, ...(missing.length ? { missing } : {}) };
}
