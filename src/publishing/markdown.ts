import { t } from '../i18n/strings.ts';
import type { Entry, Lang, Library } from '../library/library.ts';
import type { Block, Section, Sheet, Span } from '../packs/sheet.ts';
import { isWritten } from '../reading.ts';
import { addressOf } from '../library/addresses.ts';
import type { Kind } from '../schema/kinds.ts';
import { entrySheet } from './sheets/entry-sheet.ts';

/** Makes a language-free address into a link: language, base path and, where there is one, the host. */
export type LinkTo = (address: string) => string;

type AnySheet = Sheet<Kind>;

/** Running text as plain Markdown: links, references 〔1·8、9〕 or [1.8, 9], bold words. */
function marked(spans: Span[], lang: Lang): string {
  return spans.map((span, index) => {
    if (typeof span === 'string') return span;
    // Common Markdown takes `**…。**汉字` for plain text: a space keeps the words bold.
    if ('strong' in span) return `**${span.strong}**${/\p{P}$/u.test(span.strong) && /^[\p{L}\p{N}]/u.test(String(spans[index + 1] ?? '')) ? ' ' : ''}`;
    if ('unrecorded' in span) return span.unrecorded;
    if ('source' in span) return lang === 'zh' ? `〔${span.source}·${span.at.join('、')}〕` : ` [${span.source}.${span.at.join(', ')}]`;
    return span.words === span.href ? `<${span.href}>` : `[${span.words}](${span.href})`;
  }).join('');
}

function listed(items: Span[][], lang: Lang, isOrdered: boolean): string {
  return items.map((item, index) => `${isOrdered ? `${index + 1}.` : '-'} ${marked(item, lang).replaceAll('\n', '\n  ')}`).join('\n');
}

function markBlock(block: Block, lang: Lang): string {
  switch (block.is) {
    case 'heading': return `${'#'.repeat(block.level)} ${marked(block.spans, lang)}`;
    case 'text': return marked(block.spans, lang);
    case 'list': return listed(block.items, lang, block.ordered);
    case 'checks': return listed(block.items, lang, false);
    case 'table': return [block.head, block.head.map((): Span[] => ['---']), ...block.rows].map((row) => `| ${row.map((cell) => marked(cell, lang)).join(' | ')} |`).join('\n');
    case 'quote': return quoted(block.blocks, lang);
    case 'box': return quoted([...(block.name ? [{ is: 'text' as const, spans: [{ strong: block.name }] }] : []), ...block.blocks], lang);
  }
}

const quoted = (blocks: Block[], lang: Lang) => markBlocks(blocks, lang).split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');
const markBlocks = (blocks: Block[], lang: Lang): string => blocks.map((block) => markBlock(block, lang)).filter(Boolean).join('\n\n');

function markSection({ heading, blocks, isAdvice }: Section, lang: Lang): string {
  return [heading && `## ${heading}`, markBlocks(blocks, lang), isAdvice && `*${t(lang).advice}*`].filter(Boolean).join('\n\n');
}

/** The table at the head as a list; rows of which nothing is recorded say so. */
function markRecord({ record, updated, textLang }: AnySheet): string {
  const rows = [...record.map(({ name, value }) => [name, marked(value, textLang)]), ...(updated ? [[t(textLang).record.updated, updated]] : [])];
  return rows.map(([name, value]) => `- ${name}${textLang === 'zh' ? '：' : ': '}${value}`).join('\n');
}

function markFigures({ figures, textLang }: AnySheet): string {
  if (!figures.length) return '';
  const lines = figures.map(({ number, unit, label, caveat, source, at }) => {
    const space = textLang === 'en' && /^\w/.test(unit) ? ' ' : '';
    return `- **${number}${space}${unit}**${marked([{ source, at: [at] }], textLang)} ${label}${caveat.length ? ` (${marked(caveat, textLang)})` : ''}`;
  });
  return [`## ${t(textLang).keyFigures}`, lines.join('\n')].join('\n\n');
}

function markSources({ sources, textLang }: AnySheet, linkTo: LinkTo): string {
  if (!sources.length) return '';
  return [`## ${t(textLang).sources}`, sources.map(({ number, id, title }) => `${number}. [${title}](${linkTo(addressOf('source', id))})`).join('\n')].join('\n\n');
}

/**
 * An entry as plain Markdown without tags: title, record, summary, everything its page says; the sources it refers to, numbered, at the end.
 * An English page without a translation gives the Chinese text and says so first.
 */
export function entryMarkdown(library: Library, entry: Entry, lang: Lang, linkTo: LinkTo): string {
  const sheet: AnySheet = entrySheet(library, entry, lang, { href: linkTo, toPage: linkTo, permanent: () => undefined });
  const parts = [
    `# ${sheet.title}`,
    lang === 'en' && !isWritten(entry, lang) ? `> ${t(lang).fallback}` : '',
    sheet.isBehind ? `> ${t(lang).behind}` : '',
    markRecord(sheet),
    marked(sheet.summary, sheet.textLang),
    markFigures(sheet),
    ...sheet.sections.map((section) => markSection(section, sheet.textLang)),
    markSources(sheet, linkTo),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
