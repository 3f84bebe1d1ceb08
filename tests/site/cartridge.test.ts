import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { launch, skipNote } from '../browsers/launch.ts';
import { builtPages, fileFor, filesOf } from './built-page.ts';

const site = inject('subPathSite');
const host = 'https://example.org';
const files = filesOf(site.folder, '.imscc');
const names = { cp: 'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1', wl: 'http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3' };
const browser = await launch('143');
afterAll(() => browser?.close());

const unzip = (() => { try { execFileSync('unzip', ['-v'], { stdio: 'ignore' }); return true; } catch { return false; } })();

test('every lesson has one, beside its page', () => {
  const lessons = builtPages(site.folder).flatMap(({ address }) => /^\/lessons\/([^/]+)\/$/.exec(address)?.[1] ?? []);
  expect(files).toEqual(lessons.map((id) => `lessons/${id}/${id}.imscc`).sort());
});

test('both ways of building the site make the same pages of it, addresses apart', async () => {
  const namesIn = async (folder: string, file: string) => Object.keys((await JSZip.loadAsync(readFileSync(path.join(folder, file)))).files).filter((name) => !name.startsWith('reading-'));
  for (const file of files) expect(await namesIn(inject('site').folder, file)).toEqual(await namesIn(site.folder, file));
});

describe.each(files)('%s', (file) => {
  test('its links lead to permanent addresses that are served', async () => {
    const zip = await JSZip.loadAsync(readFileSync(path.join(site.folder, file)));
    const links = await Promise.all(Object.keys(zip.files).filter((name) => name.endsWith('link.xml')).map((name) => zip.file(name)!.async('string')));
    const addresses = links.flatMap((xml) => { const url = XmlDocument.fromString(xml).get('//wl:url', names); return url instanceof XmlElement ? url.attr('href')?.value ?? [] : []; });
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(host) || !fileFor(site, new URL(address).pathname))).toEqual([]);
  });

  test('its pages lead only to pages of this site that are served', async () => {
    const zip = await JSZip.loadAsync(readFileSync(path.join(site.folder, file)));
    const pages = await Promise.all(Object.keys(zip.files).filter((name) => name.endsWith('.html')).map((name) => zip.file(name)!.async('string')));
    const own = pages.flatMap((html) => [...html.matchAll(/href="(https:\/\/example\.org[^"]*)"/g)].map(([, address]) => address!));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((address) => !fileFor(site, new URL(address).pathname))).toEqual([]);
  });
});

test.skipIf(!unzip)(`a reader that did not write them unpacks them without complaint${unzip ? '' : ' [SKIPPED, no unzip here]'}`, () => {
  for (const file of files) expect(execFileSync('unzip', ['-tqq', path.join(site.folder, file)], { encoding: 'utf8' })).toBe('');
});

/** Opens each page of an unpacked cartridge; gives what is wider than the window and what the browser complains of. */
async function faultsIn(page: Page, folder: string, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const faults: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  for (const name of filesOf(folder, '.html')) {
    await page.goto(`file://${folder}/${name}`);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (excess > 0) faults.push(`${name} is ${excess} px too wide at ${width}`);
    if (await page.locator('h1').count() !== 1) faults.push(`${name} has not one title`);
  }
  return faults;
}

test.skipIf(!browser || !unzip)(`its pages are read on a desk and on a phone${skipNote('143', browser)}`, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cartridge-'));
  try {
    execFileSync('unzip', ['-q', path.join(site.folder, 'lessons/who-pays/who-pays.imscc'), '-d', folder]);
    const page = await browser!.newPage();
    expect([...await faultsIn(page, folder, 1280), ...await faultsIn(page, folder, 320)]).toEqual([]);
    await page.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
