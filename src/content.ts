import { getEntry, render } from 'astro:content';
import { readContentFiles } from './authoring/read-content-files.ts';
import { inLanguage } from './library/addresses.ts';
import { buildLibrary } from './library/build-library.ts';
import { anchorsByKey, anchorsOf } from './library/anchors/entry-anchors.ts';
import { bodiesOf } from './library/bodies.ts';
import type { Entry, Lang, Library } from './library/library.ts';
import { parseProse } from './library/parse-prose.ts';
import type { Body } from './library/prose.ts';
import { startReading, type Reading } from './reading.ts';

let library: Library | undefined;
let bodies: Body[] = [];

/** The library, read once per build; anew for each page in `astro dev`, so that authors see what they saved. */
export function getLibrary(): Library {
  if (!library || import.meta.env.DEV) {
    const reading = buildLibrary(readContentFiles(process.cwd()));
    library = reading.library;
    bodies = bodiesOf(reading);
  }
  return library;
}

/** A reading for the page of an entry, with the anchors of its passages. `textLang` is given for kinds whose words are bilingual field by field. */
export function pageReading(lang: Lang, entry: Entry, { textLang, ...options }: Parameters<typeof startReading>[2] & { textLang?: Lang } = {}): Reading {
  const started = startReading(lang, entry, options);
  const reading = { ...started, textLang: textLang ?? started.textLang };
  const anchors = anchorsOf(getLibrary(), entry, () => bodies.filter(({ kind, id }) => kind === entry.kind && id === entry.id).map(parseProse));
  const days = anchors.recorded.flatMap((one) => (one ? [...one.zh ?? [], ...one.en ?? []].map(([on]) => on) : []));
  return { ...reading, anchors: { waiting: anchorsByKey(anchors, reading.textLang), recorded: days.sort().at(-1), withdrawn: anchors.withdrawn } };
}

/** The address of a page as a link: language and base path added. `#fragments` may follow the address. */
export function href(address: string, lang: Lang): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + inLanguage(address, lang);
}

/** A file beside the pages (data, feed, icon) as a link: base path added, no language. */
export function fileHref(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The public address of a page, or nothing when `SITE_URL` is not set: addresses are never made up. */
export function publicUrl(address: string, lang: Lang): string | undefined {
  return import.meta.env.SITE ? new URL(href(address, lang), import.meta.env.SITE).href : undefined;
}

/** How sheets link: within this site, and to permanent addresses where the site has a public one. */
export function sheetLinks(lang: Lang) {
  return {
    href: (address: string) => href(address, lang),
    toPage: (address: string) => publicUrl(address, lang) ?? href(address, lang),
    permanent: (address: string) => (import.meta.env.SITE ? new URL(fileHref(address), import.meta.env.SITE).href : undefined),
  };
}

/**
 * The body of an entry as a component, with its headings and the language it is really in: an English page whose body is not
 * translated shows the Chinese one.
 */
export async function bodyOf(entry: Entry, lang: Lang) {
  const translated = lang === 'en' && entry.translation !== undefined;
  const stored = await getEntry(entry.kind as never, (translated ? `${entry.id}.en` : entry.id) as never);
  if (!stored) throw new Error(`正文读不到：${entry.file}`);
  const { Content, headings } = await render(stored as never) as { Content: import('astro/runtime/server/index.js').AstroComponentFactory; headings: { depth: number; slug: string; text: string }[] };
  return { Content, headings: headings.filter((heading) => heading.depth === 2), lang: (translated ? 'en' : 'zh') as Lang };
}
