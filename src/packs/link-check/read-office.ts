import { addressesIn } from './addresses-in-text.ts';
import { nearText, UnreadableFile, type FoundLink, type Material, type Part, type Place } from './material.ts';
import { OfficeArchive } from './office-archive.ts';
import { paragraphsOf, relationsOf, savedDay, slideIds, type OfficeParagraph } from './office-text.ts';

const partsOfWord: [RegExp, Part][] = [
  [/^word\/document\d*\.xml$/, 'body'], [/^word\/(?:footnotes|endnotes)\.xml$/, 'footnote'], [/^word\/comments\.xml$/, 'comment'], [/^word\/(?:header|footer)\d*\.xml$/, 'margin'],
];

/** Parts of a slide that have text of their own. */
const partsOfSlide: Record<string, Part> = { notesSlide: 'notes', comments: 'comment', diagramData: 'slide', chart: 'slide' };

/** A path inside the archive as another part writes it: `../notesSlides/notesSlide1.xml`; empty where it is none. */
function pathFrom(part: string, target: string): string {
  try {
    // As a web address: browsers before Chromium 130 resolve no others.
    return new URL(target, `https://archive/${part}`).pathname.slice(1);
  } catch {
    return '';
  }
}

function linksIn(paragraphs: OfficeParagraph[], hosts: readonly string[], placeOf: (index: number) => Place): FoundLink[] {
  return paragraphs.flatMap(({ text, loose, links }, index) => [
    ...links.map(({ href, words }) => ({ href, words, near: nearText(text, words), place: placeOf(index) })),
    ...addressesIn(loose, hosts).map(({ href }) => ({ href, near: nearText(text, href), place: placeOf(index) })),
  ]);
}

async function read(archive: OfficeArchive, name: string, hosts: readonly string[], placeOf: (index: number) => Place): Promise<FoundLink[]> {
  const relations = relationsOf(await archive.relations(name));
  return linksIn(paragraphsOf(await archive.text(name), relations).filter(({ text, links }) => text.trim() || links.length), hosts, placeOf);
}

async function linksOfWord(archive: OfficeArchive, hosts: readonly string[]): Promise<FoundLink[]> {
  const found: FoundLink[] = [];
  for (const [pattern, part] of partsOfWord) for (const name of archive.names(pattern)) {
    found.push(...await read(archive, name, hosts, (index) => (part === 'body' ? { part, number: index + 1 } : { part })));
  }
  return found;
}

/** Slides in the order in which they are shown; those that the presentation does not list come last. */
async function slidesOf(archive: OfficeArchive): Promise<string[]> {
  const presentation = 'ppt/presentation.xml';
  const { parts } = relationsOf(await archive.relations(presentation));
  const shown = slideIds(await archive.text(presentation)).flatMap((id) => parts.find((part) => part.id === id)?.target ?? []).map((target) => pathFrom(presentation, target));
  return [...new Set([...shown, ...archive.names(/^ppt\/slides\/[^/]+\.xml$/)])];
}

async function linksOfSlides(archive: OfficeArchive, hosts: readonly string[]): Promise<FoundLink[]> {
  const found: FoundLink[] = [];
  for (const [index, slide] of (await slidesOf(archive)).entries()) {
    found.push(...await read(archive, slide, hosts, () => ({ part: 'slide', number: index + 1 })));
    for (const { type, target } of relationsOf(await archive.relations(slide)).parts) {
      const part = partsOfSlide[type];
      if (part) found.push(...await read(archive, pathFrom(slide, target), hosts, () => ({ part, number: index + 1 })));
    }
  }
  for (const master of archive.names(/^ppt\/slide(?:Masters|Layouts)\/[^/]+\.xml$/)) found.push(...await read(archive, master, hosts, () => ({ part: 'master' })));
  return found;
}

/** The links of a .docx or .pptx. Throws `UnreadableFile`. */
export async function readOffice(name: string, bytes: Uint8Array, hosts: readonly string[]): Promise<Material> {
  const archive = await OfficeArchive.open(bytes);
  const isWord = archive.names(/^word\/document\d*\.xml$/).length > 0;
  if (!isWord && !archive.names(/^ppt\/presentation\.xml$/).length) throw new UnreadableFile('unsupported');
  const links = await (isWord ? linksOfWord : linksOfSlides)(archive, hosts);
  const saved = savedDay(await archive.text('docProps/core.xml'));
  return { name, links, ...(saved ? { saved } : {}), ...(archive.skipped ? { skipped: archive.skipped } : {}) };
}
