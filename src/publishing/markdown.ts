import { t } from '../i18n/strings.ts';
import type { Entry, Lang, Library } from '../library/library.ts';
import { isWritten, startReading, titleOf } from '../reading.ts';
import { entryRecord } from './markdown/entry-record.ts';
import { entrySections } from './markdown/entry-sections.ts';
import { linkToEntry, markText, type LinkTo, type MarkdownPage } from './markdown/marked-text.ts';

/** Kinds whose words are bilingual field by field; the others are translated as a whole, in a file of their own. */
const bilingualKinds = new Set(['source', 'place', 'term', 'policy']);

function summaryOf(page: MarkdownPage, entry: Entry): string {
  const { summary } = entry.data as { summary?: unknown };
  const words = page.reading.textLang === 'en' && entry.translation ? entry.translation.summary : summary;
  // Policies have a bilingual summary, which their section says.
  return typeof words === 'string' ? markText(page, words) : '';
}

function sourceList(page: MarkdownPage): string[] {
  const { sources, textLang } = page.reading;
  return sources.length ? [`## ${t(textLang).sources}`, sources.map((id, index) => `${index + 1}. ${linkToEntry(page, 'source', id)}`).join('\n')] : [];
}

/**
 * An entry as plain Markdown without tags: title, record, summary, all its lists and its body; the sources it refers to, numbered, at the
 * end. An English page without a translation gives the Chinese text and says so first.
 */
export function entryMarkdown(library: Library, entry: Entry, lang: Lang, linkTo: LinkTo): string {
  const begun = startReading(lang, entry);
  const reading = bilingualKinds.has(entry.kind) ? { ...begun, textLang: lang } : begun;
  const page: MarkdownPage = { library, reading, linkTo };
  const revision = (entry.data as { revision?: number }).revision ?? 0;
  const parts = [
    `# ${titleOf(entry, lang)}`,
    lang === 'en' && !isWritten(entry, lang) ? `> ${t(lang).fallback}` : '',
    lang === 'en' && entry.translation && entry.translation.translates < revision ? `> ${t(lang).behind}` : '',
    entryRecord(page, entry),
    summaryOf(page, entry),
    ...entrySections(page, entry),
  ];
  return `${[...parts, ...sourceList(page)].filter(Boolean).join('\n\n')}\n`;
}
