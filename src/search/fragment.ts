import type { EntryText, Section } from './contract.ts';

/**
 * How the words of an entry are written for Pagefind and read back from its fragments, so that both back ends show the same text.
 * Every block ends with a sign that is no word and stands in no text; headings end with another.
 */
const blockEnd = '\u2761';
const headingEnd = '\u2767';

/** What is read of a Pagefind fragment. */
export interface Fragment {
  /** Words of the page with the signs above; U+200B between words is already taken out. */
  content: string;
  meta: Record<string, string | undefined>;
  anchors: { element: string; id: string; text: string }[];
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/** The page that is given to Pagefind for an entry; the page on disk is not touched. `terms` are found but not shown. */
export function writeFragmentPage(text: EntryText, terms: string[]): string {
  const blocks = text.sections.flatMap((section) => [
    ...(section.anchor ? [`<h2 id="${escapeHtml(section.anchor)}">${escapeHtml(section.heading)}${headingEnd}</h2>`] : []),
    ...section.text.split('\n').filter(Boolean).map((paragraph) => `<p>${escapeHtml(paragraph)}${blockEnd}</p>`),
  ]);
  const head = `<meta data-pagefind-meta="title[content]" content="${escapeHtml(text.title)}"><meta data-pagefind-meta="terms[content]" content="${escapeHtml(terms.join(' '))}">`;
  return `<!doctype html><html lang="zh"><head>${head}</head><body data-pagefind-body><h1>${escapeHtml(text.title)}${blockEnd}</h1>${blocks.join('')}</body></html>`;
}

/** The words of an entry, read back from its fragment. */
export function readFragment(address: string, fragment: Fragment): EntryText {
  const anchors = fragment.anchors.filter((anchor) => anchor.element === 'h2');
  const sections: Section[] = [{ heading: '', anchor: '', text: '' }];
  const blocks = Array.from(fragment.content.matchAll(new RegExp(`([^${blockEnd}${headingEnd}]*)([${blockEnd}${headingEnd}])\\.?\\s*`, 'g')));
  for (const [, words = '', end] of blocks.slice(1)) {
    const current = sections[sections.length - 1];
    if (end === headingEnd) sections.push({ heading: words.trim(), anchor: anchors[sections.length - 1]?.id ?? '', text: '' });
    else if (current) current.text += (current.text ? '\n' : '') + words.trim();
  }
  return { address, title: fragment.meta['title'] ?? '', sections };
}
