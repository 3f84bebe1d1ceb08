import type { Entry, Lang, Library } from '../library.ts';
import type { Prose } from '../prose.ts';
import { assignAnchors, type Assigned } from './assign.ts';
import type { RecordedPassage } from './ledger.ts';
import { ledgerOfEntry } from './ledger-of-entry.ts';
import { pagePassages, type Passage } from './page-passages.ts';

/** The anchors of an entry's page. */
export interface EntryAnchors extends Assigned {
  passages: Passage[];
  /** Older anchors that a passage keeps besides its own, because it holds their words now. */
  besides: Map<string, string[]>;
  /** Passages taken off the page whose matter stands elsewhere, or nowhere. */
  withdrawn: RecordedPassage[];
}

const known = new WeakMap<Entry, EntryAnchors>();

/** The anchors of an entry's page, found once; `bodies` are its parsed bodies, Chinese and English, asked for only then. */
export function anchorsOf(library: Library, entry: Entry, bodies: () => readonly Prose[]): EntryAnchors {
  const anchors = known.get(entry) ?? findAnchors(library, entry, bodies());
  known.set(entry, anchors);
  return anchors;
}

function findAnchors(library: Library, entry: Entry, bodies: readonly Prose[]): EntryAnchors {
  const ledger = ledgerOfEntry(library, entry)?.ledger;
  const passages = pagePassages(library, entry, bodies, ledger?.passages);
  const assigned = assignAnchors(ledger, passages);
  const standing = new Set(assigned.ids);
  const gone = (ledger?.passages ?? []).filter((one) => one.gone && !standing.has(one.id));
  // A passage's matter may have gone on from where it went first. Only passages keep older anchors; other parts of the page are linked to.
  const homeOf = (id: string, met: readonly string[] = []): string | undefined => {
    if (standing.has(id)) return id.startsWith('p-') ? id : undefined;
    const next = [assigned.merged.get(id) ?? [], ledger?.passages.find((one) => one.id === id)?.gone?.into ?? []].flat();
    return next.filter((one) => !met.includes(one)).map((one) => homeOf(one, [...met, id])).find(Boolean);
  };
  const besides = new Map<string, string[]>();
  const keep = (id: string, home: string) => besides.set(home, [...(besides.get(home) ?? []), id]);
  assigned.merged.forEach((home, id) => keep(id, home));
  for (const { id } of gone) { const home = homeOf(id); if (home) keep(id, home); }
  return { ...assigned, passages, besides, withdrawn: gone.filter(({ id }) => !homeOf(id)) };
}

/** An anchor of a passage with the older ones it keeps. */
export interface Anchor { id: string; besides: string[] }

/**
 * The anchors of an entry's page in a language, by the key of what the passage says (`Said.key`); of passages that say the same, in the
 * order of the page.
 */
export function anchorsByKey({ passages, ids, besides }: EntryAnchors, lang: Lang): Map<string, Anchor[]> {
  const byKey = new Map<string, Anchor[]>();
  passages.forEach((passage, index) => {
    const key = passage[lang]?.key;
    if (key === undefined) return;
    byKey.set(key, [...(byKey.get(key) ?? []), { id: ids[index]!, besides: besides.get(ids[index]!) ?? [] }]);
  });
  return byKey;
}
