import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Sheet } from '../../src/packs/sheet.ts';
import { withPdf } from '../pdf-pages.ts';
import { builtPages, fileFor } from './built-page.ts';

const subPathSite = inject('subPathSite');
const { folder, base } = subPathSite;

/** A page with the PDF that it links, opened. */
interface Linked { address: string; said: string; link: string; bytes: Buffer; pages: string[][]; sheet: Sheet }

/** Characters alone: how many spaces stand between them depends on who sets them and who reads them. */
const bare = (words: string) => words.replace(/[\s\u2060\u200b\ufffe\u0002-]/g, '');

const printed = builtPages(folder).filter(({ address }) => /^\/(?:en\/)?(?:cases|practices|trips|lessons)\/[^/]+\/$/.test(address));
const all: Linked[] = [];

beforeAll(async () => {
  for (const { address, elements } of printed) {
    const anchor = elements.find(({ tag, attributes }) => tag === 'a' && attributes.type === 'application/pdf');
    const link = anchor?.attributes.href ?? '';
    const file = fileFor(subPathSite, link);
    if (!anchor || !file) { all.push({ address, link, said: '', bytes: Buffer.alloc(0), pages: [], sheet: {} as Sheet }); continue; }
    const [, lang, kinds, id] = /^(\/en)?\/(\w+)s\/([^/]+)\/$/.exec(link.slice(base.length - 1).replace(/[^/]+\.pdf$/, '')) ?? [];
    const sheet = JSON.parse(readFileSync(path.join(folder, `data/sheets/${lang ? 'en' : 'zh'}/${kinds}/${id}.json`), 'utf8')) as Sheet;
    const bytes = readFileSync(file);
    all.push({ address, link, said: anchor.text(), bytes, sheet, pages: await withPdf(bytes, (pages) => pages.map(({ lines }) => lines)) });
  }
});

const faulty = (fault: (one: Linked) => string | false | undefined) => all.flatMap((one) => { const what = fault(one); return what ? [`${one.link || one.address}: ${what}`] : []; });

describe('every case, practice and trip', () => {
  test('links a PDF that is there, in both languages', () => {
    expect(printed.length).toBeGreaterThan(200);
    expect(faulty(({ bytes }) => bytes.toString('latin1', 0, 5) !== '%PDF-' && 'no PDF')).toEqual([]);
  });

  test('says how long it is, and on English pages when it is Chinese', () => {
    expect(faulty(({ address, said, bytes, pages, link }) => {
      const numbers = said.match(/\d+/g)?.map(Number);
      const isChinese = !link.startsWith(`${base}en/`);
      const saysSo = address.startsWith('/en/') && isChinese ? said.includes('in Chinese') : !said.includes('in Chinese');
      return !(numbers?.[0] === pages.length && numbers[1] === Math.ceil(bytes.length / 1000) && saysSo) && said;
    })).toEqual([]);
  });

  test('has a PDF that holds its title, its headings, its sources and its permanent address', () => {
    expect(faulty(({ sheet, pages }) => {
      const words = bare(pages.flat().join(''));
      const elsewhere = ['questions', 'unknowns', 'related', 'stops'];
      const wanted = [sheet.title, ...sheet.sections.filter(({ part }) => !elsewhere.includes(part)).map(({ heading }) => heading), ...sheet.sources.map(({ title }) => title), sheet.permanent ?? 'none'];
      return wanted.find((one) => !words.includes(bare(one)));
    })).toEqual([]);
  });

  test('has each of its references in it', () => {
    expect(faulty(({ sheet, pages }) => {
      const words = bare(pages.flat().join(''));
      const marks = JSON.stringify(sheet.sections.filter(({ part }) => part === 'gist' || part === 'body')).matchAll(/\{"source":(\d+),"at":\[([^\]]+)\]\}/g);
      const [open, dot, comma, close] = sheet.textLang === 'zh' ? ['〔', '·', '、', '〕'] : ['[', '.', ',', ']'];
      return [...marks].map(([, source, at]) => `${open}${source}${dot}${(JSON.parse(`[${at}]`) as string[]).join(comma)}${close}`).find((mark) => !words.includes(bare(mark)));
    })).toEqual([]);
  });

  test('has no heading alone at the foot of a page', () => {
    expect(faulty(({ sheet, pages }) => {
      const headings = new Set(sheet.sections.map(({ heading }) => heading).filter(Boolean));
      return pages.map((lines) => lines.at(-2) ?? '').find((line) => headings.has(line));
    })).toEqual([]);
  });

  test('numbers its pages', () => {
    expect(faulty(({ pages }) => pages.some((lines, index) => !/(?:第(\d+)页共(\d+)页|Page(\d+)of(\d+))$/.test(bare(lines.at(-1) ?? '')) || !bare(lines.at(-1)!).includes(`${index + 1}`)) && 'a page without')).toEqual([]);
  });
});

test('the PDFs weigh what a small server and a slow line can carry', () => {
  const files = [...new Map(all.map(({ link, bytes }) => [link, bytes.length])).values()];
  expect(Math.max(...files)).toBeLessThan(400_000);
  expect(files.reduce((sum, bytes) => sum + bytes, 0) / files.length).toBeLessThan(160_000);
});
