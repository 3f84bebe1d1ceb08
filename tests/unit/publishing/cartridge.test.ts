import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/authoring/read-content-files.ts';
import { t } from '../../../src/i18n/strings.ts';
import { permanentAddress } from '../../../src/library/addresses.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { readingsOf } from '../../../src/library/lesson-readings.ts';
import { all, need } from '../../../src/library/library.ts';
import { classPapers } from '../../../src/publishing/cartridge/class-papers.ts';
import { lessonCartridge } from '../../../src/publishing/cartridge/lesson-cartridge.ts';
import { manifestXml } from '../../../src/publishing/cartridge/manifest.ts';
import { zipCartridge } from '../../../src/publishing/cartridge/zip-cartridge.ts';
import { entrySheet } from '../../../src/publishing/sheets/entry-sheet.ts';
import { textInWords } from '../../../src/publishing/text-in-words.ts';

const root = new URL('../../../', import.meta.url).pathname;
const { library } = buildLibrary(readContentFiles(root));
const links = { href: (address: string) => address, toPage: (address: string) => `https://example.org${address}`, permanent: (address: string) => `https://example.org${address}` };
const withoutHost = { href: links.href, toPage: links.href, permanent: () => undefined };
const lessons = all(library, 'lesson');
/** What each class gets on paper, made once. */
const papers = new Map(await Promise.all(lessons.map(async (lesson) => [lesson.id, await classPapers(library, lesson, links)] as const)));
const cartridgeOf = (id: string) => lessonCartridge(library, need(library, 'lesson', id), links, papers.get(id) ?? []);

const rules = RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path.join(root, 'tests/fixtures/ims-cc/common-cartridge.rng'))));
const names = { cp: 'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1' };
/** Values of an attribute of all elements that a path finds. */
const valuesOf = (xml: XmlDocument, query: string, name: string) => xml.find(query, names).flatMap((node) => (node instanceof XmlElement ? node.attr(name)?.value ?? [] : []));
const nodesIn = (node: Tree.Node): Tree.Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(nodesIn) : [])];
const withoutTags = (xml: string) => xml.replace(/<[^>]+>/g, '').replace(/\s/g, '');
/** The words of a file of the package, of Word documents those of every part of them. */
async function wordsOf(content: string | Uint8Array): Promise<string> {
  if (typeof content === 'string') return withoutTags(content);
  const parts = Object.values((await JSZip.loadAsync(content)).files).filter(({ name }) => name.endsWith('.xml'));
  return (await Promise.all(parts.map(async (part) => withoutTags(await part.async('string'))))).join('');
}
const allWords = async (files: { content: string | Uint8Array }[]) => (await Promise.all(files.map(({ content }) => wordsOf(content)))).join('');

