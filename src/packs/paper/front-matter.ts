import { drawSeal } from '../../drawings/seal.ts';
import { askSheetOf, type PackPart } from '../open-pack.ts';
import { packKinds } from '../pack.ts';
import { minutesOf, perMinute } from '../reading-time.ts';
import { sizeAt } from '../sheet-size.ts';
import { el, type Markup } from './markup.ts';
import { qrFigure } from './part.ts';
import { fill } from '../../i18n/fill.ts';
import { dayInWords, packName, type Setting } from './setting.ts';

/** Longer names are set smaller, so that the cover stays a cover. */
function sizeOfName(name: string): string {
  const ems = [...name].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.55), 0);
  return ems <= 12 ? '' : ems <= 30 ? '.pp-long' : '.pp-longer';
}

/** Minutes that a part takes to read, reckoned as on the page of the pack. */
function minutesOfPart({ open }: Setting, { choice, sheet }: PackPart): number {
  const { kind, id, label, title, href, textLang } = sheet;
  const sizes = { ask: 0, brief: 0, full: 0, [choice.depth]: sizeAt(sheet, choice.depth) };
  return minutesOf({ kind, id, label, title, href, isUntranslated: textLang !== open.lang, sizes, brings: [] }, choice.depth, open.lang);
}

/** The cover: seal, name, whose it is and when, what it holds, how long it takes to read, and the code that opens the pack. */
export function coverMarkup(setting: Setting): Markup[] {
  const { open, words } = setting;
  const name = packName(setting);
  const counts = packKinds.flatMap((kind) => {
    const of = open.parts.filter(({ choice }) => choice.kind === kind).length;
    return of ? [fill(words.kindCount, { k: words.kinds[kind] ?? kind, n: of })] : [];
  });
  const minutes = open.parts.reduce((sum, part) => sum + minutesOfPart(setting, part), 0);
  const rows: [string, string, boolean][] = [
    [words.delegation, open.notes.delegation.trim(), true],
    [words.firstDay, dayInWords(open.notes.date.trim(), words), true],
    [words.holds, counts.join(words.between), false],
    [words.reading, `${fill(words.minutes, { n: minutes })}${words.between}${fill(words.readingBasis, { n: perMinute[open.lang] })}`, false],
  ];
  const hasGap = open.parts.some(({ sheet }) => sheet.permanent === undefined);
  return [
    el('div.pp-brand.pp-whole', {}, { svg: drawSeal({ detail: true }) }, el('p', {}, el('b', {}, words.site), el('span', {}, words.siteLine))),
    el('div.pp-naming', {}, name !== words.unnamed && el('p.pp-kicker', {}, el('span.pp-ink', {}, words.slip)), el(`h2.pp-pack-name${sizeOfName(name)}${name === words.unnamed ? '' : '.pp-given'}`, {}, name)),
    el('div.pp-plate.pp-whole', {},
      el('table.pp-record', {}, el('tbody', {}, ...rows.filter(([, value]) => value).map(([key, value, isGiven]) => el('tr', {}, el('th', { scope: 'row' }, key), el('td', { class: isGiven ? 'pp-given' : undefined }, value))))),
      open.link !== undefined && qrFigure(open.link, words.scanPack)),
    ...(setting.sources.sources.length ? [el('p.pp-note', {}, words.refKey)] : []),
    ...(hasGap ? [el('p.pp-note', {}, words.noAddress)] : []),
  ];
}

/** A line of the contents. `target` names what it leads to; the number of its page is filled in when the pages are made. */
export interface ContentsLine { target: string; label: string; title: string; lang?: string | undefined }

/** The parts of a pack and what stands behind them, in the order in which they are set. */
export function contentsLines(setting: Setting): ContentsLine[] {
  const { words, parts, sources, open } = setting;
  return [
    ...parts.map(({ sheet }, index) => ({ target: `part-${index + 1}`, label: sheet.label, title: sheet.title, ...(sheet.textLang === open.lang ? {} : { lang: sheet.textLang === 'zh' ? 'zh-CN' : 'en' }) })),
    ...(askSheetOf(open).length ? [{ target: 'ask-sheet', label: '', title: words.askSheet }] : []),
    ...(setting.isLive ? [] : [{ target: 'notes', label: '', title: words.notes }]),
    ...(sources.sources.length ? [{ target: 'sources', label: '', title: words.sources }] : []),
  ];
}

/** The contents. On paper each line ends in a leader and the number of a page. */
export function contentsMarkup(setting: Setting): Markup[] {
  const lines = contentsLines(setting).map(({ target, label, title, lang }, index) => el('li.pp-whole', {},
    el('a', { href: `#${setting.isLive ? '' : 'paper-'}${target}` },
      el('span.pp-order', {}, index < setting.parts.length ? String(index + 1) : ''),
      el('span.pp-label', {}, label),
      el('span.pp-entry', { lang }, title),
      !setting.isLive && el('span.pp-leader', { 'aria-hidden': 'true' }),
      !setting.isLive && el('span.pp-folio', { 'data-target': target }))));
  return [el('h2.pp-heading.pp-stays', {}, setting.words.contents), el('ol.pp-contents', {}, ...lines)];
}
