import { askSheetOf, type PackAsk } from '../open-pack.ts';
import { keyOf } from '../pack.ts';
import { el, type Markup } from './markup.ts';
import { running } from './running-text.ts';
import { fill } from '../../i18n/fill.ts';
import { langTag, type Setting } from './setting.ts';

/** A question with a box to tick, who asks it, and a ruled line for the answer, who gave it and when. */
function askItem(setting: Setting, ask: PackAsk): Markup {
  const { open, words } = setting;
  const part = open.parts.find(({ choice }) => keyOf(choice) === ask.key);
  const text = part ? running(setting, part.sheet, ask.text) : [];
  const by = part && ask.from !== 'own' ? fill(words.askedBy, { l: part.sheet.label }) : '';
  return el('li.pp-whole', {},
    el('p', {}, el('span', { lang: part && ask.from !== 'own' ? langTag(setting, part.sheet.textLang) : undefined }, ...text), by && el('span.pp-by', {}, by)),
    el('div.pp-answer', { 'aria-hidden': 'true' }, el('i'), el('span', {}, words.answeredBy), el('i'), el('span', {}, words.answeredOn), el('i')));
}

/** The question sheet, by the four questions; nothing where nothing is asked. */
export function askSheetMarkup(setting: Setting): Markup[] {
  const { words, open } = setting;
  const groups = askSheetOf(open);
  if (!groups.length) return [];
  const nameOf = (id: string | undefined, name: string | undefined) => (id === 'own' ? words.ownQuestions : name ?? words.otherQuestions);
  return [
    el('h2.pp-heading.pp-stays', {}, words.askSheet), el('p.pp-note.pp-stays', {}, words.askIntro),
    ...groups.flatMap(({ id, name, asks }) => [el('h3.pp-section.pp-stays', {}, nameOf(id, name)), el('ul.pp-asks', {}, ...asks.map((ask) => askItem(setting, ask)))]),
  ];
}

/** How many ruled lines fill a page. */
const linesOfPage = 27;

/** A page of ruled lines. */
export function notesMarkup({ words }: Setting): Markup[] {
  return [el('h2.pp-heading', {}, words.notes), el('div.pp-ruled', { 'aria-hidden': 'true' }, ...Array.from({ length: linesOfPage }, () => el('div.pp-line')))];
}

/** The sources of the pack under the numbers that its references give. In the single file each leads back to where it is cited. */
export function sourcesMarkup(setting: Setting): Markup[] {
  const { words, sources: { sources }, references, isLive } = setting;
  if (!sources.length) return [];
  const items = sources.map(({ number, title, about, url }) => {
    const back = (references.get(number) ?? []).map((id, index) => el('a', { href: `#${id}` }, String(index + 1)));
    const isWeb = url !== undefined && /^https?:\/\//i.test(url);
    return el('li.pp-whole', { id: isLive ? `source-${number}` : undefined, value: number },
      el('span.pp-source', {}, title), el('span.pp-about', {}, about),
      url !== undefined && (isLive && isWeb ? el('a.pp-url', { href: url, rel: 'noopener noreferrer' }, url) : el('span.pp-url', {}, url)),
      back.length > 0 && el('span.pp-back', {}, words.citedIn, words.colon, ...back.flatMap((link) => [link, ' '])));
  });
  return [el('h2.pp-heading.pp-stays', {}, words.sources), el('p.pp-note.pp-stays', {}, words.sourcesIntro), el('ol.pp-sources', {}, ...items)];
}
