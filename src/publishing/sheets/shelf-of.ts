import { t } from '../../i18n/strings.ts';
import { say } from '../../library/fact-wording.ts';
import { all, type Entry, type Lang, type Library } from '../../library/library.ts';
import { stopsOf } from '../../library/relations.ts';
import { keyOf, packKinds, depths, type Depth, type PackKind } from '../../packs/pack.ts';
import { sizeAt } from '../../packs/sheet-size.ts';
import type { Shelf, ShelfEntry } from '../../packs/shelf.ts';
import { isWritten } from '../../reading.ts';
import { kinds } from '../../schema/kinds.ts';
import { entrySheet, type PackEntry } from './entry-sheet.ts';
import type { SheetLinks } from './sheet-page.ts';

/** Every entry that may be put into a pack, kind by kind, in shelf order. */
export function packEntries(library: Library): PackEntry[] {
  return packKinds.flatMap((kind) => all(library, kind) as PackEntry[]);
}

/** What a trip has its reader read, and the cases at its stops; other kinds bring nothing. */
export function broughtBy(entry: PackEntry): ShelfEntry['brings'] {
  if (entry.kind !== 'trip') return [];
  const stops = stopsOf(entry);
  const cases = [...new Set(stops.flatMap((stop) => [...(stop.case ? [stop.case] : []), ...stop.read.cases]))];
  const practices = [...new Set(stops.flatMap((stop) => stop.read.practices))];
  return [...cases.map((id) => ({ kind: 'case' as const, id })), ...practices.map((id) => ({ kind: 'practice' as const, id }))];
}

function shelfEntry(library: Library, entry: PackEntry, lang: Lang, links: SheetLinks): ShelfEntry {
  const sheet = entrySheet(library, entry, lang, links);
  const sizes = Object.fromEntries(depths.map((depth) => [depth, sizeAt(sheet, depth)])) as Record<Depth, number>;
  return { kind: entry.kind, id: entry.id, label: sheet.label, title: sheet.title, isUntranslated: !isWritten(entry as Entry, lang), href: sheet.href, sizes, brings: broughtBy(entry) };
}

/** The key of the entry that an address is of, `/cases/lianyun/` → `case/lianyun`; nothing for other addresses. */
function keyAt(address: string): string | undefined {
  const [, folder, id] = /^\/([a-z]+)\/([a-z0-9-]+)\/(?:#.*)?$/.exec(address) ?? [];
  const kind = packKinds.find((candidate: PackKind) => kinds[candidate].folder === folder);
  return kind && id ? keyOf({ kind, id }) : undefined;
}

/** All that may be put into a pack, in a language, with what became of entries that were renamed or retired. */
export function shelfOf(library: Library, lang: Lang, links: SheetLinks): Shelf {
  const moved = Object.entries(library.moved).flatMap(([address, where]) => { const key = keyAt(address); return key ? [{ key, where }] : []; });
  const renamed = moved.flatMap(({ key, where }) => { const to = 'to' in where ? keyAt(where.to) : undefined; return to ? [[key, to] as const] : []; });
  const retired = moved.flatMap(({ key, where }) => ('gone' in where ? [[key, say(where.gone, lang)] as const] : keyAt(where.to) ? [] : [[key, t(lang).goneTitle] as const]));
  return {
    entries: packEntries(library).map((entry) => shelfEntry(library, entry, lang, links)),
    renamed: Object.fromEntries(renamed), retired: Object.fromEntries(retired),
    questions: library.vocabulary.questions.map(({ id, name }) => ({ id, name: say(name, lang) })),
  };
}