describe.each(lessons.map(({ id }) => id))('the cartridge of %s', (id) => {
  const cartridge = cartridgeOf(id);
  const manifest = XmlDocument.fromString(manifestXml(cartridge));
  const files = cartridge.resources.map(({ file }) => file);
  const pages = files.filter(({ path: name }) => name.endsWith('.html')) as { path: string; content: string }[];

  test('its manifest, topics and links are what Common Cartridge 1.3 asks for', () => {
    const documents = [manifest, ...files.filter(({ path: name }) => name.endsWith('.xml')).map(({ content }) => XmlDocument.fromString(content as string))];
    expect(documents.length).toBeGreaterThan(5);
    for (const document of documents) expect(() => rules.validate(document)).not.toThrow();
  });

  test('its identifiers are used once, and whatever refers to one finds it', () => {
    const identifiers = valuesOf(manifest, '//*[@identifier]', 'identifier');
    expect(identifiers.filter((one, index) => identifiers.indexOf(one) !== index)).toEqual([]);
    const resources = valuesOf(manifest, '//cp:resource', 'identifier');
    const references = valuesOf(manifest, '//*[@identifierref]', 'identifierref');
    expect(references.filter((one) => !resources.includes(one))).toEqual([]);
    // Nothing is packed that nobody can open.
    expect(resources.filter((one) => !references.includes(one))).toEqual([]);
  });

  test('its manifest lists every file, and every address of a resource is one of its files', () => {
    expect(valuesOf(manifest, '//cp:file', 'href').sort()).toEqual(files.map(({ path: name }) => name).sort());
    expect(valuesOf(manifest, '//cp:resource[@href]', 'href').every((href) => files.some(({ path: name }) => name === href))).toBe(true);
  });

  test('its pages are HTML without errors, and XML too', () => {
    const errors = pages.flatMap(({ path: name, content }) => {
      const found: string[] = [];
      parse(content, { onParseError: ({ code }) => found.push(code) });
      // In HTML a slash at the end of a void element is allowed and says nothing.
      return found.filter((code) => code !== 'non-void-html-element-start-tag-with-trailing-solidus').map((code) => `${name}: ${code}`);
    });
    expect(errors).toEqual([]);
    for (const { content } of pages) expect(() => XmlDocument.fromString(content).dispose()).not.toThrow();
  });

  test('its pages lead within the package to places that are there, and elsewhere only by whole addresses', () => {
    const idsOf = (html: string) => new Set(nodesIn(parse(html)).flatMap((node) => ('attrs' in node ? node.attrs.filter(({ name }) => name === 'id').map(({ value }) => value) : [])));
    const ids = new Map(pages.map(({ path: name, content }) => [name, idsOf(content)]));
    const wrong = pages.flatMap(({ path: name, content }) => nodesIn(parse(content)).flatMap((node) => ('attrs' in node ? node.attrs : [])).filter((attribute) => ['href', 'src'].includes(attribute.name)).map(({ value }) => value).filter((href) => {
      if (/^https?:\/\//.test(href)) return false;
      const [file = '', id] = href.split('#');
      const target = path.posix.join(path.posix.dirname(name), file);
      return !files.some((one) => one.path === target) || (id !== undefined && !ids.get(target)?.has(id));
    }).map((href) => `${name}: ${href}`));
    expect(wrong).toEqual([]);
  });

  test('holds each question as a topic and each entry to read as a link', () => {
    const { questions, readBefore } = need(library, 'lesson', id).data;
    expect(cartridge.resources.filter(({ type }) => type === 'imsdt_xmlv1p3')).toHaveLength(questions.length);
    expect(cartridge.resources.filter(({ type }) => type === 'imswl_xmlv1p3')).toHaveLength(readBefore.length);
  });

  test('its links lead to what is to be read, in order', () => {
    const urls = files.filter(({ path: name }) => name.startsWith('reading-')).map(({ content }) => /href="([^"]+)"/.exec(content as string)?.[1]);
    expect(urls).toEqual(readingsOf(need(library, 'lesson', id).data).map((reading) => links.permanent(permanentAddress(reading.kind, reading.id))));
  });

  test('each mark leads to the source whose number it bears', () => {
    const marks = pages.flatMap(({ content }) => [...content.matchAll(/href="sources\.html#s(\d+)">〔(\d+)/g)]);
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.filter(([, leadsTo, number]) => leadsTo !== number)).toEqual([]);
  });

  test('each length has a page of its own, with its steps alone and the advice that goes with it', () => {
    const { versions } = need(library, 'lesson', id).data;
    expect(versions.map((version, index) => {
      const words = withoutTags(pages.find(({ path: name }) => name === `web/class-${index + 1}.html`)!.content);
      const own = JSON.stringify(version);
      const ofOthers = versions.flatMap(({ steps }) => steps.map(({ title }) => title)).filter((title) => !own.includes(title));
      return [version.minutes, words.includes(`${version.minutes}分钟`), ofOthers.filter((title) => words.includes(withoutTags(title))), words.includes(withoutTags(t('zh').lesson.advice))];
    })).toEqual(versions.map(({ minutes }) => [minutes, true, [], true]));
  });

  test('says how strong its evidence is, how to cite it, where it stands, when it was changed and how it may be used', () => {
    const entry = need(library, 'lesson', id);
    const sheet = entrySheet(library, entry, 'zh', links);
    const overview = withoutTags(pages.find(({ path: name }) => name === 'web/overview.html')!.content);
    expect([sheet.strength!.sentence, sheet.citation, sheet.permanent!].filter((words) => !overview.includes(withoutTags(words)))).toEqual([]);
    const manifestWords = manifestXml(cartridge);
    expect(manifestWords).toContain(`<lomm:dateTime>${String(entry.data.updated)}<`);
    expect(manifestWords).toContain(t('zh').cartridge.licence);
  });

  test('says in a topic where a fact of its question stands', () => {
    const topics = cartridge.resources.filter(({ type }) => type === 'imsdt_xmlv1p3').map(({ file }) => String(file.content).replace(/<title>.*<\/title>/, ''));
    const marks = need(library, 'lesson', id).data.questions.map(({ text }) => (text.match(/<Cite |<Fact (?![^>]*plain)/g) ?? []).length);
    expect(topics.map((topic) => (topic.match(/〔\d+·[^〕]+〕/g) ?? []).length)).toEqual(marks);
  });

  test('holds what the class does in each length', async () => {
    const all = await allWords(pages);
    const missing = need(library, 'lesson', id).data.versions.flatMap(({ steps }) => steps.map(({ title }) => title)).filter((title) => !all.includes(title.replace(/\s/g, '')));
    expect(missing).toEqual([]);
  });

  test('holds no note for the trainer, neither in its pages nor in its Word documents', async () => {
    const { versions, questions } = need(library, 'lesson', id).data;
    const notes = [...versions.flatMap(({ steps }) => steps.flatMap((step) => step.notes)), ...questions.flatMap((question) => question.notes)];
    // A note is found by any of its longer clauses, however its figures and links are set.
    const clauses = notes.flatMap((note) => textInWords(library, note, 'zh').split(/[。；：，？]/)).filter((clause) => clause.length >= 12);
    const others = JSON.stringify({ ...need(library, 'lesson', id).data, versions: versions.map(({ steps }) => steps.map(({ notes: _, ...step }) => step)), questions: questions.map(({ text }) => text) }) + need(library, 'lesson', id).body;
    const own = clauses.filter((clause) => !others.includes(clause));
    expect(own.length).toBeGreaterThan(20);
    const packed = await allWords(files);
    expect(packed).toContain(withoutTags(textInWords(library, questions[0]!.text, 'zh')));
    expect(own.filter((clause) => packed.includes(clause.replace(/\s/g, '')))).toEqual([]);
  });
});

