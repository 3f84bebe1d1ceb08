import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { keyOf } from '../../src/packs/pack.ts';
import { isPackLink, read } from '../../src/packs/pack-link.ts';
import { builtPages, fileFor, filesOf, type BuiltElement, type BuiltPage } from './built-page.ts';

/** Every address that an element names. */
function addressesOf({ tag, attributes }: BuiltElement): string[] {
  const named = ['href', 'src', 'action', 'poster', 'data', 'xlink:href', 'cite'].flatMap((name) => attributes[name] ?? []);
  const sets = (attributes.srcset ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []);
  const refresh = tag === 'meta' && attributes['http-equiv'] === 'refresh' ? /url=(.*)$/i.exec(attributes.content ?? '')?.slice(1) ?? [] : [];
  return [...named, ...sets, ...refresh];
}

describe.each(['site', 'subPathSite'] as const)('%s', (which) => {
  const site = inject(which);
  const host = which === 'site' ? 'http://site.invalid' : 'https://example.org';
  const pages = builtPages(site.folder);
  const pageOf = new Map(pages.map((page) => [path.join(site.folder, page.file), page]));

  /** What is wrong with an address as it stands on a page; undefined if nothing is. */
  function faultOf(page: BuiltPage, address: string): string | undefined {
    const url = new URL(address, new URL(`${site.base}${page.file.replace(/(^|\/)index\.html$/, '$1')}`, host));
    if (url.origin !== new URL(host).origin) return undefined;
    const file = fileFor(site, url.pathname);
    if (!file) return 'leads nowhere';
    if (url.pathname.endsWith('/pack/') && isPackLink(url.hash)) {
      const { pack, faults } = read(url.hash);
      const missing = pack.choices.map(keyOf).filter((key) => !existsSync(path.join(site.folder, `data/sheets/zh/${key}.json`)));
      return faults.length || missing.length ? `holds what is no entry: ${missing.join()}` : undefined;
    }
    const id = decodeURIComponent(url.hash.slice(1));
    if (id && id !== 'top' && pageOf.has(file) && !pageOf.get(file)!.ids.has(id)) return 'has no such place on the page';
    return undefined;
  }

  test('the site is there', () => {
    expect(pages.length).toBeGreaterThan(100);
  });

  test('every address and every fragment on every page leads somewhere', () => {
    const broken = new Map<string, string[]>();
    for (const page of pages) for (const element of page.elements) for (const address of addressesOf(element)) {
      const fault = faultOf(page, address);
      if (fault) broken.set(`${address} ${fault}`, [...broken.get(`${address} ${fault}`) ?? [], page.address]);
    }
    expect([...broken].map(([what, on]) => `${what}: on ${on[0]}${on.length > 1 ? ` and ${on.length - 1} more` : ''}`)).toEqual([]);
  });

  test('every id is used once on its page', () => {
    const doubled = pages.flatMap((page) => {
      const all = page.elements.flatMap(({ attributes }) => attributes.id ?? []);
      return [...new Set(all.filter((id, index) => all.indexOf(id) !== index))].map((id) => `${page.address}#${id}`);
    });
    expect(doubled).toEqual([]);
  });

  test('every file that a stylesheet names is there', () => {
    const missing = filesOf(site.folder, '.css').flatMap((name) => [...readFileSync(path.join(site.folder, name), 'utf8').matchAll(/url\((["']?)(?!data:|#)([^)"']+)\1\)/g)]
      .filter(([, , address]) => !fileFor(site, new URL(address!, new URL(`${site.base}${name}`, host)).pathname)).map(([, , address]) => `${name}: ${address}`));
    expect(missing).toEqual([]);
  });

  test('the fonts are real, not the empty ones of the source tree', () => {
    expect(readFileSync(path.join(site.folder, 'fonts/tashan-serif-700.woff2')).length).toBeGreaterThan(20_000);
  });
});

test('with a public address, sitemap, feed and canonical links name pages that exist, below that address', () => {
  const site = inject('subPathSite');
  const listed = filesOf(site.folder, '.xml').flatMap((name) => [...readFileSync(path.join(site.folder, name), 'utf8').matchAll(/<(?:loc|id)>(https?:[^<]+)<|<link[^>]* href="(https?:[^"]+)"/g)].map((match) => match[1] ?? match[2]!));
  const canonical = builtPages(site.folder).flatMap(({ elements }) => elements.flatMap(({ tag, attributes }) => tag === 'link' && attributes.rel === 'canonical' ? attributes.href! : []));
  expect(canonical.length).toBeGreaterThan(100);
  const wrong = [...listed, ...canonical].filter((address) => {
    const url = new URL(address);
    return url.origin !== 'https://example.org' || !fileFor(site, url.pathname);
  });
  expect([...new Set(wrong)]).toEqual([]);
});

test('without a public address none is made up', () => {
  const { folder } = inject('site');
  const pages = builtPages(folder);
  expect(pages.filter(({ elements }) => elements.some(({ tag, attributes }) => tag === 'link' && attributes.rel === 'canonical')).map(({ address }) => address)).toEqual([]);
  expect(pages.filter(({ html }) => /https?:\/\/(?:www\.)?example\.|https?:\/\/localhost/.test(html)).map(({ address }) => address)).toEqual([]);
  expect(existsSync(path.join(folder, 'index.html'))).toBe(true);
});
