import type { Nodes, Parent, PhrasingContent, RootContent, Table } from 'mdast';
import { t } from '../../i18n/strings.ts';
import { addressOf } from '../../library/addresses.ts';
import { say } from '../../library/fact-wording.ts';
import { find, findFact, isFigure, type Entry } from '../../library/library.ts';
import { parseProse } from '../../library/parse-prose.ts';
import { readPassage } from '../../library/passages.ts';
import { tierOf } from '../../library/relations.ts';
import { plainText } from '../../packs/open-pack.ts';
import type { Block, Section, Span } from '../../packs/sheet.ts';
import { titleOf } from '../../reading.ts';
import { factSpans, referenceTo, tagSpans, toEntry, type SheetPage } from './sheet-page.ts';

/** A tag of MDX, in a line or on lines of its own. */
interface Tag { name: string | null; attributes: { type: string; name?: string; value?: unknown }[]; children: Nodes[] }
const isTag = (node: Nodes): node is Nodes & Tag => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const blockTags = new Set(['Figure', 'Editorial', 'Differ', 'Sites', 'Site']);
const isBlockTag = (node: Nodes) => isTag(node) && blockTags.has(node.name ?? '');
const attributesOf = (tag: Tag) => Object.fromEntries(tag.attributes.filter(({ name }) => name).map(({ name, value }) => [name, typeof value === 'string' ? value : '']));

function inlineSpans(page: SheetPage, node: PhrasingContent | Nodes): Span[] {
  if (isTag(node)) return tagSpans(page, node.name ?? '', attributesOf(node), plainText(node.children.flatMap((child) => inlineSpans(page, child))));
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value];
  if (node.type === 'break') return ['\n'];
  const inner = 'children' in node ? (node.children as Nodes[]).flatMap((child) => inlineSpans(page, child)) : [];
  if (node.type === 'strong' || node.type === 'emphasis') return inner.map((span) => (typeof span === 'string' ? { strong: span } : span));
  if (node.type === 'link') return [{ words: plainText(inner), href: node.url.startsWith('/') ? page.links.toPage(node.url) : node.url }];
  return inner;
}

const childSpans = (page: SheetPage, node: { children: Nodes[] }) => node.children.flatMap((child) => inlineSpans(page, child));

/** A paragraph; tags that are blocks of their own may be written within its line. */
function paragraphBlocks(page: SheetPage, children: Nodes[]): Block[] {
  const at = children.findIndex(isBlockTag);
  if (at < 0) {
    const spans = children.flatMap((child) => inlineSpans(page, child));
    return plainText(spans).trim() || spans.some((span) => typeof span !== 'string') ? [{ is: 'text', spans }] : [];
  }
  return [...paragraphBlocks(page, children.slice(0, at)), ...tagBlocks(page, children[at] as Nodes & Tag), ...paragraphBlocks(page, children.slice(at + 1))];
}

/** A picture in words: its title, which leads to the page that shows it where it has one, and its note. */
export function pictureInWords(page: SheetPage, id: string): Block[] {
  const { library, links, reading: { textLang } } = page;
  const words = t(textLang);
  if (id === 'works' || id === 'matrix') return [{ is: 'text', spans: [{ words: words.lists[id], href: links.toPage(`/${id}/`) }] }, { is: 'text', spans: [words.listLeads[id]] }];
  const trip = id.startsWith('trip:') ? find(library, 'trip', id.slice('trip:'.length)) : undefined;
  if (trip) return [{ is: 'text', spans: [{ words: titleOf(trip, textLang), href: links.toPage(addressOf('trip', trip.id)) }] }, { is: 'text', spans: [trip.data.route] }];
  const figure = find(library, 'figure', id);
  if (!figure) return [];
  const passages = figure.data.at.map(readPassage).map(({ source, at }) => referenceTo(page, source, at));
  return [{ is: 'text', spans: [{ strong: say(figure.data.title, textLang) }, ...passages] }, { is: 'text', spans: [say(figure.data.note, textLang)] }];
}

/** Accounts that differ, one under the other, then what to make of them. */
function accountsInWords(page: SheetPage, ids: string, why: Block[]): Block[] {
  const { textLang } = page.reading;
  const [open, close] = textLang === 'zh' ? ['（', '）'] : [' (', ')'];
  const items = ids.split(',').map((id) => findFact(page.library, id.trim())).filter((fact) => fact !== undefined)
    .map((fact): Span[] => [...factSpans(page, fact.id), isFigure(fact.data) ? `${textLang === 'zh' ? '' : ' '}${say(fact.data.of, textLang)}` : '', `${open}${say(fact.source.data.short, textLang)}${close}`]);
  return [{ is: 'list', items, ordered: false }, ...why];
}