test('the same lesson makes the same file, and a reader of archives finds everything in it', async () => {
  const [once, again] = await Promise.all([zipCartridge(cartridgeOf('who-pays')), zipCartridge(cartridgeOf('who-pays'))]);
  const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(sum(once)).toBe(sum(again));
  const read = await JSZip.loadAsync(once, { checkCRC32: true });
  expect(Object.keys(read.files)).toEqual(['imsmanifest.xml', ...cartridgeOf('who-pays').resources.map(({ file }) => file.path)]);
});

test('papers for the class go along as they are, in the folder of materials, and the trainer’s stay behind', () => {
  const { items, resources } = cartridgeOf('who-pays');
  const files = resources.map(({ file }) => file).filter(({ path: name }) => name.startsWith('files/'));
  expect(files.map(({ path: name }) => name)).toEqual(['files/who-pays-handout.docx', 'files/who-pays-cards.docx', 'files/who-pays-record.docx']);
  expect(files.map(({ content }) => content)).toEqual(papers.get('who-pays')?.map(({ bytes }) => bytes));
  const materials = items.find(({ title }) => title === '材料');
  expect(materials && 'items' in materials && materials.items.map(({ title }) => title)).toEqual(['工作单', ...papers.get('who-pays')!.map(({ name }) => name), '来源']);
});

test('without a public address there are no links and no made-up addresses', () => {
  const { resources } = lessonCartridge(library, need(library, 'lesson', 'who-pays'), withoutHost, []);
  expect(resources.filter(({ type }) => type === 'imswl_xmlv1p3')).toEqual([]);
  expect(resources.filter(({ file }) => /href="(?:\/|https:\/\/example)/.test(String(file.content))).map(({ id }) => id)).toEqual([]);
});

test('the rules refuse what Common Cartridge refuses', () => {
  const good = manifestXml(cartridgeOf('who-pays'));
  const spoilt = [
    good.replace('rooted-hierarchy', 'hierarchical'), good.replace('<schemaversion>1.3.0', '<schemaversion>1.4.0'), good.replace('type="imsdt_xmlv1p3"', 'type="imsdt_xmlv1p1"'),
    good.replace('<item identifier="root">', '<item identifier="root"><title>他山</title>'), good.replace('type="imsdt_xmlv1p3"', 'type="imsdt_xmlv1p3" href="topic-1/topic.xml"'), good.replaceAll('imsccv1p3/imscp_v1p1', 'imsccv1p1/imscp_v1p1'),
  ];
  for (const xml of spoilt) { expect(xml).not.toBe(good); expect(() => rules.validate(XmlDocument.fromString(xml))).toThrow(); }
});
