import { expect, test } from 'vitest';
import { el, textOf, toHtml } from '../../../../src/packs/paper/markup.ts';

test('an element is named as in a style sheet', () => {
  expect(toHtml(el('p.pp-lead.wide', { id: 'a' }, 'words'))).toBe('<p class="pp-lead wide" id="a">words</p>');
});

test('what is missing is left out', () => {
  expect(toHtml(el('p', { lang: undefined }, undefined, false, '', 'there'))).toBe('<p>there</p>');
});

test('text and attributes stay text, whatever they hold', () => {
  expect(toHtml(el('p', { title: '"><script>' }, '</p><img src=x onerror=alert(1)> & so on'))).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;/p&gt;&lt;img src=x onerror=alert(1)&gt; &amp; so on</p>');
});

test('elements that hold nothing are not closed', () => {
  expect(toHtml(el('meta', { charset: 'utf-8' }))).toBe('<meta charset="utf-8">');
});

test('drawings are taken as they come and have no text', () => {
  const figure = el('figure', {}, { svg: '<svg><title>code</title></svg>' }, 'below');
  expect(toHtml(figure)).toBe('<figure><svg><title>code</title></svg>below</figure>');
  expect(textOf(figure)).toBe('below');
});
