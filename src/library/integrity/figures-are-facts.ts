import { bareFigures, type BareFigure } from '../bare-figures.ts';
import type { Purpose } from '../content-file.ts';
import { shownByTag } from '../prose-blocks.ts';
import { cutInline } from '../inline.ts';
import { all, isFigure, type Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { sourceIdsOf, type NamesSources } from '../relations.ts';
import type { RunningText } from '../running-text.ts';
import type { Rule } from './rule.ts';

/** Fields that hold names people type, not statements. */
const nameFields = new Set(['alsoCalled', 'number', 'traditional']);
/** Fields in which this library suggests or asks. */
const ownFields = new Set(['firstStep', 'questions', 'ask', 'look', 'checklists', 'objectives', 'audience']);

const kindOf = (purpose: Purpose) => (purpose.is === 'entry' || purpose.is === 'translation' ? purpose.kind : undefined);

function holdsNames({ purpose, path }: RunningText): boolean {
  const kind = kindOf(purpose);
  if (kind === 'source') return true;
  if (path.some((part) => nameFields.has(String(part)))) return true;
  const namesThings = kind === 'place' || kind === 'term' || kind === 'policy' || purpose.is === 'vocabulary' || purpose.is === 'works';
  return namesThings && ['name', 'short', 'otherName'].includes(String(path.at(-2)));
}

function speaksOwnVoice({ purpose, path }: RunningText): boolean {
  return kindOf(purpose) === 'lesson' || kindOf(purpose) === 'page' || (kindOf(purpose) === 'figure' && path[0] === 'title') || path.some((part) => ownFields.has(String(part)));
}

/** Whether a text makes up its numbers and says so: the examples of a policy. */
const makesUpNumbers = ({ purpose, path }: RunningText) => kindOf(purpose) === 'policy' && path[0] === 'examples';

/** Whether a text tells what the law asks for. */
function tellsTheLaw({ purpose, path }: RunningText): boolean {
  return kindOf(purpose) === 'term' || kindOf(purpose) === 'policy' || path[0] === 'footing';
}

/** Whether a fact counts in the unit that a figure was written with; a figure without a unit may be any. */
function isOfUnit(library: Library, unitId: string, written: string): boolean {
  const unit = library.vocabulary.units.find(({ id }) => id === unitId);
  if (/\d$/.test(written)) return true;
  if (unit?.form === 'percent') return /%|％|百分之|per ?cent/.test(written);
  return unit !== undefined && [unit.zh, unit.en, unit.enOne, ...(unit.form === 'money' ? ['yuan', 'million', 'billion'] : [])].some((word) => word && written.endsWith(word));
}

/** Facts that say the same number of the same things, those of the named sources first. */
function factsSaying(library: Library, { value, written }: BareFigure, preferred: string[]): string[] {
  if (value === undefined) return [];
  const ids = all(library, 'source').flatMap((source) =>
    Object.entries(source.data.facts).filter(([, fact]) => isFigure(fact) && fact.value === value && isOfUnit(library, fact.unit, written)).map(([key]) => `${source.id}/${key}`));
  const own = ids.filter((id) => preferred.includes(id.split('/')[0] ?? ''));
  // A small number is said of many things in many sources; only a large one points to the fact that was meant.
  return (own.length || value <= 10 ? own : ids).slice(0, 3);
}

function hintFor(library: Library, figure: BareFigure, file: string): string {
  const entry = Object.values(library.entries).flatMap((entries) => [...entries.values()]).find((one) => one.file === file || one.translation?.file === file);
  const sources = entry ? sourceIdsOf(entry.data as Partial<NamesSources>) : [];
  const same = factsSaying(library, figure, sources);
  if (same.length) return `来源里有同样的数，写成 <Fact id="${same[0]}" />${same.length > 1 ? `（或 ${same.slice(1).join('、')}）` : ''}`;
  return '把这个数记进来源的 facts，这里写 <Fact id="来源/事实" />；没有来源的数不写';
}

const wordingOf = (figure: BareFigure) => `数字“${figure.written.length > 20 ? `${figure.written.slice(0, 20)}……` : figure.written}”直接写在文字里：数字要引用来源里的事实`;

/** A number that counts something is a `<Fact>`: it cannot float free of its source. */
export const rule: Rule = {
  name: 'figures-are-facts',
  check(library, { texts, blocks }) {
    const inTexts = texts.filter((text) => !holdsNames(text) && !makesUpNumbers(text)).flatMap((text): Problem[] => {
      const words = cutInline(text.text).map((piece) => (piece.tag === 'text' ? piece.text : piece.text || shownByTag)).join('');
      return bareFigures(words, { lang: text.lang, own: speaksOwnVoice(text), legal: tellsTheLaw(text) }).map((figure) => ({
        file: text.file, line: text.line, field: text.field, message: wordingOf(figure), hint: hintFor(library, figure, text.file), weight: 'error',
      }));
    });
    const inBodies = blocks.flatMap((block): Problem[] => {
      const own = block.editorial || block.prose.kind === 'lesson' || block.prose.kind === 'page';
      return bareFigures(block.text, { lang: block.prose.lang, own }).map((figure) => ({
        file: block.prose.file, line: block.lineAt(figure.index), message: wordingOf(figure), hint: hintFor(library, figure, block.prose.file), weight: 'error',
      }));
    });
    return [...inTexts, ...inBodies];
  },
};
