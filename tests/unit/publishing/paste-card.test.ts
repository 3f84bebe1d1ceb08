import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/authoring/read-content-files.ts';
import { t } from '../../../src/i18n/strings.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { findFact, langs, need } from '../../../src/library/library.ts';
import { strengthOf } from '../../../src/library/strength.ts';
import { cardHtml, cardPage } from '../../../src/publishing/paste-card/card-html.ts';
import { cardEntries, firstSentences, pasteCardOf } from '../../../src/publishing/paste-card/paste-card.ts';
import { textInWords } from '../../../src/publishing/text-in-words.ts';

const { library } = buildLibrary(readContentFiles(new URL('../../../', import.meta.url).pathname));
const links = { href: (address: string) => `/base${address}`, toPage: (address: string) => `https://example.org${address}`, permanent: (address: string) => `https://example.org${address}` };
const withoutHost = { ...links, permanent: () => undefined };
const jiaming = need(library, 'case', 'jiaming-garden');

const elementsIn = (node: Tree.Node): Tree.Element[] => ('childNodes' in node ? node.childNodes.flatMap((child) => [...('tagName' in child ? [child] : []), ...elementsIn(child)]) : []);
const textIn = (node: Tree.Node): string => (node.nodeName === '#text' ? (node as Tree.TextNode).value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '');

/** Properties that the editor of a 公众号 keeps. */
const kept = ['box-sizing', 'max-width', 'margin', 'padding', 'border', 'border-top', 'border-left', 'background-color', 'color', 'font-size', 'font-weight', 'line-height', 'text-align', 'overflow-wrap', 'word-break', 'font-variant-east-asian'];

