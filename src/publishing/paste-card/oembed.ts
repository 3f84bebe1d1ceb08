import { t } from '../../i18n/strings.ts';
import { cardHtml, cardWidth } from './card-html.ts';
import type { PasteCard } from './paste-card.ts';

/** Seconds for which an embedding site may keep a card: a day. */
const cacheAge = 86_400;

/** Lines that a text takes on a card, by the widths of its letters in pixels; Han letters are as wide as they are tall. */
function linesOf(text: string, size: number): number {
  const width = [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef“”—…]/.test(letter) ? size : size * .58), 0);
  return Math.max(1, Math.ceil(width / (cardWidth - 60)));
}

/** Height that a card takes at its full width, in pixels; generous, so that nothing is cut off in a frame. */
export function cardHeight({ label, title, summary, figures, record, strength, permanent = '', citation }: PasteCard): number {
  const small = (text: string) => linesOf(text, 14) * 22.4;
  const figureHeights = figures.map(({ number, unit, label: counted, caveat, from }) => 34 + linesOf(`${number}${number}${unit}${counted}`, 16) * 25.6 + small(caveat + from));
  const parts = [60, small(label), 12 + linesOf(title, 21) * 31.5, 10 + linesOf(summary, 16) * 28, ...figureHeights,
    ...record.map(({ name, value }) => small(name + value)), 16 + small(strength.name + strength.value + strength.counted), small(permanent), small(citation) + 22];
  return Math.ceil(parts.reduce((sum, part) => sum + part));
}

/** An entry for sites that embed what is linked to (oEmbed 1.0, rich). `providerUrl` is the public address of this site. */
export function oembedOf(card: PasteCard, providerUrl: string) {
  return {
    version: '1.0', type: 'rich', title: card.title, provider_name: t(card.lang).siteName, provider_url: providerUrl, cache_age: cacheAge,
    html: cardHtml(card), width: cardWidth, height: cardHeight(card),
  };
}
