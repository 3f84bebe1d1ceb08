import { readFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import { describe, expect, inject, test } from 'vitest';
import { withPdf } from '../pdf-pages.ts';
import { insideOf } from '../pdf-streams.ts';
import { bare, lessons, notesOf } from '../unit/kits/kit-library.ts';
import { notesIn } from '../unit/kits/notes-in.ts';
import { builtPages, fileFor } from './built-page.ts';

const sites = { site: inject('site'), subPathSite: inject('subPathSite') };
const built = sites.subPathSite;
const pages = new Map(builtPages(built.folder).filter(({ address }) => address.startsWith('/lessons/')).map((page) => [page.address, page]));
const names = ['handout', 'answers', 'cards', 'record'];
const fileOf = (folder: string, lesson: string, name: string) => readFileSync(path.join(folder, 'lessons', lesson, `${lesson}-${name}`));

async function partsOf(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(Object.values(zip.files).filter(({ dir }) => !dir).map((file) => file.async('string')));
  return [...parts, ...parts.map((part) => part.replace(/<[^>]+>/g, ''))].join('\n');
}

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('what goes with %s', (id, lesson) => {
  test('is built in both places, as PDF and as Word', () => {
    for (const { folder } of Object.values(sites)) for (const name of names) {
      expect(fileOf(folder, id, `${name}.pdf`).toString('latin1', 0, 5)).toBe('%PDF-');
      expect(fileOf(folder, id, `${name}.docx`).toString('latin1', 0, 2)).toBe('PK');
    }
  });

  test('holds no note for the trainer where it is handed out, in no byte of any file', async () => {
    for (const { folder } of Object.values(sites)) for (const name of ['handout', 'cards', 'record']) {
      const pdf = fileOf(folder, id, `${name}.pdf`);
      expect(notesIn(lesson, await withPdf(pdf, (pages) => pages.flatMap(({ lines }) => lines).join('')))).toEqual([]);
      expect(notesIn(lesson, insideOf(pdf).words)).toEqual([]);
      expect(notesIn(lesson, await partsOf(fileOf(folder, id, `${name}.docx`)))).toEqual([]);
    }
  });

  test('has the notes where they belong', async () => {
    const words = bare(await partsOf(fileOf(built.folder, id, 'answers.docx'))).replace(/〔[^〕]*〕/g, '');
    expect(notesOf(lesson).filter((note) => !words.includes(note.replaceAll('&', '&amp;')))).toEqual([]);
  });

  test('is linked from the pages of the lesson; the answers from the trainer’s alone', () => {
    const linksOn = (address: string) => pages.get(address)!.elements.flatMap(({ tag, attributes }) => (tag === 'a' && /-(?:handout|answers|cards|record)\.(?:pdf|docx)$/.test(attributes.href ?? '') ? [attributes.href!] : []));
    const [reader, trainer] = [linksOn(`/lessons/${id}/`), linksOn(`/lessons/${id}/trainer/`)];
    expect(new Set(reader).size).toBe(6);
    expect(new Set(trainer).size).toBe(8);
    expect(reader.filter((link) => link.includes('-answers.'))).toEqual([]);
    for (const link of trainer) expect(fileFor(built, link)).toBeDefined();
  });
});

test('where the site has no public address, papers print none', async () => {
  const handout = fileOf(sites.site.folder, lessons[0]!.id, 'handout.pdf');
  expect(await withPdf(handout, (pages) => pages.flatMap(({ lines }) => lines).join(''))).not.toContain('/go/');
});