/** Contrast of two colours of sRGB, as WCAG reckons it. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)).reduce((sum, part, at) => sum + part * [.2126, .7152, .0722][at]!, 0);
  const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
  return (a! + .05) / (b! + .05);
}

describe.each(langs)('the card of every entry (%s)', (lang) => {
  const cards = cardEntries(library).map((entry) => ({ entry, card: pasteCardOf(library, entry, lang, links) }));

  test('is made of sections, paragraphs and their styles, and of nothing that an editor takes out', () => {
    const faults = cards.flatMap(({ entry, card }) => elementsIn(parseFragment(cardHtml(card))).flatMap(({ tagName, attrs }) => {
      const properties = attrs.filter(({ name }) => name === 'style').flatMap(({ value }) => value.split(';').filter(Boolean).map((one) => one.split(':')[0]!));
      return [
        ...['section', 'p', 'span', 'strong'].includes(tagName) ? [] : [tagName],
        ...attrs.map(({ name }) => name).filter((name) => name !== 'style' && name !== 'lang'),
        ...properties.filter((name) => !kept.includes(name)),
        ...attrs.flatMap(({ value }) => /url\(|expression|javascript/i.exec(value) ?? []),
      ].map((fault) => `${entry.id}: ${fault}`);
    }));
    expect(faults).toEqual([]);
  });

  test('says its kind, title, evidence, address and citation, and how it was counted', () => {
    const faults = cards.flatMap(({ entry, card }) => {
      const text = textIn(parseFragment(cardHtml(card)));
      const strength = strengthOf(library, entry);
      const words = t(card.lang);
      return [card.label, card.title, card.summary, words.strengthNames[strength.level], words.strengthSentence(strength), `https://example.org/go/`, card.citation].filter((part) => !part || !text.includes(part)).map((part) => `${entry.id}: ${part}`);
    });
    expect(faults).toEqual([]);
  });

  test('keeps with each figure what it does not cover and whose figure it is', () => {
    const faults = cards.flatMap(({ entry, card }) => {
      const text = textIn(parseFragment(cardHtml(card)));
      return card.figures.flatMap(({ number, label, caveat, from }) => [number, label, caveat.replace(/[。.]$/, ''), from].filter((part) => !text.includes(part)).map((part) => `${entry.id}: ${part}`));
    });
    expect(faults).toEqual([]);
    expect(cards.filter(({ card }) => card.figures.length > 0).length).toBeGreaterThan(50);
  });

  test('names the first figures of the entry as the entry names them, and no caveat of theirs is left out', () => {
    const faults = cards.flatMap(({ entry, card }) => ('figures' in entry.data ? entry.data.figures : []).slice(0, 2).flatMap((figure, index) => {
      const { data } = findFact(library, figure.fact)!;
      const own = lang === 'en' && card.lang === 'en' ? (entry.translation!.words['figures'] as { label?: string; caveat?: string }[] | undefined)?.[index] ?? {} : figure;
      const shown = card.figures[index];
      const hasCaveat = Boolean(own.caveat ?? ('caveat' in data && data.caveat));
      return [!shown && 'is not shown', own.label && shown?.label !== own.label && `is called ${shown?.label}`, hasCaveat !== Boolean(shown?.caveat) && 'and its caveat'].filter(Boolean).map((fault) => `${entry.id} ${figure.fact} ${fault}`);
    }));
    expect(faults).toEqual([]);
  });

  test('holds words, and neither tags nor marks', () => {
    const faults = cards.filter(({ card }) => /<\/?[A-Za-z]|\*\*|〔|undefined|\[object|%[a-z]/.test(textIn(parseFragment(cardHtml(card))))).map(({ entry }) => entry.id);
    expect(faults).toEqual([]);
  });
});

test('an English card tells its figures, its record and its evidence in English, and begins with the English summary', () => {
  const cards = cardEntries(library).filter(({ translation }) => translation).map((entry) => ({ entry, card: pasteCardOf(library, entry, 'en', links) }));
  expect(cards.length).toBeGreaterThan(50);
  // Titles and caveats may name a thing in Chinese.
  expect(cards.flatMap(({ entry, card: { label, figures, record, strength } }) => (/\p{Script=Han}/u.test(JSON.stringify({ label, record, strength, figures: figures.map(({ number, unit, from }) => [number, unit, from]) })) ? [entry.id] : []))).toEqual([]);
  expect(cards.filter(({ entry, card }) => !textInWords(library, entry.translation!.summary, 'en').startsWith(card.summary)).map(({ entry }) => entry.id)).toEqual([]);
});

test('a card of a case says where and when it was', () => {
  const { record } = pasteCardOf(library, jiaming, 'zh', links);
  expect(record.map(({ name }) => name)).toEqual([t('zh').record.place, t('zh').record.when]);
  expect(record.filter(({ value }) => !value)).toEqual([]);
});

test('a card alone on a page may style itself and do nothing else', () => {
  expect(cardPage(pasteCardOf(library, jiaming, 'zh', links))).toContain('<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">');
});

test('a single source is called one', () => {
  const single = cardEntries(library).filter((entry) => strengthOf(library, entry).level === 'single');
  expect(single.length).toBeGreaterThan(0);
  expect(single.filter((entry) => !cardHtml(pasteCardOf(library, entry, 'zh', links)).includes('单一来源')).map(({ id }) => id)).toEqual([]);
});

test('its colours can be read, on its own ground and on white', () => {
  const html = cardHtml(pasteCardOf(library, jiaming, 'zh', links));
  const colours = [...new Set([...html.matchAll(/[;"]color:(#[0-9A-F]{6})/g)].map(([, colour]) => colour!))];
  expect(colours.length).toBeGreaterThanOrEqual(3);
  // Light letters stand on the label alone.
  const onLabel = colours.filter((colour) => contrast(colour, '#FFFFFF') < 2);
  expect(onLabel.map((colour) => contrast(colour, '#484A46') >= 4.5)).toEqual([true]);
  expect(colours.filter((colour) => !onLabel.includes(colour) && Math.min(contrast(colour, '#FCFBF6'), contrast(colour, '#FFFFFF')) < 4.5)).toEqual([]);
});

test('without a public address it makes none up', () => {
  const html = cardPage(pasteCardOf(library, jiaming, 'zh', withoutHost));
  expect(html).not.toMatch(/https?:|网址/);
});

test('what an author writes cannot become markup', () => {
  const hostile = { ...jiaming, data: { ...jiaming.data, title: '<img src=x onerror=alert(1)>"\'&', summary: '一句</section><script>alert(1)</script>。' } };
  const elements = elementsIn(parseFragment(cardHtml(pasteCardOf(library, hostile, 'zh', links))));
  expect(elements.filter(({ tagName, attrs }) => ['img', 'script'].includes(tagName) || attrs.some(({ name }) => name.startsWith('on')))).toEqual([]);
  expect(textIn(parseFragment(cardPage(pasteCardOf(library, hostile, 'zh', links))))).toContain('<img src=x onerror=alert(1)>"\'&');
});

test('an entry that is not translated has a Chinese card in English', () => {
  const untranslated = cardEntries(library).find((entry) => !entry.translation);
  const bare = { ...jiaming };
  delete bare.translation;
  expect(pasteCardOf(library, untranslated ?? bare, 'en', links)).toEqual(pasteCardOf(library, untranslated ?? bare, 'zh', links));
});

test.each([
  ['zh', '一句话。', '一句话。'],
  ['zh', `${'长'.repeat(89)}。第二句。`, `${'长'.repeat(89)}。`],
  ['zh', `${'短'.repeat(20)}。他说：“好。”${'长'.repeat(80)}。不要。`, `${'短'.repeat(20)}。他说：“好。”${'长'.repeat(80)}。`],
  ['zh', '没有句号', '没有句号'],
  ['en', 'One is 1.32 million. Two.', 'One is 1.32 million. Two.'],
  ['en', `${'Long '.repeat(50)}end. Not this.`, `${'Long '.repeat(50)}end.`],
] as const)('%s: “%s” begins with “%s”', (lang, text, first) => {
  expect(firstSentences(text, lang)).toBe(first);
});
