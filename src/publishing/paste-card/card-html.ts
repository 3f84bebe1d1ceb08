import { t } from '../../i18n/strings.ts';
import { escapeXml } from '../xml.ts';
import type { CardFigure, PasteCard } from './paste-card.ts';

/** Widest a card gets, in pixels: the column of an article of a 公众号. */
export const cardWidth = 677;

// Values of the identity, light. No black ground: WeChat turns colours round in the dark.
const ink = '#1A1C1B';
const ink2 = '#484A46';
const cinnabar = '#A92A1B';
const hair = '#C9C4B5';
const sheet = '#FCFBF6';

const escaped = (text: string) => escapeXml(text).replace(/&apos;/g, '&#39;');
const styled = (tag: 'section' | 'p' | 'span' | 'strong', style: string, inner: string) => `<${tag} style="${style}">${inner}</${tag}>`;
const p = (style: string, inner: string) => styled('p', `margin:0;${style}`, inner);
// Addresses break only where a line cannot hold them.
const breaking = 'overflow-wrap:break-word;word-break:normal;';
const small = `font-size:14px;line-height:1.6;color:${ink2};`;

/** A figure: the number large, what it counts beside it; what it does not cover and where it stands below. */
function figureHtml({ number, unit, label, caveat, from }: CardFigure, { lang }: PasteCard): string {
  const { stop } = t(lang).pasteCard.card;
  const gap = lang === 'en' && /^\w/.test(unit) ? ' ' : '';
  const value = styled('span', `font-size:30px;line-height:1.3;font-weight:bold;color:${ink};`, escaped(number)) + styled('span', 'font-size:16px;font-weight:bold;', escaped(gap + unit));
  return styled('section', `padding:8px 0;border-top:1px solid ${hair};`,
    p('font-size:16px;line-height:1.6;', `${value}${lang === 'zh' ? '　' : ' '}${escaped(label)}`)
    + p(small, `${caveat ? escaped(caveat.replace(/[。.]$/, '') + stop) : ''}${styled('span', `color:${cinnabar};`, escaped(from))}`));
}

/**
 * A card as HTML to be pasted into articles of a 公众号, course platforms and letters: sections, paragraphs and their styles only. No
 * class, script, picture or link: editors take them out, and the address is there to be read.
 */
export function cardHtml(card: PasteCard): string {
  const { siteName, htmlLang, pasteCard: { card: words } } = t(card.lang);
  const label = styled('span', `padding:1px 8px;background-color:${ink2};color:${sheet};font-weight:bold;`, escaped(card.label));
  const named = (name: string, value: string) => escaped(`${name}${words.colon}`) + value;
  const strength = `${styled('strong', `font-weight:bold;color:${ink};`, escaped(card.strength.value))}${escaped(words.stop + card.strength.counted + words.stop).trimEnd()}`;
  const style = `box-sizing:border-box;max-width:${cardWidth}px;margin:0;padding:16px 18px;border:1px solid ${ink2};border-top:6px double ${ink2};background-color:${sheet};color:${ink};font-size:16px;line-height:1.75;text-align:left;${card.lang === 'en' ? 'font-variant-east-asian:proportional-width;' : ''}`;
  return `<section lang="${htmlLang}" style="${style}">`
    + p(small, `${label}${card.lang === 'zh' ? '　' : ' '}${escaped(siteName)}`)
    + p(`padding:8px 0 4px;font-size:21px;line-height:1.5;font-weight:bold;color:${ink};`, escaped(card.title))
    + p('padding:0 0 10px;font-size:16px;line-height:1.75;', escaped(card.summary))
    + card.figures.map((figure) => figureHtml(figure, card)).join('')
    + styled('section', `padding:8px 0 0;border-top:1px solid ${hair};`,
      card.record.map(({ name, value }) => p(small, named(name, escaped(value)))).join('')
      + p(`${small}margin:6px 0;padding:2px 0 2px 10px;border-left:4px solid ${cinnabar};`, named(card.strength.name, strength))
      + (card.permanent ? p(`${small}${breaking}`, named(words.address, escaped(card.permanent))) : '')
      + p(`${small}${breaking}`, named(words.citation, escaped(card.citation))))
    + '</section>';
}

/** The card alone on a page, for previews: it may style itself and do nothing else. */
export function cardPage(card: PasteCard): string {
  return `<!doctype html>
<html lang="${t(card.lang).htmlLang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(card.title)}</title>
</head>
<body style="margin:0">${cardHtml(card)}</body>
</html>
`;
}
