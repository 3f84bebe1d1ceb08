import { inLanguage } from '../../../src/library/addresses.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { readContentFiles } from '../../../src/authoring/read-content-files.ts';
import { say } from '../../../src/library/fact-wording.ts';
import { find, type Lang } from '../../../src/library/library.ts';
import type { OpenPack, PackPart } from '../../../src/packs/open-pack.ts';
import { noNotes, type Depth, type PackKind, type PackNotes } from '../../../src/packs/pack.ts';
import { entrySheet, type PackEntry } from '../../../src/publishing/sheets/entry-sheet.ts';

const { library } = buildLibrary(readContentFiles(new URL('../../../', import.meta.url).pathname));
const site = 'https://tashan.example';

const linksIn = (lang: Lang, isPublic: boolean) => ({
  href: (address: string) => inLanguage(address, lang),
  toPage: (address: string) => `${isPublic ? site : ''}${inLanguage(address, lang)}`,
  permanent: (address: string) => (isPublic ? `${site}${address}` : undefined),
});

/** Ids of the library's entries of a kind, in shelf order. */
export function idsOf(kind: PackKind): string[] {
  return [...library.entries[kind].keys()];
}

/** A part of a pack made from the library itself: `trip/dongcheng-to-yichang`. */
export function libraryPart(key: string, depth: Depth, lang: Lang = 'zh', isPublic = true): PackPart {
  const [kind, id] = key.split('/') as [PackKind, string];
  const entry = find(library, kind, id);
  if (!entry) throw new Error(`${key}: no such entry`);
  return { choice: { kind, id, depth }, sheet: entrySheet(library, entry as PackEntry, lang, linksIn(lang, isPublic)) };
}

/** A pack of the library's own entries, as a reader may open it. */
export function libraryPack(keys: Record<string, Depth>, notes: Partial<PackNotes> = {}, lang: Lang = 'zh', isPublic = true): OpenPack {
  const questions = library.vocabulary.questions.map(({ id, name }) => ({ id, name: say(name, lang) }));
  return { lang, notes: { ...noNotes, ...notes }, parts: Object.entries(keys).map(([key, depth]) => libraryPart(key, depth, lang, isPublic)), questions, ...(isPublic && { link: `${site}/pack/#v1` }) };
}
