import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { bare, lessonDecks } from '../unit/packs/slides/library-decks.ts';
import { readPackage, type OfficePackage } from '../unit/packs/slides/read-package.ts';

const { folder, base, url } = inject('subPathSite');
const plainSite = inject('site');
const fileOf = (name: string, root = folder) => path.join(root, 'lessons', name.replace(/-\d+$/, ''), `${name}.pptx`);

/** Width and height of a PNG, from its head. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const;

describe.each(lessonDecks)('$name.pptx', ({ name, deck }) => {
  let opened: OfficePackage;
  beforeAll(async () => { opened = await readPackage(readFileSync(fileOf(name))); });
  const media = (ending: string) => opened.paths.filter((one) => one.startsWith('ppt/media/') && one.endsWith(ending));

  test('lies beside its lesson and weighs what a slow line can carry', () => {
    expect(statSync(fileOf(name)).size).toBeLessThan(1_500_000);
  });

  test('holds each of its slides', () => {
    expect(opened.paths.filter((one) => /^ppt\/slides\/slide\d+\.xml$/.test(one))).toHaveLength(deck.slides.length);
  });

  test('carries its pictures as vectors that need no style sheet, and crisp beside them', async () => {
    const figures = new Set(deck.slides.flatMap((slide) => (slide.is === 'picture' ? [slide.figure.replace(':', '-')] : [])));
    expect(media('.svg').map((one) => path.basename(one, '.svg')).sort()).toEqual([...figures, 'code', 'seal'].sort());
    for (const one of media('.svg')) expect(await opened.zip.file(one)!.async('string'), one).not.toMatch(/var\(|currentColor|class=|style|href|color-mix/);
    for (const figure of figures) expect(sizeOf(await opened.zip.file(`ppt/media/${figure}.png`)!.async('nodebuffer'))[0], figure).toBeGreaterThanOrEqual(1920);
  });

  test('has a code that leads to the lesson', async () => {
    const image = new Resvg(await opened.zip.file('ppt/media/code.svg')!.async('string'), { fitTo: { mode: 'width', value: 600 } }).render();
    expect(jsQR(new Uint8ClampedArray(image.pixels), image.width, image.height)?.data).toMatch(new RegExp(`^https?://[^/]+${base}go/lessons/${deck.lesson}/$`));
  });

  test('says its lesson, its length and its day to the program', () => {
    const core = opened.parts.get('docProps/core.xml')!;
    expect(core.values('//*[local-name()="title"]')).toEqual([`${deck.title}（${deck.label}，${deck.minutes}）`]);
    expect(core.values('//*[local-name()="modified"]')).toEqual([`${deck.updated}T00:00:00Z`]);
  });
});

test('a site without a public address makes slides without a code or an address', async () => {
  const { paths, parts } = await readPackage(readFileSync(fileOf('who-pays-90', plainSite.folder)));
  expect(paths.filter((one) => one.includes('code'))).toEqual([]);
  expect([...parts.values()].filter(({ path: one }) => one.startsWith('ppt/slides/slide')).map((part) => bare(part.values('//a:t').join(''))).filter((words) => words.includes('扫码'))).toEqual([]);
});

test('every trainer’s page links the slides of its lesson, which are served', async () => {
  for (const { name, deck } of lessonDecks) {
    expect(readFileSync(path.join(folder, 'lessons', deck.lesson, 'trainer/index.html'), 'utf8')).toContain(`${base}lessons/${deck.lesson}/${name}.pptx`);
    expect((await fetch(`${url.replace(/\/$/, '')}/lessons/${deck.lesson}/${name}.pptx`)).status).toBe(200);
  }
});
