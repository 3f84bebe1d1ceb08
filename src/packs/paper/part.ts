import { drawQr } from '../../drawings/qr.ts';
import { sectionsAt, type PackPart } from '../open-pack.ts';
import { keyOf } from '../pack.ts';
import type { Sheet, SheetFigure } from '../sheet.ts';
import { sectionMarkup } from './blocks.ts';
import { el, type Markup, type MarkupElement } from './markup.ts';
import { running } from './running-text.ts';
import { fill } from '../../i18n/fill.ts';
import { dayInWords, langTag, type Setting } from './setting.ts';

/** A QR code with what it is for below it. */
export function qrFigure(address: string, caption: string): Markup {
  return el('figure.pp-qr', {}, { svg: drawQr(address, caption) }, el('figcaption', {}, caption));
}

/** The line above the title: label, how strong the evidence is, when it was changed, how well it is translated. */
function kicker({ words, open }: Setting, sheet: Sheet): Markup {
  const said = [
    sheet.strength?.name,
    sheet.updated && fill(words.updated, { d: dayInWords(sheet.updated, words) }),
    sheet.textLang !== open.lang ? words.untranslated : sheet.isBehind ? words.behind : '',
  ].filter(Boolean);
  return el('p.pp-kicker', {}, el('span.pp-ink', {}, sheet.label), ...said.map((one) => el('span', {}, one)));
}

function figureRow(setting: Setting, sheet: Sheet, figure: SheetFigure): Markup {
  return el('tr', {},
    el('td.pp-number', {}, el('b', {}, figure.number), figure.unit && `\u2060${figure.unit}`),
    el('td', {}, el('strong', {}, figure.label), ...running(setting, sheet, [{ source: figure.source, at: [figure.at] }]), ...(figure.caveat.length ? [el('span.pp-caveat', {}, ...running(setting, sheet, figure.caveat))] : [])));
}

/** The table at the head: what is known of the entry, and what is not. */
function record(setting: Setting, sheet: Sheet): MarkupElement | undefined {
  if (!sheet.record.length) return undefined;
  return el('table.pp-record', {}, el('tbody', {}, ...sheet.record.map(({ name, value }) => el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, ...running(setting, sheet, value))))));
}

/** What the reader noted on an entry, a paragraph for each line. */
function ownNotes({ open, words }: Setting, { choice }: PackPart): Markup | undefined {
  const lines = (open.notes.notes[keyOf(choice)] ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
  return lines.length ? el('div.pp-box.pp-own', {}, el('p.pp-name.pp-stays', {}, words.ownNotes), ...lines.map((line) => el('p', {}, line))) : undefined;
}

/** The same in the language it is written in, where that is not the pack's. */
function inItsLanguage(lang: string | undefined, element: MarkupElement): MarkupElement {
  return lang ? { ...element, attributes: { ...element.attributes, lang } } : element;
}

/** A part of a pack, from its title to how to cite it: blocks one below the other. */
export function partMarkup(setting: Setting, part: PackPart): Markup[] {
  const { words } = setting;
  const { sheet, choice } = part;
  const lang = langTag(setting, sheet.textLang);
  const opening = el('header.pp-opening.pp-whole', {},
    el('div', {}, kicker(setting, sheet), el('h2.pp-title', { lang }, sheet.title)),
    sheet.permanent !== undefined && qrFigure(sheet.permanent, words.scanEntry));
  const told: (MarkupElement | false | undefined)[] = choice.depth === 'ask' ? [] : [
    sheet.summary.length > 0 && el('p.pp-lead', {}, ...running(setting, sheet, sheet.summary)),
    record(setting, sheet),
    sheet.figures.length > 0 && el('table.pp-figures', {}, el('tbody', {}, ...sheet.figures.map((figure) => figureRow(setting, sheet, figure)))),
    sheet.strength && el('p.pp-note', {}, `${sheet.strength.name}${words.colon}${sheet.strength.sentence}`),
    ...sectionsAt(sheet, choice.depth).flatMap((section) => sectionMarkup(setting, sheet, section)),
  ];
  const closing: (Markup | undefined)[] = [ownNotes(setting, part), el('p.pp-cite', {}, `${words.cite}${words.colon}${sheet.citation}`)];
  return [opening, ...told.flatMap((one) => (one ? [inItsLanguage(lang, one)] : [])), ...closing.filter((one) => one !== undefined)];
}
