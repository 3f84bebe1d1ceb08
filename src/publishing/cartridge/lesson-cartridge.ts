import { fill } from '../../i18n/fill.ts';
import { t } from '../../i18n/strings.ts';
import { permanentAddress } from '../../library/addresses.ts';
import { readingsOf } from '../../library/lesson-readings.ts';
import { need, type Entry, type Library } from '../../library/library.ts';
import { plainText } from '../../packs/open-pack.ts';
import type { Block, PartName, Section, Sheet, Span } from '../../packs/sheet.ts';
import { referenceWords } from '../../packs/slides/references.ts';
import { titleOf } from '../../reading.ts';
import { entrySheet } from '../sheets/entry-sheet.ts';
import type { SheetLinks } from '../sheets/sheet-page.ts';
import { textInWords } from '../text-in-words.ts';
import { escapeXml } from '../xml.ts';
import type { Cartridge, CartridgeItem, CartridgeResource } from './cartridge.ts';
import { blocksHtml, pageHtml, pageStyle, sourcesHtml, sourcesPage, spansHtml } from './sheet-html.ts';
import { topicXml, webLinkXml } from './topics-and-links.ts';

/** A file that goes along with a lesson: what it is called, and its bytes. None may hold anything that is only for the trainer. */
export interface Attachment { name: string; file: string; bytes: Uint8Array }

type Line = [CartridgeItem, CartridgeResource];

/** Lessons are in Chinese, and so is what is packed of them. */
const lang = 'zh';
const style: CartridgeResource = { id: 'style', type: 'webcontent', file: { path: 'web/style.css', content: pageStyle }, needs: [] };

const line = (id: string, title: string, type: CartridgeResource['type'], file: CartridgeResource['file'], needs: string[] = []): Line =>
  [{ id: `item-${id}`, title, resource: id }, { id, type, file, needs }];

const page = (id: string, title: string, body: string): Line =>
  line(id, title, 'webcontent', { path: `web/${id}.html`, content: pageHtml(title, body, t(lang).htmlLang) }, [style.id]);

const folder = (id: string, title: string, lines: Line[]): CartridgeItem => ({ id: `item-${id}`, title, items: lines.map(([item]) => item) });

const partsOf = (sheet: Sheet<'lesson'>, part: PartName): Section[] => sheet.sections.filter((section) => section.part === part);
const blocksOf = (sheet: Sheet<'lesson'>, part: PartName): Block[] => partsOf(sheet, part).flatMap(({ blocks }) => blocks);

/** What the lesson is, for whom, what one can do after it, how strong its evidence is, and whence it comes. */
function overview(sheet: Sheet<'lesson'>): Line {
  const words = t(lang);
  const note = (text: string) => `<p class="note">${escapeXml(text)}</p>`;
  return page('overview', words.cartridge.overview, [
    `<p>${spansHtml(sheet.summary)}</p>`,
    `<ul>${sheet.record.map(({ name, value }) => `<li>${escapeXml(name)}：${spansHtml(value)}</li>`).join('')}</ul>`,
    ...partsOf(sheet, 'objectives').map(({ heading, blocks }) => `<h2>${escapeXml(heading)}</h2>${blocksHtml(blocks, 2)}`),
    sheet.strength ? note(fill(words.cartridge.strength, { n: sheet.strength.name, s: sheet.strength.sentence })) : '',
    note(sheet.citation),
    sheet.permanent ? note(fill(words.cartridge.address, { s: sheet.permanent })) : '',
    note(words.cartridge.trainer + words.cartridge.licence),
  ].filter(Boolean).join('\n'));
}

/** A link to each entry to be read before class, where this site has an address that holds. */
function readingLinks(library: Library, { data }: Entry<'lesson'>, links: SheetLinks): Line[] {
  return readingsOf(data).flatMap(({ kind, id }, index) => {
    const url = links.permanent(permanentAddress(kind, id));
    const title = titleOf(need(library, kind, id) as Entry, lang);
    const name = `reading-${index + 1}`;
    return url ? [line(name, title, 'imswl_xmlv1p3', { path: `${name}/link.xml`, content: webLinkXml(title, url) })] : [];
  });
}

/** A page for each length of class: its steps as the class may know them. */
function classPages(sheet: Sheet<'lesson'>): Line[] {
  const blocks = blocksOf(sheet, 'versions');
  const starts = blocks.flatMap((block, index) => (block.is === 'heading' ? [index] : []));
  return starts.map((start, index) => {
    const [heading, ...rest] = blocks.slice(start, starts[index + 1]);
    const title = heading?.is === 'heading' ? plainText(heading.spans) : '';
    return page(`class-${index + 1}`, title, `${blocksHtml(rest)}\n<p class="note">${escapeXml(t(lang).lesson.advice)}</p>`);
  });
}

/** What is asked, as plain words. A topic holds no link to the page of sources, but its marks stay. */
const askedWords = (spans: Span[]): string => spans.map((span) => (typeof span !== 'string' && 'source' in span ? referenceWords(span) : plainText([span]))).join('');

/** A topic for each question, so that a class can discuss it in writing. */
function topics(library: Library, { data }: Entry<'lesson'>, sheet: Sheet<'lesson'>): Line[] {
  const asked = blocksOf(sheet, 'discussed').flatMap((block) => (block.is === 'list' ? block.items : []));
  return data.questions.map(({ text }, index) => {
    const title = fill(t(lang).cartridge.question, { n: index + 1, s: textInWords(library, text, lang) });
    const name = `topic-${index + 1}`;
    return line(name, title, 'imsdt_xmlv1p3', { path: `${name}/topic.xml`, content: topicXml(title, askedWords(asked[index] ?? [])) });
  });
}

/**
 * A lesson as a course package, in the order of use: before class, in class, discussion, materials. The notes for the trainer are left out:
 * course platforms that import cartridges show everybody what a role was to keep from them.
 */
export function lessonCartridge(library: Library, entry: Entry<'lesson'>, links: SheetLinks, attachments: Attachment[]): Cartridge {
  const sheet = entrySheet(library, entry, lang, links);
  const words = t(lang);
  const own = words.cartridge;
  const text = partsOf(sheet, 'body').map(({ heading, blocks }) => `${heading ? `<h2>${escapeXml(heading)}</h2>\n` : ''}${blocksHtml(blocks, 2)}`).join('\n');
  const before = [page('reading', words.lesson.readBefore, blocksHtml(blocksOf(sheet, 'readBefore'))), ...readingLinks(library, entry, links), ...(text ? [page('text', own.text, text)] : [])];
  const classes = classPages(sheet);
  const discussion = [page('discussion', own.rounds, blocksHtml(blocksOf(sheet, 'discussion'))), ...topics(library, entry, sheet)];
  const files = attachments.map(({ name, file, bytes }, index) => line(`file-${index + 1}`, name, 'webcontent', { path: `files/${file}`, content: bytes }));
  const materials = [page('worksheets', words.lesson.worksheets, blocksHtml(blocksOf(sheet, 'worksheets'))), ...files, page(sourcesPage.replace('.html', ''), own.sources, sourcesHtml(sheet))];
  const first = overview(sheet);
  return {
    id: `tashan-${entry.id}`, title: sheet.title, description: plainText(sheet.summary), language: words.htmlLang, updated: String(entry.data.updated), rights: own.licence,
    items: [first[0], folder('before', own.before, before), folder('classes', own.classes, classes), folder('discuss', own.discussion, discussion), folder('materials', own.materials, materials)],
    resources: [first, ...before, ...classes, ...discussion, ...materials].map(([, resource]) => resource).concat(style),
  };
}
