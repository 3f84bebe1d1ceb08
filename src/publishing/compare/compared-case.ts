import { t } from '../../i18n/strings.ts';
import { addressOf } from '../../library/addresses.ts';
import { say } from '../../library/fact-wording.ts';
import { need, word, type Entry, type Lang, type Library } from '../../library/library.ts';
import { readPassage } from '../../library/passages.ts';
import type { ComparedCase } from '../../packs/compare/compared-case.ts';
import type { Block, PartName, Sheet, Span } from '../../packs/sheet.ts';
import { titleOf } from '../../reading.ts';
import { entrySheet } from '../sheets/entry-sheet.ts';
import { shortLocator } from '../sheets/sheet-page.ts';
import { compareRows, rowOfQuestion, rowOfTheme } from './compare-rows.ts';

type Lines = Span[][];
type Cells = Record<string, Lines>;

/** The mark of a passage by the number that its source has on the sheet. */
function passageOn({ sources, textLang }: Sheet, written: string): Span[] {
  const { source, at } = readPassage(written);
  const number = sources.find(({ id }) => id === source)?.number;
  return number ? [{ source: number, at: at.map((one) => shortLocator(one, textLang)) }] : [];
}

const linesOf = (block: Block): Lines => ('items' in block ? block.items : 'spans' in block ? [block.spans] : []);
const partOf = ({ sections }: Sheet, part: PartName): Lines => sections.filter((section) => section.part === part).flatMap(({ blocks }) => blocks.flatMap(linesOf));

/** What a source says of the neighbourhood: 业委会：有〔1·8〕. */
function circumstances(library: Library, entry: Entry<'case'>, sheet: Sheet): Lines {
  return entry.data.circumstances.map(({ asks, answer, at }) => {
    const { name, answers } = word(library, 'circumstances', asks);
    const given = answers.find(({ id }) => id === answer)?.name ?? { zh: answer };
    return [`${say(name, sheet.textLang)}${sheet.textLang === 'zh' ? '：' : ': '}${say(given, sheet.textLang)}`, ...passageOn(sheet, at)];
  });
}

/** The figures at the head of the case, each with what it counts and what it does not cover; nothing is reckoned from them. */
function figures({ figures: shown, textLang }: Sheet): Lines {
  const [space, open, close] = textLang === 'zh' ? ['　', '（', '）'] : [' ', ' (', ')'];
  return shown.map(({ number, unit, label, caveat, source, at }) => [
    { strong: `${number}${textLang === 'en' && /^\w/.test(unit) ? ' ' : ''}${unit}` }, `${space}${label}`, { source, at: [at] }, ...(caveat.length ? [open, ...caveat, close] : []),
  ]);
}

/** The practices that a source shows at the place itself, by theme. */
function practices(library: Library, entry: Entry<'case'>, sheet: Sheet, href: (address: string) => string): Cells {
  const rows: Cells = {};
  for (const { id, at } of entry.data.practices) {
    const practice = need(library, 'practice', id);
    (rows[rowOfTheme(practice.data.theme)] ??= []).push([{ words: titleOf(practice, sheet.textLang), href: href(addressOf('practice', id)) }, ...passageOn(sheet, at)]);
  }
  return rows;
}

/** What no source says of the case, by the four questions. */
function gaps({ asks }: Sheet): Cells {
  const rows: Cells = {};
  for (const { text, of } of asks.filter(({ from }) => from === 'unknowns')) (rows[rowOfQuestion(of)] ??= []).push(text);
  return rows;
}

function evidence({ strength, sources, href, textLang }: Sheet): Cells {
  const [space, stop, comma] = textLang === 'zh' ? ['　', '。', '，'] : [' ', '. ', ', '];
  return {
    strength: strength ? [[{ strong: strength.name }, `${stop}${strength.sentence}${stop.trim()}`]] : [],
    sources: sources.map(({ number, title, about }) => [`${t(textLang).sourceShort}${number}${space}`, { words: title, href: `${href}#s${number}` }, `${comma}${about}`]),
  };
}

/** A case as one column of the comparison, in a language; Chinese where it is not translated. `href` adds base path and language to an address. */
export function comparedCase(library: Library, entry: Entry<'case'>, lang: Lang, href: (address: string) => string): ComparedCase {
  const sheet = entrySheet(library, entry, lang, { href, toPage: href, permanent: () => undefined });
  const record = Object.fromEntries(sheet.record.filter(({ isUnrecorded }) => !isUnrecorded).map(({ key, value }) => [key, [value]]));
  const cells: Cells = {
    ...record, circumstances: circumstances(library, entry, sheet), figures: figures(sheet), ...practices(library, entry, sheet, href),
    money: partOf(sheet, 'money'), results: partOf(sheet, 'results'), limits: partOf(sheet, 'limits'), ...gaps(sheet), ...evidence(sheet),
  };
  const rows = new Set(compareRows(library, lang).flatMap((group) => group.rows.map(({ id }) => id)));
  return {
    id: entry.id,
    label: sheet.label,
    title: sheet.title,
    name: sheet.textLang === 'zh' ? entry.data.slip : say(need(library, 'place', entry.data.place).data.short, lang),
    ...(sheet.textLang === lang ? {} : { textLang: t(sheet.textLang).htmlLang }),
    href: sheet.href,
    glyph: entry.data.glyph,
    cells: Object.fromEntries(Object.entries(cells).filter(([row, lines]) => rows.has(row) && lines.length > 0)),
  };
}
