import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { parse } from 'csv-parse/sync';
import jsQR from 'jsqr';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { launch, skipNote } from '../browsers/launch.ts';
import { builtPages, fileFor, filesOf } from './built-page.ts';

const subPathSite = inject('subPathSite');
const { folder, base } = subPathSite;
const host = 'https://example.org';
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const pages = builtPages(folder);
const browser = await launch('143');
afterAll(() => browser?.close());

/** Whether a public address is a file of the built site. */
const isServed = (address: string) => address.startsWith(host + base) && fileFor(subPathSite, new URL(address).pathname) !== undefined;

describe('tables', () => {
  const names = filesOf(folder, '.csv').map((file) => path.basename(file, '.csv'));

  test('there is one for every kind of thing, and for every vocabulary that its columns name', () => {
    expect(names).toEqual(expect.arrayContaining(['cases', 'practices', 'sources', 'facts', 'places', 'terms', 'trips', 'policies', 'works', 'themes', 'stages', 'actors', 'types']));
  });

  test.each(names)('%s opens in Excel and WPS, and says the same in both forms', (name) => {
    const csv = read(`data/${name}.csv`);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    // Read by a parser that did not write it.
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    const json = JSON.parse(read(`data/${name}.json`)) as Record<string, string | number | string[]>[];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ id }) => id)).toEqual(json.map(({ id }) => id));
    const written = (value: string | number | string[] | undefined) => (Array.isArray(value) ? value.join('、') : String(value ?? ''));
    const differing = rows.flatMap((row, at) => Object.keys(row).filter((field) => row[field]!.replace(/^'(?=[=+\-@])/, '') !== written(json[at]![field])).map((field) => `${row.id}.${field}`));
    expect(differing).toEqual([]);
    expect(rows.filter(({ address }) => address && !isServed(address.split('#')[0]!)).map(({ address }) => address)).toEqual([]);
  });

  test('ids that columns name have a table of their own', () => {
    const known = (name: string) => new Set((JSON.parse(read(`data/${name}.json`)) as { id: string }[]).map(({ id }) => id));
    const practices = JSON.parse(read('data/practices.json')) as { theme: string; stages: string[]; actors: string[]; sources: string[] }[];
    expect(practices.filter(({ theme }) => !known('themes').has(theme))).toEqual([]);
    expect(practices.flatMap(({ actors }) => actors).filter((id) => !known('actors').has(id))).toEqual([]);
    expect(practices.flatMap(({ stages }) => stages).filter((id) => !known('stages').has(id))).toEqual([]);
    expect(practices.flatMap(({ sources }) => sources).filter((id) => !known('sources').has(id))).toEqual([]);
  });
});

test.skipIf(!browser).each(['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml'])(`%s is well-formed, and its addresses are served${skipNote('143', browser)}`, async (name) => {
  const page = await browser!.newPage();
  const { fault, addresses } = await page.evaluate((xml) => {
    const read = new DOMParser().parseFromString(xml, 'application/xml');
    const links = [...read.querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('href') ?? '');
    return { fault: read.querySelector('parsererror')?.textContent ?? '', addresses: [...links, ...[...read.querySelectorAll('loc')].map((loc) => loc.textContent ?? '')] };
  }, read(name));
  await page.close();
  expect(fault).toBe('');
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !isServed(address))).toEqual([]);
});

describe('beside each page', () => {
  const entries = pages.filter(({ elements }) => elements[0]?.attributes['data-entry']);

  test('there are entries of both languages', () => {
    expect(entries.filter(({ address }) => address.startsWith('/en/')).length).toBe(entries.length / 2);
    expect(entries.length).toBeGreaterThan(200);
  });

  test('its Markdown says what it says, without tags and with addresses that are served', () => {
    const faults = entries.flatMap(({ address, elements }) => {
      const markdown = read(`${address.slice(1)}index.md`);
      const title = elements.find(({ tag }) => tag === 'h1')!.text().replaceAll('\u2060', '').trim();
      const links = [...markdown.matchAll(/\]\((https:[^)\s]+)\)/g)].map((match) => match[1]!).filter((link) => link.startsWith(host) && !isServed(link.split('#')[0]!));
      const heading = markdown.split('\n').find((line) => line.startsWith('# '))?.slice(2);
      return [
        ...(heading === title ? [] : [`${address}: its heading is “${heading}”`]),
        ...(/<[A-Z]\w*[\s/>]|undefined|\[object/.test(markdown) ? [`${address}: tags or gaps`] : []),
        ...links.map((link) => `${address}: ${link}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('structured data of cases, practices and trips name what they are, where they are and what they rest on', () => {
    const articles = entries.filter(({ address }) => /^\/(?:en\/)?(?:cases|practices|trips)\//.test(address));
    const faults = articles.flatMap(({ address, elements }) => {
      const script = elements.find(({ attributes }) => attributes.type === 'application/ld+json');
      if (!script) return [`${address}: none`];
      const data = JSON.parse(script.raw()) as { '@context'?: string; '@type'?: string; headline?: string; url?: string; isBasedOn?: unknown[] };
      return data['@context'] === 'https://schema.org' && data['@type'] && data.headline && data.url === `${host}${base.slice(0, -1)}${address}` && data.isBasedOn?.length ? [] : [`${address}: ${script.raw().slice(0, 120)}`];
    });
    expect(faults).toEqual([]);
  });

  test('Open Graph gives title, description, address and a picture that is there', () => {
    const faults = entries.flatMap(({ address, elements }) => {
      const property = (name: string) => elements.find(({ tag, attributes }) => tag === 'meta' && attributes.property === `og:${name}`)?.attributes.content ?? '';
      return property('title') && property('description') && isServed(property('url')) && isServed(property('image')) ? [] : [address];
    });
    expect(faults).toEqual([]);
  });

  test('its QR code leads to its permanent address, which leads on to it', () => {
    const cases = entries.filter(({ address }) => /^\/(?:cases|practices|trips|sources)\/[^/]+\/$/.test(address));
    const faults = cases.flatMap(({ address, html }) => {
      const svg = /<div class="qr">(<svg[\s\S]*?<\/svg>)/.exec(html)?.[1];
      if (!svg) return [`${address}: no code`];
      const { pixels, width, height } = new Resvg(svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"').replace(/( xmlns="[^"]*")([^>]*) xmlns="[^"]*"/, '$1$2'), { fitTo: { mode: 'width', value: 320 }, background: '#fff' }).render();
      const seen = jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
      const expected = `${host}${base}go${address}`;
      if (seen !== expected) return [`${address}: ${seen}`];
      return readFileSync(fileFor(subPathSite, new URL(expected).pathname)!, 'utf8').includes(`${base.slice(0, -1)}${address}`) ? [] : [`${expected} leads elsewhere`];
    });
    expect(faults).toEqual([]);
  });
});

test('llms.txt names every case and practice by addresses that are served', () => {
  const text = read('llms.txt');
  const links = [...text.matchAll(/\]\((https:[^)\s]+)\)/g)].map((match) => match[1]!);
  expect(links.filter((link) => !isServed(link))).toEqual([]);
  const missing = pages.filter(({ address }) => /^\/(?:cases|practices)\/[^/]+\/$/.test(address)).filter(({ address }) => !text.includes(`${address}index.md`));
  expect(missing.map(({ address }) => address)).toEqual([]);
});

test('the share picture is a picture of the size that its readers expect', () => {
  const png = readFileSync(path.join(folder, 'share.png'));
  expect(existsSync(path.join(folder, 'share.png'))).toBe(true);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});
