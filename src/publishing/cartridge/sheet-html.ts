import type { Block, Sheet, Span } from '../../packs/sheet.ts';
import type { Kind } from '../../schema/kinds.ts';
import { escapeXml } from '../xml.ts';

/** Where the sources of a lesson stand in the package, beside its other pages. */
export const sourcesPage = 'sources.html';

/** Running text as HTML that is also XML. Marks lead to the page of sources; links to this site only where it has a public address. */
export function spansHtml(spans: Span[]): string {
  return spans.map((span) => {
    if (typeof span === 'string') return escapeXml(span).replace(/\n/g, '<br/>');
    if ('strong' in span) return `<strong>${escapeXml(span.strong)}</strong>`;
    if ('unrecorded' in span) return `<em>${escapeXml(span.unrecorded)}</em>`;
    if ('source' in span) return `<a href="${sourcesPage}#s${span.source}">〔${span.source}·${escapeXml(span.at.join('、'))}〕</a>`;
    return /^https?:/.test(span.href) ? `<a href="${escapeXml(span.href)}">${escapeXml(span.words)}</a>` : escapeXml(span.words);
  }).join('');
}

const listHtml = (tag: 'ol' | 'ul', items: Span[][]) => `<${tag}>${items.map((item) => `<li>${spansHtml(item)}</li>`).join('')}</${tag}>`;

function blockHtml(block: Block, under: 1 | 2): string {
  switch (block.is) {
    case 'heading': { const level = block.level - 2 + under; return `<h${level}>${spansHtml(block.spans)}</h${level}>`; }
    case 'text': return `<p>${spansHtml(block.spans)}</p>`;
    case 'list': return listHtml(block.ordered ? 'ol' : 'ul', block.items);
    case 'checks': return listHtml('ul', block.items);
    case 'table': return `<table><thead><tr>${block.head.map((cell) => `<th scope="col">${spansHtml(cell)}</th>`).join('')}</tr></thead><tbody>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${spansHtml(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
    case 'quote': return `<blockquote>${blocksHtml(block.blocks, under)}</blockquote>`;
    case 'box': return `<section class="box">${block.name ? `<p><strong>${escapeXml(block.name)}</strong></p>` : ''}${blocksHtml(block.blocks, under)}</section>`;
  }
}

/** Blocks of a sheet as HTML that is also XML. `under` is the level of the heading that they stand under. */
export function blocksHtml(blocks: Block[], under: 1 | 2 = 1): string {
  return blocks.map((block) => blockHtml(block, under)).join('\n');
}

/** The sources of a sheet, each at the place to which its marks lead. */
export function sourcesHtml({ sources }: Pick<Sheet<Kind>, 'sources'>): string {
  const items = sources.map(({ number, title, about, url }) => `<li id="s${number}" value="${number}">${escapeXml(title)}<br/>${escapeXml(about)}${url ? `<br/><a href="${escapeXml(url)}">${escapeXml(url)}</a>` : ''}</li>`);
  return `<ol>${items.join('')}</ol>`;
}

/** A page of the package: its style lies beside it, and it reads well without. */
export function pageHtml(title: string, body: string, language: string): string {
  return `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width,initial-scale=1"/>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="style.css"/>
</head>
<body>
<h1>${escapeXml(title)}</h1>
${body}
</body>
</html>
`;
}

/** The style of all pages of the package. */
export const pageStyle = `body { max-width: 40em; margin: 0 auto; padding: 1.5em 1.25em; background: #fcfbf6; color: #1a1c1b; font: 18px/1.8 "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.4; }
h1 { padding-top: .4em; border-top: 6px double #484a46; font-size: 1.6em; }
a { color: #1c4f86; }
em { font-style: normal; color: #62635c; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5em .75em; border: 1px solid #827e70; text-align: left; vertical-align: top; }
th:first-child, td:first-child { min-width: 3.5em; }
blockquote, .box { margin: 1em 0; padding: .25em 1em; border-left: 4px solid #827e70; }
.note { color: #484a46; font-size: .9em; }
`;
