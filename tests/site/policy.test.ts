import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { kinds, type Kind } from '../../src/schema/kinds.ts';
import { builtPages, filesOf, type BuiltElement, type BuiltPage } from './built-page.ts';

const pages = builtPages(inject('site').folder);

/** `address: what` for everything the question finds on any page. */
const everywhere = (question: (page: BuiltPage) => string[]) => pages.flatMap((page) => question(page).map((found) => `${page.address}: ${found}`));
const where = (question: (element: BuiltElement) => unknown) => everywhere((page) => page.elements.filter(question).map(({ tag, attributes }) => `<${tag} ${JSON.stringify(attributes)}>`));
const dataTypes = ['application/ld+json', 'application/json'];

describe('content security policy', () => {
  test('every page carries one, at the top, without unsafe-inline and unsafe-eval', () => {
    expect(everywhere(({ elements }) => {
      const metas = elements.filter(({ tag, attributes }) => tag === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy');
      const policy = metas[0]?.attributes.content ?? '';
      const before = elements.slice(0, elements.indexOf(metas[0]!)).filter(({ tag }) => tag === 'script' || tag === 'link' || tag === 'style');
      return [
        ...metas.length === 1 ? [] : [`${metas.length} policies`],
        ...before.length ? ['something is loaded before the policy'] : [],
        ...[`default-src 'self'`, `object-src 'none'`, `base-uri 'self'`, `script-src 'self'`].filter((part) => !policy.includes(part)).map((part) => `lacks ${part}`),
        ...(/'unsafe-(?:inline|eval|hashes)'|(?<!img-src 'self' )\bdata:|https?:|\*/.exec(policy) ?? []),
      ];
    })).toEqual([]);
  });

  test('no style attributes, no inline styles, no inline scripts except data, no handlers, no javascript: links', () => {
    expect(where(({ attributes }) => 'style' in attributes)).toEqual([]);
    expect(where(({ tag }) => tag === 'style')).toEqual([]);
    expect(where(({ tag, attributes }) => tag === 'script' && !attributes.src && !dataTypes.includes(attributes.type ?? ''))).toEqual([]);
    expect(where(({ attributes }) => Object.keys(attributes).some((name) => /^on[a-z]/.test(name)))).toEqual([]);
    expect(where(({ attributes }) => ['href', 'src', 'action', 'xlink:href'].some((name) => /^\s*javascript:/i.test(attributes[name] ?? '')))).toEqual([]);
  });

  test('nothing is loaded from another host', () => {
    const loads = ({ tag, attributes }: BuiltElement) => {
      if (tag === 'link' && /\b(?:canonical|alternate|license|author|help)\b/.test(attributes.rel ?? '')) return [];
      return tag === 'a' ? [] : ['src', 'srcset', 'href', 'data', 'poster', 'action', 'xlink:href'].flatMap((name) => attributes[name] ?? []);
    };
    expect(where((element) => loads(element).some((address) => /^(?:https?:)?\/\//.test(address)))).toEqual([]);
    const { folder } = inject('site');
    expect(filesOf(folder, '.css').filter((name) => /url\(["']?(?:https?:)?\/\/|@import/.test(readFileSync(path.join(folder, name), 'utf8')))).toEqual([]);
  });
});

describe('every page', () => {
  test('has one h1', () => {
    expect(everywhere(({ elements }) => {
      const count = elements.filter(({ tag }) => tag === 'h1').length;
      return count === 1 ? [] : [`${count} h1`];
    })).toEqual([]);
  });

  test('says its language', () => {
    expect(everywhere(({ address, elements }) => {
      const lang = elements.find(({ tag }) => tag === 'html')?.attributes.lang;
      return lang === (address.startsWith('/en/') ? 'en' : 'zh-CN') ? [] : [`lang ${lang}`];
    })).toEqual([]);
  });

  test('has a title and a description of its own', () => {
    const shown = pages.filter(({ address }) => !address.startsWith('/go/'));
    const without = shown.filter(({ elements }) => !elements.find(({ tag }) => tag === 'title')?.text().trim()
      || !elements.some(({ tag, attributes }) => tag === 'meta' && attributes.name === 'description' && attributes.content));
    expect(without.map(({ address }) => address)).toEqual([]);
    const titles = shown.map(({ address, elements }) => `${address.startsWith('/en/')} ${elements.find(({ tag }) => tag === 'title')!.text()}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('shows no marks of writing: **, unexpanded tags, undefined', () => {
    expect(everywhere(({ elements }) => {
      const text = elements.find(({ tag }) => tag === 'body')?.text() ?? '';
      const found = /\*\*|<\/?[A-Z][A-Za-z]+[^>]*>|\[object Object\]|\bundefined\b|\bNaN\b|\uFFFC/.exec(text);
      return found ? [text.slice(Math.max(0, found.index - 20), found.index + 30)] : [];
    })).toEqual([]);
  });

  test('has no newline between two Han characters, which would show as a space', () => {
    expect(everywhere(({ elements }) => elements.filter(({ tag }) => tag === 'p').flatMap((element) => /\p{Script=Han}[ \t]*\n\s*\p{Script=Han}/u.exec(element.text())?.[0] ?? []))).toEqual([]);
  });
});

test('the page of an entry names it at its root, and no other page names one', () => {
  const kindOfFolder = new Map((Object.keys(kinds) as Kind[]).filter((kind) => kinds[kind].address && kind !== 'page').map((kind) => [kinds[kind].folder as string, kind]));
  const wrong = pages.flatMap(({ address, elements }) => {
    const [, folder, id] = /^\/(?:en\/)?([a-z]+)\/([a-z0-9-]+)\/$/.exec(address) ?? [];
    const kind = kindOfFolder.get(folder ?? '');
    const named = elements.find(({ tag }) => tag === 'html')?.attributes['data-entry'];
    if (kind && id) return named === `${kind}/${id}` ? [] : [`${address}: ${named}`];
    return named === undefined || named.startsWith('page/') ? [] : [`${address}: ${named}`];
  });
  expect(wrong).toEqual([]);
});