/** One neighbourhood of a row: its name and, where one is recorded, its tier; then what is told of it. */
function siteInWords(page: SheetPage, id: string, told: Block[]): Block[] {
  const entry = find(page.library, 'case', id);
  const place = entry && find(page.library, 'place', entry.data.place);
  const tier = entry && tierOf(page.library, entry);
  const name = toEntry(page, 'case', id, place ? say(place.data.name, page.reading.textLang) : '');
  return [{ is: 'text', spans: tier ? [name, `${page.reading.textLang === 'zh' ? '　' : ', '}${say(tier.name, page.reading.textLang)}`] : [name] }, ...told];
}

function tagBlocks(page: SheetPage, tag: Nodes & Tag): Block[] {
  const words = t(page.reading.textLang);
  const attributes = attributesOf(tag);
  // What is written on one line with its tags is running text; on lines of its own it is paragraphs.
  const isRunning = tag.children.every((child) => child.type === 'text' || (isTag(child) && !blockTags.has(child.name ?? '')) || ['strong', 'emphasis', 'link', 'inlineCode'].includes(child.type));
  const inside = () => (isRunning ? paragraphBlocks(page, tag.children) : tag.children.flatMap((child) => blocksOf(page, child as RootContent)));
  if (tag.name === 'Sites') return inside();
  if (tag.name === 'Figure') return [{ is: 'box', of: 'picture', name: words.kinds.figure, blocks: pictureInWords(page, attributes['id'] ?? '') }];
  if (tag.name === 'Differ') return [{ is: 'box', of: 'differ', name: words.accountsDiffer, blocks: accountsInWords(page, attributes['facts'] ?? '', inside()) }];
  if (tag.name === 'Site') return [{ is: 'box', of: 'site', name: '', blocks: siteInWords(page, attributes['case'] ?? '', inside()) }];
  if (tag.name === 'Editorial') return [{ is: 'box', of: 'editorial', name: words.editorial, blocks: inside() }];
  return [{ is: 'text', spans: inlineSpans(page, tag) }];
}

function tableBlock(page: SheetPage, { children }: Table): Block {
  const [head = [], ...rows] = children.map((row) => row.children.map((cell) => childSpans(page, cell)));
  return { is: 'table', head, rows };
}

function blocksOf(page: SheetPage, node: RootContent): Block[] {
  if (isTag(node)) return tagBlocks(page, node);
  switch (node.type) {
    case 'paragraph': return paragraphBlocks(page, node.children);
    case 'heading': return [{ is: 'heading', level: node.depth <= 3 ? 3 : 4, spans: childSpans(page, node) }];
    case 'list': return [{ is: 'list', ordered: node.ordered ?? false, items: node.children.map((item) => item.children.flatMap((child, index) => [...(index ? ['\n'] : []), ...childSpans(page, child as Parent & { children: Nodes[] })])) }];
    case 'table': return [tableBlock(page, node)];
    case 'blockquote': return [{ is: 'quote', blocks: node.children.flatMap((child) => blocksOf(page, child as RootContent)) }];
    default: return [];
  }
}

/** The body of an entry, a section for each of its headings; what stands before the first has no heading. Throws with file and line when the body is no MDX. */
export function bodySections(page: SheetPage, entry: Entry): Section[] {
  const isTranslated = page.reading.textLang === 'en' && entry.translation !== undefined;
  const { body, bodyLine, file } = isTranslated ? entry.translation! : entry;
  const { tree, fault } = parseProse({ file, lang: page.reading.textLang, kind: entry.kind, id: entry.id, body, bodyLine });
  if (!tree) throw new Error(`${file}:${fault?.line ?? bodyLine} 正文读不懂：${fault?.reason ?? ''}`);
  const sections: Section[] = [{ part: 'body', heading: '', blocks: [], isAdvice: false }];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 2) sections.push({ part: 'body', heading: plainText(childSpans(page, node)), blocks: [], isAdvice: false });
    else sections.at(-1)!.blocks.push(...blocksOf(page, node));
  }
  return sections.filter(({ heading, blocks }) => heading || blocks.length > 0);
}
