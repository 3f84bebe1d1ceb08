import { depths, keyOf, mostChoices, packKinds, type Choice, type Depth, type Pack, type PackKind } from './pack.ts';

/** What of a link could not be taken as it was written. */
export type LinkFault =
  /** Made by a later version of the site. */
  | { is: 'newer' }
  /** A part that names no entry, as far as it can be shown. */
  | { is: 'unread'; words: string }
  /** Entries beyond the most that a pack may hold. */
  | { is: 'too-many'; left: number }
  /** Nothing in it that could be read. */
  | { is: 'nothing' };

const version = 1;
const letterOf: Record<PackKind, string> = { trip: 't', case: 'c', practice: 'p', lesson: 'l', policy: 'y', term: 'm' };
const kindOf = new Map(packKinds.map((kind) => [letterOf[kind], kind]));
const depthOf = new Map(depths.map((depth) => [depth[0]!, depth]));

/** Links are read no further than this, which is many times the longest that is written. */
const mostCharacters = 20_000;
/** Of what could not be read only the first few parts are told, and of each its beginning. */
const mostTold = 5;

/** A pack as the part of an address after #: `1/tf-dongcheng-to-yichang/cb-lianyun`. Letters, digits, - and / alone survive every chat and document. */
export function write({ choices }: Pack): string {
  return choices.length ? [version, ...choices.map(({ kind, id, depth }) => `${letterOf[kind]}${depth[0]}-${id}`)].join('/') : '';
}

/** Percent signs undone as often as mail and chat programs put them there; what is no valid code stays. */
function decoded(text: string): string {
  const once = text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try { return decodeURIComponent(codes); } catch { return codes; }
  });
  return once === text ? text : decoded(once);
}

/** The writing that was meant: full-width characters and long dashes narrow, breaks and invisible characters gone, capitals small. */
function plain(hash: string): string {
  return decoded(hash.slice(0, mostCharacters)).normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff\r\n\t]/g, '').replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase().replace(/^[\s#]+/, '').replace(/[?&].*$/s, '');
}

/** One part of a link; what was pasted along behind it is told unless it is punctuation. */
function readPart(part: string): { choice?: Choice; rest: string } {
  const [whole = '', letter = '', depth = '', id = ''] = /^[^a-z0-9]*([a-z])([a-z]?)-([a-z0-9]+(?:-[a-z0-9]+)*)/.exec(part) ?? [];
  const kind = kindOf.get(letter);
  if (!kind) return { rest: part };
  return { choice: { kind, id, depth: depthOf.get(depth) ?? 'brief' }, rest: part.slice(whole.length) };
}

const deeper = (a: Depth, b: Depth): Depth => (depths.indexOf(a) > depths.indexOf(b) ? a : b);

/** Entries each once, at the first of their places and the deepest of their depths, and how many were more than a pack may hold. */
export function merged(choices: readonly Choice[]): { choices: Choice[]; left: number } {
  const byKey = new Map<string, Choice>();
  for (const choice of choices) {
    const known = byKey.get(keyOf(choice));
    byKey.set(keyOf(choice), known ? { ...known, depth: deeper(known.depth, choice.depth) } : choice);
  }
  return { choices: [...byKey.values()].slice(0, mostChoices), left: Math.max(0, byKey.size - mostChoices) };
}

/** Whether the part of an address after # means to be a pack, and not a place on the page. */
export function isPackLink(hash: string): boolean {
  return /^\d+\//.test(plain(hash.slice(0, 100)));
}

/** The pack that a link holds, whatever was done to it on the way, and what could not be read. Never throws. */
export function read(hash: string): { pack: Pack; faults: LinkFault[] } {
  const [first = '', ...rest] = plain(hash).split('/');
  const written = /^\d+$/.exec(first);
  const parts = (written ? rest : [first, ...rest]).filter(Boolean).map(readPart);
  const { choices, left } = merged(parts.flatMap(({ choice }) => choice ?? []));
  const unread = parts.map((part) => part.rest).filter((words) => /[\p{L}\p{N}]/u.test(words)).slice(0, mostTold);
  const faults: LinkFault[] = [
    ...(written && Number(first) > version ? [{ is: 'newer' as const }] : []),
    ...unread.map((words) => ({ is: 'unread' as const, words: [...words.replace(/^[^\p{L}\p{N}]+/u, '')].slice(0, 40).join('') })),
    ...(left ? [{ is: 'too-many' as const, left }] : []),
    ...(choices.length ? [] : [{ is: 'nothing' as const }]),
  ];
  return { pack: { choices }, faults };
}
